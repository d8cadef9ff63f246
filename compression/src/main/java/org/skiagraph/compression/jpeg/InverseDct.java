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

import java.util.Arrays;
import org.skiagraph.bounds.Bytes;

/**
 * The inverse DCT of a block, in integers: T.81 A.3.3 with the factoring of Loeffler, Ligtenberg and Moschytz, constants of 13
 * bits, columns first. These choices fix every rounding, so that the samples are those of the Independent JPEG Group's accurate
 * integer method ("islow").
 *
 * <p>Where coefficients are known to be 0 the products with them are left out. Where half of them are, the odd part is one sum of
 * products for each output, which in the arithmetic of {@code int} is the same number as the factored form.
 */
final class InverseDct {
    /** Cells of a block of coefficients: 64, and one into which runs beyond the end are written. */
    static final int BLOCK_CELLS = Zigzag.COEFFICIENTS + 1;

    private static final int CONST_BITS = Rotations.BITS;
    private static final long FIRST_COLUMN = 0x0101_0101_0101_0101L;
    private static final long LEFT_COLUMNS = 0x0F0F_0F0F_0F0F_0F0FL;

    // Where inputs 5 and 7 are 0, the odd part as sums of products: ODD_xy is what input y adds to outputs x and 7-x.
    private static final int ODD_01 = F_1_501321110 - F_0_899976223 - F_0_390180644 + F_1_175875602;
    private static final int ODD_03 = F_1_175875602;
    private static final int ODD_11 = F_1_175875602;
    private static final int ODD_13 = F_3_072711026 - F_2_562915447 - F_1_961570560 + F_1_175875602;
    private static final int ODD_21 = F_1_175875602 - F_0_390180644;
    private static final int ODD_23 = F_1_175875602 - F_2_562915447;
    private static final int ODD_31 = F_1_175875602 - F_0_899976223;
    private static final int ODD_33 = F_1_175875602 - F_1_961570560;
    private static final int EVEN_2 = F_0_541196100 + F_0_765366865;

    private final int passBits; // kept below the point between the passes
    private final int centre;
    private final int largest;
    private final int[] between = new int[Zigzag.COEFFICIENTS];

    /** A transform to samples of one precision; for one thread. */
    InverseDct(int precision) {
        this.passBits = precision <= 8 ? 2 : 1; // with more bits, one less fits
        this.centre = 1 << precision - 1;
        this.largest = (1 << precision) - 1;
    }

    /**
     * Transforms a block to samples of up to 8 bits.
     *
     * @param block de-quantised coefficients, row times 8 plus column; all 0 afterwards
     * @param mask the coefficients that may not be 0: bit row times 8 plus column
     * @param out receives 8 rows of 8 samples
     */
    void toBytes(int[] block, long mask, byte[] out, int offset, int rowStride) {
        if (mask >>> 1 == 0) {
            long sample = clamp(flat(block));
            long row = sample * FIRST_COLUMN;
            for (int y = 0, to = offset; y < 8; y++, to += rowStride) {
                Bytes.put64L(out, to, row);
            }
            return;
        }
        transform(block, mask);
        int[] samples = between;
        int max = largest;
        for (int y = 0, to = offset; y < 64; y += 8, to += rowStride) {
            out[to] = (byte) Math.max(0, Math.min(max, samples[y]));
            out[to + 1] = (byte) Math.max(0, Math.min(max, samples[y + 1]));
            out[to + 2] = (byte) Math.max(0, Math.min(max, samples[y + 2]));
            out[to + 3] = (byte) Math.max(0, Math.min(max, samples[y + 3]));
            out[to + 4] = (byte) Math.max(0, Math.min(max, samples[y + 4]));
            out[to + 5] = (byte) Math.max(0, Math.min(max, samples[y + 5]));
            out[to + 6] = (byte) Math.max(0, Math.min(max, samples[y + 6]));
            out[to + 7] = (byte) Math.max(0, Math.min(max, samples[y + 7]));
        }
    }

