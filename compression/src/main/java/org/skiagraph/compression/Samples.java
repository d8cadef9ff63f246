package org.skiagraph.compression;

/**
 * The samples of one component in an array of the caller: where they are, or where they go.
 *
 * <p>The sample in row {@code y} and column {@code x} is at {@code offset + y * rowStride + x * pixelStride}. So three
 * components interleaved by pixel are three of these on one array with offsets 0, 1, 2 and a pixel stride of 3. Samples of
 * at most 8 bits fit in bytes, of at most 16 in shorts; wider arrays are always allowed. Unsigned samples use all bits of
 * the cell, signed ones are sign extended to it.
 */
public sealed interface Samples permits ByteSamples, ShortSamples, IntSamples {
    /** The first sample's index. */
    int offset();

    /** Array cells from a sample to the next in its row. */
    int pixelStride();

    /** Array cells from a row to the next. */
    int rowStride();

    /** Cells of the array. */
    int length();

    /** Bits of one cell: 8, 16 or 32. */
    int cellBits();

    /** The sample at a cell, sign extended if {@code signed}. The plain way; kernels use the array. */
    int get(int index, boolean signed);

    /** Puts the low bits of a sample in a cell. The plain way; kernels use the array. */
    void set(int index, int value);

    /**
     * Puts the low bits of some samples of a row in their cells.
     *
     * @param x of the first, from 0
     * @param y of the row, from 0
     * @param row samples, from the first cell on
     * @param width how many
     */
    void put(int x, int y, int[] row, int width);

    /**
     * Checks that an image of this size lies within the array.
     *
     * @throws IllegalArgumentException if it does not, or if {@code precision} does not fit in a cell
     */
    default void requireRoom(int width, int height, int precision) {
        long last = offset() + (long) (height - 1) * rowStride() + (long) (width - 1) * pixelStride();
        if (offset() < 0 || pixelStride() < 1 || rowStride() < 0 || last >= length()) {
            throw new IllegalArgumentException(width + "x" + height + " samples from cell " + offset() + ", strides "
                    + pixelStride() + " and " + rowStride() + ", do not lie within " + length() + " cells");
        }
        if (Math.min(precision, 32) > cellBits()) {
            throw new IllegalArgumentException(precision + " bits do not fit in cells of " + cellBits());
        }
    }
}
