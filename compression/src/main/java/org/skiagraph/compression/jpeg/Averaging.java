package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;

/**
 * Averages the rows of a component that comes in full size to the size that its sampling factors give, as common software does:
 * boxes of samples, rounded up and down in turn where a box has 2x1 or 2x2, and to the nearest otherwise.
 */
final class Averaging {
    private final SampleRows rows;
    private final PlannedComponent component;
    private final int[] row;
    private final int[] sums;

    /**
     * Averages one component.
     *
     * @param width of the rows that are made, at least that of the component
     */
    Averaging(SampleRows rows, PlannedComponent component, int width) {
        this.rows = rows;
        this.component = component;
        this.sums = new int[Math.max(width * component.scaleX(), component.sourceWidth())];
        this.row = component.scaleY() > 1 ? new int[component.sourceWidth()] : sums;
    }

    /** Reads row {@code y} as coded; what lies right of the image is averaged of its last column. */
    void read(int y, int[] out, int width) throws IOException {
        int top = y * component.scaleY();
        rows.read(component.index(), top, component.sourceWidth(), sums);
        for (int i = 1; i < component.scaleY(); i++) {
            int below = Math.min(top + i, component.sourceHeight() - 1);
            rows.read(component.index(), below, component.sourceWidth(), row);
            for (int x = 0; x < component.sourceWidth(); x++) {
                sums[x] += row[x];
            }
        }
        int last = sums[component.sourceWidth() - 1];
        Arrays.fill(sums, component.sourceWidth(), sums.length, last);
        average(out, width);
    }

    private void average(int[] out, int width) {
        int box = component.scaleX() * component.scaleY();
        boolean inTurn = component.scaleX() == 2 && component.scaleY() <= 2;
        if (inTurn) {
            averagePairs(sums, box / 4, Integer.numberOfTrailingZeros(box), out, width);
        } else {
            average(sums, component.scaleX(), box, out, width);
        }
    }

    /** Pairs of sums, rounded down by the less and up by the more in turn. */
    private static void averagePairs(int[] sums, int less, int shift, int[] out, int width) {
        for (int x = 0; x < width; x++) {
            out[x] = sums[2 * x] + sums[2 * x + 1] + less + (x & 1) >> shift;
        }
    }

    private static void average(int[] sums, int across, int box, int[] out, int width) {
        for (int x = 0, i = 0; x < width; x++) {
            int sum = box / 2;
            for (int end = i + across; i < end; i++) {
                sum += sums[i];
            }
            out[x] = sum / box;
        }
    }
}
