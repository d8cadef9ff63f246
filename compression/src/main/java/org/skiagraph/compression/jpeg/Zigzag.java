package org.skiagraph.compression.jpeg;

/** The order in which the coefficients of a block are coded. T.81 Figure 5. */
final class Zigzag {
    /** Coefficients of a block. */
    static final int COEFFICIENTS = 64;

    /** Row times 8 plus column of the coefficient {@code k}; the 16 behind the last are 63, so that a run may pass the end. */
    private static final byte[] NATURAL = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63
    };

    private Zigzag() {}

    /** Row times 8 plus column of a coefficient. */
    static int natural(int k) {
        return NATURAL[k];
    }

    /** {@link #natural} of 0 to 63, and 63 for the 16 behind them, for kernels; not to be changed. */
    static byte[] table() {
        return NATURAL;
    }
}
