package org.skiagraph.compression.jpegls;

import java.io.IOException;

/** Encodes lines of any number of components that are interleaved by sample, with any loss and any largest sample. */
class PixelEncoder extends LineEncoder {
    private final int components;
    private final Quantizer quantizer;

    /** The contexts of the samples of a pixel. */
    private final int[] q;

    PixelEncoder(ScanOutput output, CodingParameters parameters, int components, int[] contexts, byte[] regions) {
        super(output, parameters, components, contexts, regions);
        this.components = components;
        this.quantizer = new Quantizer(parameters);
        this.q = new int[components];
    }

    @Override
    int encode(int[] above, int[] line, int from, int to, int width) throws IOException {
        int x = from;
        while (x < to) {
            if (findContexts(above, line, x)) {
                encodePixel(above, line, x);
                x++;
            } else {
                x = encodeRun(above, line, x, width);
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

    private void encodePixel(int[] above, int[] line, int x) {
        final int n = components;
        final int[] found = q;
        final int[] learnt = contexts;
        final CodingParameters p = parameters;
        final int max = p.maxval();
        final int step = p.step();
        final int flips = p.near() == 0 ? 1 : 0;
        for (int i = 0, at = x * n; i < n; i++, at++) {
            int ra = line[at - n];
            int rb = above[at];
            int sign = found[i] >> 31;
            int c = ((found[i] ^ sign) - sign) * Contexts.SIZE;
            int bias = (learnt[c + Contexts.WORD] >> Contexts.C ^ sign) - sign;
            int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - above[at - n]));
            int predicted = Math.max(0, Math.min(max, edge + bias));
            int error = quantizer.quantize((line[at] - predicted ^ sign) - sign);
            line[at] = Math.max(0, Math.min(max, predicted + ((error ^ sign) - sign) * step));
            put(codeOf(learnt, c, quantizer.reduce(error), p, step, flips));
        }
    }
}
