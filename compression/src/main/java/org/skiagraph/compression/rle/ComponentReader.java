package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Region;

/**
 * Reads one component: expands its segments side by side, a block of samples at a time, so that no plane is ever held whole.
 * For one thread; the components of an image have one each.
 */
final class ComponentReader {
    /** Samples of a block at the most: two planes of it fit in the nearest cache. */
    private static final int BLOCK = 8192;

    private final RleLayout layout;
    private final SegmentReader[] readers;
    private final BytePlanes planes;

    /** Bytes that each reader expands for a sample: 1, or all of a pixel's where one segment holds the whole image. */
    private final int step;

    ComponentReader(Source source, SegmentTable table, RleLayout layout, int component) {
        this.layout = layout;
        this.step = table.whole() ? layout.segments() : 1;
        int block = (int) Math.min(BLOCK, layout.samples()) * step;
        int bytes = layout.bytes();
        byte[][] arrays = new byte[bytes][];
        int[] starts = new int[bytes];
        if (table.whole()) {
            SegmentReader only = new SegmentReader(source, table.segments().get(0), block);
            this.readers = new SegmentReader[] {only};
            Arrays.fill(arrays, only.buffer());
            Arrays.setAll(starts, i -> component * bytes + bytes - 1 - i);
        } else {
            this.readers = new SegmentReader[bytes];
            for (int i = 0; i < bytes; i++) {
                readers[i] = new SegmentReader(source, table.segments().get(component * bytes + i), block);
                arrays[i] = readers[i].buffer();
            }
        }
        this.planes = new BytePlanes(arrays, starts, step);
    }

    /** Who read what, and what was missing. */
    List<SegmentReader> readers() {
        return List.of(readers);
    }

    /** True if the component can be expanded straight into an array. */
    boolean fits(ByteSamples target) {
        return layout.bytes() == 1 && step == 1 && target.pixelStride() == 1 && target.rowStride() == layout.width();
    }

    /** Expands the whole component straight into an array. */
    void readInto(ByteSamples target) throws IOException {
        readers[0].readAll(target.array(), target.offset(), (int) layout.samples());
    }

    /** Delivers a region; rows before it are expanded and dropped, rows after it are not read. */
    void read(Region region, SampleStore store, Budget budget) throws IOException {
        long end = (long) (region.y() + region.height()) * layout.width();
        boolean together =
                store.takesRowsTogether() && region.height() == layout.height() && region.width() == layout.width();
        for (long at = 0; at < end; ) {
            int n = blockAt(at, end);
            for (SegmentReader reader : readers) {
                reader.read(n * step);
            }
            if (together) {
                store.put(planes, 0, (int) (at / layout.width()), (int) (at % layout.width()), n);
            } else {
                putRows(at, n, region, store);
            }
            at += n;
            budget.checkTime(readers[0]);
        }
        if (end == layout.samples()) {
            for (SegmentReader reader : readers) {
                reader.finish();
            }
        }
    }

    /** Samples of the next block: as many whole rows as fit, or a part of a long row. */
    private int blockAt(long at, long end) {
        int width = layout.width();
        long most = width <= BLOCK ? BLOCK / width * width : Math.min(BLOCK, width - at % width);
        return (int) Math.min(most, end - at);
    }

    private void putRows(long at, int n, Region region, SampleStore store) throws IOException {
        int width = layout.width();
        for (int done = 0; done < n; ) {
            int y = (int) ((at + done) / width);
            int x = (int) ((at + done) % width);
            int part = Math.min(width - x, n - done);
            int first = Math.max(x, region.x());
            int last = Math.min(x + part, region.x() + region.width());
            if (y >= region.y() && first < last) {
                store.put(planes, done + first - x, y - region.y(), first - region.x(), last - first);
            }
            done += part;
        }
    }
}
