package org.skiagraph.compression.jpeg2000.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The registers of the MQ decoder and its contexts. T.800 C.3.
 *
 * <p>A and C are those of the Standard, but with {@link MqStates#UNIT} bits below Chigh instead of 16, so that bytes are read six at a time. CT
 * counts how many of these bits are valid; it may be negative between shifting and {@link #fill}. Coding passes that decode much have
 * A, C and CT in locals.
 */
final class MqDecoder {
    /** A where it need not be shifted: 8000 (hex). */
    static final long NORMAL = 0x8000L << MqStates.UNIT;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    /** Entries of {@link MqStates}. */
    final long[] contexts = new long[MqStates.CONTEXTS];

    long a;
    long c;
    int ct;

    private byte[] bytes = new byte[0];
    private int start;
    private int end;

    /** Of the last byte that was read. */
    private int position;

    /** How many bits were read that are not of the segment. */
    private int invented;

    /**
     * Begins a segment; contexts stay.
     *
     * @param bytes behind the segment there are {@link CodedBlock#GAP} bytes to write to
     */
    void begin(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.end = start + length;
        // two bytes FF are a marker, behind which bits are ones without end
        bytes[end] = -1;
        bytes[end + 1] = -1;
        position = start;
        invented = 0;
        a = NORMAL;
        // the first bit of the code lies below the first of A
        c = fillByBytes((bytes[start] & 0xFFL) << MqStates.UNIT + 7, a, -7);
    }

    /**
     * Reads bytes until CT is not negative, and more if it can.
     *
     * @return C; CT is left in the field
     */
    long fill(long c, long a, int ct) {
        long word = (long) LONGS.get(bytes, position);
        long zeros = ~word | 0xFF; // where a byte is 0, one of the first seven is FF
        if ((zeros - ONES & ~zeros & TOPS) != 0) {
            return fillByBytes(c, a, ct);
        }
        position += 6;
        this.ct = ct + 48;
        return c + (word << 8 >>> 16 << -1 - ct);
    }

    /** BYTEIN of T.800 C.3.4, again and again. */
    private long fillByBytes(long code, long a, int count) {
        long c = code;
        int ct = count;
        do {
            boolean stuffed = bytes[position] == -1;
            int next = bytes[position + 1] & 0xFF;
            if (!stuffed) {
                position++;
                c += (long) next << MqStates.UNIT - 8 - ct;
                ct += 8;
            } else if (next > 0x8F) {
                invented += 8;
                c += 0xFFL << MqStates.UNIT - 8 - ct;
                ct += 8;
            } else {
                position++;
                c += (long) next << MqStates.UNIT - 7 - ct;
                ct += 7;
                if (c >= a) {
                    // no encoder carries beyond the interval: the code is taken for the last one in it
                    c = a - (1L << MqStates.UNIT - ct);
                }
            }
        } while (ct < 0 || ct <= MqStates.UNIT - 8 && !carries());
        this.ct = ct;
        return c;
    }

    /** True if the next byte carries into those before it, which it must not do before it is needed. */
    private boolean carries() {
        return bytes[position] == -1 && bytes[position + 1] < 0 && (bytes[position + 1] & 0xFF) <= 0x8F;
    }

    /** Decodes one symbol. T.800 C.3.2. */
    int decode(int context) {
        long entry = contexts[context];
        long qe = entry & MqStates.QE;
        int next = (int) entry & MqStates.INDEX;
        a -= qe;
        boolean lower = c < qe;
        boolean less = lower ^ a < qe;
        if (lower) {
            a = qe;
        } else {
            c -= qe;
        }
        if (less) {
            next |= MqStates.LESS_PROBABLE;
        }
        if (a < NORMAL) {
            next |= MqStates.RENORMALISED;
            renormalise();
        }
        contexts[context] = MqStates.NEXT[next];
        return (int) entry >> 2 & 1 ^ (less ? 1 : 0);
    }

    private void renormalise() {
        int shift = Long.numberOfLeadingZeros(a) - 1;
        a <<= shift;
        c <<= shift;
        ct -= shift;
        if (ct < 0) {
            c = fill(c, a, ct);
        }
    }

    /** Decodes two bits that are as often 0 as 1. */
    int decodeUniformPair() {
        int high = decode(MqStates.UNIFORM);
        return high << 1 | decode(MqStates.UNIFORM);
    }

    /**
     * True if the segment ends as predictable termination ends it: it has the bytes that hold the code's first bits, as many as
     * the code was shifted, no more, but for a last FF that is left out; and they hold the lower end of the interval, cut. Then C, with
     * ones for what was cut off, is less than the lowest bit that was not. T.800 D.4.2.
     */
    boolean endsPredictably() {
        int last = end - 1;
        if (hasMarker() || last >= start && bytes[last] == -1) {
            return false;
        }
        int shifts = bits(position + 1) + invented - 15 - ct;
        int held = bits(end);
        boolean shortest = end == start || bits(last) < shifts;
        if (held < shifts) {
            held += 8;
            shortest = true;
        }
        int cut = 15 + shifts - held;
        return shortest && held >= shifts && c >>> MqStates.UNIT < 1L << Math.max(cut, 0);
    }

    private boolean hasMarker() {
        for (int i = start + 1; i < end; i++) {
            if (bytes[i - 1] == -1 && (bytes[i] & 0xFF) > 0x8F) {
                return true;
            }
        }
        return false;
    }

    /** How many bits of the code there are from the beginning of the segment. */
    private int bits(int to) {
        int bits = 0;
        for (int i = start; i < to; i++) {
            bits += i > start && bytes[i - 1] == -1 ? 7 : 8;
        }
        return bits;
    }
}
