package org.skiagraph.compression.jpegls;

import java.io.IOException;

/** Decodes lines of one component without loss, where samples fill their bits. */
final class PlainSampleDecoder extends LineDecoder {
    PlainSampleDecoder(ScanInput input, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(input, parameters, 1, contexts, regions);
    }

    @Override
    int decode(int[] above, int[] line, int from, int to, int width) throws IOException, BadCodeException {
        final byte[] bits = input.bits();
        final byte[] region = regions;
        final int[] learnt = contexts;
        final int max = parameters.maxval();
        final int reset = parameters.preset().reset();
        final int most = longCode;
        int position = input.position();
        int x = from;
        int ra = line[x - 1];
        int rc = above[x - 1];
        int rb = above[x];
        while (x < to) {
            int rd = above[x + 1];
            int q = CodingParameters.context(region[max + rd - rb], region[max + rb - rc], region[max + rc - ra]);
            if (q == 0) {
                input.position(position);
                x = decodeRun(above, line, x, width);
                position = input.position();
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
            long code = decodeError(this, bits, position, learnt, c, most, max + 1, 1, reset, 1);
            position = (int) code;
            ra = predicted + (((int) (code >> 32) ^ sign) - sign) & max;
            line[x++] = ra;
            rc = rb;
            rb = rd;
        }
        input.position(position);
        return x;
    }
}
