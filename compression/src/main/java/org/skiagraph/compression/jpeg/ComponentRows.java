package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of one component as they are decoded, on their way to the caller: upsampled, if that is asked for. */
final class ComponentRows {
    private final @Nullable RowStore store; // null if the component is not wanted
    private final @Nullable Upsampler upsampler;
    private final int width;
    private final int height;
    private int next;

    ComponentRows(FrameHeader frame, JpegComponent component, Upsampling method, @Nullable RowStore store) {
        this.store = store;
        this.width = frame.width(component);
        this.height = frame.height(component);
        this.upsampler = store == null || !isUpsampled(frame, component, method)
                ? null
                : new Upsampler(frame, component, method, store);
    }

    private static boolean isUpsampled(FrameHeader frame, JpegComponent component, Upsampling method) {
        boolean full = component.horizontal() == frame.maxHorizontal() && component.vertical() == frame.maxVertical();
        return !full && method != Upsampling.OWN_SIZE;
    }

    /** Bytes of the lines that such a component would hold. */
    static long bytes(FrameHeader frame, JpegComponent component, Upsampling method) {
        return isUpsampled(frame, component, method) ? Upsampler.bytes(frame, component) : 0;
    }

    /** True if samples of more than 8 bits would lose them. */
    boolean takesBytesAlone() {
        return store == null || upsampler == null && store.isOfBytes();
    }

    /** How many rows are still to come. */
    int left() {
        return height - next;
    }

    int width() {
        return width;
    }

    /** Takes the next row, of samples of up to 8 bits that follow each other. */
    void bytes(byte[] from, int at) throws IOException {
        bytes(from, at, 1);
    }

    /** Takes the next row, of samples of up to 8 bits, each some cells behind the one before. */
    void bytes(byte[] from, int at, int step) throws IOException {
        if (upsampler != null) {
            int[] row = upsampler.row();
            for (int x = 0; x < width; x++) {
                row[x] = from[at + x * step] & 0xFF;
            }
            upsampler.added();
        } else if (store != null) {
            store.bytes(next, from, at, step);
        }
        next++;
    }

    /** Gives all components their next row at once, if the caller's pixels lie as these do; false if not. */
    static boolean pixels(ComponentRows[] rows, byte[] from, int at) {
        for (int c = 0; c < rows.length; c++) {
            RowStore store = rows[c].store;
            if (store == null || rows[c].upsampler != null || !store.isInterleaved(c, rows.length, rows[0].store)) {
                return false;
            }
        }
        RowStore first = rows[0].store;
        if (first == null) {
            return false;
        }
        first.pixels(rows[0].next, from, at, rows.length);
        for (ComponentRows each : rows) {
            each.next++;
        }
        return true;
    }

    /** Takes the next row, of samples of up to 16 bits. */
    void shorts(short[] from, int at) throws IOException {
        if (upsampler != null) {
            int[] row = upsampler.row();
            for (int x = 0; x < width; x++) {
                row[x] = from[at + x] & 0xFFFF;
            }
            upsampler.added();
        } else if (store != null) {
            store.shorts(next, from, at);
        }
        next++;
    }

    /** Takes the next row. */
    void ints(int[] from) throws IOException {
        if (upsampler != null) {
            System.arraycopy(from, 0, upsampler.row(), 0, width);
            upsampler.added();
        } else if (store != null) {
            store.ints(next, from);
        }
        next++;
    }

    /** Fills all rows that are still to come. */
    void fill(int sample) throws IOException {
        int[] row = new int[width];
        Arrays.fill(row, sample);
        while (left() > 0) {
            ints(row);
        }
    }
}
