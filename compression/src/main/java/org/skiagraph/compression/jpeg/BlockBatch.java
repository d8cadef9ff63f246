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
 * Blocks of coefficients on their way to samples, many at once: a row for each of the 64 places of a block, a column for each block.
 * Both passes of the transform are loops over rows then, which the compiler turns into vector instructions; none has more than four
 * rows in, or it would not. What is computed is what {@link InverseDct} computes, number by number.
 *
 * <p>Blocks with few coefficients do not come that far: they are transformed at once, the simple way. For one thread.
 */
final class BlockBatch {
    private static final int CAPACITY = 160;
    private static final int FEW = 9;
    private static final int CONST_BITS = Rotations.BITS;

    // The odd part as sums of products: ODD[x][i] is what input 2i + 1 adds to outputs x and 7 - x.
    private static final int[][] ODD = {
        {
            F_1_501321110 - F_0_899976223 - F_0_390180644 + F_1_175875602,
            F_1_175875602,
            F_1_175875602 - F_0_390180644,
            F_1_175875602 - F_0_899976223
        },
        {
            F_1_175875602,
            F_3_072711026 - F_2_562915447 - F_1_961570560 + F_1_175875602,
            F_1_175875602 - F_2_562915447,
            F_1_175875602 - F_1_961570560
        },
        {
            F_1_175875602 - F_0_390180644,
            F_1_175875602 - F_2_562915447,
            F_2_053119869 - F_2_562915447 - F_0_390180644 + F_1_175875602,
            F_1_175875602
        },
        {
            F_1_175875602 - F_0_899976223,
            F_1_175875602 - F_1_961570560,
            F_1_175875602,
            F_0_298631336 - F_0_899976223 - F_1_961570560 + F_1_175875602
        }
    };

    private final int passBits;
    private final int centre;
    private final int largest;
    private final InverseDct single;
    private final int[] block = new int[Zigzag.COEFFICIENTS];
    private final int[][] cells = new int[InverseDct.BLOCK_CELLS][CAPACITY];
    private final int[][] odd = new int[4][CAPACITY];
    private final int[] spare = new int[CAPACITY];
    private final BlockStrip[] strips = new BlockStrip[CAPACITY];
    private final int[] places = new int[CAPACITY];
    private int size;

    /** A batch of blocks that become samples of one precision. */
    BlockBatch(int precision) {
        this.passBits = precision <= 8 ? 2 : 1;
        this.centre = 1 << precision - 1;
        this.largest = (1 << precision) - 1;
        this.single = new InverseDct(precision);
    }

    /**
     * The cells of the next block: those of its row times 8 plus column are at {@link #column} of that row. All are 0, and one row more is
     * for what belongs nowhere.
     */
    int[][] cells() {
        return cells;
    }

    /** The column of the next block. */
    int column() {
        return size;
    }

    /**
     * Takes the block whose cells were filled.
     *
     * @param mask the cells that may not be 0
     */
    void add(long mask, BlockStrip strip, int blockX, int blockY) {
        int place = strip.place(blockX, blockY);
        if (Long.bitCount(mask) <= FEW) {
            takeSingle(mask);
            strip.put(single, block, mask, place);
            return;
        }
        strips[size] = strip;
        places[size] = place;
        if (++size == CAPACITY) {
            flush();
        }
    }

    private void takeSingle(long mask) {
        for (long left = mask; left != 0; left &= left - 1) {
            int cell = Long.numberOfTrailingZeros(left);
            block[cell] = cells[cell][size];
            cells[cell][size] = 0;
        }
    }

    /** Makes samples of all blocks that were taken. */
    void flush() {
        int n = size;
        if (n == 0) {
            return;
        }
        int shift = CONST_BITS - passBits;
        for (int x = 0; x < 8; x++) {
            transform(x, 8, n, 1 << shift - 1, shift);
        }
        shift = CONST_BITS + passBits + 3;
        for (int y = 0; y < 64; y += 8) {
            transform(y, 1, n, (1 << shift - 1) + (centre << shift), shift);
        }
        if (largest <= 0xFF) {
            toBytes(n);
        } else {
            toShorts(n);
        }
        for (int[] row : cells) {
            Arrays.fill(row, 0, n, 0);
        }
        size = 0;
    }

    /** One dimension of all blocks, in place: of the cells from {@code first} on, {@code step} apart. */
    private void transform(int first, int step, int n, int bias, int shift) {
        int[] c0 = cells[first];
        int[] c1 = cells[first + step];
        int[] c2 = cells[first + 2 * step];
        int[] c3 = cells[first + 3 * step];
        int[] c4 = cells[first + 4 * step];
        int[] c5 = cells[first + 5 * step];
        int[] c6 = cells[first + 6 * step];
        int[] c7 = cells[first + 7 * step];
        for (int x = 0; x < 4; x++) {
            products(c1, c3, c5, c7, ODD[x], odd[x], n);
        }
        rotate(c2, c6, n);
        scale(c0, c4, bias, n);
        butterfly(c0, c2, n); // outputs 0 and 7, 3 and 4
        butterfly(c4, c6, n); // outputs 1 and 6, 2 and 5
        finish(c0, odd[0], c0, c7, shift, n);
        finish(c4, odd[1], c1, spare, shift, n);
        finish(c2, odd[3], c3, c4, shift, n);
        finish(c6, odd[2], c2, c5, shift, n);
        System.arraycopy(spare, 0, c6, 0, n);
    }

