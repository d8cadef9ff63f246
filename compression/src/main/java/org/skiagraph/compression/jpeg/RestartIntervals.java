package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/**
 * Where the restart intervals of a scan begin, so that several threads can decode them. Only of scans whose restart markers are
 * all there and whose intervals and rows of MCUs fit into each other; others are decoded in order.
 */
final class RestartIntervals {
    private static final int CHUNK = 1 << 16;
    private static final int PIECES_A_THREAD = 4;
    private static final int MAX_ROWS = 64;

    private final long[] starts; // and the position of the marker that ends the scan
    private final int interval;
    private final int perRow;

    private RestartIntervals(long[] starts, int interval, int perRow) {
        this.starts = starts;
        this.interval = interval;
        this.perRow = perRow;
    }

    /**
     * Finds the intervals of a scan.
     *
     * @param interval MCUs of an interval
     * @return empty if they must be decoded in order
     */
    static Optional<RestartIntervals> find(Source source, long dataPosition, int interval, int perRow, int rows)
            throws IOException {
        if (interval == 0 || perRow % interval != 0 && interval % perRow != 0) {
            return Optional.empty();
        }
        long total = ((long) perRow * rows + interval - 1) / interval;
        if (total < 2 || total > source.size() - dataPosition) {
            return Optional.empty();
        }
        long[] starts = new long[(int) total + 1];
        starts[0] = dataPosition;
        int found = 1;
        byte[] chunk = new byte[CHUNK];
        long position = dataPosition;
        boolean afterFf = false;
        while (true) {
            int n = source.read(position, chunk, 0, CHUNK);
            if (n <= 0) {
                return Optional.empty();
            }
            for (int i = 0; i < n; i++) {
                int b = chunk[i] & 0xFF;
                if (afterFf && b != 0 && b != 0xFF) {
                    long at = position + i;
                    if (found == total) {
                        starts[found] = at - 1;
                        boolean over = !Marker.isRestart(b);
                        return over ? Optional.of(new RestartIntervals(starts, interval, perRow)) : Optional.empty();
                    }
                    if (b != (Marker.RST0 | found - 1 & 7)) {
                        return Optional.empty();
                    }
                    starts[found++] = at + 1;
                }
                afterFf = b == 0xFF;
            }
            position += n;
        }
    }

    /** The position of the marker behind the scan. */
    long end() {
        return starts[starts.length - 1];
    }

    /** How many rows of MCUs make enough work for some threads; whole intervals. */
    int rowsAtOnce(int threads) {
        long pieces = (long) PIECES_A_THREAD * Math.min(threads, MAX_ROWS);
        if (interval >= perRow) {
            int rows = interval / perRow;
            return (int) Math.max(rows, Math.min(rows * pieces, MAX_ROWS / rows * rows));
        }
        return (int) Math.max(1, Math.min(MAX_ROWS, pieces * interval / perRow));
    }

    /**
     * Decodes the intervals of some rows of MCUs.
     *
     * @param runs gives a new run for each interval
     */
    void decode(
            Source source, int firstRow, int rows, Workers workers, ScanDamage damage, Supplier<? extends McuRun> runs)
            throws IOException {
        long firstMcu = (long) firstRow * perRow;
        long endMcu = firstMcu + (long) rows * perRow;
        int first = (int) (firstMcu / interval);
        int count = (int) ((endMcu + interval - 1) / interval) - first;
        ScanDamage[] of = new ScanDamage[count];
        workers.run(count, i -> {
            of[i] = new ScanDamage();
            decode(source, first + i, endMcu, runs.get(), of[i]);
        });
        for (ScanDamage each : of) {
            damage.add(each);
        }
    }

    private void decode(Source source, int index, long endMcu, McuRun run, ScanDamage damage) throws IOException {
        BitReader in = new BitReader(source, starts[index]);
        in.endAtRestart(false);
        run.restart();
        long mcu = (long) index * interval;
        long end = Math.min(endMcu, mcu + interval);
        boolean over = false;
        while (mcu < end) {
            int row = (int) (mcu / perRow);
            int from = (int) (mcu % perRow);
            int to = (int) Math.min(perRow, from + end - mcu);
            int done = over ? 0 : run.decode(in, row, from, to);
            if (!over && (done < to - from || in.isExhausted())) {
                over = true;
                damage.lose(
                        JpegQuirks.SHORT_SCAN, in.position(), "the data of the interval end at MCU " + (mcu + done));
            }
            if (done < to - from) {
                run.missing(row, from + done, to);
            }
            mcu += to - from;
        }
        run.finish();
        long dropped = in.skipToMarker();
        if (dropped > 0) {
            damage.note(JpegQuirks.SURPLUS_DATA, in.position(), dropped + " bytes behind the last MCU of an interval");
        }
        if (in.badCodes > 0) {
            damage.lose(JpegQuirks.BAD_CODE, in.position(), in.badCodes + " codes in the interval that ends here");
        }
    }
}
