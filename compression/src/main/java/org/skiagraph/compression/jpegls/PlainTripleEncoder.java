package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;

/**
 * Encodes lines of three components that are interleaved by sample, without loss, where samples fill their bits. The three codes of
 * a pixel are put as one, unless they are too long together.
 */
final class PlainTripleEncoder extends LineEncoder {
    private static final long CODE = 0xFFFF_FFFFL;

    PlainTripleEncoder(ScanOutput output, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(output, parameters, 3, contexts, regions);
    }

    @Override
    int encode(int[] above, int[] line, int from, int to, int width) throws IOException {
        final byte[] bits = output.bits();
        final byte[] region = regions;
        final int[] learnt = contexts;
        final CodingParameters p = parameters;
        final int max = p.maxval();
        final int unused = Integer.numberOfLeadingZeros(max);
        int bytes = output.bytes();
        long partial = output.partial();
        int partialBits = output.partialBits();
        int x = from;
        while (x < to) {
            int at = x * 3;
            int q0 = context(region, max, above, line, at);
            int q1 = context(region, max, above, line, at + 1);
            int q2 = context(region, max, above, line, at + 2);
            if ((q0 | q1 | q2) == 0) {
                output.set(bytes, partial, partialBits);
                x = encodeRun(above, line, x, width);
                bytes = output.bytes();
                partial = output.partial();
                partialBits = output.partialBits();
                continue;
            }
            long code0 = code(p, learnt, above, line, at, q0, unused);
            long code1 = code(p, learnt, above, line, at + 1, q1, unused);
            long code2 = code(p, learnt, above, line, at + 2, q2, unused);
            int count2 = (int) (code2 >> 32);
            int count12 = (int) (code1 >> 32) + count2;
            int count = (int) (code0 >> 32) + count12;
            if (count > ScanOutput.MOST_BITS) {
                output.set(bytes, partial, partialBits);
                put(code0);
                put(code1);
                put(code2);
                bytes = output.bytes();
                partial = output.partial();
                partialBits = output.partialBits();
            } else {
                long code = (code0 & CODE) << count12 | (code1 & CODE) << count2 | code2 & CODE;
                partial |= code << 64 - partialBits - count;
                Bytes.put64B(bits, bytes, partial);
                partialBits += count;
                bytes += partialBits >>> 3;
                partial <<= partialBits & 56;
                partialBits &= 7;
            }
            x++;
        }
        output.set(bytes, partial, partialBits);
        return x;
    }

    private static int context(byte[] region, int max, int[] above, int[] line, int at) {
        int rc = above[at - 3];
        int rb = above[at];
        return CodingParameters.context(
                region[max + above[at + 3] - rb], region[max + rb - rc], region[max + rc - line[at - 3]]);
    }

    private static long code(CodingParameters p, int[] learnt, int[] above, int[] line, int at, int q, int unused) {
        int sign = q >> 31;
        int c = ((q ^ sign) - sign) * Contexts.SIZE;
        int ra = line[at - 3];
        int rb = above[at];
        int bias = (learnt[c + Contexts.WORD] >> Contexts.C ^ sign) - sign;
        int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - above[at - 3]));
        int predicted = Math.max(0, Math.min(p.maxval(), edge + bias));
        int error = (line[at] - predicted ^ sign) - sign << unused >> unused;
        return codeOf(learnt, c, error, p, 1, 1);
    }
}
