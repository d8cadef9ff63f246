package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/**
 * Loads blocks of one component: shifted in level, T.81 A.3.1, and sorted by their place in a block, as {@link ForwardDct} takes
 * them. What lies right of and below the image repeats its last column and row. For one thread.
 */
final class BlockLoader {
    private static final int SIZE = FramePlan.BLOCK;

    private final SampleRows rows;
    private final PlannedComponent component;
    private final int level;
    private final Optional<Samples> array;
    private final Averaging averaging;
    private final int[][] lines;
    private int loadedRow = -1;

    /** What {@link #flat} says of a block whose samples are not all the same. */
    static final int VARIED = Integer.MIN_VALUE;

    BlockLoader(SampleRows rows, PlannedComponent component, int precision) {
        this.rows = rows;
        this.component = component;
        this.level = 1 << precision - 1;
        this.array = component.isScaled()
                ? Optional.empty()
                : rows.array(component.index()).filter(s -> s instanceof ByteSamples || s instanceof ShortSamples);
        int width = component.across() * SIZE;
        this.averaging = new Averaging(rows, component, component.isScaled() ? width : 0);
        this.lines = new int[array.isPresent() ? 0 : SIZE][Math.max(width, component.sourceWidth())];
    }

    /**
     * Loads blocks of one row.
     *
     * @param row of blocks, within the image
     * @param column of the first block
     * @param n how many
     * @param places 64 arrays, by row times 8 plus column of a block
     * @param to cell in them for the first block
     */
    void load(int row, int column, int n, int[][] places, int to) throws IOException {
        if (array.isEmpty()) {
            readLines(row);
        }
        boolean cut = array.isPresent() && (column + n) * SIZE > component.width();
        int whole = cut ? n - 1 : n;
        for (int y = 0; y < SIZE; y++) {
            int at = Math.min(row * SIZE + y, component.height() - 1);
            if (array.isEmpty()) {
                scatter(lines[y], column * SIZE, level, places, y * SIZE, to, n);
            } else if (array.get() instanceof ByteSamples bytes) {
                int from = bytes.offset() + at * bytes.rowStride() + column * SIZE * bytes.pixelStride();
                scatter(bytes.array(), from, bytes.pixelStride(), level, places, y * SIZE, to, whole);
            } else if (array.get() instanceof ShortSamples shorts) {
                int from = shorts.offset() + at * shorts.rowStride() + column * SIZE * shorts.pixelStride();
                scatter(shorts.array(), from, shorts.pixelStride(), rows.mask(), level, places, y * SIZE, to, whole);
            }
            if (cut) {
                loadCut(array.get(), at, places, y * SIZE, to + whole);
            }
        }
    }

    /** The value of all samples of a block, shifted in level, or {@link #VARIED}; that also at the edges of the image. */
    int flat(int row, int column) throws IOException {
        if ((row + 1) * SIZE > component.height() || (column + 1) * SIZE > component.width()) {
            return VARIED;
        }
        if (array.isEmpty()) {
            readLines(row);
            return flat(lines, column * SIZE) ? lines[0][column * SIZE] - level : VARIED;
        } else if (array.get() instanceof ByteSamples bytes) {
            int at = bytes.offset() + row * SIZE * bytes.rowStride() + column * SIZE * bytes.pixelStride();
            boolean flat = flat(bytes.array(), at, bytes.pixelStride(), bytes.rowStride());
            return flat ? (bytes.array()[at] & 0xFF) - level : VARIED;
        } else if (array.get() instanceof ShortSamples shorts) {
            int at = shorts.offset() + row * SIZE * shorts.rowStride() + column * SIZE * shorts.pixelStride();
            boolean flat = flat(shorts.array(), at, shorts.pixelStride(), shorts.rowStride());
            return flat ? (shorts.array()[at] & rows.mask()) - level : VARIED;
        }
        return VARIED;
    }

