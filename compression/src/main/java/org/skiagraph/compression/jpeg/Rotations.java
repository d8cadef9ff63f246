package org.skiagraph.compression.jpeg;

/**
 * The rotations of the DCT of Loeffler, Ligtenberg and Moschytz, forward and inverse, each times 2^13 and rounded; the name is the
 * number before that.
 */
final class Rotations {
    /** Bits of their fraction. */
    static final int BITS = 13;

    static final int F_0_298631336 = 2446;
    static final int F_0_390180644 = 3196;
    static final int F_0_541196100 = 4433;
    static final int F_0_765366865 = 6270;
    static final int F_0_899976223 = 7373;
    static final int F_1_175875602 = 9633;
    static final int F_1_501321110 = 12299;
    static final int F_1_847759065 = 15137;
    static final int F_1_961570560 = 16069;
    static final int F_2_053119869 = 16819;
    static final int F_2_562915447 = 20995;
    static final int F_3_072711026 = 25172;

    private Rotations() {}
}
