package org.skiagraph.compression.rle;

import org.skiagraph.bounds.Bytes;

/**
 * Packs one row of one plane into codes. PS3.5 G.3.1.
 *
 * <p>Three and more equal bytes are a replicate run. What lies between such runs is one literal run, unless it is nothing but
 * pairs: then each pair is a replicate run. No other choice is shorter, and none of the same length has fewer codes.
 */
final class SegmentPacker {
    /** Cells after the row that the packer reads, and after the codes that it writes, whatever they hold. */
    static final int SLACK = 32;

    private static final int LONGEST = 128;
    private static final int AT_ONCE = 32;
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long EACH_SIGN = 0x8080_8080_8080_8080L;

    private SegmentPacker() {}

    /** The most bytes that the codes of {@code n} bytes can take. */
    static int most(int n) {
        return n + (n + LONGEST - 1) / LONGEST;
    }

    /**
     * Packs a row.
     *
     * @param in has at least {@link #SLACK} cells after {@code end}
     * @param out has {@link #most} cells and the slack for the row from {@code to} on
     * @return the cell after the last code
     */
    static int pack(byte[] in, int from, int end, byte[] out, int to) {
        int i = from;
        int o = to;
        while (i < end) {
            int run = runAfter(in, i, end);
            if (run > i) {
                o = isPairs(in, i, run) ? pairs(in, i, run, out, o) : literal(in, i, run, out, o);
            }
            if (run == end) {
                break;
            }
            i = runEnd(in, run, end);
            o = replicate(in[run], i - run, out, o);
        }
        return o;
    }

    /** The first of three equal bytes, or {@code end}: sixteen places at a time, without a branch among them. */
    private static int runAfter(byte[] in, int from, int end) {
        for (int i = from; i < end - 2; i += 16) {
            int found = i + joined(threeEqual(in, i), threeEqual(in, i + 8));
            if (found < i + 16) {
                return found < end - 2 ? found : end;
            }
        }
        return end;
    }

    /** Of eight places the first where three equal bytes begin, or 8. */
    private static int threeEqual(byte[] in, int i) {
        long first = Bytes.int64L(in, i);
        long second = Bytes.int64L(in, i + 1);
        long differ = (first ^ second) | (second ^ Bytes.int64L(in, i + 2));
        long equal = (differ - EACH_BYTE) & ~differ & EACH_SIGN; // its lowest bit is exact
        return Long.numberOfTrailingZeros(equal) >> 3;
    }

    /** The end of a run of equal bytes that begins at {@code from}. */
    private static int runEnd(byte[] in, int from, int end) {
        long repeated = (in[from] & 0xFF) * EACH_BYTE;
        for (int i = from; i < end; i += 16) {
            int low = Long.numberOfTrailingZeros(Bytes.int64L(in, i) ^ repeated) >> 3;
            int high = Long.numberOfTrailingZeros(Bytes.int64L(in, i + 8) ^ repeated) >> 3;
            int found = i + joined(low, high);
            if (found < i + 16) {
                return Math.min(end, found);
            }
        }
        return end;
    }

    /** What is found in sixteen places, from what is found in each half: {@code low}, or if that is 8, {@code high} more. */
    private static int joined(int low, int high) {
        return low + (high & -(low >> 3));
    }

    private static boolean isPairs(byte[] in, int from, int end) {
        if (((end - from & 1) | (in[from] ^ in[from + 1])) != 0) {
            return false;
        }
        int i = from + 2;
        while (i < end && in[i] == in[i + 1]) {
            i += 2;
        }
        return i == end;
    }

    private static int pairs(byte[] in, int from, int end, byte[] out, int to) {
        int o = to;
        for (int i = from; i < end; i += 2) {
            o = replicate(in[i], 2, out, o);
        }
        return o;
    }

    private static int literal(byte[] in, int from, int end, byte[] out, int to) {
        int o = to;
        for (int i = from; i < end; ) {
            int n = Math.min(LONGEST, end - i);
            out[o++] = (byte) (n - 1);
            for (int k = 0; k < AT_ONCE; k += 8) {
                Bytes.put64L(out, o + k, Bytes.int64L(in, i + k));
            }
            if (n > AT_ONCE) {
                System.arraycopy(in, i + AT_ONCE, out, o + AT_ONCE, n - AT_ONCE);
            }
            i += n;
            o += n;
        }
        return o;
    }

    /** A run of any length, in runs of 128 at the most. */
    private static int replicate(byte value, int length, byte[] out, int to) {
        int o = to;
        int left = length;
        for (; left > LONGEST; left -= LONGEST) {
            o = code(1 - LONGEST, value, out, o);
        }
        return code(1 - left, value, out, o); // a single byte left over: 0 is a literal of one
    }

    private static int code(int control, byte value, byte[] out, int to) {
        out[to] = (byte) control;
        out[to + 1] = value;
        return to + 2;
    }
}