    private static void products(int[] a, int[] b, int[] c, int[] d, int[] by, int[] out, int n) {
        int by0 = by[0];
        int by1 = by[1];
        int by2 = by[2];
        int by3 = by[3];
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * by0 + b[i] * by1 + c[i] * by2 + d[i] * by3;
        }
    }

    /** Inputs 2 and 6. */
    private static void rotate(int[] a, int[] b, int n) {
        for (int i = 0; i < n; i++) {
            int c2 = a[i];
            int c6 = b[i];
            a[i] = c2 * (F_0_541196100 + F_0_765366865) + c6 * F_0_541196100;
            b[i] = c2 * F_0_541196100 + c6 * (F_0_541196100 - F_1_847759065);
        }
    }

    /** Inputs 0 and 4. */
    private static void scale(int[] a, int[] b, int bias, int n) {
        for (int i = 0; i < n; i++) {
            int c0 = a[i];
            int c4 = b[i];
            a[i] = (c0 + c4 << CONST_BITS) + bias;
            b[i] = (c0 - c4 << CONST_BITS) + bias;
        }
    }

    private static void butterfly(int[] a, int[] b, int n) {
        for (int i = 0; i < n; i++) {
            int p = a[i];
            int q = b[i];
            a[i] = p + q;
            b[i] = p - q;
        }
    }

    private static void finish(int[] even, int[] odd, int[] low, int[] high, int shift, int n) {
        for (int i = 0; i < n; i++) {
            int p = even[i];
            int q = odd[i];
            low[i] = p + q >> shift;
            high[i] = p - q >> shift;
        }
    }

    private void toBytes(int n) {
        int[] left = odd[0];
        int[] right = odd[1];
        for (int y = 0; y < 8; y++) {
            pack(cells[y * 8], cells[y * 8 + 1], cells[y * 8 + 2], cells[y * 8 + 3], left, largest, n);
            pack(cells[y * 8 + 4], cells[y * 8 + 5], cells[y * 8 + 6], cells[y * 8 + 7], right, largest, n);
            for (int i = 0; i < n; i++) {
                BlockStrip strip = strips[i];
                int at = places[i] + y * strip.stride();
                byte[] out = strip.bytes();
                Bytes.put32L(out, at, left[i]);
                Bytes.put32L(out, at + 4, right[i]);
            }
        }
    }

    /** Four samples in one number, the first lowest, each within 0 and {@code max}. */
    private static void pack(int[] a, int[] b, int[] c, int[] d, int[] out, int max, int n) {
        for (int i = 0; i < n; i++) {
            int v0 = a[i];
            int v1 = b[i];
            int v2 = c[i];
            int v3 = d[i];
            v0 &= ~(v0 >> 31);
            v1 &= ~(v1 >> 31);
            v2 &= ~(v2 >> 31);
            v3 &= ~(v3 >> 31);
            int d0 = max - v0;
            int d1 = max - v1;
            int d2 = max - v2;
            int d3 = max - v3;
            out[i] = v0 + (d0 & d0 >> 31)
                    | v1 + (d1 & d1 >> 31) << 8
                    | v2 + (d2 & d2 >> 31) << 16
                    | v3 + (d3 & d3 >> 31) << 24;
        }
    }

    private void toShorts(int n) {
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                clamp(cells[y * 8 + x], largest, n);
            }
            int[] r0 = cells[y * 8];
            int[] r1 = cells[y * 8 + 1];
            int[] r2 = cells[y * 8 + 2];
            int[] r3 = cells[y * 8 + 3];
            int[] r4 = cells[y * 8 + 4];
            int[] r5 = cells[y * 8 + 5];
            int[] r6 = cells[y * 8 + 6];
            int[] r7 = cells[y * 8 + 7];
            for (int i = 0; i < n; i++) {
                BlockStrip strip = strips[i];
                int at = places[i] + y * strip.stride();
                short[] out = strip.shorts();
                out[at] = (short) r0[i];
                out[at + 1] = (short) r1[i];
                out[at + 2] = (short) r2[i];
                out[at + 3] = (short) r3[i];
                out[at + 4] = (short) r4[i];
                out[at + 5] = (short) r5[i];
                out[at + 6] = (short) r6[i];
                out[at + 7] = (short) r7[i];
            }
        }
    }

    private static void clamp(int[] row, int max, int n) {
        for (int i = 0; i < n; i++) {
            int v = row[i];
            v &= ~(v >> 31);
            int d = max - v;
            row[i] = v + (d & d >> 31);
        }
    }
}
