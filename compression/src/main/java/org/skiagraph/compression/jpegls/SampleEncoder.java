package org.skiagraph.compression.jpegls;

import java.io.IOException;

/**
 * Encodes lines of one component, with any loss and any largest sample.
 *
 * <p>As in {@link SampleDecoder}, runs are encoded in the same loop as other samples, and what is rare is left to the encoder of any
 * pixels. What a sample will be after decoding is looked up by its difference from the prediction, so that the next sample waits for
 * no division; the error follows from that.
 */
final class SampleEncoder extends PixelEncoder {
    /** The most zeros of a code that surely fits in what can be added at once: the 1 behind them and k bits fit too. */
    private static final int MOST_ZEROS = ScanOutput.MOST_BITS - 1 - 17;

    private final int near;
    private final int range;
    private final short[] losses;

    /** What the step is to be multiplied with to give 1, modulo 2 to the 32: a division of its multiples. */
    private final int inverse;

    /** The line as it was: what is written of a run goes in blocks, which are longer than the run. */
    private int[] samples = {};

    SampleEncoder(ScanOutput output, CodingParameters parameters, int[] contexts, byte[] regions) {
        super(output, parameters, 1, contexts, regions);
        this.near = parameters.near();
        this.range = parameters.range();
        this.losses = parameters.losses();
        this.inverse = inverse(parameters.step());
    }

