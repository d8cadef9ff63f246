package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.bounds.Bytes;

/**
 * The bits of entropy-coded data before bits are stuffed in, in a window that is emptied between lines. T.87 A.1, annex C.
 *
 * <p>Whoever encodes keeps the bits that do not fill a byte in a word, from its highest bit on, and their number, and stores
 * the whole word each time; so no code needs a branch. For one thread.
 */
final class ScanOutput {
    /** Bits that can be added at once. */
    static final int MOST_BITS = 56;

    /** Bytes that a sample and the run before it take at the most. */
    private static final int BYTES_PER_SAMPLE = 8;

    private static final int SPARE = 64;
    private static final int WINDOW = 1 << 16;
    private static final int LEAST_WINDOW = 1 << 10;

    private final OutputStream out;
    private final int window;
    private final byte[] bits;
    private final byte[] stuffed;
    private int bytes;
    private long partial;
    private int partialBits;

    /** What was taken from the window and not written: fewer than 8 bits, and true if the byte before it was FF. */
    private int leftOver;

    private int leftOverBits;
    private boolean afterFf;

    /**
     * Makes an output.
     *
     * @param samples that will be encoded
     */
    ScanOutput(OutputStream out, long samples) {
        this.out = out;
        this.window = (int) Math.max(LEAST_WINDOW, Math.min(WINDOW, samples * BYTES_PER_SAMPLE));
        this.bits = new byte[window + SPARE];
        this.stuffed = new byte[window + window / 8 + SPARE];
    }

    byte[] bits() {
        return bits;
    }

    /** Whole bytes of the window. */
    int bytes() {
        return bytes;
    }

    /** The bits that follow them, from the highest on. */
    long partial() {
        return partial;
    }

    /** How many these are: 0 to 7. */
    int partialBits() {
        return partialBits;
    }

    /** What the three are after bits were added. */
    void set(int newBytes, long newPartial, int newPartialBits) {
        bytes = newBytes;
        partial = newPartial;
        partialBits = newPartialBits;
    }

    /** Adds up to 56 bits. */
    void put(long value, int count) {
        partial |= value << 64 - partialBits - count;
        Bytes.put64B(bits, bytes, partial);
        int all = partialBits + count;
        bytes += all >>> 3;
        partial <<= all & 56;
        partialBits = all & 7;
    }

    /** Adds zeros, then up to 56 bits. */
    void put(long value, int count, int zeros) {
        put(0, zeros);
        put(value, count);
    }

    /** Where in the window the next bit goes, for whoever adds them by {@link #add}. */
    int position() {
        bits[bytes] = (byte) (partial >>> 56);
        return bytes * 8 + partialBits;
    }

    /** Where it goes after bits were added. */
    void position(int position) {
        bytes = position >>> 3;
        partial = (long) bits[bytes] << 56;
        partialBits = position & 7;
    }

    /**
     * Adds 1 to 56 bits to a window. Behind them are zeros.
     *
     * @param end the position behind them
     */
    static void add(byte[] bits, int position, long value, int end) {
        int at = position >>> 3;
        Bytes.put64B(bits, at, (long) bits[at] << 56 | value << (at << 3) - end);
    }

    /** How many samples surely fit in the window; empties it if it is half full. */
    int samples() throws IOException {
        if (bytes > window / 2) {
            flush();
        }
        return (window - bytes) / BYTES_PER_SAMPLE;
    }

    /** Ends the data: fills the last byte with zeros, and writes all. After a byte of FF there is always another one. */
    void finish() throws IOException {
        flush();
        int free = afterFf ? 7 : 8;
        int rest = leftOver << 8 | (int) (partial >>> 56);
        int count = leftOverBits + partialBits;
        rest >>>= 8 - partialBits;
        int to = 0;
        while (count > 0 || afterFf) {
            int n = Math.min(count, free);
            int value = (rest >>> count - n & (1 << n) - 1) << free - n;
            count -= n;
            stuffed[to++] = (byte) value;
            afterFf = value == 0xFF;
            free = afterFf ? 7 : 8;
        }
        out.write(stuffed, 0, to);
        bytes = 0;
        partial = 0;
        partialBits = 0;
        leftOver = 0;
        leftOverBits = 0;
    }

    /** Writes the whole bytes of the window. */
    private void flush() throws IOException {
        int to = 0;
        int from = 0;
        while (from < bytes) {
            int plain = stuffPlain(from, to);
            to += plain - from;
            from = plain;
            if (from < bytes) {
                to = stuff(bits[from++] & 0xFF, to);
            }
        }
        out.write(stuffed, 0, to);
        bytes = 0;
    }

    /** One byte: it completes what is left over, and may leave more. */
    private int stuff(int value, int at) {
        int to = at;
        int all = leftOver << 8 | value;
        int count = leftOverBits + 8;
        int free = afterFf ? 7 : 8;
        while (count >= free) {
            int next = all >>> count - free & (1 << free) - 1;
            count -= free;
            stuffed[to++] = (byte) next;
            afterFf = next == 0xFF;
            free = afterFf ? 7 : 8;
        }
        leftOver = all & (1 << count) - 1;
        leftOverBits = count;
        return to;
    }

    /** Eight bytes at a time as long as none is FF. */
    private int stuffPlain(int from, int to) {
        if (afterFf) {
            return from;
        }
        int i = from;
        int o = to;
        int shift = leftOverBits;
        long begun = shift == 0 ? 0 : (long) leftOver << 64 - shift;
        while (i + 8 <= bytes) {
            long next = Bytes.int64B(bits, i);
            long word = begun | next >>> shift;
            long n = ~word;
            if (((n - 0x0101010101010101L) & word & 0x8080808080808080L) != 0) {
                break;
            }
            Bytes.put64B(stuffed, o, word);
            begun = next << 56 << (8 - shift);
            i += 8;
            o += 8;
        }
        leftOver = shift == 0 ? 0 : (int) (begun >>> 64 - shift);
        return i;
    }
}
