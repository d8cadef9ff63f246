package org.skiagraph.compression.jpegls;

import java.io.IOException;

/**
 * Encodes lines of one scan or restart interval: the mirror of {@link LineDecoder}, with the same lines. Where something is lost
 * the samples of a line become those that a decoder will have. For one thread. T.87 annex A.
 */
abstract class LineEncoder {
    /** Bits of a run that are put at once at the most. */
    private static final int MOST_ONES = 24;

    final ScanOutput output;
    final CodingParameters parameters;
    final int[] contexts;
    final byte[] regions;
    private final Quantizer quantizer;
    private final int components;
    private final int kinds; // of interruption, less one
    private final int near;

    /** How long runs were lately. T.87 A.7.1.2. */
    int runIndex;

    LineEncoder(ScanOutput output, CodingParameters parameters, int components, int[] contexts, byte[] regions) {
        this.output = output;
        this.parameters = parameters;
        this.components = components;
        this.kinds = components == 1 ? 1 : 0;
        this.near = parameters.near();
        this.quantizer = new Quantizer(parameters);
        this.contexts = contexts;
        this.regions = regions;
    }

    /** An encoder for lines of such pixels. */
    static LineEncoder of(
            ScanOutput output, CodingParameters parameters, int components, int[] contexts, byte[] regions) {
        if (components == 1) {
            return parameters.isPlain()
                    ? new PlainSampleEncoder(output, parameters, contexts, regions)
                    : new SampleEncoder(output, parameters, contexts, regions);
        }
        return components == 3 && parameters.isPlain()
                ? new PlainTripleEncoder(output, parameters, contexts, regions)
                : new PixelEncoder(output, parameters, components, contexts, regions);
    }

    /** Begins anew, as at a restart marker. */
    final void restart() {
        runIndex = 0;
    }

    /** Encodes one line of so many pixels. */
    final void encode(int[] above, int[] line, int width) throws IOException {
        int x = 1;
        while (x <= width) {
            int pixels = output.samples() / components;
            x = encode(above, line, x, pixels <= width - x ? x + pixels : width + 1, width);
        }
    }

    /**
     * Encodes pixels of a line.
     *
     * @param from the first, counted from 1
     * @param to the one after the last
     * @return the first not encoded: {@code to}, or one behind it after a run
     */
    abstract int encode(int[] above, int[] line, int from, int to, int width) throws IOException;

    /**
     * The code of an error in regular mode, learnt. T.87 A.5, A.6.
     *
     * @param c where the context begins
     * @param error within the range
     * @return the number of bits in the upper half, in the lower one the code without its zeros
     */
    static long codeOf(int[] contexts, int c, int error, CodingParameters parameters, int step, int flips) {
        int word = contexts[c + Contexts.WORD];
        int k = word & Contexts.K_MASK;
        int flip = -(word >>> Contexts.FLIP & 1);
        int mapped = (error ^ flip) << 1 ^ (error ^ flip) >> 31;
        Contexts.learn(contexts, c, error, error * step, parameters.preset().reset(), flips);
        return code(mapped, k, parameters.escape(), parameters.qbpp());
    }

    /** A code: its number of bits in the upper half, in the lower one the code without its zeros. T.87 A.5.3. */
    private static long code(int mapped, int k, int escape, int qbpp) {
        int zeros = mapped >>> k;
        if (zeros < escape) {
            return (long) (zeros + 1 + k) << 32 | 1 << k | mapped & (1 << k) - 1;
        }
        return (long) (escape + 1 + qbpp) << 32 | 1 << qbpp | mapped - 1;
    }

    /** Puts a code, of any length. */
    final void put(long code) {
        int count = (int) (code >> 32);
        int zeros = Math.max(0, count - 32);
        output.put((int) code, count - zeros, zeros);
    }

    /**
     * Encodes a run, and the pixel that interrupts it. T.87 A.7.
     *
     * @return the next pixel
     */
    final int encodeRun(int[] above, int[] line, int from, int width) throws IOException {
        int end = endOfRun(line, from, width);
        int count = end - from;
        int ones = 0;
        int begun = Contexts.runLength(runIndex);
        if (count < Contexts.SHORT_RUNS - begun) {
            int index = Contexts.runIndex(begun + count);
            ones = index - runIndex;
            count -= Contexts.runLength(index) - begun;
            runIndex = index;
        }
        while (count >= 1 << Contexts.order(runIndex)) {
            count -= 1 << Contexts.order(runIndex);
            runIndex = Math.min(Contexts.MAX_RUN_INDEX, runIndex + 1);
            if (++ones == MOST_ONES) {
                output.samples(); // a long run has many bits
                output.put((1 << ones) - 1, ones);
                ones = 0;
            }
        }
        if (end > width) {
            ones += count > 0 ? 1 : 0;
            output.put((1 << ones) - 1, ones);
            return end;
        }
        int order = Contexts.order(runIndex);
        output.put((1L << ones) - 1 << order + 1 | count, ones + order + 1);
        interrupt(above, line, end, order);
        runIndex = Math.max(0, runIndex - 1);
        return end + 1;
    }

    private void interrupt(int[] above, int[] line, int x, int order) {
        for (int i = x * components; i < (x + 1) * components; i++) {
            line[i] = interruption(line[i], line[i - components], above[i], order);
        }
    }

    /** Where pixels begin that are not close enough to the one before the run; those of the run become equal to it. */
    private int endOfRun(int[] line, int from, int width) {
        int n = components;
        int x = from;
        if (n == 1) {
            int near = parameters.near();
            int value = line[x - 1];
            while (x <= width && Math.abs(line[x] - value) <= near) {
                line[x++] = value;
            }
            return x;
        }
        while (x <= width && isClose(line, x * n)) {
            System.arraycopy(line, (x - 1) * n, line, x * n, n);
            x++;
        }
        return x;
    }

    private boolean isClose(int[] line, int at) {
        int near = parameters.near();
        for (int i = at; i < at + components; i++) {
            if (Math.abs(line[i] - line[i - components]) > near) {
                return false;
            }
        }
        return true;
    }

    /**
     * Encodes the sample that ends a run; gives what it is after decoding. T.87 A.7.2. By arithmetic and not by branches, as {@link
     * LineDecoder#interruption}.
     */
    private int interruption(int value, int ra, int rb, int order) {
        int type = Math.abs(ra - rb) - near - 1 >>> 31 & kinds;
        int predicted = rb + (ra - rb & -type);
        int sign = rb - ra >> 31 & type - 1;
        int error = quantizer.reduce(quantizer.quantize((value - predicted ^ sign) - sign));
        int c = (Contexts.RUN + type) * Contexts.SIZE;
        int k = contexts[c + Contexts.WORD];
        int mapped = mapped(contexts, c, error, type);
        put(code(mapped, k, parameters.escape() - order - 1, parameters.qbpp()));
        Contexts.learnInterruption(
                contexts, c, error, mapped, type, parameters.preset().reset());
        return parameters.reconstruct(predicted, (error ^ sign) - sign);
    }

    /**
     * The error of a sample that ends a run as a number from 0 on. T.87 A.7.2.1.
     *
     * @param c where the context begins
     */
    static int mapped(int[] contexts, int c, int error, int type) {
        int k = contexts[c + Contexts.WORD];
        int usual = (-k | ~(2 * contexts[c + Contexts.B] - contexts[c + Contexts.N])) >>> 31;
        int odd = (-error | error) >>> 31 & ~(error >>> 31 ^ usual);
        return 2 * Math.abs(error) - type - odd;
    }
}
