package org.skiagraph.compression.jpeg2000.block;

/**
 * One code block as packets gave it: its shape, its style and its codeword segments. Filled anew for each block by whoever
 * gathers it; one for each thread.
 */
public final class CodedBlock {
    /** Bytes behind each segment that do not belong to it: a decoder may write there. */
    public static final int GAP = 8;

    /** Columns, at least 1. */
    public int width;

    /** Rows, at least 1; width × height is at most 4096. */
    public int height;

    /** The subband it is of. */
    public Orientation orientation = Orientation.LL;

    /** Bits of {@link BlockStyle}. */
    public int style;

    /** Bit planes of the block that are not known to be zero: the first coding pass is of plane {@code planes - 1}. */
    public int planes;

    /**
     * By how much the region of interest is scaled up, or 0: a value that has bits at or above this plane is of the region, and its
     * lower planes are zero. T.800 H.1.
     */
    public int roiShift;

    /** How many codeword segments there are. */
    public int segments;

    /** Coding passes of each segment. Those of all together are at most {@code 3 * planes - 2}. */
    public int[] passes = new int[4];

    /** Where each segment begins in {@link #bytes}. */
    public int[] starts = new int[4];

    /** Bytes of each segment. */
    public int[] lengths = new int[4];

    /** The segments, each with a {@link #GAP} behind it. */
    public byte[] bytes = new byte[4096];
}