    /** The inverse of an odd number modulo 2 to the 32. Each step doubles the bits that are right, of which there are 3 at first. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int right = 3; right < 32; right *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    @Override
    int encode(int[] above, int[] line, int from, int to, int width) throws IOException {
        if (from == 1) {
            keep(line, width);
        }
        int x = from;
        while (x < to) {
            x = encodeUsual(above, line, x, to, width);
            System.arraycopy(samples, x, line, x, Math.min(LineDecoder.BLOCK, Math.max(0, width + 1 - x)));
            if (x < to) {
                x = super.encode(above, line, x, x + 1, width);
            }
        }
        return x;
    }

    private void keep(int[] line, int width) {
        if (samples.length < line.length) {
            samples = new int[line.length];
        }
        System.arraycopy(line, 1, samples, 1, width);
    }

    /** Encodes samples up to one whose code is long, or a run that is long or ends with the line. */
    private int encodeUsual(int[] above, int[] line, int from, int to, int width) {
        final byte[] bits = output.bits();
        final byte[] region = regions;
        final int[] learnt = contexts;
        final short[] loss = losses;
        final int[] in = samples;
        final int max = parameters.maxval();
        final int wide = 2 * near;
        final int step = parameters.step();
        final int divisor = inverse;
        final int errors = range;
        final int negative = errors >> 1;
        final int flips = near == 0 ? 1 : 0;
        final int reset = parameters.preset().reset();
        final int escape = parameters.escape();
        final int longest = Math.min(escape, MOST_ZEROS + 1);
        int position = output.position();
        int run = runIndex;
        int x = from;
        int ra = line[x - 1];
        while (x < to) {
            int rc = above[x - 1];
            int rb = above[x];
            int q = CodingParameters.context(
                    region[max + above[x + 1] - rb], region[max + rb - rc], region[max + rc - ra]);
            long code;
            int count;
            if (q != 0) { // regular mode: T.87 A.4 to A.6
                int sign = q >> 31;
                int c = Math.abs(q) * Contexts.SIZE;
                int word = learnt[c + Contexts.WORD];
                int edge = Math.max(Math.min(ra, rb), Math.min(Math.max(ra, rb), ra + rb - rc));
                int predicted = edge + ((word >> Contexts.C ^ sign) - sign);
                if ((predicted | max - predicted) < 0) {
                    predicted = Math.max(0, Math.min(max, predicted)); // seldom, so that nothing waits for it
                }
                int value = in[x] + loss[max + in[x] - predicted];
                int stepped = (value - predicted ^ sign) - sign;
                int error = stepped * divisor;
                if ((error + negative | errors - 1 - negative - error) < 0) {
                    int around = error < 0 ? errors : -errors;
                    error += around;
                    stepped += around * step;
                }
                if ((value | max - value) < 0) {
                    value = Math.max(0, Math.min(max, value));
                }
                int k = word & Contexts.K_MASK;
                int flip = -(word >>> Contexts.FLIP & 1);
                int mapped = (error ^ flip) << 1 ^ (error ^ flip) >> 31;
                int zeros = mapped >>> k;
                if (zeros >= longest) {
                    break;
                }
                count = zeros + 1 + k;
                code = 1 << k | mapped & (1 << k) - 1;
                Contexts.learn(learnt, c, error, stepped, reset, flips);
                ra = value;
                line[x++] = ra;
            } else { // run mode: T.87 A.7
                int least = ra - near;
                int n = inRun(in, x, least, wide);
                if (n == LineDecoder.BLOCK) {
                    n = inLongRun(in, x, least, wide, width);
                }
                int end = x + n;
                int begun = Contexts.runLength(run);
                if (end > width || n >= Contexts.SHORT_RUNS - begun) {
                    break;
                }
                int index = Contexts.runIndex(begun + n);
                int order = Contexts.order(index);
                code = (1L << index - run) - 1 << order + 1 | n - (Contexts.runLength(index) - begun);
                count = index - run + order + 1;
                rb = above[end];
                int unlike = outside(rb - least, wide) >> 31;
                int type = unlike + 1;
                int predicted = ra + (rb - ra & unlike);
                int value = in[end] + loss[max + in[end] - predicted];
                int sign = rb - ra >> 31 & unlike;
                int error = ((value - predicted ^ sign) - sign) * divisor;
                if ((error + negative | errors - 1 - negative - error) < 0) {
                    error += error < 0 ? errors : -errors;
                }
                if ((value | max - value) < 0) {
                    value = Math.max(0, Math.min(max, value));
                }
                int c = (Contexts.RUN + type) * Contexts.SIZE;
                int k = learnt[c + Contexts.WORD];
                int mapped = mapped(learnt, c, error, type);
                int zeros = mapped >>> k;
                int more = zeros + 1 + k;
                if (zeros >= escape - order - 1 || count + more > ScanOutput.MOST_BITS) {
                    break;
                }
                code = code << more | 1 << k | mapped & (1 << k) - 1;
                count += more;
                Contexts.learnInterruption(learnt, c, error, mapped, type, reset);
                run = Math.max(0, index - 1);
                LineDecoder.repeat(line, x, n, ra);
                ra = value;
                line[end] = ra;
                x = end + 1;
            }
            ScanOutput.add(bits, position, code, position + count);
            position += count;
        }
        output.position(position);
        runIndex = run;
        return x;
    }

    /** How many samples of a run there are in all, if the first block is full of them: more than the line has, if it ends before. */
    private static int inLongRun(int[] in, int from, int least, int wide, int width) {
        int x = from;
        int n;
        do {
            x += LineDecoder.BLOCK;
            n = x > width ? 0 : inRun(in, x, least, wide);
        } while (n == LineDecoder.BLOCK);
        return x + n - from;
    }

    /** How many samples of a block belong to a run. Nobody can predict it, so all are compared. */
    private static int inRun(int[] in, int x, int least, int wide) {
        int end = (outside(in[x] - least, wide) >>> 31 | outside(in[x + 1] - least, wide) >>> 31 << 1)
                | (outside(in[x + 2] - least, wide) >>> 31 << 2 | outside(in[x + 3] - least, wide) >>> 31 << 3);
        int later = (outside(in[x + 4] - least, wide) >>> 31 << 4 | outside(in[x + 5] - least, wide) >>> 31 << 5)
                | (outside(in[x + 6] - least, wide) >>> 31 << 6 | outside(in[x + 7] - least, wide) >>> 31 << 7);
        return Integer.numberOfTrailingZeros(end | later | 1 << LineDecoder.BLOCK);
    }

    /** Negative if a number is not within 0 to another. */
    private static int outside(int number, int most) {
        return number | most - number;
    }
}
