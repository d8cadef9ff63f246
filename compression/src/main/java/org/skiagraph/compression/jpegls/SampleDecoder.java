package org.skiagraph.compression.jpegls;

import java.io.IOException;

/** Decodes lines of one component, with any loss and any largest sample. */
final class SampleDecoder extends LineDecoder {
    SampleDecoder(ScanInput input, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(input, parameters, 1, contexts, regions);
    }

    @Override
    int decode(int[] above, int[] line, int from, int to, int width) throws IOException, BadCodeException {
        final byte[] bits = input.bits();
        final byte[] region = regions;
        final int[] learnt = contexts;
        final int max = parameters.maxval();
        final int near = parameters.near();
        final int step = parameters.step();
        final int range = parameters.range();
        final int around = range * step;
        final int flips = near == 0 ? 1 : 0;
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
            long code = decodeError(this, bits, position, learnt, c, most, range, step, reset, flips);
            position = (int) code;
            int value = predicted + (((int) (code >> 32) ^ sign) - sign) * step;
            value += around & value + near >> 31; // below -near
            value -= around & max + near - value >> 31; // above max + near
            ra = Math.max(0, Math.min(max, value));
            line[x++] = ra;
            rc = rb;
            rb = rd;
        }
        input.position(position);
        return x;
    }
}
