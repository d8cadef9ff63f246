package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;

/** The 9/7 transform and ICT in {@code float}: exact enough for samples of up to 16 bits. T.800 F.3.8.1 and G.3. */
final class IrreversibleLifting implements Lifting<float[]> {
    private static final float ALPHA = -1.586134342059924f;
    private static final float BETA = -0.052980118572961f;
    private static final float GAMMA = 0.882911075530934f;
    private static final float DELTA = 0.443506852043971f;
    private static final float RED_OF_CR = 1.402f;
    private static final float GREEN_OF_CB = 0.344136f;
    private static final float GREEN_OF_CR = 0.714136f;
    private static final float BLUE_OF_CB = 1.772f;
    private static final float[] OF_STEP = {0, -DELTA, -GAMMA, -BETA, -ALPHA};

    private final float[] even;
    private final float[] odd;

    /** For lines of at most this width. */
    IrreversibleLifting(int width) {
        this.even = new float[width / 2 + 1];
        this.odd = new float[width / 2 + 1];
    }

    @Override
    public int steps() {
        return 4;
    }

    @Override
    public float[] row(int width) {
        return new float[width];
    }

    @Override
    public float[][] rows(int count) {
        return new float[count][];
    }

    @Override
    public void clear(float[] row, int at, int count) {
        Arrays.fill(row, at, at + count, 0);
    }

    @Override
    public void take(int[] values, int from, int count, float[] row, int at, double scale) {
        float factor = (float) scale;
        for (int i = 0; i < count; i++) {
            row[at + i] = values[from + i] * factor;
        }
    }

    @Override
    public void take(long[] values, int from, int count, float[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = (float) (values[from + i] * scale);
        }
    }

    @Override
    public void lift(int step, float[] row, float[] above, float[] below, int width) {
        float factor = OF_STEP[step];
        for (int x = 0; x < width; x++) {
            row[x] += factor * (above[x] + below[x]);
        }
    }

    @Override
    public void join(float[] low, int lowAt, float[] high, int highAt, int first, int width, float[] out) {
        int evens = width + 1 - first >> 1;
        int odds = width - evens;
        if (width <= 1) {
            joinFew(low, lowAt, high, highAt, first, width, out);
            return;
        }
        System.arraycopy(low, lowAt, even, 0, evens);
        System.arraycopy(high, highAt, odd, 0, odds);
        liftHalf(even, evens, odd, odds, first, -DELTA);
        liftHalf(odd, odds, even, evens, 1 - first, -GAMMA);
        liftHalf(even, evens, odd, odds, first, -BETA);
        liftHalf(odd, odds, even, evens, 1 - first, -ALPHA);
        interleave(even, out, first, evens);
        interleave(odd, out, 1 - first, odds);
    }

    /**
     * One step of one half of a line: the neighbours of sample i are i - 1 and i of the other half, or i and i + 1 if the other half
     * is first; edges mirror.
     */
    private static void liftHalf(float[] half, int n, float[] other, int others, int otherFirst, float factor) {
        int from = 1 - otherFirst;
        int to = Math.min(n, others - otherFirst);
        for (int i = from; i < to; i++) {
            half[i] += factor * (other[i - 1 + otherFirst] + other[i + otherFirst]);
        }
        if (from == 1) {
            half[0] += factor * (other[0] + other[0]);
        }
        for (int i = Math.max(from, to); i < n; i++) {
            half[i] += factor * (other[others - 1] + other[others - 1]);
        }
    }

    private static void interleave(float[] half, float[] out, int at, int count) {
        for (int i = 0; i < count; i++) {
            out[at + 2 * i] = half[i];
        }
    }

    private static void joinFew(float[] low, int lowAt, float[] high, int highAt, int first, int width, float[] out) {
        if (width == 1) {
            out[0] = first == 0 ? low[lowAt] : high[highAt];
        }
    }

    @Override
    public void single(float[] row, int width) {
        // the half is in the gain of the subband
    }

    @Override
    public void mix(float[][] rows, int[] at, int width, float[][] out) {
        float[] a = rows[0];
        float[] b = rows[1];
        float[] c = rows[2];
        int i = at[0];
        int j = at[1];
        int k = at[2];
        float[] red = out[0];
        float[] green = out[1];
        float[] blue = out[2];
        for (int x = 0; x < width; x++) {
            float y0 = a[i + x];
            float y1 = b[j + x];
            float y2 = c[k + x];
            red[x] = y0 + RED_OF_CR * y2;
            green[x] = y0 - GREEN_OF_CB * y1 - GREEN_OF_CR * y2;
            blue[x] = y0 + BLUE_OF_CB * y1;
        }
    }

    @Override
    public void deliver(float[] row, int at, int width, SampleRange range, int[] out) {
        int min = (int) range.min();
        int max = (int) range.max();
        float round = range.shift() + 0.5f;
        if (min == 0) { // what is rounded the wrong way is below 0
            for (int x = 0; x < width; x++) {
                out[x] = Math.max(0, Math.min(max, (int) (row[at + x] + round)));
            }
            return;
        }
        for (int x = 0; x < width; x++) {
            float sample = row[at + x] + round;
            int cut = (int) sample; // towards 0: one too much of what is below 0 and no whole number
            int less = Float.floatToRawIntBits(sample - cut) >> 31;
            out[x] = Math.max(min, Math.min(max, Math.max(min, cut) + less));
        }
    }
}
