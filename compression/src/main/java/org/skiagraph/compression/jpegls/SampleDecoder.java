package org.skiagraph.compression.jpegls;

import java.io.IOException;

/**
 * Decodes lines of one component, with any loss and any largest sample.
 *
 * <p>Runs are decoded in the same loop as other samples, since with loss most runs are short. Nothing is called in that loop, so
 * that what one sample leaves to the next stays in registers; what is rare leaves the loop and is decoded by the decoder of any
 * pixels.
 */
final class SampleDecoder extends PixelDecoder {
    private final int range;
    private final int near;

    SampleDecoder(ScanInput input, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(input, parameters, 1, contexts, regions);
        this.range = parameters.range();
        this.near = parameters.near();
    }

    @Override
    int decode(int[] above, int[] line, int from, int to, int width) throws IOException, BadCodeException {
        int x = from;
        while (x < to) {
            x = decodeUsual(above, line, x, to, width);
            if (x < to) {
                x = super.decode(above, line, x, x + 1, width);
            }
        }
        return x;
    }

    /** Decodes samples up to a code that is long or wrong, or a run that is long or ends with the line. */
    private int decodeUsual(int[] above, int[] line, int from, int to, int width) {
        final byte[] bits = input.bits();
        final byte[] region = regions;
        final int[] learnt = contexts;
        final int max = parameters.maxval();
        final int step = parameters.step();
        final int most = range;
        final int flips = near == 0 ? 1 : 0;
        final int reset = parameters.preset().reset();
        final int longest = longCode;
        int position = input.position();
        int x = from;
        int ra = line[x - 1];
        int rc = above[x - 1];
        int rb = above[x];
        int q2 = region[max + rb - rc];
        while (x < to) {
            int rd = above[x + 1];
            int q1 = region[max + rd - rb];
            int q = CodingParameters.context(q1, q2, region[max + rc - ra]);
            long ahead = ScanInput.word(bits, position);
            if (q != 0) { // regular mode: T.87 A.4 to A.6
                int sign = q >> 31;
                int c = Math.abs(q) * Contexts.SIZE;
                int word = learnt[c + Contexts.WORD];
                int k = word & Contexts.K_MASK;
                int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - rc));
                int predicted = edge + ((word >> Contexts.C ^ sign) - sign);
                if ((predicted | max - predicted) < 0) {
                    predicted = Math.max(0, Math.min(max, predicted)); // seldom, so that nothing waits for it
                }
                int zeros = Long.numberOfLeadingZeros(ahead);
                int mapped = (zeros - 1 << k) + (int) (ahead << zeros >>> 63 - k);
                if (zeros >= longest || mapped > most) {
                    break;
                }
                position += zeros + 1 + k;
                int error = mapped >>> 1 ^ -((mapped ^ word >>> Contexts.FLIP) & 1);
                Contexts.learn(learnt, c, error, error * step, reset, flips);
                ra = parameters.reconstruct(predicted, error, (step ^ sign) - sign);
                line[x++] = ra;
                rc = rb;
                rb = rd;
                q2 = q1;
                continue;
            }
            int ones = Long.numberOfLeadingZeros(~ahead); // run mode: T.87 A.7
            int n = runLength(ahead, ones);
            if (n > width - x) {
                break;
            }
            int order = runOrder(ones);
            ahead <<= ones + 1 + order;
            int end = x + n;
            rb = above[end];
            int type = interruptionType(ra, rb);
            int k = learnt[(Contexts.RUN + type) * Contexts.SIZE + Contexts.WORD];
            int zeros = Long.numberOfLeadingZeros(ahead);
            int mapped = zeros;
            int used = zeros + 1;
            if (k > 0) { // seldom where runs are short, and then the next position does not wait for the context
                mapped = (zeros - 1 << k) + (int) (ahead << zeros >>> 63 - k);
                used += k;
            }
            if (ones + order + used > 56 || zeros >= escape - order - 1 || mapped > most) {
                break;
            }
            position += ones + 1 + order + used;
            endRun(ones);
            repeat(line, x, n, ra);
            ra = interruption(ra, rb, type, k, mapped);
            line[end] = ra;
            x = end + 1;
            rc = rb;
            rb = above[x];
            q2 = region[max + rb - rc];
        }
        input.position(position);
        return x;
    }
}
