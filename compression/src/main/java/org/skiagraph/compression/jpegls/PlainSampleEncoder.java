package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;

/** Encodes lines of one component without loss, where samples fill their bits. */
final class PlainSampleEncoder extends LineEncoder {
    PlainSampleEncoder(ScanOutput output, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(output, parameters, 1, contexts, regions);
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
        int ra = line[x - 1];
        int rc = above[x - 1];
        int rb = above[x];
        while (x < to) {
            int rd = above[x + 1];
            int q = CodingParameters.context(region[max + rd - rb], region[max + rb - rc], region[max + rc - ra]);
            if (q == 0) {
                output.set(bytes, partial, partialBits);
                x = encodeRun(above, line, x, width);
                bytes = output.bytes();
                partial = output.partial();
                partialBits = output.partialBits();
                ra = line[x - 1];
                rc = above[x - 1];
                rb = above[x];
                continue;
            }
            int sign = q >> 31;
            int c = ((q ^ sign) - sign) * Contexts.SIZE;
            int bias = (learnt[c + Contexts.WORD] >> Contexts.C ^ sign) - sign;
            int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - rc));
            int predicted = Math.max(0, Math.min(max, edge + bias));
            ra = line[x++];
            int error = (ra - predicted ^ sign) - sign << unused >> unused;
            long code = codeOf(learnt, c, error, p, 1, 1);
            int count = (int) (code >> 32);
            if (count > ScanOutput.MOST_BITS) {
                output.set(bytes, partial, partialBits);
                put(code);
                bytes = output.bytes();
                partial = output.partial();
                partialBits = output.partialBits();
            } else {
                partial |= (code & 0xFFFF_FFFFL) << 64 - partialBits - count;
                Bytes.put64B(bits, bytes, partial);
                partialBits += count;
                bytes += partialBits >>> 3;
                partial <<= partialBits & 56;
                partialBits &= 7;
            }
            rc = rb;
            rb = rd;
        }
        output.set(bytes, partial, partialBits);
        return x;
    }
}
