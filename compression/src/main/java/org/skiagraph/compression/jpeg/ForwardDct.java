package org.skiagraph.compression.jpeg;

/**
 * The forward DCT of many blocks at once, in integers: the transform of Loeffler, Ligtenberg and Moschytz with 13 bits of
 * fraction, rounded after the rows and after the columns, as common software does. The coefficients are 8 times those of T.81
 * A.3.3.
 *
 * <p>A row here is one sample position of all blocks side by side, so that each loop is over blocks and of one output, which
 * compilers vectorise. The butterflies of the odd half are multiplied out: in arithmetic modulo 2^32 the sums are the same.
 */
final class ForwardDct {
    private static final int SIZE = 8;
    private static final int FRACTION = 13;
    private static final int C0_298 = 2446;
    private static final int C0_390 = 3196;
    private static final int C0_541 = 4433;
    private static final int C0_765 = 6270;
    private static final int C0_899 = 7373;
    private static final int C1_175 = 9633;
    private static final int C1_501 = 12299;
    private static final int C1_847 = 15137;
    private static final int C1_961 = 16069;
    private static final int C2_053 = 16819;
    private static final int C2_562 = 20995;
    private static final int C3_072 = 25172;

    private final int kept;
    private final int[][] sums;

    /**
     * A transform.
     *
     * @param precision of the samples, 8 or 12: with 12, one bit less is kept between rows and columns, so that 32 suffice
     * @param most blocks at once
     */
    ForwardDct(int precision, int most) {
        this.kept = precision > 8 ? 1 : 2;
        this.sums = new int[SIZE][SIZE * most];
    }

    /**
     * Transforms blocks.
     *
     * @param columns 8 arrays, one for each column of a block, each with the samples of row 0 of all blocks, of row 1 and so on;
     *     changed
     * @param n blocks
     * @param coefficients 64 arrays, one for each coefficient by row times 8 plus column
     */
    void transform(int[][] columns, int n, int[][] coefficients) {
        rows(columns, SIZE * n);
        for (int u = 0; u < SIZE; u++) {
            column(columns[u], n, coefficients, u);
        }
    }

    private void rows(int[][] c, int n) {
        int[][] s = sums;
        for (int i = 0; i < SIZE / 2; i++) {
            add(c[i], 0, c[SIZE - 1 - i], 0, s[i], n);
            subtract(c[i], 0, c[SIZE - 1 - i], 0, s[SIZE - 1 - i], n);
        }
        int shift = FRACTION - kept;
        sum(s[0], s[1], s[2], s[3], c[0], kept, 0, 0, n);
        difference(s[0], s[1], s[2], s[3], c[4], kept, 0, 0, n);
        even(s[0], s[1], s[2], s[3], C0_541 + C0_765, C0_541, c[2], shift, n);
        even(s[0], s[1], s[2], s[3], C0_541, C0_541 - C1_847, c[6], shift, n);
        odd(s, c[1], c[3], c[5], c[7], shift, n);
    }

    private void column(int[] c, int n, int[][] out, int u) {
        int[][] s = sums;
        for (int i = 0; i < SIZE / 2; i++) {
            add(c, i * n, c, (SIZE - 1 - i) * n, s[i], n);
            subtract(c, i * n, c, (SIZE - 1 - i) * n, s[SIZE - 1 - i], n);
        }
        int shift = FRACTION + kept;
        int half = 1 << kept - 1;
        sum(s[0], s[1], s[2], s[3], out[u], 0, half, kept, n);
        difference(s[0], s[1], s[2], s[3], out[4 * SIZE + u], 0, half, kept, n);
        even(s[0], s[1], s[2], s[3], C0_541 + C0_765, C0_541, out[2 * SIZE + u], shift, n);
        even(s[0], s[1], s[2], s[3], C0_541, C0_541 - C1_847, out[6 * SIZE + u], shift, n);
        odd(s, out[SIZE + u], out[3 * SIZE + u], out[5 * SIZE + u], out[7 * SIZE + u], shift, n);
    }

    private static void odd(int[][] s, int[] o1, int[] o3, int[] o5, int[] o7, int shift, int n) {
        int a = C1_175 - C1_961;
        int b = C1_175 - C0_390;
        int c = C1_175 - C0_899;
        int d = C1_175 - C2_562;
        dot(s, c, b, C1_175, C1_501 - C0_899 + b, o1, shift, n);
        dot(s, a, d, C3_072 - C2_562 + a, C1_175, o3, shift, n);
        dot(s, C1_175, C2_053 - C2_562 + b, d, b, o5, shift, n);
        dot(s, C0_298 - C0_899 + a, C1_175, a, c, o7, shift, n);
    }

    private static void add(int[] a, int i, int[] b, int j, int[] out, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = a[i + k] + b[j + k];
        }
    }

    private static void subtract(int[] a, int i, int[] b, int j, int[] out, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = a[i + k] - b[j + k];
        }
    }

    private static void sum(int[] a, int[] b, int[] c, int[] d, int[] out, int left, int half, int right, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = (a[k] + b[k] + c[k] + d[k] << left) + half >> right;
        }
    }

    private static void difference(int[] a, int[] b, int[] c, int[] d, int[] out, int left, int half, int right, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = (a[k] + d[k] - b[k] - c[k] << left) + half >> right;
        }
    }

    private static void even(int[] a, int[] b, int[] c, int[] d, int outer, int inner, int[] out, int shift, int n) {
        int half = 1 << shift - 1;
        for (int k = 0; k < n; k++) {
            out[k] = (a[k] - d[k]) * outer + (b[k] - c[k]) * inner + half >> shift;
        }
    }

    private static void dot(int[][] s, int m4, int m5, int m6, int m7, int[] out, int shift, int n) {
        int[] a = s[4];
        int[] b = s[5];
        int[] c = s[6];
        int[] d = s[7];
        int half = 1 << shift - 1;
        for (int k = 0; k < n; k++) {
            out[k] = a[k] * m4 + b[k] * m5 + c[k] * m6 + d[k] * m7 + half >> shift;
        }
    }
}
