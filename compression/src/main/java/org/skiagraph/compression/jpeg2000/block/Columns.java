package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/**
 * What is known of the samples of a block: one {@code int} for each column of four samples, stripe by stripe, with a column and a
 * stripe around that no sample lies in, so that nobody asks where the edge is.
 *
 * <p>Bits 0 to 17 say what is significant, in six rows of three: the column's four samples, those to the left and right of them, and the rows
 * above and below. Bits 18 to 29 are three for each sample of the column. So a sample is looked at by a shift of three bits for
 * each sample above it: then its neighbours are in bits 0 to 8 and it is in bit 4.
 */
final class Columns {
    /** The sample above and to the left of the first one, and so on row by row. */
    static final int ABOVE_LEFT = 1;

    static final int ABOVE = 1 << 1;
    static final int ABOVE_RIGHT = 1 << 2;
    static final int LEFT = 1 << 3;

    /** The first sample is significant. */
    static final int SELF = 1 << 4;

    static final int RIGHT = 1 << 5;

    /** All significance. */
    static final int SIGNIFICANT = (1 << 18) - 1;

    /** Bits that the tables of zero coding take. */
    static final int AROUND = 0x1FF;

    /** Bit of the first sample's being coded already in this bit plane. */
    static final int VISITED_BIT = 18;

    /** Bit of the first sample's being negative. */
    static final int NEGATIVE_BIT = 19;

    /** Bit of the first sample's having been refined before. */
    static final int REFINED_BIT = 20;

    /** Bit of the sample above the column being negative. */
    static final int ABOVE_NEGATIVE_BIT = 30;

    /** Bit of the sample below the column being negative. */
    static final int BELOW_NEGATIVE_BIT = 31;

    /** One bit for each of four samples. */
    static final int SAMPLES = 0x249;

    /** The last of them. */
    static final int LAST = 9;

    /** The columns. */
    int[] columns = new int[0];

    /** From a column to that of the next stripe. */
    int stride;

    /** Makes room for a block, of which nothing is known. */
    void begin(int width, int height) {
        stride = width + 2;
        int count = stride * ((height + 3 >> 2) + 2);
        if (columns.length < count) {
            columns = new int[count];
        } else {
            Arrays.fill(columns, 0, count, 0);
        }
    }
}
