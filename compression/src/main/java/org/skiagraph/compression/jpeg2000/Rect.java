package org.skiagraph.compression.jpeg2000;

/**
 * A rectangle with absolute coordinates: of the reference grid, of a component, a resolution or a subband. It may be empty.
 *
 * @param x0 first column
 * @param y0 first row
 * @param x1 the column behind the last
 * @param y1 the row behind the last
 */
public record Rect(long x0, long y0, long x1, long y1) {
    /** Columns; 0 if there are none. */
    public int width() {
        return (int) Math.max(0, x1 - x0);
    }

    /** Rows; 0 if there are none. */
    public int height() {
        return (int) Math.max(0, y1 - y0);
    }

    boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    Rect intersection(Rect other) {
        return new Rect(Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    /** The points whose coordinates are multiples of such steps, counted in these. T.800 B-12. */
    Rect divided(int stepX, int stepY) {
        return new Rect(ceilDiv(x0, stepX), ceilDiv(y0, stepY), ceilDiv(x1, stepX), ceilDiv(y1, stepY));
    }

    /** The same of powers of two. T.800 B-14. */
    Rect halved(int times) {
        return new Rect(ceilShift(x0, times), ceilShift(y0, times), ceilShift(x1, times), ceilShift(y1, times));
    }

    /**
     * One of the subbands that a rectangle splits into, halved {@code times} times in all. T.800 B-15.
     *
     * @param times at least 1
     */
    Rect subband(int times, boolean highX, boolean highY) {
        return new Rect(band(x0, times, highX), band(y0, times, highY), band(x1, times, highX), band(y1, times, highY));
    }

    /** This rectangle with so much more on each side, as far as {@code whole} goes. */
    Rect grown(int margin, Rect whole) {
        return new Rect(
                Math.max(whole.x0, x0 - margin),
                Math.max(whole.y0, y0 - margin),
                Math.min(whole.x1, x1 + margin),
                Math.min(whole.y1, y1 + margin));
    }

    private static long band(long x, int times, boolean high) {
        long from = high ? x - (1L << times - 1) : x;
        return from + (1L << times) - 1 >> times;
    }

    static long ceilShift(long x, int times) {
        return x + (1L << times) - 1 >> times;
    }

    static long ceilDiv(long x, long by) {
        return (x + by - 1) / by;
    }
}
