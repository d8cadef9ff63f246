package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;

/** The 5/3 transform and RCT in {@code long}, for samples of more than 24 bits. T.800 F.3.8.2.1 and G.2. */
final class WideReversibleLifting implements Lifting<long[]> {
    @Override
    public int steps() {
        return 2;
    }

    @Override
    public long[] row(int width) {
        return new long[width];
    }

    @Override
    public long[][] rows(int count) {
        return new long[count][];
    }

    @Override
    public void clear(long[] row, int at, int count) {
        Arrays.fill(row, at, at + count, 0);
    }

    @Override
    public void take(int[] values, int from, int count, long[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = values[from + i] / 2;
        }
    }

    @Override
    public void take(long[] values, int from, int count, long[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = values[from + i] / 2;
        }
    }

    @Override
    public void lift(int step, long[] row, long[] above, long[] below, int width) {
        for (int x = 0; x < width; x++) {
            row[x] += lifted(step, above[x] + below[x]);
        }
    }

    private static long lifted(int step, long sum) {
        return step == 1 ? -(sum + 2 >> 2) : sum >> 1;
    }

    @Override
    public void join(long[] low, int lowAt, long[] high, int highAt, int first, int width, long[] out) {
        for (int x = 0; x < width; x++) {
            out[x] = (x & 1) == first ? low[lowAt + (x >> 1)] : high[highAt + (x >> 1)];
        }
        if (width == 1) {
            out[0] = first == 0 ? out[0] : out[0] / 2;
            return;
        }
        for (int step = 1; step <= steps(); step++) {
            for (int x = first ^ step - 1 & 1; x < width; x += 2) {
                long before = out[x == 0 ? 1 : x - 1];
                long behind = out[x == width - 1 ? x - 1 : x + 1];
                out[x] += lifted(step, before + behind);
            }
        }
    }

    @Override
    public void single(long[] row, int width) {
        for (int x = 0; x < width; x++) {
            row[x] /= 2;
        }
    }

    @Override
    public void mix(long[][] rows, int[] at, int width, long[][] out) {
        for (int x = 0; x < width; x++) {
            long y1 = rows[1][at[1] + x];
            long y2 = rows[2][at[2] + x];
            long green = rows[0][at[0] + x] - (y1 + y2 >> 2);
            out[0][x] = y2 + green;
            out[1][x] = green;
            out[2][x] = y1 + green;
        }
    }

    @Override
    public void deliver(long[] row, int at, int width, SampleRange range, int[] out) {
        for (int x = 0; x < width; x++) {
            long sample = Math.max(range.min(), Math.min(range.max(), row[at + x] + range.shift()));
            out[x] = (int) (sample >> range.dropped());
        }
    }
}