    private static boolean flat(byte[] in, int from, int step, int rowStep) {
        byte value = in[from];
        for (int y = 0, at = from; y < SIZE; y++, at += rowStep) {
            int differ = in[at] ^ value | in[at + step] ^ value | in[at + 2 * step] ^ value | in[at + 3 * step] ^ value;
            int i = at + 4 * step;
            differ |= in[i] ^ value | in[i + step] ^ value | in[i + 2 * step] ^ value | in[i + 3 * step] ^ value;
            if (differ != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean flat(short[] in, int from, int step, int rowStep) {
        short value = in[from];
        for (int y = 0, at = from; y < SIZE; y++, at += rowStep) {
            for (int x = 0, i = at; x < SIZE; x++, i += step) {
                if (in[i] != value) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean flat(int[][] lines, int from) {
        int value = lines[0][from];
        for (int[] line : lines) {
            for (int x = from; x < from + SIZE; x++) {
                if (line[x] != value) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Row of the last block, which is only partly within the image. */
    private void loadCut(Samples samples, int y, int[][] places, int at, int to) {
        int first = (component.across() - 1) * SIZE;
        for (int i = 0; i < SIZE; i++) {
            int x = Math.min(first + i, component.width() - 1);
            int sample = samples.get(samples.offset() + y * samples.rowStride() + x * samples.pixelStride(), false);
            places[at + i][to] = (sample & rows.mask()) - level;
        }
    }

    /** Reads the rows of samples that a row of blocks needs, unless they are there already. */
    private void readLines(int row) throws IOException {
        if (row == loadedRow) {
            return;
        }
        loadedRow = row;
        for (int y = 0; y < SIZE; y++) {
            int at = row * SIZE + y;
            if (at >= component.height()) {
                System.arraycopy(lines[y - 1], 0, lines[y], 0, component.across() * SIZE);
            } else if (component.isScaled()) {
                averaging.read(at, lines[y], component.across() * SIZE);
            } else {
                readLine(at, lines[y]);
            }
        }
    }

    private void readLine(int y, int[] line) throws IOException {
        rows.read(component.index(), y, component.width(), line);
        for (int x = component.width(); x < component.across() * SIZE; x++) {
            line[x] = line[component.width() - 1];
        }
    }

    private static void scatter(byte[] in, int from, int step, int level, int[][] places, int at, int to, int n) {
        int[] c0 = places[at];
        int[] c1 = places[at + 1];
        int[] c2 = places[at + 2];
        int[] c3 = places[at + 3];
        int[] c4 = places[at + 4];
        int[] c5 = places[at + 5];
        int[] c6 = places[at + 6];
        int[] c7 = places[at + 7];
        for (int b = to, i = from; b < to + n; b++, i += SIZE * step) {
            c0[b] = (in[i] & 0xFF) - level;
            c1[b] = (in[i + step] & 0xFF) - level;
            c2[b] = (in[i + 2 * step] & 0xFF) - level;
            c3[b] = (in[i + 3 * step] & 0xFF) - level;
            c4[b] = (in[i + 4 * step] & 0xFF) - level;
            c5[b] = (in[i + 5 * step] & 0xFF) - level;
            c6[b] = (in[i + 6 * step] & 0xFF) - level;
            c7[b] = (in[i + 7 * step] & 0xFF) - level;
        }
    }

    private static void scatter(
            short[] in, int from, int step, int mask, int level, int[][] places, int at, int to, int n) {
        int[] c0 = places[at];
        int[] c1 = places[at + 1];
        int[] c2 = places[at + 2];
        int[] c3 = places[at + 3];
        int[] c4 = places[at + 4];
        int[] c5 = places[at + 5];
        int[] c6 = places[at + 6];
        int[] c7 = places[at + 7];
        for (int b = to, i = from; b < to + n; b++, i += SIZE * step) {
            c0[b] = (in[i] & mask) - level;
            c1[b] = (in[i + step] & mask) - level;
            c2[b] = (in[i + 2 * step] & mask) - level;
            c3[b] = (in[i + 3 * step] & mask) - level;
            c4[b] = (in[i + 4 * step] & mask) - level;
            c5[b] = (in[i + 5 * step] & mask) - level;
            c6[b] = (in[i + 6 * step] & mask) - level;
            c7[b] = (in[i + 7 * step] & mask) - level;
        }
    }

    private static void scatter(int[] line, int from, int level, int[][] places, int at, int to, int n) {
        for (int i = 0; i < SIZE; i++) {
            int[] column = places[at + i];
            for (int b = 0; b < n; b++) {
                column[to + b] = line[from + b * SIZE + i] - level;
            }
        }
    }
}
