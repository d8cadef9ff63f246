package org.skiagraph.compression.jpeg;

import java.util.Arrays;
import org.skiagraph.bounds.Bytes;

/**
 * Bits of entropy-coded data as they are made, the first the highest of its byte, before zero bytes are stuffed in: so pieces
 * made side by side can be joined at any bit. For one thread at a time.
 *
 * <p>Kernels take the fields into locals and put them back; {@link #put} is the plain way.
 */
final class BitBuffer {
    /** Holds all bits but the last ones. */
    byte[] bytes = new byte[1 << 10];

    /** Bytes of {@link #bytes} that are used; those behind hold anything. */
    int at;

    /** The last bits, fewer than 32, in the low {@link #count} places. */
    long held;

    /** How many bits of {@link #held} count. */
    int count;

    private long[] ends = new long[4];
    private int restarts;

    /** Forgets all bits. */
    void clear() {
        at = 0;
        held = 0;
        count = 0;
        restarts = 0;
    }

    /** Makes room for {@code more} bytes behind those in use, and for a word. */
    void reserve(int more) {
        if (bytes.length - at < more + Long.BYTES) {
            bytes = Arrays.copyOf(bytes, Math.max(at + more + Long.BYTES, bytes.length * 2));
        }
    }

    /** Adds the low {@code n} bits of a number, 32 at the most. */
    void put(int value, int n) {
        reserve(Integer.BYTES);
        held = held << n | value & (1L << n) - 1;
        count += n;
        if (count >= Integer.SIZE) {
            count -= Integer.SIZE;
            Bytes.put32B(bytes, at, (int) (held >>> count));
            at += Integer.BYTES;
        }
    }

    /** Moves all whole bytes of {@link #held} to {@link #bytes}, so that fewer than 8 bits are left. */
    void settle() {
        reserve(Long.BYTES);
        Bytes.put64B(bytes, at, held << -count);
        at += count >>> 3;
        count &= 7;
    }

    /** Bits so far, those included that fill a byte before a restart. */
    long length() {
        return 8L * at + count;
    }

    /** Ends a restart interval: what follows begins with a byte, behind the next restart marker. */
    void restart() {
        if (restarts == ends.length) {
            ends = Arrays.copyOf(ends, 2 * restarts);
        }
        ends[restarts++] = length();
        align();
    }

    /** Moves all bits to the bytes; the last byte is filled with zeros. */
    void align() {
        reserve(Integer.BYTES);
        while (count > 0) {
            int left = count - 8;
            bytes[at++] = (byte) (left >= 0 ? held >>> left : held << -left);
            count = left;
        }
        count = 0;
    }

    /** How many restart markers lie between the bits. */
    int restarts() {
        return restarts;
    }

    /** The length in bits up to a restart marker. */
    long endOf(int restart) {
        return ends[restart];
    }
}
