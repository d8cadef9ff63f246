package org.skiagraph.compression.jpeg;

/**
 * What is left of a row of samples when each is predicted from its neighbours: differences modulo 2^16, from -32768 to 32767. T.81
 * H.1.2, Table H.1.
 *
 * <p>Components may be interleaved by sample: then {@code step} is their number, and the sample to the left lies so many cells before.
 */
final class Prediction {
    /** How many predictors there are; they are counted from 1. */
    static final int PREDICTORS = 7;

    private Prediction() {}

    /** The first row of an image or of a restart interval: each sample from the one left of it, the first from {@code begin}. */
    static void first(int[] row, int begin, int step, int n, int[] differences) {
        left(row, step, n, differences);
        for (int x = 0; x < step; x++) {
            differences[x] = row[x] - begin;
        }
        wrap(differences, n);
    }

    /** Another row: the first sample from the one above, the others by a predictor. */
    static void next(int predictor, int[] row, int[] above, int step, int n, int[] differences) {
        switch (predictor) {
            case 1 -> left(row, step, n, differences);
            case 2 -> above(row, above, step, n, differences);
            case 3 -> aboveLeft(row, above, step, n, differences);
            case 4 -> plane(row, above, step, n, differences);
            case 5 -> leftAndSlope(row, above, step, n, differences);
            case 6 -> aboveAndSlope(row, above, step, n, differences);
            case 7 -> mean(row, above, step, n, differences);
            default -> throw new IllegalArgumentException("predictor " + predictor);
        }
        for (int x = 0; x < step; x++) {
            differences[x] = row[x] - above[x];
        }
        wrap(differences, n);
    }

    /** Makes numbers of 17 bits and more those of 16 that are the same modulo 2^16. */
    private static void wrap(int[] differences, int n) {
        for (int x = 0; x < n; x++) {
            differences[x] = differences[x] << 16 >> 16;
        }
    }

    private static void left(int[] row, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - row[x - step];
        }
    }

    private static void above(int[] row, int[] above, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - above[x];
        }
    }

    private static void aboveLeft(int[] row, int[] above, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - above[x - step];
        }
    }

    private static void plane(int[] row, int[] above, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - row[x - step] - above[x] + above[x - step];
        }
    }

    private static void leftAndSlope(int[] row, int[] above, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - (row[x - step] + (above[x] - above[x - step] >> 1));
        }
    }

    private static void aboveAndSlope(int[] row, int[] above, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - (above[x] + (row[x - step] - above[x - step] >> 1));
        }
    }

    private static void mean(int[] row, int[] above, int step, int n, int[] out) {
        for (int x = step; x < n; x++) {
            out[x] = row[x] - (row[x - step] + above[x] >> 1);
        }
    }
}
