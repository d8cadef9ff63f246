package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/**
 * What is known of the samples of a block while it is decoded. T.800 D.3.
 *
 * <p>One {@code int} of {@link #columns} stands for a column of four samples; stripe by stripe, with a column and a stripe around them
 * that no sample lies in, so that nobody asks where the edge is. Bits 0 to 17 say which samples are significant, in six rows of three: the
 * four samples, those to the left and right of them, and the rows above and below. Bits from 18 on are three for each of the four.
 * So a sample is looked at after a shift by three for each sample above it: then its neighbours are in bits 0 to 8, itself in bit 4.
 *
 * <p>{@link #values} and {@link #signs} have a cell for each sample, row by row, with a border, too.
 */
final class Columns {
    /** The first sample is significant. */
    static final int SELF = 1 << 4;

    private static final int LEFT = 1 << 3;
    private static final int RIGHT = 1 << 5;
    private static final int ABOVE = 1 << 1;
    private static final int ABOVE_LEFT = 1;
    private static final int ABOVE_RIGHT = 1 << 2;
    private static final int BELOW = 1 << 16;
    private static final int BELOW_LEFT = 1 << 15;
    private static final int BELOW_RIGHT = 1 << 17;

    /** All that are significant in and around the column. */
    static final int SIGNIFICANT = (1 << 18) - 1;

    /** The first sample and those around it. */
    static final int AROUND = 0x1FF;

    /** Those around the first sample. */
    static final int NEIGHBOURS = 0x1EF;

    /** Where the bit of the first sample's being coded in this bit plane already is. */
    static final int VISITED = 18;

    /** Where the bit of the first sample's having been refined is. */
    static final int REFINED = 20;

    /** A bit for each of the four samples. */
    static final int SAMPLES = 0x249;

    /** By how much the column is shifted to look at the last of them. */
    static final int LAST = 9;

    /** The columns. */
    int[] columns = new int[0];

    /** From a column to that of the next stripe; the first one lies at {@code stride + 1}. */
    int stride;

    /** The values as {@link BlockDecoder} has them, but that one that is negative has all its bits inverted. */
    int[] values = new int[0];

    /** 1 if a sample is significant, -1 if it is negative, too. */
    byte[] signs = new byte[0];

    /** A third of the cells of a row: a shift in a column times this is the way to the sample's cell. */
    int third;

    /** Columns of the block. */
    int width;

    /** Rows of the block. */
    int height;

    /** True if samples of the next stripe are not looked at. T.800 D.7. */
    boolean causal;

    /** Contexts of zero coding. */
    byte[] zeroCoding = new byte[0];

    /** Makes everything new for a block. */
    void begin(CodedBlock block) {
        width = block.width;
        height = block.height;
        causal = (block.style & BlockStyle.CAUSAL) != 0;
        zeroCoding = ContextTables.zeroCoding(block.orientation);
        stride = width + 2;
        third = (width + 4) / 3;
        int count = stride * ((height + 3 >> 2) + 2);
        int cells = cell(0, height + 1);
        if (columns.length < count || values.length < cells) {
            columns = new int[Math.max(count, columns.length)];
            values = new int[Math.max(cells, values.length)];
            signs = new byte[values.length];
            return;
        }
        Arrays.fill(columns, 0, count, 0);
        Arrays.fill(values, 0, cells, 0);
        Arrays.fill(signs, 0, cells, (byte) 0);
    }

    /** Where the cell of a sample is. */
    int cell(int x, int y) {
        return (y + 1) * 3 * third + x + 1;
    }

    /** The samples that a stripe has in each column, as {@link #SAMPLES}. */
    int rows(int top) {
        return top + 4 <= height ? SAMPLES : SAMPLES & (1 << 3 * (height - top)) - 1;
    }

    /** The samples of a column of which a neighbour is significant. */
    static int touched(int column) {
        int sides = column | column >>> 2;
        int row = sides | column >>> 1;
        return (row | sides >>> 3 | row >>> 6) & SAMPLES;
    }

    /** Where {@link ContextTables#SIGN} has what is needed for a sample's sign. */
    static int signIndex(byte[] signs, int cell, int pitch, boolean nothingBelow) {
        int below = nothingBelow ? 0 : signs[cell + pitch];
        int sides = signs[cell - 1] + signs[cell + 1];
        return ContextTables.SIGN_CENTRE + ContextTables.SIGN_HORIZONTAL * sides + signs[cell - pitch] + below
                & ContextTables.SIGN_MASK;
    }

    /** Tells the columns around that a sample has become significant. */
    static void spread(int[] columns, int i, int shift, int stride, boolean causal) {
        columns[i - 1] |= RIGHT << shift;
        columns[i + 1] |= LEFT << shift;
        if (shift == 0) {
            if (!causal) {
                columns[i - stride - 1] |= BELOW_RIGHT;
                columns[i - stride] |= BELOW;
                columns[i - stride + 1] |= BELOW_LEFT;
            }
        } else if (shift == LAST) {
            columns[i + stride - 1] |= ABOVE_RIGHT;
            columns[i + stride] |= ABOVE;
            columns[i + stride + 1] |= ABOVE_LEFT;
        }
    }
}
