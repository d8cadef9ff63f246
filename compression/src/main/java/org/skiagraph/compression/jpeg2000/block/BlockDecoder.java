package org.skiagraph.compression.jpeg2000.block;

/**
 * Decodes code blocks. One for each thread, since it keeps its working memory from block to block.
 *
 * <p>A value is the quantiser index with one binary place more, so that the middle of what is not decoded can be told (T.800
 * E.1.1.2 with r = 1/2): its magnitude is {@code 2 * m + (1 << p)} with {@code m} the decoded bits of the index in their places
 * and {@code p} the lowest bit plane that was decoded of it, or 0 where {@code m} is 0. A region of interest is scaled down already (T.800
 * H.1): see {@link CodedBlock#roiShift}.
 */
public interface BlockDecoder {
    /** The most bit planes, shift of the region of interest included, that fit into {@code int} values. */
    int NARROW_PLANES = 30;

    /** The most bit planes that fit into {@code long} values, without the shift of the region of interest. */
    int WIDE_PLANES = 62;

    /** What {@link #decode} returns if a segmentation symbol is not 1010. T.800 D.5. */
    int BAD_SYMBOL = 1;

    /** What {@link #decode} returns if the bytes of a segment do not end as predictable termination ends them. T.800 D.4.2. */
    int BAD_TERMINATION = 2;

    /**
     * Decodes a block of at most {@link #NARROW_PLANES}. No bytes make this fail: damage gives other values.
     *
     * @param values receives width × height values row by row, from its first cell on
     * @return 0, or {@link #BAD_SYMBOL} and {@link #BAD_TERMINATION} in sum
     */
    int decode(CodedBlock block, int[] values);

    /**
     * The same for any number of planes, slower.
     *
     * @param values receives width × height values row by row, from its first cell on
     * @return as {@link #decode}
     */
    int decodeWide(CodedBlock block, long[] values);
}
