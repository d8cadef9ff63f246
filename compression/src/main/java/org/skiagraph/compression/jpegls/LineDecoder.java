package org.skiagraph.compression.jpegls;

import java.io.IOException;

/**
 * Decodes lines of one scan or restart interval: of one component, or of several that are interleaved by sample. What is common
 * to all kinds of line is here: codes that are rare, and run mode. For one thread. T.87 annex A.
 *
 * <p>A line is an array with a pixel before the first and one after the last; its caller has put there what the Standard takes for
 * the neighbours of the first and last pixels (T.87 A.2.2). The context arrays may be shared by several decoders.
 */
abstract class LineDecoder {
    /** Cells that a line has behind its last pixel's right neighbour: pixels are repeated in blocks of so many. */
    static final int BLOCK = 8;

    final ScanInput input;
    final CodingParameters parameters;
    final int[] contexts;
    final byte[] regions;
    private final int components;
    private final int kinds; // of interruption, less one
    private final int near;
    private final int step;
    private final int range;
    private final int reset;
    private int runIndex;

    /** The most zeros of a code that is not escaped, and one more. */
    final int escape;

    /** From so many zeros on a code is read the long way: it is an escape, or does not fit in a word. */
    final int longCode;

    LineDecoder(ScanInput input, CodingParameters parameters, int components, int[] contexts, byte[] regions) {
        this.input = input;
        this.parameters = parameters;
        this.components = components;
        this.kinds = components == 1 ? 1 : 0;
        this.contexts = contexts;
        this.regions = regions;
        this.step = parameters.step();
        this.near = parameters.near();
        this.range = parameters.range();
        this.reset = parameters.preset().reset();
        this.escape = parameters.escape();
        this.longCode = Math.min(parameters.escape(), ScanInput.WORD_BITS - 1 - 17);
    }

    /** A decoder for lines of such pixels. */
    static LineDecoder of(
            ScanInput input, CodingParameters parameters, int components, int[] contexts, byte[] regions) {
        if (components == 1) {
            return parameters.isPlain()
                    ? new PlainSampleDecoder(input, parameters, contexts, regions)
                    : new SampleDecoder(input, parameters, contexts, regions);
        }
        return components == 3 && parameters.isPlain()
                ? new PlainTripleDecoder(input, parameters, contexts, regions)
                : new PixelDecoder(input, parameters, components, contexts, regions);
    }

    /** Begins anew, as at a restart marker. */
    final void restart() {
        runIndex = 0;
    }

    /** Decodes one line of so many pixels. */
    final void decode(int[] above, int[] line, int width) throws IOException, BadCodeException {
        int x = 1;
        while (x <= width) {
            int pixels = input.samples() / components;
            x = decode(above, line, x, pixels <= width - x ? x + pixels : width + 1, width);
        }
        if (input.isOverrun()) {
            throw new BadCodeException();
        }
    }

    /**
     * Decodes pixels of a line.
     *
     * @param from the first, counted from 1
     * @param to the one after the last
     * @return the first not decoded: {@code to}, or one behind it after a run
     */
    abstract int decode(int[] above, int[] line, int from, int to, int width) throws IOException, BadCodeException;

    /**
     * Decodes the error of a sample in regular mode and learns it. T.87 A.5, A.6.
     *
     * @param c where the context begins
     * @return the error in the upper half, the position of the next code in the lower one
     */
    static long decodeError(
            LineDecoder decoder,
            byte[] bits,
            int position,
            int[] contexts,
            int c,
            int longCode,
            int range,
            int step,
            int reset,
            int flips)
            throws BadCodeException {
        int word = contexts[c + Contexts.WORD];
        int k = word & Contexts.K_MASK;
        long ahead = ScanInput.word(bits, position);
        int zeros = Long.numberOfLeadingZeros(ahead);
        int mapped =
                (zeros - 1 << k) + (int) (ahead << zeros >>> 63 - k); // the 1 after the zeros is among the k + 1 bits
        int next = position + zeros + 1 + k;
        if (zeros >= longCode) {
            mapped = decoder.longCode(position, k, decoder.parameters.limit());
            next = decoder.input.position();
        }
        if (mapped > range) {
            throw new BadCodeException();
        }
        int error = mapped >>> 1 ^ -((mapped ^ word >>> Contexts.FLIP) & 1);
        Contexts.learn(contexts, c, error, error * step, reset, flips);
        return (long) error << 32 | next;
    }

    /**
     * Decodes any code, and moves the position of the input behind it. T.87 A.5.3.
     *
     * @param limit the most bits that it may have
     */
    final int longCode(int position, int k, int limit) throws BadCodeException {
        int zeros = Long.numberOfLeadingZeros(ScanInput.word(input.bits(), position));
        int escape = limit - parameters.qbpp() - 1;
        if (zeros > escape) {
            input.position(position);
            throw new BadCodeException();
        }
        int next = position + zeros + 1;
        boolean escaped = zeros == escape;
        int count = escaped ? parameters.qbpp() : k;
        long ahead = ScanInput.word(input.bits(), next);
        int value = (int) (ahead >>> 1 >>> 63 - count);
        input.position(next + count);
        return escaped ? value + 1 : (zeros << k) + value;
    }

