package org.skiagraph.codec.findings;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Source;

/** The offsets of a table one after the other, of which a part is held at a time. */
final class OffsetCursor {
    private static final int CHUNK = 1 << 12;

    private final Source table;
    private final int unit;
    private final long count;
    private final byte[] chunk = new byte[CHUNK];
    private long taken;
    private long last = -1; // of the offsets taken

    private OffsetCursor(Source table, int unit) {
        this.table = table;
        this.unit = unit;
        this.count = table.size() / unit;
    }

    /** At the first offset of a table; null if its bytes are gone. */
    static @Nullable OffsetCursor of(PixelSize.Table table, int unit) throws IOException {
        if (table.bytes().isEmpty()) {
            return null;
        }
        OffsetCursor cursor = new OffsetCursor(table.bytes().get(), unit);
        cursor.fill();
        return cursor;
    }

    boolean hasMore() {
        return taken < count;
    }

    /** From 1. */
    long number() {
        return taken + 1;
    }

    long offset() {
        int at = (int) (taken * unit % CHUNK);
        return unit == 4 ? Bytes.uint32L(chunk, at) : Bytes.int64L(chunk, at);
    }

    /** True if the offset at hand is not above the one before it. */
    boolean goesBack() {
        return offset() <= last;
    }

    /** A fragment begins at an offset: goes on if it is the next one of the table. */
    void pass(long offset) throws IOException {
        if (hasMore() && offset() == offset) {
            last = offset;
            taken++;
            fill();
        }
    }

    private void fill() throws IOException {
        long at = taken * unit;
        if (at % CHUNK == 0 && hasMore()) {
            table.readFully(at, chunk, 0, (int) Math.min(CHUNK, table.size() - at));
        }
    }
}
