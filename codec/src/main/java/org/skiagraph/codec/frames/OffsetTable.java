package org.skiagraph.codec.frames;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Source;
import org.skiagraph.model.BulkData;

/** The entries of a table, little endian, read one after the other and never held together. */
final class OffsetTable {
    private static final int WINDOW = 1 << 13;

    private final BulkData bytes;
    private final int width;

    private OffsetTable(BulkData bytes, int width) {
        this.bytes = bytes;
        this.width = width;
    }

    /** Entries of 32 bits. */
    static OffsetTable basic(BulkData bytes) {
        return new OffsetTable(bytes, Integer.BYTES);
    }

    /** Entries of 64 bits. */
    static OffsetTable extended(BulkData bytes) {
        return new OffsetTable(bytes, Long.BYTES);
    }

    /** Whole entries. */
    long entries() {
        return bytes.length() / width;
    }

    /** True if there are so many entries, and not a byte more. */
    boolean hasExactly(int wanted) {
        return bytes.length() == (long) wanted * width;
    }

    /** The bits of an offset that an entry has. */
    long mask() {
        return width == Integer.BYTES ? 0xFFFF_FFFFL : -1;
    }

    String name() {
        return width == Integer.BYTES ? "the Basic Offset Table" : "the Extended Offset Table";
    }

    Cursor begin() throws IOException {
        return new Cursor(bytes.open());
    }

    /** Reads the entries from the first one on. */
    final class Cursor {
        private final Source source;
        private final byte[] window = new byte[(int) Math.min(WINDOW, entries() * width)];
        private long position; // of the bytes behind the window
        private int at = window.length;

        private Cursor(Source source) {
            this.source = source;
        }

        /** The next entry, of which there must be one. */
        long next() throws IOException {
            if (at == window.length) {
                fill();
            }
            long entry = width == Integer.BYTES ? Bytes.uint32L(window, at) : Bytes.int64L(window, at);
            at += width;
            return entry;
        }

        private void fill() throws IOException {
            int length = (int) Math.min(window.length, entries() * width - position);
            at = window.length - length; // the last entries are put at the end
            source.readFully(position, window, at, length);
            position += length;
        }
    }
}
