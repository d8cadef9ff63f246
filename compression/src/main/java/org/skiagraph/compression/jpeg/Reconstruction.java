package org.skiagraph.compression.jpeg;

/** From differences to samples: the predictors of T.81 Table H.1, modulo 65536. A line's differences become its samples. */
final class Reconstruction {
    /** What samples are taken modulo, less 1. T.81 H.1.2.1. */
    static final int MODULUS = 0xFFFF;

    private Reconstruction() {}

    /** The first line of a scan or restart interval: each sample from the one before. T.81 H.1.1. */
    static void firstLine(int[] line, int n, int initial) {
        int ra = initial;
        for (int x = 0; x < n; x++) {
            ra = ra + line[x] & MODULUS;
            line[x] = ra;
        }
    }

    /** A further line. */
    static void line(int predictor, int[] above, int[] line, int n) {
        switch (predictor) {
            case 1 -> left(above, line, n);
            case 2 -> above(above, line, n);
            case 3 -> aboveLeft(above, line, n);
            case 4 -> plane(above, line, n);
            case 5 -> leftAndHalf(above, line, n);
            case 6 -> aboveAndHalf(above, line, n);
            default -> mean(above, line, n);
        }
    }

    /** Predictor 1: Ra. */
    private static void left(int[] above, int[] line, int n) {
        int ra = above[0];
        for (int x = 0; x < n; x++) {
            ra = ra + line[x] & MODULUS;
            line[x] = ra;
        }
    }

    /** Predictor 2: Rb. */
    private static void above(int[] above, int[] line, int n) {
        for (int x = 0; x < n; x++) {
            line[x] = above[x] + line[x] & MODULUS;
        }
    }

    /** Predictor 3: Rc; in the first column Rb, as in all that follow. */
    private static void aboveLeft(int[] above, int[] line, int n) {
        line[0] = above[0] + line[0] & MODULUS;
        for (int x = 1; x < n; x++) {
            line[x] = above[x - 1] + line[x] & MODULUS;
        }
    }

    /** Predictor 4: Ra + Rb - Rc. */
    private static void plane(int[] above, int[] line, int n) {
        int rc = above[0];
        int ra = rc + line[0] & MODULUS;
        line[0] = ra;
        for (int x = 1; x < n; x++) {
            int rb = above[x];
            ra = ra + rb - rc + line[x] & MODULUS;
            line[x] = ra;
            rc = rb;
        }
    }

    /** Predictor 5: Ra + (Rb - Rc) / 2, rounded down. */
    private static void leftAndHalf(int[] above, int[] line, int n) {
        int rc = above[0];
        int ra = rc + line[0] & MODULUS;
        line[0] = ra;
        for (int x = 1; x < n; x++) {
            int rb = above[x];
            ra = ra + (rb - rc >> 1) + line[x] & MODULUS;
            line[x] = ra;
            rc = rb;
        }
    }

    /** Predictor 6: Rb + (Ra - Rc) / 2, rounded down. */
    private static void aboveAndHalf(int[] above, int[] line, int n) {
        int rc = above[0];
        int ra = rc + line[0] & MODULUS;
        line[0] = ra;
        for (int x = 1; x < n; x++) {
            int rb = above[x];
            ra = rb + (ra - rc >> 1) + line[x] & MODULUS;
            line[x] = ra;
            rc = rb;
        }
    }

    /** Predictor 7: (Ra + Rb) / 2, rounded down. */
    private static void mean(int[] above, int[] line, int n) {
        int ra = above[0] + line[0] & MODULUS;
        line[0] = ra;
        for (int x = 1; x < n; x++) {
            ra = (ra + above[x] >> 1) + line[x] & MODULUS;
            line[x] = ra;
        }
    }

    /** All bits that any of the samples has. */
    static int bits(int[] line, int n) {
        int all = 0;
        for (int x = 0; x < n; x++) {
            all |= line[x];
        }
        return all;
    }
}
