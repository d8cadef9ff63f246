package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;

/** The 5/3 transform and RCT in {@code int}. T.800 F.3.8.2.1 and G.2. */
final class ReversibleLifting implements Lifting<int[]> {
    private final int[] even;
    private final int[] odd;

    /** For lines of at most this width. */
    ReversibleLifting(int width) {
        this.even = new int[width / 2 + 1];
        this.odd = new int[width / 2 + 1];
    }

    @Override
    public int steps() {
        return 2;
    }

    @Override
    public int[] row(int width) {
        return new int[width];
    }

    @Override
    public int[][] rows(int count) {
        return new int[count][];
    }

    @Override
    public void clear(int[] row, int at, int count) {
        Arrays.fill(row, at, at + count, 0);
    }

    /** Half of a number, towards 0. */
    private static int half(int number) {
        return number + (number >>> 31) >> 1;
    }

    @Override
    public void take(int[] values, int from, int count, int[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = half(values[from + i]);
        }
    }

    @Override
    public void take(long[] values, int from, int count, int[] row, int at, double scale) {
        for (int i = 0; i < count; i++) {
            row[at + i] = (int) (values[from + i] / 2);
        }
    }

    @Override
    public void lift(int step, int[] row, int[] above, int[] below, int width) {
        if (step == 1) {
            for (int x = 0; x < width; x++) {
                row[x] -= above[x] + below[x] + 2 >> 2;
            }
        } else {
            for (int x = 0; x < width; x++) {
                row[x] += above[x] + below[x] >> 1;
            }
        }
    }

    @Override
    public void join(int[] low, int lowAt, int[] high, int highAt, int first, int width, int[] out) {
        int evens = width + 1 - first >> 1;
        int odds = width - evens;
        if (width <= 1) {
            joinFew(low, lowAt, high, highAt, first, width, out);
            return;
        }
        liftEven(low, lowAt, evens, high, highAt, odds, first);
        liftOdd(high, highAt, odds, evens, first);
        interleave(even, out, first, evens);
        interleave(odd, out, 1 - first, odds);
    }

    /** Of even sample n the neighbours are odd samples n - 1 and n, or n and n + 1 if an odd one is first; edges mirror. */
    private void liftEven(int[] low, int lowAt, int evens, int[] high, int highAt, int odds, int first) {
        int[] s = even;
        int from = 1 - first;
        int to = Math.min(evens, odds - first);
        for (int i = from; i < to; i++) {
            s[i] = low[lowAt + i] - (high[highAt + i - 1 + first] + high[highAt + i + first] + 2 >> 2);
        }
        if (from == 1) {
            s[0] = low[lowAt] - (high[highAt] + high[highAt] + 2 >> 2);
        }
        for (int i = Math.max(from, to); i < evens; i++) {
            s[i] = low[lowAt + i] - (high[highAt + odds - 1] + high[highAt + odds - 1] + 2 >> 2);
        }
    }

    private void liftOdd(int[] high, int highAt, int odds, int evens, int first) {
        int[] s = even;
        int[] d = odd;
        int to = Math.min(odds, evens - 1 + first);
        for (int i = first; i < to; i++) {
            d[i] = high[highAt + i] + (s[i - first] + s[i + 1 - first] >> 1);
        }
        if (first == 1) {
            d[0] = high[highAt] + s[0];
        }
        for (int i = Math.max(first, to); i < odds; i++) {
            d[i] = high[highAt + i] + s[evens - 1];
        }
    }

    private static void interleave(int[] half, int[] out, int at, int count) {
        for (int i = 0; i < count; i++) {
            out[at + 2 * i] = half[i];
        }
    }

    private static void joinFew(int[] low, int lowAt, int[] high, int highAt, int first, int width, int[] out) {
        if (width == 1) {
            out[0] = first == 0 ? low[lowAt] : half(high[highAt]);
        }
    }

    @Override
    public void single(int[] row, int width) {
        for (int x = 0; x < width; x++) {
            row[x] = half(row[x]);
        }
    }

    @Override
    public void mix(int[][] rows, int[] at, int width, int[][] out) {
        int[] a = rows[0];
        int[] b = rows[1];
        int[] c = rows[2];
        int i = at[0];
        int j = at[1];
        int k = at[2];
        int[] red = out[0];
        int[] green = out[1];
        int[] blue = out[2];
        for (int x = 0; x < width; x++) {
            int y1 = b[j + x];
            int y2 = c[k + x];
            int g = a[i + x] - (y1 + y2 >> 2);
            red[x] = y2 + g;
            green[x] = g;
            blue[x] = y1 + g;
        }
    }

    @Override
    public void deliver(int[] row, int at, int width, SampleRange range, int[] out) {
        int shift = (int) range.shift();
        int min = (int) range.min();
        int max = (int) range.max();
        for (int x = 0; x < width; x++) {
            out[x] = Math.max(min, Math.min(max, row[at + x] + shift));
        }
    }
}
