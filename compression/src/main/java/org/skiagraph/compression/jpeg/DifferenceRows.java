package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.List;

/**
 * The differences of one row of MCUs after another, in the order in which a scan of the lossless process codes them. Holds two rows of
 * each component, or one more than an MCU has. For one thread.
 *
 * <p>Where no component is sub-sampled, an MCU is a pixel: then the samples of all components are one row in their order from the
 * start, and nothing needs sorting.
 */
final class DifferenceRows {
    private final FramePlan frame;
    private final ScanPlan scan;
    private final SampleRows rows;

    /** Components that are one row; 1 where each has rows of its own. */
    private final int step;

    /** True if the caller's samples are such a row. */
    private final boolean byPixel;

    /** For each component, or for all together, its rows of samples; the first is the one above the MCUs. */
    private final int[][][] samples;

    /** In the same way the differences of its rows. */
    private final int[][][] differences;

    private final int[] line;
    private final int[] sequence;
    private int loaded = -1;

    DifferenceRows(FramePlan frame, ScanPlan scan, SampleRows rows) {
        this.frame = frame;
        this.scan = scan;
        this.rows = rows;
        List<PlannedComponent> components = scan.components();
        boolean together = components.stream().allMatch(c -> scan.across(c) * scan.down(c) == 1);
        this.step = together ? components.size() : 1;
        this.byPixel = together && step == frame.components().size() && rows.isByPixel();
        int n = together ? 1 : components.size();
        this.samples = new int[n][][];
        this.differences = new int[n][][];
        int units = 0;
        for (int i = 0; i < n; i++) {
            int v = scan.down(components.get(i));
            int width = scan.mcusAcross() * scan.across(components.get(i)) * step;
            samples[i] = new int[v + 1][width];
            differences[i] = new int[v][width];
            units += width * v;
        }
        this.line = new int[step > 1 ? scan.mcusAcross() : 0];
        this.sequence = together ? differences[0][0] : new int[units];
    }

    /** How many differences a row of MCUs has. */
    int length() {
        return sequence.length;
    }

    /** Reads the samples of a row of MCUs; fastest when rows are asked for in their order. */
    void load(int mcuRow) throws IOException {
        for (int i = 0; i < samples.length; i++) {
            int[][] lines = samples[i];
            int v = lines.length - 1;
            int top = mcuRow * v;
            if (loaded == mcuRow - 1) {
                int[] above = lines[v];
                lines[v] = lines[0];
                lines[0] = above;
            } else if (mcuRow > 0) {
                read(scan.components().get(i), top - 1, lines[0]);
            }
            for (int y = 0; y < v; y++) {
                read(scan.components().get(i), top + y, lines[y + 1]);
            }
        }
        loaded = mcuRow;
    }

    /** Reads a row of a component, or of all of them, and takes the point transform. */
    private void read(PlannedComponent component, int y, int[] row) throws IOException {
        if (byPixel) {
            rows.readPixels(y, row.length, row);
        } else if (step > 1) {
            for (int i = 0; i < step; i++) {
                rows.read(scan.components().get(i).index(), y, line.length, line);
                spread(line, 0, 1, row, i, step);
            }
        } else {
            readAlone(component, y, row);
        }
        int shift = scan.low();
        for (int x = 0; x < row.length && shift > 0; x++) {
            row[x] >>= shift;
        }
    }

    /** Rows below the image repeat its last one, samples right of it the last column. T.81 A.2.4. */
    private void readAlone(PlannedComponent component, int y, int[] row) throws IOException {
        int width = component.width();
        rows.read(component.index(), Math.min(y, component.height() - 1), width, row);
        for (int x = width; x < row.length; x++) {
            row[x] = row[width - 1];
        }
    }

    /** The differences of the row of MCUs that was loaded; valid until the next call. */
    int[] predict(int predictor) {
        int intervalRows = scan.interval() / scan.mcusAcross();
        boolean begins = loaded == 0 || intervalRows > 0 && loaded % intervalRows == 0;
        for (int i = 0; i < samples.length; i++) {
            int[][] lines = samples[i];
            for (int y = 1; y < lines.length; y++) {
                int[] out = differences[i][y - 1];
                if (begins && y == 1) {
                    Prediction.first(lines[1], 1 << frame.precision() - scan.low() - 1, step, out.length, out);
                } else {
                    Prediction.next(predictor, lines[y], lines[y - 1], step, out.length, out);
                }
            }
        }
        if (samples.length > 1) {
            interleave();
        }
        return sequence;
    }

    private void interleave() {
        int mcu = sequence.length / scan.mcusAcross();
        int at = 0;
        for (int i = 0; i < differences.length; i++) {
            int h = scan.across(scan.components().get(i));
            for (int[] row : differences[i]) {
                for (int x = 0; x < h; x++) {
                    spread(row, x, h, sequence, at++, mcu);
                }
            }
        }
    }

    /** Every {@code step}-th number of a row to every {@code stride}-th place. */
    private static void spread(int[] row, int from, int step, int[] out, int to, int stride) {
        for (int x = from, o = to; x < row.length; x += step, o += stride) {
            out[o] = row[x];
        }
    }
}
