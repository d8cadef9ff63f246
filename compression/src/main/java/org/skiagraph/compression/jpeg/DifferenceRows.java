package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.List;

/**
 * The differences of one row of MCUs after another, in the order in which a scan of the lossless process codes them. Holds two rows of
 * each component, or one more than an MCU has. For one thread.
 */
final class DifferenceRows {
    private final FramePlan frame;
    private final ScanPlan scan;
    private final SampleRows rows;

    /** For each component its rows of samples; the first is the one above the MCUs. */
    private final int[][][] samples;

    /** For each component the differences of its rows. */
    private final int[][][] differences;

    private final int[] sequence;
    private int loaded = -1;

    DifferenceRows(FramePlan frame, ScanPlan scan, SampleRows rows) {
        this.frame = frame;
        this.scan = scan;
        this.rows = rows;
        int n = scan.components().size();
        this.samples = new int[n][][];
        this.differences = new int[n][][];
        int units = 0;
        for (int i = 0; i < n; i++) {
            PlannedComponent component = scan.components().get(i);
            int v = scan.down(component);
            int width = scan.mcusAcross() * scan.across(component);
            samples[i] = new int[v + 1][width];
            differences[i] = new int[v][width];
            units += width * v;
        }
        this.sequence = isPlain() ? differences[0][0] : new int[units];
    }

    private boolean isPlain() {
        return scan.isAlone();
    }

    /** How many differences a row of MCUs has. */
    int length() {
        return sequence.length;
    }

    /** Reads the samples of a row of MCUs; fastest when rows are asked for in their order. */
    void load(int mcuRow) throws IOException {
        List<PlannedComponent> components = scan.components();
        for (int i = 0; i < samples.length; i++) {
            PlannedComponent component = components.get(i);
            int[][] lines = samples[i];
            int v = lines.length - 1;
            int top = mcuRow * v;
            if (loaded == mcuRow - 1) {
                int[] above = lines[v];
                lines[v] = lines[0];
                lines[0] = above;
            } else {
                read(component, top - 1, lines[0]);
            }
            for (int y = 0; y < v; y++) {
                read(component, top + y, lines[y + 1]);
            }
        }
        loaded = mcuRow;
    }

    /** Rows below the image repeat its last one, samples right of it the last column. T.81 A.2.4. */
    private void read(PlannedComponent component, int y, int[] line) throws IOException {
        if (y < 0) {
            return;
        }
        int width = component.width();
        rows.read(component.index(), Math.min(y, component.height() - 1), width, line);
        int shift = scan.low();
        for (int x = 0; x < width && shift > 0; x++) {
            line[x] >>= shift;
        }
        for (int x = width; x < line.length; x++) {
            line[x] = line[width - 1];
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
                    Prediction.first(lines[1], 1 << frame.precision() - scan.low() - 1, out.length, out);
                } else {
                    Prediction.next(predictor, lines[y], lines[y - 1], out.length, out);
                }
            }
        }
        if (!isPlain()) {
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

    /** Every {@code step}-th difference of a row to every {@code stride}-th place. */
    private static void spread(int[] row, int from, int step, int[] out, int to, int stride) {
        for (int x = from, o = to; x < row.length; x += step, o += stride) {
            out[o] = row[x];
        }
    }
}
