package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Source;

/** The bytes of a source from a position on, as a part of an array that is moved on: all of an array, or some kilobytes. */
final class CodedBytes {
    private static final int WINDOW = 1 << 15;

    private final Source source;
    private byte[] array;
    private int from;
    private int to;
    private long end; // in the source, of what is in the array

    CodedBytes(Source source, long position) {
        this.source = source;
        this.end = position;
        this.array = new byte[0];
        if (source.array().isPresent()) {
            ArraySlice slice = source.array().get();
            this.array = slice.array();
            this.from = slice.offset() + (int) Math.min(position, slice.length());
            this.to = slice.offset() + slice.length();
            this.end = source.size();
        }
    }

    byte[] array() {
        return array;
    }

    /** Where in the array the next byte is. */
    int from() {
        return from;
    }

    /** Where in the array the bytes at hand end. */
    int to() {
        return to;
    }

    /** Takes bytes: the next one is there. */
    void advance(int next) {
        from = next;
    }

    /** Where in the source the next byte is. */
    long position() {
        return end - (to - from);
    }

    /** Brings more bytes, if there are any: false at the end of the source. What was not taken stays. */
    boolean more() throws IOException {
        if (end >= source.size()) {
            return false;
        }
        int kept = to - from;
        if (array.length == 0) {
            array = new byte[WINDOW];
        }
        System.arraycopy(array, from, array, 0, kept);
        int n = source.read(end, array, kept, array.length - kept);
        if (n <= 0) {
            return false;
        }
        from = 0;
        to = kept + n;
        end += n;
        return true;
    }

    /** Passes over entropy-coded data up to a marker: false at the end of the source. */
    boolean toMarker() throws IOException {
        do {
            int i = from;
            for (int stop = to - 1; i < stop; i++) {
                if (array[i] == -1 && array[i + 1] < 0) {
                    from = i;
                    return true;
                }
            }
            from = i;
        } while (more());
        return false;
    }

    /** Reads a restart marker, past bytes of FF that fill; -1 if the next bytes are none, which stay. */
    int restartMarker() throws IOException {
        while (to - from >= 2 || more()) {
            if (to - from >= 2 && array[from] == -1 && array[from + 1] == -1) {
                from++;
            } else if (to - from >= 2) {
                int marker = array[from + 1] & 0xFF;
                if (array[from] != -1 || !Markers.isRestart(marker)) {
                    return -1;
                }
                from += 2;
                return marker;
            }
        }
        return -1;
    }
}