    /**
     * Decodes a run, and the pixel that interrupts it. T.87 A.7. Of a run the bits that are 1 are counted at once, and the lengths
     * for which they stand are looked up, unless there are very many or the line ends before.
     *
     * @return the next pixel
     */
    final int decodeRun(int[] above, int[] line, int from, int width) throws IOException, BadCodeException {
        int position = input.position();
        long ahead = ScanInput.word(input.bits(), position);
        int ones = Long.numberOfLeadingZeros(~ahead);
        int n = runLength(ahead, ones);
        if (n > width - from) {
            return decodeLongRun(above, line, from, width);
        }
        int order = runOrder(ones);
        endRun(ones);
        input.position(position + ones + 1 + order);
        repeat(line, from, n);
        int x = from + n;
        if (components == 1) {
            line[x] = decodeInterruption(line[x - 1], above[x], order, ahead << ones + 1 + order, 56 - ones - order);
        } else {
            interrupt(above, line, x, order);
        }
        return x + 1;
    }

    /**
     * The pixels of a run that ends before the line does; more than any line has if it is to be decoded bit by bit.
     *
     * @param ones how many bits are 1 before the 0 that ends it
     */
    final int runLength(long ahead, int ones) {
        int index = runIndex + ones;
        if (index > Contexts.MAX_RUN_INDEX) {
            return Integer.MAX_VALUE;
        }
        int rest = (int) (ahead << ones >>> 63 - Contexts.order(index)); // without the 0 before it
        return Contexts.runLength(index) - Contexts.runLength(runIndex) + rest;
    }

    /** The order of the length of the rest of such a run. */
    final int runOrder(int ones) {
        return Contexts.order(runIndex + ones);
    }

    /** Ends such a run. */
    final void endRun(int ones) {
        runIndex = Math.max(0, runIndex + ones - 1);
    }

    /** The same bit by bit. */
    private int decodeLongRun(int[] above, int[] line, int from, int width) throws IOException, BadCodeException {
        int x = from;
        while (x <= width && isRunOn()) {
            int length = 1 << Contexts.order(runIndex);
            if (length <= width + 1 - x) {
                runIndex = Math.min(Contexts.MAX_RUN_INDEX, runIndex + 1);
            }
            int n = Math.min(length, width + 1 - x);
            repeat(line, x, n);
            x += n;
        }
        if (x > width) {
            return x;
        }
        int order = Contexts.order(runIndex);
        int n = (int) (ScanInput.word(input.bits(), input.position()) >>> 1 >>> 63 - order);
        input.position(input.position() + order);
        if (n > width - x) {
            throw new BadCodeException();
        }
        repeat(line, x, n);
        runIndex = Math.max(0, runIndex - 1);
        interrupt(above, line, x + n, order);
        return x + n + 1;
    }

    private boolean isRunOn() throws IOException, BadCodeException {
        input.samples(); // a long run has many bits
        int position = input.position();
        boolean on = ScanInput.word(input.bits(), position) < 0;
        input.position(position + 1);
        if (input.isOverrun()) {
            throw new BadCodeException();
        }
        return on;
    }

    private void interrupt(int[] above, int[] line, int x, int order) throws BadCodeException {
        for (int i = x * components; i < (x + 1) * components; i++) {
            line[i] = decodeInterruption(line[i - components], above[i], order, 0, 0);
        }
    }

    /** Repeats the pixel before. */
    private void repeat(int[] line, int x, int n) {
        if (components == 1) {
            repeat(line, x, n, line[x - 1]);
            return;
        }
        int end = (x + n) * components;
        for (int i = x * components; i < end; i++) {
            line[i] = line[i - components];
        }
    }

    /** Repeats a sample, in blocks: most runs have one. */
    static void repeat(int[] line, int x, int n, int value) {
        int i = x;
        do {
            line[i] = value;
            line[i + 1] = value;
            line[i + 2] = value;
            line[i + 3] = value;
            line[i + 4] = value;
            line[i + 5] = value;
            line[i + 6] = value;
            line[i + 7] = value;
            i += BLOCK;
        } while (i < x + n);
    }

    /**
     * Decodes the sample that ends a run.
     *
     * @param ahead the bits that come next
     * @param count how many of them are known
     */
    private int decodeInterruption(int ra, int rb, int order, long ahead, int count) throws BadCodeException {
        int type = interruptionType(ra, rb);
        int k = contexts[(Contexts.RUN + type) * Contexts.SIZE + Contexts.WORD];
        int zeros = Long.numberOfLeadingZeros(ahead);
        int mapped = (zeros - 1 << k) + (int) (ahead << zeros >>> 63 - k);
        if (zeros + k < count && zeros < escape - order - 1) {
            input.position(input.position() + zeros + 1 + k);
        } else {
            mapped = longCode(input.position(), k, parameters.limit() - order - 1);
        }
        if (mapped > range) {
            throw new BadCodeException();
        }
        return interruption(ra, rb, type, k, mapped);
    }

    /** The kind of interruption: 1 if the neighbours are alike. Where samples are interleaved, both kinds share a context. */
    final int interruptionType(int ra, int rb) {
        return Math.abs(ra - rb) - near - 1 >>> 31 & kinds;
    }

    /**
     * The sample that ends a run. T.87 A.7.2. Noise decides all that is decided here, so it is done by arithmetic and not by
     * branches.
     */
    final int interruption(int ra, int rb, int type, int k, int mapped) {
        int c = (Contexts.RUN + type) * Contexts.SIZE;
        int usual = (-k | ~(2 * contexts[c + Contexts.B] - contexts[c + Contexts.N])) >>> 31;
        int negative = (mapped + type ^ usual) - 1 << 31 >> 31; // all bits if odd == usual
        int error = (mapped + type + 1 >> 1 ^ negative) - negative;
        Contexts.learnInterruption(contexts, c, error, mapped, type, reset);
        int sign = rb - ra >> 31 & type - 1;
        return parameters.reconstruct(rb + (ra - rb & -type), error, (step ^ sign) - sign);
    }
}
