package org.skiagraph.compression.jpeg2000;

/** A rectangle of a grid: its upper left corner is in it, its lower right one is not. T.800 annex B. */
record ReferenceArea(long x0, long y0, long x1, long y1) {
    static long ceiling(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    int width() {
        return Math.toIntExact(Math.max(0, x1 - x0));
    }

    int height() {
        return Math.toIntExact(Math.max(0, y1 - y0));
    }

    int size() {
        return Math.multiplyExact(width(), height());
    }

    boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    boolean contains(long x, long y) {
        return x >= x0 && x < x1 && y >= y0 && y < y1;
    }

    /** Where a point is in an array of this area, row by row. */
    int cell(long x, long y) {
        return Math.toIntExact((y - y0) * width() + x - x0);
    }

    /** The points of a grid so many times coarser. Equations B-12 and B-14. */
    ReferenceArea coarser(long dx, long dy) {
        return new ReferenceArea(ceiling(x0, dx), ceiling(y0, dy), ceiling(x1, dx), ceiling(y1, dy));
    }

    ReferenceArea intersection(ReferenceArea other) {
        return new ReferenceArea(
                Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    /** The part of this area that is cell (column, row) of a partition anchored at (0, 0). */
    ReferenceArea partition(long column, long row, int log2Width, int log2Height) {
        return intersection(new ReferenceArea(
                column << log2Width, row << log2Height, column + 1 << log2Width, row + 1 << log2Height));
    }
}
