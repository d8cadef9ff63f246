package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/**
 * The probability states of the MQ coder, each as one entry that has all that decoding needs. T.800 C.2.5.
 *
 * <p>An entry has Qe twice, where the register of {@link MqDecoder} has C and A, so that one subtraction does for both. It is negative if
 * the more probable symbol is 1. Between both it has an index into {@link #CHANGES}, which tells what becomes of it: both
 * answers can be loaded before it is known which of them is wanted, and that shortens the way from symbol to symbol.
 */
final class MqStates {
    /** Where the lowest bit of Chigh lies in a register; A has its lowest in bit 0. */
    static final int UNIT = 47;

    /** The bits of an entry that are subtracted from a register. */
    static final long QE = 0x7FFFL << UNIT | 0x7FFF;

    /** Where the index lies in an entry. */
    static final int INDEX_BIT = 16;

    /** By the index of an entry: what is changed in it by renormalisation after the more probable symbol; and behind that, by the less probable. */
    static final long[] CHANGES;

    /** Contexts of one block: 0 to 8 are of zero coding, 9 to 13 of signs, 14 to 16 of refinement. */
    static final int CONTEXTS = 19;

    /** The first context of refinement. */
    static final int REFINEMENT = 14;

    /** The context of a column of four zeros. */
    static final int RUN_LENGTH = 17;

    /** The context of bits that are as often 0 as 1. */
    static final int UNIFORM = 18;

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
        CHANGES = new long[4 * QES.length];
        for (int state = 0; state < QES.length; state++) {
            boolean switches = state == 0 || state == 6 || state == 14;
            for (int mps = 0; mps < 2; mps++) {
                long entry = entry(state, mps);
                int index = (int) entry >>> INDEX_BIT;
                CHANGES[index] = entry ^ entry(NMPS[state], mps);
                CHANGES[index + 1] = entry ^ entry(NLPS[state], switches ? 1 - mps : mps);
            }
        }
    }

    private MqStates() {}

    private static long entry(int state, int mps) {
        long index = 4L * state + 2 * mps;
        return (long) mps << 63 | (long) QES[state] << UNIT | index << INDEX_BIT | QES[state];
    }

    /** Makes all contexts of a block new. T.800 Table D.7. */
    static void reset(long[] contexts) {
        Arrays.fill(contexts, entry(0, 0));
        contexts[0] = entry(4, 0);
        contexts[RUN_LENGTH] = entry(3, 0);
        contexts[UNIFORM] = entry(46, 0);
    }
}
