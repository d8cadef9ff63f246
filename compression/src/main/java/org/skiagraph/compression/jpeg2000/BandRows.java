package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.skiagraph.compression.jpeg2000.block.CodedBlock;

/**
 * The coefficients of a subband, a row of code blocks at a time: rows of blocks are ordered from above, decoded piece by piece by
 * whoever may, and then given out row by row, to each {@link #feed} its columns of them.
 *
 * <p>Ordering, decoding and giving out may go on at once, each feed by its own thread.
 *
 * @param <R> an array of numbers
 */
final class BandRows<R> {
    private final Resolution resolution;
    private final Subband band;
    private final Rect window;
    private final Lifting<R> lifting;
    private final double scale;
    private final int roiShift;
    private final boolean wide;
    private final long firstColumn; // of code blocks
    private final int columns;
    private final Queue<R[]> spare = new ConcurrentLinkedQueue<>();
    private final List<BlockRow> ordered = new ArrayList<>(); // those that some feed may still need
    private final List<Feed> feeds = new ArrayList<>();
    private int gone; // how many were before those
    private long nextRow; // to order, in samples

    /**
     * None ordered yet.
     *
     * @param gain by what coefficients are multiplied before lifting
     * @param wide true if quantiser indices may have more bits than an {@code int}
     */
    BandRows(Resolution resolution, Subband band, Lifting<R> lifting, double gain, int roiShift, boolean wide) {
        this.resolution = resolution;
        this.band = band;
        this.window = band.window();
        this.lifting = lifting;
        this.scale = band.step() * gain / 2; // values are twice the index
        this.roiShift = roiShift;
        this.wide = wide;
        this.nextRow = window.y0();
        this.firstColumn = window.x0() >> band.blockWidth();
        this.columns = window.isEmpty() ? 0 : (int) ((window.x1() - 1 >> band.blockWidth()) - firstColumn + 1);
    }

    /** A row of code blocks. The thread that decodes the first of them makes its memory, so that nobody waits for all of it. */
    private final class BlockRow {
        private final int height;
        private R @Nullable [] rows;

        BlockRow(int height) {
            this.height = height;
        }

        synchronized R[] rows() {
            R[] made = rows;
            if (made == null) {
                made = memory(height);
                rows = made;
            }
            return made;
        }
    }

    /** A code block that was ordered. */
    final class Piece {
        private final BlockRow blockRow;
        private final long column;
        private final long row;

        private Piece(BlockRow blockRow, long column, long row) {
            this.blockRow = blockRow;
            this.column = column;
            this.row = row;
        }

        /** Decodes it into its rows. */
        int decode(BlockWork work) throws IOException {
            R[] rows = blockRow.rows();
            Rect block = block(column, row);
            Rect part = block.intersection(window);
            BlockRecord record = resolution.block(band, column, row);
            int planes = record == null ? 0 : band.planes() + roiShift - record.zeroPlanes();
            CodedBlock coded = work.block();
            coded.width = block.width();
            coded.height = block.height();
            coded.orientation = band.orientation();
            coded.roiShift = roiShift;
            coded.planes = planes;
            if (record == null || !work.gather(record)) {
                for (R line : rows) {
                    lifting.clear(line, (int) (part.x0() - window.x0()), part.width());
                }
                return record != null && record.pieces() > 0 && planes <= 0 ? BlockWork.BAD_PLANES : 0;
            }
            int damage = work.decode(wide);
            for (int y = 0; y < part.height(); y++) {
                int from = (int) ((part.y0() + y - block.y0()) * block.width() + part.x0() - block.x0());
                int at = (int) (part.x0() - window.x0());
                if (wide) {
                    lifting.take(work.wideValues(), from, part.width(), rows[y], at, scale);
                } else {
                    lifting.take(work.values(), from, part.width(), rows[y], at, scale);
                }
            }
            return damage;
        }
    }

    private Rect block(long column, long row) {
        long x = column << band.blockWidth();
        long y = row << band.blockHeight();
        return new Rect(x, y, x + (1 << band.blockWidth()), y + (1 << band.blockHeight())).intersection(band.rect());
    }

    /** Orders rows of code blocks so that all rows before this one can be given out once the pieces are decoded. */
    synchronized void order(long endRow, List<BandRows<?>.Piece> pieces) {
        while (nextRow < Math.min(endRow, window.y1()) && columns > 0) {
            long row = nextRow >> band.blockHeight();
            long end = Math.min(window.y1(), row + 1 << band.blockHeight());
            BlockRow blockRow = new BlockRow((int) (end - nextRow));
            for (int i = 0; i < columns; i++) {
                pieces.add(new Piece(blockRow, firstColumn + i, row));
            }
            ordered.add(blockRow);
            nextRow = end;
        }
    }

    private R[] memory(int count) {
        R[] used = spare.poll();
        if (used != null && used.length >= count) {
            return used.length == count ? used : Arrays.copyOf(used, count);
        }
        R[] rows = lifting.rows(count);
        for (int i = 0; i < count; i++) {
            rows[i] = lifting.row(window.width());
        }
        return rows;
    }

    /** How many code blocks it will order in all. */
    long blocks() {
        long down = window.isEmpty()
                ? 0
                : (window.y1() - 1 >> band.blockHeight()) - (window.y0() >> band.blockHeight()) + 1;
        return columns * down;
    }

    /** Takes back the rows that every feed has given out, so that their memory is used again; none may be in use. */
    synchronized void reuse() {
        int passed = feeds.isEmpty() ? gone : Integer.MAX_VALUE;
        for (Feed feed : feeds) {
            passed = Math.min(passed, feed.passed);
        }
        for (; gone < passed; gone++) {
            spare.add(ordered.remove(0).rows());
        }
    }

    private synchronized BlockRow ordered(int number) {
        return ordered.get(number - gone);
    }

    /** Gives a part of each row. All feeds are to be made before anything is ordered. */
    RowFeed<R> feed(Rect part) {
        int width = columns == 0 ? 0 : part.width();
        Feed feed = new Feed(width == 0 ? 0 : (int) (part.x0() - window.x0()), width == 0 ? lifting.row(0) : null);
        if (width > 0) {
            feeds.add(feed);
        }
        return feed;
    }

    private final class Feed implements RowFeed<R> {
        private final int at;
        private final @Nullable R none; // what a feed without columns gives
        private @Nullable R @Nullable [] current;
        private int inCurrent;
        private int passed; // rows of code blocks

        Feed(int at, @Nullable R none) {
            this.at = at;
            this.none = none;
        }

        @Override
        public R next() {
            if (none != null) {
                return none;
            }
            R[] rows = current;
            if (rows == null) {
                rows = ordered(passed).rows();
                current = rows;
                inCurrent = 0;
            }
            R row = rows[inCurrent++];
            if (inCurrent == rows.length) {
                passed++;
                current = null;
            }
            return row;
        }

        @Override
        public int at() {
            return at;
        }
    }
}
