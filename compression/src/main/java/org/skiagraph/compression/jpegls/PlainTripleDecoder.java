package org.skiagraph.compression.jpegls;

import java.io.IOException;

/**
 * Decodes lines of three components that are interleaved by sample, without loss, where samples fill their bits. The contexts of
 * all three are found before the first is decoded, so that only the position of the codes makes one wait for the other.
 */
final class PlainTripleDecoder extends LineDecoder {
    PlainTripleDecoder(ScanInput input, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(input, parameters, 3, contexts, regions);
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
        while (x < to) {
            int at = x * 3;
            int q0 = context(region, max, above, line, at);
            int q1 = context(region, max, above, line, at + 1);
            int q2 = context(region, max, above, line, at + 2);
            if ((q0 | q1 | q2) == 0) {
                input.position(position);
                x = decodeRun(above, line, x, width);
                position = input.position();
                continue;
            }
            int c = Math.abs(q0) * Contexts.SIZE;
            int predicted = predict(above, line, at, learnt[c + Contexts.WORD], q0 >> 31, max);
            long code = decodeError(this, bits, position, learnt, c, most, max + 1, 1, reset, 1);
            line[at] = sample(predicted, code, q0 >> 31, max);
            c = Math.abs(q1) * Contexts.SIZE;
            predicted = predict(above, line, at + 1, learnt[c + Contexts.WORD], q1 >> 31, max);
            code = decodeError(this, bits, (int) code, learnt, c, most, max + 1, 1, reset, 1);
            line[at + 1] = sample(predicted, code, q1 >> 31, max);
            c = Math.abs(q2) * Contexts.SIZE;
            predicted = predict(above, line, at + 2, learnt[c + Contexts.WORD], q2 >> 31, max);
            code = decodeError(this, bits, (int) code, learnt, c, most, max + 1, 1, reset, 1);
            line[at + 2] = sample(predicted, code, q2 >> 31, max);
            position = (int) code;
            x++;
        }
        input.position(position);
        return x;
    }

    private static int context(byte[] region, int max, int[] above, int[] line, int at) {
        int rc = above[at - 3];
        int rb = above[at];
        return CodingParameters.context(
                region[max + above[at + 3] - rb], region[max + rb - rc], region[max + rc - line[at - 3]]);
    }

    private static int predict(int[] above, int[] line, int at, int word, int sign, int max) {
        int ra = line[at - 3];
        int rb = above[at];
        int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - above[at - 3]));
        return Math.max(0, Math.min(max, edge + ((word >> Contexts.C ^ sign) - sign)));
    }

    private static int sample(int predicted, long code, int sign, int max) {
        return predicted + (((int) (code >> 32) ^ sign) - sign) & max;
    }
}
