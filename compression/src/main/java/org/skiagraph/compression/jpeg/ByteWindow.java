package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.skiagraph.bounds.Source;

/** Single bytes of a source by position, a few kilobytes at a time. For one thread. */
final class ByteWindow {
    private static final int SIZE = 4096;

    private final Source source;
    private final long size;
    private final byte[] window;
    private long from;
    private int length;

    ByteWindow(Source source) {
        this.source = source;
        this.size = source.size();
        this.window = new byte[(int) Math.min(SIZE, size)];
    }

    /** The byte at a position, or -1 at the end. */
    int at(long position) throws IOException {
        long index = position - from;
        if (index < 0 || index >= length) {
            if (position >= size) {
                return -1;
            }
            length = (int) Math.min(window.length, size - position);
            source.readFully(position, window, 0, length);
            from = position;
            index = 0;
        }
        return window[(int) index] & 0xFF;
    }

    /** Bytes of the source. */
    long size() {
        return size;
    }

    /** Some bytes that are there. */
    byte[] bytes(long position, int count) throws IOException {
        byte[] bytes = new byte[count];
        source.readFully(position, bytes, 0, count);
        return bytes;
    }
}
