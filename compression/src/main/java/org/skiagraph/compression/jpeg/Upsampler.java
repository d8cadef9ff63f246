package org.skiagraph.compression.jpeg;

import java.io.IOException;

/**
 * Makes rows of the image's size of the rows of a sub-sampled component, which come in order. T.81 leaves the method open; the
 * weights and roundings are those of the Independent JPEG Group's software.
 *
 * <p>A row needs its neighbours above and below, so it is delivered when the one after it comes, or at the end.
 */
final class Upsampler {
    private final RowStore store;
    private final int ownWidth;
    private final int ownHeight;
    private final int width;
    private final int height;
    private final boolean triangleX;
    private final boolean triangleY;
    private final int horizontal; // sampling factors of the component, and the largest of the frame
    private final int maxHorizontal;
    private final int vertical;
    private final int maxVertical;
    private final int[] wide;
    private final int[] sums;
    private int[] above;
    private int[] row;
    private int[] below;
    private int next; // row of the component that comes next
    private int delivered; // rows of the image

    Upsampler(FrameHeader frame, JpegComponent component, Upsampling method, RowStore store) {
        this.store = store;
        this.ownWidth = frame.width(component);
        this.ownHeight = frame.height(component);
        this.width = frame.width();
        this.height = frame.height();
        this.horizontal = component.horizontal();
        this.vertical = component.vertical();
        this.maxHorizontal = frame.maxHorizontal();
        this.maxVertical = frame.maxVertical();
        boolean twiceX = 2 * horizontal == maxHorizontal;
        boolean twiceY = 2 * vertical == maxVertical;
        boolean sameX = horizontal == maxHorizontal;
        boolean sameY = vertical == maxVertical;
        boolean wanted = method == Upsampling.TRIANGLE;
        this.triangleX = wanted && twiceX && (sameY || twiceY) && ownWidth > 2;
        this.triangleY = wanted && twiceY && (sameX || twiceX && ownWidth > 2);
        this.wide = new int[Math.max(width, 2 * ownWidth)];
        this.sums = new int[ownWidth];
        this.above = new int[ownWidth];
        this.row = new int[ownWidth];
        this.below = new int[ownWidth];
    }

    /** Bytes of the lines of one. */
    static long bytes(FrameHeader frame, JpegComponent component) {
        long own = frame.width(component);
        return Integer.BYTES * (Math.max(frame.width(), 2 * own) + 4 * own);
    }

    /** The row to fill before {@link #added}: as long as the component is wide. */
    int[] row() {
        return below;
    }

    /** Takes the row that was filled. */
    void added() throws IOException {
        if (next == 0) {
            System.arraycopy(below, 0, row, 0, ownWidth); // above the first row is the first row
        } else {
            deliver(next - 1);
        }
        int[] free = above;
        above = row;
        row = below;
        below = free;
        next++;
        if (next == ownHeight) {
            System.arraycopy(row, 0, below, 0, ownWidth); // and below the last is the last
            deliver(next - 1);
        }
    }

    /** Delivers the image's rows that a row of the component stands for. */
    private void deliver(int own) throws IOException {
        int end = own + 1 == ownHeight ? height : rowsBefore(own + 1);
        for (int y = delivered; y < end; y++) {
            if (!store.skips(y)) {
                boolean upper = y == delivered;
                if (triangleX && triangleY) {
                    both(upper ? above : below);
                } else if (triangleX) {
                    across();
                } else if (triangleY) {
                    down(upper ? above : below, upper ? 1 : 2);
                } else {
                    replicate();
                }
                store.ints(y, wide);
            }
        }
        delivered = Math.max(delivered, end);
    }

    /** Rows of the image that stand for rows of the component before this one. */
    private int rowsBefore(int own) {
        return Math.min(height, FrameHeader.ceilDiv((long) own * maxVertical, vertical));
    }

    /** Half the columns: three quarters of the nearer and one of the farther, halves rounded down and up in turn. */
    private void across() {
        int[] in = row;
        int[] out = wide;
        int last = ownWidth - 1;
        out[0] = in[0];
        out[1] = in[0] * 3 + in[1] + 2 >> 2;
        for (int x = 1; x < last; x++) {
            int three = in[x] * 3;
            out[2 * x] = three + in[x - 1] + 1 >> 2;
            out[2 * x + 1] = three + in[x + 1] + 2 >> 2;
        }
        out[2 * last] = in[last] * 3 + in[last - 1] + 1 >> 2;
        out[2 * last + 1] = in[last];
    }

    /** Half the lines. */
    private void down(int[] farther, int rounding) {
        int[] nearer = row;
        int[] out = wide;
        for (int x = 0; x < ownWidth; x++) {
            out[x] = nearer[x] * 3 + farther[x] + rounding >> 2;
        }
    }

    /** Half the columns and half the lines. */
    private void both(int[] farther) {
        int[] in = sums;
        int[] nearer = row;
        for (int x = 0; x < ownWidth; x++) {
            in[x] = nearer[x] * 3 + farther[x];
        }
        int[] out = wide;
        int last = ownWidth - 1;
        out[0] = in[0] * 4 + 8 >> 4;
        out[1] = in[0] * 3 + in[1] + 7 >> 4;
        for (int x = 1; x < last; x++) {
            int three = in[x] * 3;
            out[2 * x] = three + in[x - 1] + 8 >> 4;
            out[2 * x + 1] = three + in[x + 1] + 7 >> 4;
        }
        out[2 * last] = in[last] * 3 + in[last - 1] + 8 >> 4;
        out[2 * last + 1] = in[last] * 4 + 7 >> 4;
    }

    private void replicate() {
        int[] in = row;
        int[] out = wide;
        if (horizontal == maxHorizontal) {
            System.arraycopy(in, 0, out, 0, width);
        } else if (2 * horizontal == maxHorizontal) {
            for (int x = 0; x < ownWidth; x++) {
                out[2 * x] = in[x];
                out[2 * x + 1] = in[x];
            }
        } else {
            for (int x = 0; x < width; x++) {
                out[x] = in[(int) ((long) x * horizontal / maxHorizontal)];
            }
        }
    }
}
