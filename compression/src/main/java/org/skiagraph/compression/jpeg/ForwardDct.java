package org.skiagraph.compression.jpeg;

import static org.skiagraph.compression.jpeg.Rotations.F_0_298631336;
import static org.skiagraph.compression.jpeg.Rotations.F_0_390180644;
import static org.skiagraph.compression.jpeg.Rotations.F_0_541196100;
import static org.skiagraph.compression.jpeg.Rotations.F_0_765366865;
import static org.skiagraph.compression.jpeg.Rotations.F_0_899976223;
import static org.skiagraph.compression.jpeg.Rotations.F_1_175875602;
import static org.skiagraph.compression.jpeg.Rotations.F_1_501321110;
import static org.skiagraph.compression.jpeg.Rotations.F_1_847759065;
import static org.skiagraph.compression.jpeg.Rotations.F_1_961570560;
import static org.skiagraph.compression.jpeg.Rotations.F_2_053119869;
import static org.skiagraph.compression.jpeg.Rotations.F_2_562915447;
import static org.skiagraph.compression.jpeg.Rotations.F_3_072711026;

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
    private static final int FRACTION = Rotations.BITS;

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
        this.sums = new int[SIZE][most];
    }

    /**
     * Transforms blocks in place.
     *
     * @param places 64 arrays, by row times 8 plus column: of samples, then of coefficients
     * @param n blocks
     */
    void transform(int[][] places, int n) {
        for (int y = 0; y < SIZE; y++) {
            transform(places, y * SIZE, 1, kept, 0, 0, FRACTION - kept, n);
        }
        for (int u = 0; u < SIZE; u++) {
            transform(places, u, SIZE, 0, 1 << kept - 1, kept, FRACTION + kept, n);
        }
    }

    /** One dimension: the sums without a fraction are scaled to the left, rounded, scaled to the right; the others to the right. */
    private void transform(int[][] c, int at, int step, int left, int half, int right, int shift, int n) {
        int[][] s = sums;
        for (int i = 0; i < SIZE / 2; i++) {
            int[] first = c[at + i * step];
            int[] last = c[at + (SIZE - 1 - i) * step];
            add(first, last, s[i], n);
            subtract(first, last, s[SIZE - 1 - i], n);
        }
        sum(s[0], s[1], s[2], s[3], c[at], left, half, right, n);
        difference(s[0], s[1], s[2], s[3], c[at + 4 * step], left, half, right, n);
        even(s[0], s[1], s[2], s[3], F_0_541196100 + F_0_765366865, F_0_541196100, c[at + 2 * step], shift, n);
        even(s[0], s[1], s[2], s[3], F_0_541196100, F_0_541196100 - F_1_847759065, c[at + 6 * step], shift, n);
        odd(s, c[at + step], c[at + 3 * step], c[at + 5 * step], c[at + 7 * step], shift, n);
    }

    private static void odd(int[][] s, int[] o1, int[] o3, int[] o5, int[] o7, int shift, int n) {
        int a = F_1_175875602 - F_1_961570560;
        int b = F_1_175875602 - F_0_390180644;
        int c = F_1_175875602 - F_0_899976223;
        int d = F_1_175875602 - F_2_562915447;
        dot(s[4], s[5], s[6], s[7], c, b, F_1_175875602, F_1_501321110 - F_0_899976223 + b, o1, shift, n);
        dot(s[4], s[5], s[6], s[7], a, d, F_3_072711026 - F_2_562915447 + a, F_1_175875602, o3, shift, n);
        dot(s[4], s[5], s[6], s[7], F_1_175875602, F_2_053119869 - F_2_562915447 + b, d, b, o5, shift, n);
        dot(s[4], s[5], s[6], s[7], F_0_298631336 - F_0_899976223 + a, F_1_175875602, a, c, o7, shift, n);
    }

    private static void add(int[] a, int[] b, int[] out, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = a[k] + b[k];
        }
    }

    private static void subtract(int[] a, int[] b, int[] out, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = a[k] - b[k];
        }
    }

    private static void sum(int[] a, int[] b, int[] c, int[] d, int[] out, int left, int half, int right, int n) {
        for (int k = 0; k < n; k++) {
            out[k] = (a[k] + b[k] + c[k] + d[k] << left) + half >> right;
        }
    }

    private static void difference(
            int[] a, int[] b, int[] c, int[] d, int[] out, int left, int half, int right, int n) {
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

    private static void dot(
            int[] a, int[] b, int[] c, int[] d, int ma, int mb, int mc, int md, int[] out, int shift, int n) {
        int half = 1 << shift - 1;
        for (int k = 0; k < n; k++) {
            out[k] = a[k] * ma + b[k] * mb + c[k] * mc + d[k] * md + half >> shift;
        }
    }
}
