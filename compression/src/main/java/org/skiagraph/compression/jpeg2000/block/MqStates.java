package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/**
 * The probability states of the MQ coder, made so that one look-up gives all of a state. An entry has Qe in its upper part, where
 * the registers A and C have theirs, and where the entries of its state begin in {@link #NEXT} in its lower bits. T.800 C.2.5.
 */
final class MqStates {
    /** Where the lowest bit of A, and of Chigh, lies in a register. */
    static final int UNIT = 47;

    /** The bits of Qe in an entry. */
    static final long QE = -1L << UNIT;

    /** The bits of the index into {@link #NEXT} in an entry; its bit 2 is the more probable symbol. */
    static final int INDEX = 511;

    /** Added to the index if the less probable symbol was decoded. */
    static final int LESS_PROBABLE = 2;

    /** Added to the index if the interval is renormalised. */
    static final int RENORMALISED = 1;

    /** The entry that follows, by index and what was decoded. */
    static final long[] NEXT;

    /** Contexts of one block: 0 to 8 are of zero coding, 9 to 13 of signs, 14 to 16 of refinement. */
    static final int CONTEXTS = 19;

    /** The context of a column of four zeros. */
    static final int RUN_LENGTH = 17;

    /** The context of bits that are as often 0 as 1. */
    static final int UNIFORM = 18;

    private static final int STATES = 47;

    // T.800 Table C.2
    private static final int[] QES = {
        0x5601, 0x3401, 0x1801, 0x0AC1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401,
        0x1C01, 0x1601, 0x5601, 0x5401, 0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201,
        0x1C01, 0x1801, 0x1601, 0x1401, 0x1201, 0x1101, 0x0AC1, 0x09C1, 0x08A1, 0x0521, 0x0441, 0x02A1,
        0x0221, 0x0141, 0x0111, 0x0085, 0x0049, 0x0025, 0x0015, 0x0009, 0x0005, 0x0001, 0x5601
    };
    private static final int[] NMPS = {
        1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 45, 46
    };
    private static final int[] NLPS = {
        1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46
    };

    static {
        NEXT = new long[STATES * 8];
        for (int state = 0; state < STATES; state++) {
            boolean swaps = state == 0 || state == 6 || state == 14;
            for (int mps = 0; mps < 2; mps++) {
                int index = 8 * state + 4 * mps;
                NEXT[index] = entry(state, mps);
                NEXT[index + RENORMALISED] = entry(NMPS[state], mps);
                NEXT[index + LESS_PROBABLE] = entry(NLPS[state], swaps ? 1 - mps : mps);
                NEXT[index + LESS_PROBABLE + RENORMALISED] = NEXT[index + LESS_PROBABLE];
            }
        }
    }

    private MqStates() {}

    private static long entry(int state, int mps) {
        return (long) QES[state] << UNIT | 8 * state + 4 * mps;
    }

    /** Makes all contexts of a block new. T.800 Table D.7. */
    static void reset(long[] contexts) {
        Arrays.fill(contexts, entry(0, 0));
        contexts[0] = entry(4, 0);
        contexts[RUN_LENGTH] = entry(3, 0);
        contexts[UNIFORM] = entry(46, 0);
    }
}
