package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;

/** The 9/7 transform and ICT in {@code double}, for samples of more than 16 bits. T.800 F.3.8.1 and G.3. */
final class WideIrreversibleLifting implements Lifting<double[]> {
    private static final double ALPHA = -1.586134342059924;
    private static final double BETA = -0.052980118572961;
    private static final double GAMMA = 0.882911075530934;
    private static final double DELTA = 0.443506852043971;
    private static final double[] OF_STEP = {0, -DELTA, -GAMMA, -BETA, -ALPHA};

    @Override
    public int steps() {
        return 4;
    }

    @Override
    public double[] row(int width) {
        return new double[width];
    }

    @Override
    public double[][] rows(int count) {
        return new double[count][];
    }

    @Override
    public void clear(double[] row, int at, int count) {
        Arrays.fill(row, at, at + count, 0);
    }

    @Override
    public void take(int[] values, int from, int count, double[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = values[from + i] * scale;
        }
    }

    @Override
    public void take(long[] values, int from, int count, double[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = values[from + i] * scale;
        }
    }

    @Override
    public void lift(int step, double[] row, double[] above, double[] below, int width) {
        double factor = OF_STEP[step];
        for (int x = 0; x < width; x++) {
            row[x] += factor * (above[x] + below[x]);
        }
    }

    @Override
    public void join(double[] low, int lowAt, double[] high, int highAt, int first, int width, double[] out) {
        for (int x = 0; x < width; x++) {
            out[x] = (x & 1) == first ? low[lowAt + (x >> 1)] : high[highAt + (x >> 1)];
        }
        for (int step = 1; step <= steps() && width > 1; step++) {
            for (int x = first ^ step - 1 & 1; x < width; x += 2) {
                double before = out[x == 0 ? 1 : x - 1];
                double behind = out[x == width - 1 ? x - 1 : x + 1];
                out[x] += OF_STEP[step] * (before + behind);
            }
        }
    }

    @Override
    public void single(double[] row, int width) {
        // the half is in the gain of the subband
    }

    @Override
    public void mix(double[][] rows, int[] at, int width, double[][] out) {
        for (int x = 0; x < width; x++) {
            double y0 = rows[0][at[0] + x];
            double y1 = rows[1][at[1] + x];
            double y2 = rows[2][at[2] + x];
            out[0][x] = y0 + 1.402 * y2;
            out[1][x] = y0 - 0.344136 * y1 - 0.714136 * y2;
            out[2][x] = y0 + 1.772 * y1;
        }
    }

    @Override
    public void deliver(double[] row, int at, int width, SampleRange range, int[] out) {
        for (int x = 0; x < width; x++) {
            long rounded = (long) Math.floor(row[at + x] + range.shift() + 0.5);
            out[x] = (int) (Math.max(range.min(), Math.min(range.max(), rounded)) >> range.dropped());
        }
    }
}
