package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/** The MQ coder, flow chart by flow chart. T.800 annex C. */
final class ReferenceMq {
    static final int RUN_LENGTH = 17;
    static final int UNIFORM = 18;
    private static final int CONTEXTS = 19;

    /** Qe, NMPS, NLPS, SWITCH. T.800 Table C.2. */
    private static final int[][] STATES = {
        {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0},
        {0x0521, 5, 29, 0}, {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0},
        {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0}, {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0},
        {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1}, {0x5401, 16, 14, 0},
        {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0},
        {0x1C01, 25, 22, 0}, {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0},
        {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0}, {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0},
        {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0}, {0x02A1, 36, 33, 0},
        {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0},
        {0x0005, 45, 42, 0}, {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0}
    };

    private ReferenceMq() {}

    /** States of all contexts, which last from one segment to the next. T.800 Table D.7. */
    static final class Contexts {
        private final int[] index = new int[CONTEXTS];
        private final int[] mps = new int[CONTEXTS];

        Contexts() {
            reset();
        }

        void reset() {
            Arrays.fill(index, 0);
            Arrays.fill(mps, 0);
            index[0] = 4;
            index[RUN_LENGTH] = 3;
            index[UNIFORM] = 46;
        }

        private int qe(int cx) {
            return STATES[index[cx]][0];
        }

        private void moreProbable(int cx) {
            index[cx] = STATES[index[cx]][1];
        }

        private void lessProbable(int cx) {
            mps[cx] ^= STATES[index[cx]][3];
            index[cx] = STATES[index[cx]][2];
        }
    }

    /** How many bits of the code the first {@code length} bytes hold: 7 in a byte behind FF. */
    static int bits(byte[] bytes, int length) {
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits += i > 0 && bytes[i - 1] == -1 ? 7 : 8;
        }
        return bits;
    }

    /** Writes one segment. T.800 C.2. */
    static final class Encoder {
        private final Contexts contexts;
        private byte[] out = new byte[64];
        private int bp = 0; // out[0] stands before the first byte
        private int a = 0x8000;
        private int c;
        private int ct = 12;
        private int shifts;

        Encoder(Contexts contexts) {
            this.contexts = contexts;
        }

        /** How many bits the code was shifted. */
        int shifts() {
            return shifts;
        }

        void encode(int cx, int bit) {
            int qe = contexts.qe(cx);
            a -= qe;
            if (bit == contexts.mps[cx]) {
                codeMps(cx, qe);
            } else {
                codeLps(cx, qe);
            }
        }

        private void codeMps(int cx, int qe) {
            if ((a & 0x8000) != 0) {
                c += qe;
                return;
            }
            if (a < qe) {
                a = qe;
            } else {
                c += qe;
            }
            contexts.moreProbable(cx);
            renormalise();
        }

        private void codeLps(int cx, int qe) {
            if (a < qe) {
                c += qe;
            } else {
                a = qe;
            }
            contexts.lessProbable(cx);
            renormalise();
        }

        private void renormalise() {
            do {
                a <<= 1;
                c <<= 1;
                ct--;
                shifts++;
                if (ct == 0) {
                    byteOut();
                }
            } while ((a & 0x8000) == 0);
        }

        private void byteOut() {
            if (out.length < bp + 2) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            if (out[bp] != -1 && c >= 0x8000000) {
                out[bp]++;
                c &= 0x7FFFFFF;
                // what follows a byte that the carry made FF has room for a bit, too
            }
            if (out[bp] == -1) {
                out[++bp] = (byte) (c >> 20);
                c &= 0xFFFFF;
                ct = 7;
            } else {
                out[++bp] = (byte) (c >> 19);
                c &= 0x7FFFF;
                ct = 8;
            }
        }

        /** Ends the segment. T.800 C.2.9. */
        byte[] flush() {
            int temporary = c + a;
            c |= 0xFFFF;
            if (c >= temporary) {
                c -= 0x8000;
            }
            c <<= ct;
            byteOut();
            c <<= ct;
            byteOut();
            return bytes();
        }

        /** Ends the segment so that it can be checked. T.800 D.4.2. */
        byte[] flushPredictably() {
            int k = 12 - ct;
            while (k > 0) {
                c <<= ct;
                byteOut();
                k -= ct;
            }
            return bytes();
        }

        private byte[] bytes() {
            return Arrays.copyOfRange(out, 1, out[bp] == -1 ? bp : bp + 1);
        }
    }

    /** Reads one segment. T.800 C.3. */
    static final class Decoder {
        private final Contexts contexts;
        private final byte[] in;
        private int bp = 0;
        private int a = 0x8000;
        private long c;
        private int ct;
        private int shifts;

        Decoder(Contexts contexts, byte[] in) {
            this.contexts = contexts;
            this.in = in.clone();
            c = (long) at(0) << 16;
            byteIn();
            c <<= 7;
            ct -= 7;
        }

        /** What lies behind the segment are bytes FF. */
        private int at(int position) {
            return position < in.length ? in[position] & 0xFF : 0xFF;
        }

        private void byteIn() {
            if (at(bp) == 0xFF) {
                if (at(bp + 1) > 0x8F) {
                    c += 0xFF00;
                    ct = 8;
                } else {
                    bp++;
                    c += (long) at(bp) << 9;
                    ct = 7;
                }
            } else {
                bp++;
                c += (long) at(bp) << 8;
                ct = 8;
            }
        }

        int decode(int cx) {
            int qe = contexts.qe(cx);
            int mps = contexts.mps[cx];
            a -= qe;
            if (c >> 16 < qe) {
                boolean exchange = a < qe;
                a = qe;
                return end(cx, exchange, mps);
            }
            c -= (long) qe << 16;
            return (a & 0x8000) != 0 ? mps : end(cx, a >= qe, mps);
        }

        private int end(int cx, boolean moreProbable, int mps) {
            if (moreProbable) {
                contexts.moreProbable(cx);
            } else {
                contexts.lessProbable(cx);
            }
            do {
                if (ct == 0) {
                    byteIn();
                }
                a <<= 1;
                c <<= 1;
                ct--;
                shifts++;
            } while ((a & 0x8000) == 0);
            return moreProbable ? mps : 1 - mps;
        }

        /**
         * True if the segment ends behind the last symbol as {@link Encoder#flushPredictably} ends it: the bytes are those that
         * hold the first {@code shifts} bits, no more, but for a last FF that is left out; and they hold the lower end of the
         * interval, cut. Then what they are more than the lower end, with ones for what was cut off, is less than the first bit
         * that was not cut off.
         */
        boolean endsPredictably() {
            for (int i = 1; i < in.length; i++) {
                if (in[i - 1] == -1 && (in[i] & 0xFF) > 0x8F) {
                    return false;
                }
            }
            if (in.length > 0 && in[in.length - 1] == -1) {
                return false;
            }
            int bits = bits(in, in.length);
            boolean minimal = in.length == 0 || bits(in, in.length - 1) < shifts;
            if (bits < shifts) {
                bits += 8; // an FF that was left out
                minimal = true;
            }
            int cut = 15 + shifts - bits;
            return minimal && bits >= shifts && c >> 16 < 1L << Math.max(cut, 0);
        }
    }
}
