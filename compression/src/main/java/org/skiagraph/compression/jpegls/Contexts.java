package org.skiagraph.compression.jpegls;

import java.util.Arrays;

/**
 * What is learnt of each context: the variables A, B, C and N of the Standard. T.87 A.2.1.
 *
 * <p>Those of one context lie side by side in one array, so that they are in one line of the cache: A, B, N, and a word with C,
 * the Golomb parameter k of the next sample, and whether its errors are mapped the other way round. k follows from A and N
 * alone; it is computed when they change and not when the next sample waits for it, which gives the same codes earlier.
 */
final class Contexts {
    /** Variables of a context. */
    static final int SIZE = 4;

    static final int A = 0;
    static final int B = 1;
    static final int N = 2;
    static final int WORD = 3;

    /** Of the word: k in the lower bits, then whether to flip, then C, signed. */
    static final int K_MASK = 31;

    static final int FLIP = 5;
    static final int C = 8;

    static final int MIN_C = -128;
    static final int MAX_C = 127;

    /** The contexts of run interruption, behind the regular ones. B counts negative errors there: Nn. */
    static final int RUN = 365;

    private static final int COUNT = RUN + 2;

    /** The orders of the lengths of runs. T.87 A.2.1. */
    private static final int[] J = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    static final int MAX_RUN_INDEX = J.length - 1;

    /** The lengths of runs of all orders before, added up. */
    private static final int[] RUN_LENGTHS = runLengths();

    /** Pixels of runs for which {@link #runIndex} is known. */
    static final int SHORT_RUNS = 512;

    private static final byte[] RUN_INDEXES = runIndexes();

    private Contexts() {}

    /** The order of the length of a run: runs of two to its power are one bit. */
    static int order(int runIndex) {
        return J[runIndex];
    }

    /** The pixels of runs that raise the run index from 0 to this. */
    static int runLength(int runIndex) {
        return RUN_LENGTHS[runIndex];
    }

    /** The run index to which so many pixels of runs raise it from 0. */
    static int runIndex(int pixels) {
        return RUN_INDEXES[pixels];
    }

    private static byte[] runIndexes() {
        byte[] indexes = new byte[SHORT_RUNS];
        int index = 0;
        for (int n = 0; n < SHORT_RUNS; n++) {
            index += n == RUN_LENGTHS[index + 1] ? 1 : 0;
            indexes[n] = (byte) index;
        }
        return indexes;
    }

    private static int[] runLengths() {
        int[] lengths = new int[J.length];
        for (int i = 1; i < J.length; i++) {
            lengths[i] = lengths[i - 1] + (1 << J[i - 1]);
        }
        return lengths;
    }

    static int[] create() {
        return new int[COUNT * SIZE];
    }

    /** What is known at the beginning of a scan or restart interval: nothing. */
    static void reset(int[] contexts, CodingParameters parameters) {
        int a = Math.max(2, (parameters.range() + 32) / 64);
        int word = word(parameter(1, a), 0, 1, 0, parameters.near() == 0 ? 1 : 0);
        Arrays.fill(contexts, 0);
        for (int i = 0; i < contexts.length; i += SIZE) {
            contexts[i + A] = a;
            contexts[i + N] = 1;
            contexts[i + WORD] = word;
        }
        contexts[RUN * SIZE + WORD] = parameter(1, a);
        contexts[(RUN + 1) * SIZE + WORD] = parameter(1, a); // a + (1 >> 1)
    }

    /** The least k for which {@code n << k} is not below {@code a}: code segment A.10. {@code a} is below two to the 31. */
    static int parameter(int n, int a) {
        int k = Math.max(0, Integer.numberOfLeadingZeros(n) - Integer.numberOfLeadingZeros(a));
        return k + ((n << k) - a >>> 31);
    }

    /**
     * The word of a context.
     *
     * @param flips 1 if errors may be mapped the other way round, which is so if nothing is lost: code segment A.11
     */
    static int word(int k, int b, int n, int c, int flips) {
        int flip = (k - 1 & 2 * b + n - 1) >>> 31 & flips;
        return c << C | flip << FLIP | k;
    }

    /**
     * Learns an error. T.87 A.6, code segments A.12 and A.13, without a branch but that of halving.
     *
     * @param c where the context begins
     * @param error after the error was reduced
     * @param stepped the same in samples: times the step
     */
    static void learn(int[] contexts, int c, int error, int stepped, int reset, int flips) {
        int a = contexts[c + A] + Math.abs(error);
        int b = contexts[c + B] + stepped;
        int n = contexts[c + N];
        if (n == reset) {
            a >>= 1;
            b >>= 1;
            n >>= 1;
        }
        n++;
        int low = b + n - 1 >> 31; // all bits if b <= -n
        int high = -b >> 31; // all bits if b > 0
        int bias = Math.max(MIN_C, Math.min(MAX_C, (contexts[c + WORD] >> C) + low - high));
        b = Math.min(0, Math.max(1 - n, b + (n & low) - (n & high)));
        contexts[c + A] = a;
        contexts[c + B] = b;
        contexts[c + N] = n;
        contexts[c + WORD] = word(parameter(n, a), b, n, bias, flips);
    }

    /** Learns an error of run interruption. T.87 A.7.2.2, code segment A.23. */
    static void learnInterruption(int[] contexts, int c, int error, int mapped, int type, int reset) {
        int a = contexts[c + A] + (mapped + 1 - type >> 1);
        int negative = contexts[c + B] - (error >> 31);
        int n = contexts[c + N];
        if (n == reset) {
            a >>= 1;
            n >>= 1;
            negative >>= 1;
        }
        contexts[c + A] = a;
        contexts[c + B] = negative;
        n++;
        contexts[c + N] = n;
        contexts[c + WORD] = parameter(n, a + (n >> 1 & -type));
    }
}
