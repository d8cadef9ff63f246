package org.skiagraph.compression.jpeg2000.block;

/** Which subband a code block is of. T.800 annex B.5; the order is that of packets. */
public enum Orientation {
    /** Low-pass both ways. */
    LL(0),
    /** Horizontally high-pass. */
    HL(1),
    /** Vertically high-pass. */
    LH(1),
    /** High-pass both ways. */
    HH(2);

    private final int gain;

    Orientation(int gain) {
        this.gain = gain;
    }

    /** Base 2 logarithm of the subband's gain. T.800 Table E.1. */
    public int gain() {
        return gain;
    }

    /** True if the subband is high-pass in the horizontal direction. */
    public boolean isHighX() {
        return this == HL || this == HH;
    }

    /** True if the subband is high-pass in the vertical direction. */
    public boolean isHighY() {
        return this == LH || this == HH;
    }
}
