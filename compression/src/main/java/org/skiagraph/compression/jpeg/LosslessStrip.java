package org.skiagraph.compression.jpeg;

import java.io.IOException;

/** Lines of one component of a lossless scan: first differences, then samples in their place. */
final class LosslessStrip {
    private final int[][] lines;
    private int[] above; // the last line of the strip before
    private int used; // all bits that any sample has

    /**
     * A strip.
     *
     * @param width samples of a line, those that only fill up included
     */
    LosslessStrip(int width, int lines) {
        this.lines = new int[lines][width];
        this.above = new int[width];
    }

    /** A line. */
    int[] line(int y) {
        return lines[y];
    }

    /** The line above one. */
    int[] above(int y) {
        return y == 0 ? above : lines[y - 1];
    }

    /** Hands on the first lines, as many as the component still lacks, and makes the last one the one above the next strip. */
    void deliver(ComponentRows rows, int most, int pointTransform) throws IOException {
        int count = Math.min(most, rows.left());
        for (int y = 0; y < count; y++) {
            int[] line = lines[y];
            used |= Reconstruction.bits(line, rows.width());
            rows.ints(pointTransform == 0 ? line : shifted(line, pointTransform));
        }
        int last = most - 1;
        int[] free = above;
        above = lines[last];
        lines[last] = free;
    }

    private static int[] shifted(int[] line, int by) {
        int[] shifted = new int[line.length];
        for (int x = 0; x < line.length; x++) {
            shifted[x] = line[x] << by & Reconstruction.MODULUS;
        }
        return shifted;
    }

    /** All bits that any sample delivered has, before the point transform. */
    int used() {
        return used;
    }
}
