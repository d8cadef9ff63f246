package org.skiagraph.compression.jpegls;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Bytes;

/**
 * The bits of entropy-coded data without the bits that were stuffed in, in a window that is filled anew between lines. T.87 A.1,
 * annex C.
 *
 * <p>Codes are read from the window at a position counted in bits, by loading eight bytes at once, so that whoever decodes has one
 * number to keep and nothing to refill. Behind the last bit the window has zeros, which are no code. For one thread.
 */
final class ScanInput {
    /** Bits that can be had at any position by {@link #word}. */
    static final int WORD_BITS = 57;

    /** Bytes of zeros behind the window: more than decoders go on before they notice. */
    private static final int SLACK = 64;

    private static final int WINDOW = 1 << 16;

    /** Bits of the longest code, and more than the code of a run has beside them. */
    private static final int MOST_BITS = 64;

    private static final int SPARE = 512;

    /** With fewer bits than this the window is filled anew. */
    private static final int LOW = WINDOW / 2 * 8;

    private final CodedBytes bytes;
    private final byte[] bits;
    private int position;
    private int end;
    private boolean last; // no bits come after those of the window

    ScanInput(CodedBytes bytes, long available) {
        this.bytes = bytes;
        this.bits = new byte[(int) Math.min(WINDOW, available + 16) + SLACK];
    }

    /** Begins with the bytes at hand: after a marker. */
    void begin() {
        position = 0;
        end = 0;
        last = false;
    }

    /** The window. */
    byte[] bits() {
        return bits;
    }

    /** The first bit not read yet. */
    int position() {
        return position;
    }

    /** Sets the first bit not read yet. */
    void position(int bit) {
        position = bit;
    }

    /** The next 57 bits at least, from the highest on. */
    static long word(byte[] bits, int position) {
        return Bytes.int64B(bits, position >>> 3) << (position & 7);
    }

    /** True if more bits were read than there are. */
    boolean isOverrun() {
        return position > end;
    }

    /** True if all bits are in the window, and almost all were read: those left are at most the ones of a code. */
    boolean isOver() {
        return last && end - position <= MOST_BITS;
    }

    /** Bits that are left in the window. */
    int left() {
        return end - position;
    }

    /** True if the next bits, up to 56 and the last, are 0. */
    boolean isZeros() {
        return word(bits, Math.min(position, end)) == 0;
    }

    /** How many samples can surely be read from the window, and a run after them; fills it if it is half empty. */
    int samples() throws IOException {
        if (!last && end - position < LOW) {
            fill();
        }
        return last ? Integer.MAX_VALUE : (end - position - SPARE) / MOST_BITS;
    }

    /** Reads on to the end of the bits, dropping them. */
    void skip() throws IOException {
        while (!last) {
            position = end;
            fill();
        }
    }

    private void fill() throws IOException {
        int done = Math.min(position, end) >>> 3;
        int kept = (end + 7 >>> 3) - done;
        System.arraycopy(bits, done, bits, 0, kept);
        position -= done << 3;
        end -= done << 3;
        do {
            unstuff();
        } while (!last && isRoom() && bytes.more());
        if (!last && isRoom()) {
            finish();
        }
        int used = end + 7 >>> 3;
        Arrays.fill(bits, used, Math.min(bits.length, used + SLACK), (byte) 0);
    }

    private boolean isRoom() {
        return end + 7 >>> 3 < bits.length - SLACK;
    }

    /** The source ends here, without a marker. */
    private void finish() {
        last = true;
        if (bytes.from() < bytes.to() && bytes.array()[bytes.from()] != (byte) 0xFF) {
            append(bytes.array()[bytes.from()] & 0xFF, 8);
        }
        bytes.advance(bytes.to());
    }

    private void append(int value, int count) {
        int at = end >>> 3;
        int both = (bits[at] & -256 >> (end & 7)) << 8 | value << (16 - count - (end & 7));
        bits[at] = (byte) (both >> 8);
        bits[at + 1] = (byte) both;
        end += count;
    }

    /**
     * Moves bytes into the window. A byte of FF is followed by one whose highest bit is stuffed in, or it is a marker's.
     */
    private void unstuff() {
        byte[] in = bytes.array();
        int i = bytes.from();
        int stop = bytes.to() - 1; // FF needs the byte after it
        int room = (bits.length - SLACK) * 8;
        while (i < stop && end < room) {
            i = unstuffPlain(in, i, stop, room);
            if (i >= stop || end >= room) {
                break;
            }
            int value = in[i] & 0xFF;
            if (value != 0xFF) {
                append(value, 8);
                i++;
            } else if (in[i + 1] < 0) {
                last = true;
                break;
            } else {
                append(value, 8);
                append(in[i + 1], 7);
                i += 2;
            }
        }
        bytes.advance(i);
    }

    /** Eight bytes at a time as long as none is FF. */
    private int unstuffPlain(byte[] in, int from, int stop, int room) {
        byte[] out = bits;
        int phase = end & 7;
        int o = end >>> 3;
        int i = from;
        int most = room / 8;
        long begun = phase == 0 ? 0 : (long) (out[o] & 0xFF00 >>> phase) << 56;
        while (i + 8 <= stop && o + 8 <= most) {
            long word = Bytes.int64B(in, i);
            long n = ~word;
            if (((n - 0x0101010101010101L) & word & 0x8080808080808080L) != 0) {
                break;
            }
            Bytes.put64B(out, o, begun | word >>> phase);
            begun = word << 56 << (8 - phase);
            i += 8;
            o += 8;
        }
        if (i > from) {
            out[o] = (byte) (begun >>> 56);
            end += (i - from) * 8;
        }
        return i;
    }
}
