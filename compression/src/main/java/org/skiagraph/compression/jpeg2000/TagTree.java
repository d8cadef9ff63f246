package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.Arrays;

/** A tag tree: the numbers of a grid, coded together with their minima. T.800 B.10.2. */
final class TagTree {
    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final int MAX_LEVELS = 32;

    private final int levels;
    private final int[] widths; // of each level, leaves first
    private final int[] starts;
    private final int[] values;
    private final int[] lows; // what the value is not below

    /**
     * A tree of which nothing is known.
     *
     * @param width at least 1
     * @param height at least 1
     */
    TagTree(int width, int height) {
        int[] across = new int[MAX_LEVELS];
        int[] begin = new int[MAX_LEVELS];
        int n = 0;
        int nodes = 0;
        int w = width;
        int h = height;
        while (true) {
            across[n] = w;
            begin[n] = nodes;
            nodes += w * h;
            n++;
            if (w == 1 && h == 1) {
                break;
            }
            w = w + 1 >> 1;
            h = h + 1 >> 1;
        }
        this.levels = n;
        this.widths = across;
        this.starts = begin;
        this.values = new int[nodes];
        this.lows = new int[nodes];
        Arrays.fill(values, UNKNOWN);
    }

    /** Bytes that a tree of so many leaves holds, about. */
    static long bytes(long leaves) {
        return 300 + leaves * 11;
    }

    /** Reads on until it is known whether a leaf's value is below a threshold: true if it is. */
    boolean isBelow(int x, int y, int threshold, HeaderBits bits) throws IOException, BadPacketException {
        int low = 0;
        for (int level = levels - 1; level >= 0; level--) {
            int node = starts[level] + (y >> level) * widths[level] + (x >> level);
            low = Math.max(low, lows[node]);
            while (low < threshold && low < values[node]) {
                if (bits.bit() == 1) {
                    values[node] = low;
                } else {
                    low++;
                }
            }
            lows[node] = low;
        }
        return values[starts[0] + y * widths[0] + x] < threshold;
    }

    /** True if it is known, without reading a bit, that no leaf is below a threshold. */
    boolean isRootAtLeast(int threshold) {
        return lows[lows.length - 1] >= threshold && values[values.length - 1] >= threshold;
    }

    /** Reads a leaf's value, which must be at most {@code most}. */
    int value(int x, int y, int most, HeaderBits bits) throws IOException, BadPacketException {
        for (int threshold = 1; threshold <= most + 1; threshold++) {
            if (isBelow(x, y, threshold, bits)) {
                return threshold - 1;
            }
        }
        throw BadPacketException.of("a packet header has a number above " + most);
    }
}
