package org.skiagraph.compression.jpeg2000.block;

/** Bits of the code-block style. T.800 Table A.19. */
public final class BlockStyle {
    /** Selective arithmetic coding bypass. */
    public static final int BYPASS = 0x01;

    /** Contexts begin anew with each coding pass. */
    public static final int RESET = 0x02;

    /** Each coding pass is terminated. */
    public static final int TERMINATE = 0x04;

    /** Contexts do not look into the next stripe. */
    public static final int CAUSAL = 0x08;

    /** Segments end in a way that can be checked. */
    public static final int PREDICTABLE = 0x10;

    /** A symbol behind each cleanup pass. */
    public static final int SYMBOLS = 0x20;

    /** All bits that T.800 has. */
    public static final int PART_1 = 0x3F;

    /** With {@link #BYPASS} the first passes are arithmetically coded all the same: those of the first four bit planes. */
    private static final int PASSES_BEFORE_BYPASS = 10;

    private BlockStyle() {}

    /** True if a coding pass, counted from 0 with the first cleanup pass, is raw bits. T.800 Table D.9. */
    public static boolean isRaw(int style, int pass) {
        return (style & BYPASS) != 0 && pass >= PASSES_BEFORE_BYPASS && pass % 3 != 0;
    }

    /**
     * How many passes the codeword segment has that begins with this pass, if all of them are there; {@link Integer#MAX_VALUE} if
     * it goes on to the end. T.800 D.4.2 and D.6, Tables D.8 and D.9.
     *
     * @param pass counted from 0 with the first cleanup pass
     */
    public static int segmentPasses(int style, int pass) {
        if ((style & TERMINATE) != 0) {
            return 1;
        } else if ((style & BYPASS) == 0) {
            return Integer.MAX_VALUE;
        } else if (pass < PASSES_BEFORE_BYPASS) {
            return PASSES_BEFORE_BYPASS - pass;
        }
        return pass % 3 == 0 ? 1 : 3 - pass % 3;
    }
}
