package org.skiagraph.compression.jpeg;

import java.util.Arrays;

/**
 * The quantised coefficients of some rows of blocks of one component: those that are not 0, with the blocks that only complete
 * MCUs. For one thread at a time.
 *
 * <p>Such blocks have the DC coefficient of the block before and nothing else, so that they take the fewest bits. T.81 A.2.4
 * leaves open what they hold.
 */
final class CoefficientBand {
    /** Bits of a token below the place of its coefficient. */
    static final int VALUE_BITS = 16;

    /** Stands for the place of a block that has no other than a DC coefficient. */
    static final int FLAT = -1;

    private final PlannedComponent component;
    private final int paddedAcross;
    private final int firstRow;
    private final int rows;

    /** For each block its DC coefficient. */
    private final int[] dc;

    /** For each block its first token, and the end of the last one's. */
    private final int[] starts;

    /** AC coefficients: place in zigzag order above {@link #VALUE_BITS} bits of value. */
    private int[] tokens;

    private int next;
    private int column;

    /**
     * An empty band.
     *
     * @param firstRow row of blocks of the component that is the first of this band
     * @param rows how many, those included that lie below the image
     */
    CoefficientBand(PlannedComponent component, int paddedAcross, int firstRow, int rows) {
        this(
                component,
                paddedAcross,
                firstRow,
                rows,
                new int[rows * paddedAcross],
                new int[rows * paddedAcross + 1],
                new int[16 * rows * paddedAcross + Zigzag.COEFFICIENTS]);
    }

    private CoefficientBand(
            PlannedComponent component,
            int paddedAcross,
            int firstRow,
            int rows,
            int[] dc,
            int[] starts,
            int[] tokens) {
        this.component = component;
        this.paddedAcross = paddedAcross;
        this.firstRow = firstRow;
        this.rows = rows;
        this.dc = dc;
        this.starts = starts;
        this.tokens = tokens;
    }

    PlannedComponent component() {
        return component;
    }

    /** Row of blocks that is the first here. */
    int firstRow() {
        return firstRow;
    }

    /** Rows of blocks here that are not below the image. */
    int rowsWithin() {
        return Math.min(rows, component.down() - firstRow);
    }

    /** Rows of blocks here. */
    int rows() {
        return rows;
    }

    /** Blocks of a row here. */
    int paddedAcross() {
        return paddedAcross;
    }

    int[] dc() {
        return dc;
    }

    int[] starts() {
        return starts;
    }

    int[] tokens() {
        return tokens;
    }

    /**
     * Takes the next blocks, row by row.
     *
     * @param coefficients 64 arrays, by row times 8 plus column
     * @param low for each place in them a bit for each of the first 32 coefficients in zigzag order, set if it is not 0
     * @param high the same of the others
     * @param places for each block where its coefficients are, or {@link #FLAT}
     * @param flat for a flat block its DC coefficient
     * @param n blocks
     */
    void take(int[][] coefficients, int[] low, int[] high, int[] places, int[] flat, int n) {
        for (int b = 0; b < n; b++) {
            int place = places[b];
            if (place == FLAT) {
                dc[next] = flat[b];
                starts[next + 1] = starts[next];
                next++;
            } else {
                take(coefficients, low, high, place);
            }
            if (++column == component.across()) {
                complete();
            }
        }
    }

    private void take(int[][] coefficients, int[] low, int[] high, int place) {
        int t = starts[next];
        if (tokens.length - t < Zigzag.COEFFICIENTS) {
            tokens = Arrays.copyOf(tokens, tokens.length + tokens.length / 2 + Zigzag.COEFFICIENTS);
        }
        dc[next] = coefficients[0][place];
        long set = (high[place] & 0xFFFF_FFFFL) << Integer.SIZE | low[place] & 0xFFFF_FFFEL;
        starts[++next] = gather(coefficients, set, place, tokens, t);
    }

    private static int gather(int[][] coefficients, long set, int b, int[] tokens, int from) {
        byte[] natural = Zigzag.table();
        int t = from;
        for (long left = set; left != 0; left &= left - 1) {
            int k = Long.numberOfTrailingZeros(left);
            tokens[t++] = k << VALUE_BITS | coefficients[natural[k]][b] & 0xFFFF;
        }
        return t;
    }

    /** Completes the row, and after the last row of the image the MCUs. */
    private void complete() {
        for (column = 0; next % paddedAcross != 0; ) {
            repeat(next - 1);
        }
        if (next == rowsWithin() * paddedAcross) {
            int h = component.factors().horizontal();
            while (next < dc.length) {
                int x = next % paddedAcross;
                repeat(next - paddedAcross - x + x / h * h + h - 1); // the one before in the order of an MCU
            }
        }
    }

    private void repeat(int before) {
        dc[next] = dc[before];
        starts[next + 1] = starts[next];
        next++;
    }

    /** The DC coefficient that is coded last, in a scan of this component alone or with others. */
    int lastDc(boolean alone) {
        return dc[(alone ? rowsWithin() : rows) * paddedAcross - (alone ? paddedAcross - component.across() + 1 : 1)];
    }

    /** An empty band of as many other rows, in the memory of this one, which is no longer of use. */
    CoefficientBand reusedFor(int row) {
        return new CoefficientBand(component, paddedAcross, row, rows, dc, starts, tokens);
    }

    /** Gives back what is not needed to hold the coefficients. */
    void trim() {
        tokens = Arrays.copyOf(tokens, starts[dc.length]);
    }

    /** Bytes that it holds. */
    long bytes() {
        return (long) Integer.BYTES * (dc.length + starts.length + tokens.length);
    }
}