    /** As {@link #toBytes}, to samples of up to 16 bits. */
    void toShorts(int[] block, long mask, short[] out, int offset, int rowStride) {
        if (mask >>> 1 == 0) {
            short sample = (short) clamp(flat(block));
            for (int y = 0, to = offset; y < 8; y++, to += rowStride) {
                Arrays.fill(out, to, to + 8, sample);
            }
            return;
        }
        transform(block, mask);
        int[] samples = between;
        int max = largest;
        for (int y = 0, to = offset; y < 64; y += 8, to += rowStride) {
            for (int x = 0; x < 8; x++) {
                out[to + x] = (short) Math.max(0, Math.min(max, samples[y + x]));
            }
        }
    }

    private int clamp(int sample) {
        return Math.max(0, Math.min(largest, sample));
    }

    /** The sample of a block that has a DC coefficient only: what both passes come to. */
    private int flat(int[] block) {
        int dc = block[0];
        block[0] = 0;
        int shift = passBits + 3;
        return ((dc << passBits) + (1 << shift - 1) >> shift) + centre;
    }

    private void transform(int[] block, long mask) {
        for (int x = 0; x < 8; x++) {
            long column = mask >>> x & FIRST_COLUMN;
            if (column == 0) {
                zeroColumn(x);
            } else if (column == 1) {
                flatColumn(block[x] << passBits, x);
            } else if (column >>> 32 == 0) {
                upperColumn(block, x);
            } else {
                column(block, x);
            }
        }
        if ((mask & ~LEFT_COLUMNS) == 0) {
            leftRows();
        } else {
            rows();
        }
        Arrays.fill(block, 0, Zigzag.COEFFICIENTS, 0);
    }

    private void zeroColumn(int x) {
        flatColumn(0, x);
    }

    private void flatColumn(int value, int x) {
        int[] out = between;
        for (int to = x; to < 64; to += 8) {
            out[to] = value;
        }
    }

    /** A column of which only the upper four coefficients may not be 0. */
    private void upperColumn(int[] block, int x) {
        int shift = CONST_BITS - passBits;
        int c1 = block[x + 8];
        int c2 = block[x + 16];
        int c3 = block[x + 24];
        int t0 = (block[x] << CONST_BITS) + (1 << shift - 1);
        int t2 = c2 * F_0_541196100;
        int t3 = c2 * EVEN_2;
        int p0 = c1 * ODD_01 + c3 * ODD_03;
        int p1 = c1 * ODD_11 + c3 * ODD_13;
        int p2 = c1 * ODD_21 + c3 * ODD_23;
        int p3 = c1 * ODD_31 + c3 * ODD_33;
        int[] out = between;
        out[x] = t0 + t3 + p0 >> shift;
        out[x + 56] = t0 + t3 - p0 >> shift;
        out[x + 8] = t0 + t2 + p1 >> shift;
        out[x + 48] = t0 + t2 - p1 >> shift;
        out[x + 16] = t0 - t2 + p2 >> shift;
        out[x + 40] = t0 - t2 - p2 >> shift;
        out[x + 24] = t0 - t3 + p3 >> shift;
        out[x + 32] = t0 - t3 - p3 >> shift;
    }

    private void column(int[] block, int x) {
        int shift = CONST_BITS - passBits;
        int c0 = block[x];
        int c1 = block[x + 8];
        int c2 = block[x + 16];
        int c3 = block[x + 24];
        int c4 = block[x + 32];
        int c5 = block[x + 40];
        int c6 = block[x + 48];
        int c7 = block[x + 56];
        int t0 = (c0 + c4 << CONST_BITS) + (1 << shift - 1);
        int t1 = (c0 - c4 << CONST_BITS) + (1 << shift - 1);
        int z0 = (c2 + c6) * F_0_541196100;
        int t2 = z0 - c6 * F_1_847759065;
        int t3 = z0 + c2 * F_0_765366865;
        int z5 = (c1 + c3 + c5 + c7) * F_1_175875602;
        int z1 = (c1 + c7) * F_0_899976223;
        int z2 = (c3 + c5) * F_2_562915447;
        int z3 = z5 - (c3 + c7) * F_1_961570560;
        int z4 = z5 - (c1 + c5) * F_0_390180644;
        int p0 = c1 * F_1_501321110 - z1 + z4;
        int p1 = c3 * F_3_072711026 - z2 + z3;
        int p2 = c5 * F_2_053119869 - z2 + z4;
        int p3 = c7 * F_0_298631336 - z1 + z3;
        int[] out = between;
        out[x] = t0 + t3 + p0 >> shift;
        out[x + 56] = t0 + t3 - p0 >> shift;
        out[x + 8] = t1 + t2 + p1 >> shift;
        out[x + 48] = t1 + t2 - p1 >> shift;
        out[x + 16] = t1 - t2 + p2 >> shift;
        out[x + 40] = t1 - t2 - p2 >> shift;
        out[x + 24] = t0 - t3 + p3 >> shift;
        out[x + 32] = t0 - t3 - p3 >> shift;
    }

