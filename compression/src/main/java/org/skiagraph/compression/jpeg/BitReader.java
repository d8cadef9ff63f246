package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Source;

/**
 * The bits of an entropy-coded segment, up to a marker: T.81 F.2.2.5, with stuffed bytes left out. For one thread.
 *
 * <p>The next bits stand at the top of {@link #bits}, {@link #count} of them. A kernel keeps these and {@link #pos} in locals,
 * adds some at a time while there is no 0xFF among them, and calls {@link #fill} otherwise; below the valid bits there are zeros, or
 * the bits that follow. Behind the end come zeros, which are
 * counted, so that a kernel need not ask before each symbol whether there is one: {@link #isExhausted} tells afterwards.
 */
final class BitReader {
    /** What {@link #marker} is at the end of the source. */
    static final int END = -1;

    private static final int NONE = 0;
    private static final int WINDOW = 1 << 16;
    private static final int AHEAD = 16; // bytes that fill() may look at

    /** Bytes at hand. */
    byte[] buffer;
    /** The next of them. */
    int pos;
    /** How many there are. */
    int limit;
    /** The next bits, from the top. */
    long bits;
    /** How many are valid. */
    int count;

    /** How many codes no table knew; each was passed over as one bit. */
    int badCodes;

    private final Source source;
    private final boolean whole; // the buffer is the source's own array
    private long base; // of the buffer's first byte, in the source
    private int marker = NONE;
    private int zeros; // of the valid bits, how many at the end are made up
    private boolean exhausted;
    private boolean endAtRestart;

    /** Reads from a position of the source on. */
    BitReader(Source source, long position) {
        this.source = source;
        Optional<ArraySlice> slice = source.array();
        this.whole = slice.isPresent();
        if (slice.isPresent()) {
            buffer = slice.get().array();
            base = -slice.get().offset();
            pos = (int) (position - base);
            limit = slice.get().offset() + slice.get().length();
        } else {
            buffer = new byte[(int) Math.min(WINDOW, Math.max(AHEAD, source.size() - position))];
            base = position;
        }
    }

    /** True if the 32 bits hold no 0xFF and may be taken as they are. */
    static boolean isPlain(int word) {
        int inverse = ~word;
        return (inverse - 0x0101_0101 & ~inverse & 0x8080_8080) == 0;
    }

    /** True if the 64 bits hold no 0xFF and may be taken as they are. */
    static boolean isPlain(long word) {
        long inverse = ~word;
        return (inverse - 0x0101_0101_0101_0101L & ~inverse & 0x8080_8080_8080_8080L) == 0;
    }

    /** Makes at least 32 bits valid, with zeros behind the end. */
    void fill() throws IOException {
        if (count < zeros) {
            exhausted = true; // made-up bits were used
        }
        while (count <= 56) {
            int next = marker == NONE ? next() : -1;
            if (next < 0) {
                zeros = Math.min(zeros, count) + 64 - count;
                count = 64;
                return;
            }
            bits |= (long) next << 56 - count;
            count += 8;
        }
    }

    /** The next byte of data, or -1 if a marker or the end is there. */
    private int next() throws IOException {
        if (limit - pos < AHEAD && !whole) {
            advance();
        }
        if (pos >= limit) {
            marker = END;
            return -1;
        }
        int first = buffer[pos] & 0xFF;
        if (first != 0xFF) {
            pos++;
            return first;
        }
        int at = skipFill();
        int second = at < limit ? buffer[at] & 0xFF : END;
        if (second == 0) {
            pos = at + 1;
            return 0xFF;
        }
        marker = second;
        return -1;
    }

    /** The index of the byte after 0xFF and fill bytes; {@link #pos} moves to the last 0xFF. */
    private int skipFill() throws IOException {
        while (true) {
            if (limit - pos < AHEAD && !whole) {
                advance();
            }
            if (pos + 1 >= limit || buffer[pos + 1] != (byte) 0xFF) {
                return pos + 1;
            }
            pos++;
        }
    }

    private void advance() throws IOException {
        int left = limit - pos;
        System.arraycopy(buffer, pos, buffer, 0, left);
        base += pos;
        pos = 0;
        limit = left;
        while (limit < AHEAD) {
            int n = source.read(base + limit, buffer, limit, buffer.length - limit);
            if (n <= 0) {
                return;
            }
            limit += n;
        }
    }

    /** The next bits, at least 32 of them valid. */
    void need() throws IOException {
        if (count < 32) {
            if (limit - pos >= 4) {
                int word = Bytes.int32B(buffer, pos);
                if (isPlain(word) && zeros == 0) {
                    bits |= (word & 0xFFFF_FFFFL) << 32 - count;
                    count += 32;
                    pos += 4;
                    return;
                }
            }
            fill();
        }
    }

    /** Takes some bits, of at least as many valid ones; 0 to 31. */
    int take(int n) {
        int value = (int) (bits >>> 1 >>> 63 - n);
        bits <<= n;
        count -= n;
        return value;
    }

    /** True if zeros have been made up, used or not: the end is near. */
    boolean isNearEnd() {
        return zeros > 0;
    }

    /** Says whether a restart marker ends the data even though none is due. */
    void endAtRestart(boolean ends) {
        endAtRestart = ends;
    }

    /** True if no data are left before the marker: to be asked between MCUs. */
    boolean isOver() {
        if (zeros == 0) {
            return false;
        }
        return count <= zeros || exhausted || endAtRestart && Marker.isRestart(marker) && isAtPadding();
    }

    /** True if bits were used that are not there. */
    boolean isExhausted() {
        return exhausted || count < zeros;
    }

    /** True if less than 8 bits are left before the marker, all of them 1: the padding of F.1.2.3. */
    private boolean isAtPadding() {
        int left = count - zeros;
        return left < 8 && bits >>> 64 - left == (1L << left) - 1;
    }

    /** How many whole bytes are left before the marker, of those at hand. */
    private int bytesLeft() {
        return Math.max(0, count - zeros) / 8;
    }

    /** The marker that ends the data, {@link #END}, or 0 if it has not been reached. */
    int marker() {
        return marker;
    }

    /** The position of the first byte that is not data: of the marker's 0xFF, or of what has not been read. */
    long position() {
        return base + pos;
    }

    /**
     * Drops what is left before the next marker of any kind.
     *
     * @return how many bytes were dropped beside padding
     */
    long skipToMarker() throws IOException {
        long dropped = bytesLeft();
        while (marker == NONE) {
            if (next() >= 0) {
                dropped++;
            }
        }
        clear();
        return dropped;
    }

    /** Goes on behind the marker. */
    void passMarker() {
        if (marker > NONE) {
            pos += 2;
            marker = NONE;
        }
        clear();
    }

    private void clear() {
        bits = 0;
        count = 0;
        zeros = 0;
        exhausted = false;
    }
}
