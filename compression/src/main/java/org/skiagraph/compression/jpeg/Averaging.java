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
        int across = component.scaleX();
        int box = across * component.scaleY();
        boolean inTurn = across == 2 && component.scaleY() <= 2;
        int half = inTurn ? box / 4 : box / 2;
        for (int x = 0, i = 0; x < width; x++) {
            int sum = 0;
            for (int end = i + across; i < end; i++) {
                sum += sums[i];
            }
            out[x] = (sum + half + (inTurn ? x & 1 : 0)) / box;
        }
    }
}
