package org.skiagraph.compression.jpegls;

import java.io.IOException;

/** Decodes lines of any number of components that are interleaved by sample, with any loss and any largest sample. */
class PixelDecoder extends LineDecoder {
    private final int components;

    /** The contexts of the samples of a pixel. */
    private final int[] q;

    PixelDecoder(ScanInput input, CodingParameters parameters, int components, int[] contexts, byte[] regions) {
        super(input, parameters, components, contexts, regions);
        this.components = components;
        this.q = new int[components];
    }

    @Override
    int decode(int[] above, int[] line, int from, int to, int width) throws IOException, BadCodeException {
        int x = from;
        while (x < to) {
            if (findContexts(above, line, x)) {
                decodePixel(above, line, x);
                x++;
            } else {
                x = decodeRun(above, line, x, width);
            }
        }
        return x;
    }

    /** Finds the contexts of a pixel: false if all its neighbours are alike. */
    private boolean findContexts(int[] above, int[] line, int x) {
        final int n = components;
        final int[] found = q;
        final byte[] region = regions;
        final int max = parameters.maxval();
        int any = 0;
        for (int i = 0, at = x * n; i < n; i++, at++) {
            int rc = above[at - n];
            int rb = above[at];
            found[i] = CodingParameters.context(
                    region[max + above[at + n] - rb], region[max + rb - rc], region[max + rc - line[at - n]]);
            any |= found[i];
        }
        return any != 0;
    }

    private void decodePixel(int[] above, int[] line, int x) throws BadCodeException {
        final int n = components;
        final byte[] bits = input.bits();
        final int[] found = q;
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
        for (int i = 0, at = x * n; i < n; i++, at++) {
            int ra = line[at - n];
            int rb = above[at];
            int sign = found[i] >> 31;
            int c = ((found[i] ^ sign) - sign) * Contexts.SIZE;
            int bias = (learnt[c + Contexts.WORD] >> Contexts.C ^ sign) - sign;
            int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - above[at - n]));
            int predicted = Math.max(0, Math.min(max, edge + bias));
            long code = decodeError(this, bits, position, learnt, c, most, range, step, reset, flips);
            position = (int) code;
            int value = predicted + (((int) (code >> 32) ^ sign) - sign) * step;
            value += around & value + near >> 31; // below -near
            value -= around & max + near - value >> 31; // above max + near
            line[at] = Math.max(0, Math.min(max, value));
        }
        input.position(position);
    }
}
