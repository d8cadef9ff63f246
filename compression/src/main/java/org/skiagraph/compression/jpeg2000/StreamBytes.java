package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Source;

/**
 * Bytes of a code stream by position, a few at a time: what is passed over is not read. For one thread.
 */
final class StreamBytes {
    /** Enough for a marker segment or the header of a packet; little beside the body that is passed over. */
    private static final int SIZE = 256;

    private final Source source;
    private long size;
    private byte[] window;
    private int ahead = SIZE;
    private long from;
    private int first; // where the byte at 'from' is in the window
    private int length;

    StreamBytes(Source source) {
        this.source = source;
        this.size = source.size();
        Optional<ArraySlice> array = source.array();
        if (array.isPresent()) {
            this.window = array.get().array();
            this.first = array.get().offset();
            this.length = (int) size;
        } else {
            this.window = new byte[(int) Math.min(SIZE, size)];
        }
    }

    /** Bytes in all. */
    long size() {
        return size;
    }

    /** From now on, nothing behind this place is there. */
    void limit(long end) {
        size = Math.min(size, end);
    }

    /** From now on, so many bytes are read at once: few where single ones are looked at, more where one follows the other. */
    void readAhead(int bytes) {
        ahead = bytes;
    }

    /** As many as the header of a packet has, or a marker segment. */
    void readAhead() {
        ahead = SIZE;
    }

    Source source() {
        return source;
    }

    /** The byte at a position, or -1 if there is none. */
    int at(long position) throws IOException {
        long index = position - from;
        if (index < 0 || index >= length || position >= size) {
            if (position < 0 || position >= size) {
                return -1;
            }
            length = (int) Math.min(Math.min(window.length, ahead), size - position);
            source.readFully(position, window, 0, length);
            from = position;
            index = 0;
        }
        return window[first + (int) index] & 0xFF;
    }

    /** The big-endian number of two bytes at a position, or -1 if they are not there. */
    int uint16(long position) throws IOException {
        int high = at(position);
        int low = at(position + 1);
        return high < 0 || low < 0 ? -1 : high << 8 | low;
    }

    /** The big-endian number of four bytes at a position, or -1 if they are not there. */
    long uint32(long position) throws IOException {
        int high = uint16(position);
        int low = uint16(position + 2);
        return high < 0 || low < 0 ? -1 : (long) high << 16 | low;
    }

    /** A copy of bytes that are there. */
    byte[] copy(long position, int count) throws IOException {
        byte[] bytes = new byte[count];
        source.readFully(position, bytes, 0, count);
        return bytes;
    }
}