    /** The rows, where only the left four columns may not be 0. The centre is added before the shift. */
    private void leftRows() {
        int shift = CONST_BITS + passBits + 3;
        int bias = (1 << shift - 1) + (centre << shift);
        int[] rows = between;
        for (int y = 0; y < 64; y += 8) {
            int c1 = rows[y + 1];
            int c2 = rows[y + 2];
            int c3 = rows[y + 3];
            int t0 = (rows[y] << CONST_BITS) + bias;
            int t2 = c2 * F_0_541196100;
            int t3 = c2 * EVEN_2;
            int p0 = c1 * ODD_01 + c3 * ODD_03;
            int p1 = c1 * ODD_11 + c3 * ODD_13;
            int p2 = c1 * ODD_21 + c3 * ODD_23;
            int p3 = c1 * ODD_31 + c3 * ODD_33;
            rows[y] = t0 + t3 + p0 >> shift;
            rows[y + 7] = t0 + t3 - p0 >> shift;
            rows[y + 1] = t0 + t2 + p1 >> shift;
            rows[y + 6] = t0 + t2 - p1 >> shift;
            rows[y + 2] = t0 - t2 + p2 >> shift;
            rows[y + 5] = t0 - t2 - p2 >> shift;
            rows[y + 3] = t0 - t3 + p3 >> shift;
            rows[y + 4] = t0 - t3 - p3 >> shift;
        }
    }

    private void rows() {
        int shift = CONST_BITS + passBits + 3;
        int bias = (1 << shift - 1) + (centre << shift);
        int[] rows = between;
        for (int y = 0; y < 64; y += 8) {
            int c0 = rows[y];
            int c1 = rows[y + 1];
            int c2 = rows[y + 2];
            int c3 = rows[y + 3];
            int c4 = rows[y + 4];
            int c5 = rows[y + 5];
            int c6 = rows[y + 6];
            int c7 = rows[y + 7];
            int t0 = (c0 + c4 << CONST_BITS) + bias;
            int t1 = (c0 - c4 << CONST_BITS) + bias;
            int z0 = (c2 + c6) * F_0_541196100;
            int t2 = z0 - c6 * F_1_847759065;
            int t3 = z0 + c2 * F_0_765366865;
            int z5 = (c1 + c3 + c5 + c7) * F_1_175875602;
            int z1 = (c1 + c7) * F_0_899976223;
            int z2 = (c3 + c5) * F_2_562915447;
            int z3 = z5 - (c3 + c7) * F_1_961570560;
            int z4 = z5 - (c1 + c5) * F_0_390180644;
            int p0 = c1 * F_1_501321110 - z1 + z4;
            int p1 = c3 * F_3_072711026 - z2 + z3;
            int p2 = c5 * F_2_053119869 - z2 + z4;
            int p3 = c7 * F_0_298631336 - z1 + z3;
            rows[y] = t0 + t3 + p0 >> shift;
            rows[y + 7] = t0 + t3 - p0 >> shift;
            rows[y + 1] = t1 + t2 + p1 >> shift;
            rows[y + 6] = t1 + t2 - p1 >> shift;
            rows[y + 2] = t1 - t2 + p2 >> shift;
            rows[y + 5] = t1 - t2 - p2 >> shift;
            rows[y + 3] = t0 - t3 + p3 >> shift;
            rows[y + 4] = t0 - t3 - p3 >> shift;
        }
    }
}
