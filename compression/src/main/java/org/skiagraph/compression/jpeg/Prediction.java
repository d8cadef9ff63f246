package org.skiagraph.compression.jpeg;

/**
 * What is left of a row of samples when each is predicted from its neighbours: differences modulo 2^16, from -32768 to 32767. T.81
 * H.1.2, Table H.1.
 */
final class Prediction {
    /** How many predictors there are; they are counted from 1. */
    static final int PREDICTORS = 7;

    private Prediction() {}

    /** The first row of an image or of a restart interval: each sample from the one left of it, the first from {@code begin}. */
    static void first(int[] row, int begin, int n, int[] differences) {
        left(row, n, differences);
        differences[0] = (short) (row[0] - begin);
    }

    /** Another row: the first sample from the one above, the others by a predictor. */
    static void next(int predictor, int[] row, int[] above, int n, int[] differences) {
        switch (predictor) {
            case 1 -> left(row, n, differences);
            case 2 -> above(row, above, n, differences);
            case 3 -> aboveLeft(row, above, n, differences);
            case 4 -> plane(row, above, n, differences);
            case 5 -> leftAndSlope(row, above, n, differences);
            case 6 -> aboveAndSlope(row, above, n, differences);
            case 7 -> mean(row, above, n, differences);
            default -> throw new IllegalArgumentException("predictor " + predictor);
        }
        differences[0] = (short) (row[0] - above[0]);
    }

    private static void left(int[] row, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - row[x - 1] << 16 >> 16;
        }
    }

    private static void above(int[] row, int[] above, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - above[x] << 16 >> 16;
        }
    }

    private static void aboveLeft(int[] row, int[] above, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - above[x - 1] << 16 >> 16;
        }
    }

    private static void plane(int[] row, int[] above, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - (row[x - 1] + above[x] - above[x - 1]) << 16 >> 16;
        }
    }

    private static void leftAndSlope(int[] row, int[] above, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - (row[x - 1] + (above[x] - above[x - 1] >> 1)) << 16 >> 16;
        }
    }

    private static void aboveAndSlope(int[] row, int[] above, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - (above[x] + (row[x - 1] - above[x - 1] >> 1)) << 16 >> 16;
        }
    }

    private static void mean(int[] row, int[] above, int n, int[] out) {
        for (int x = 1; x < n; x++) {
            out[x] = row[x] - (row[x - 1] + above[x] >> 1) << 16 >> 16;
        }
    }
}
