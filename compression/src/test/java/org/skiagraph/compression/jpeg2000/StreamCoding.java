package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;
import java.util.List;

/**
 * How a component of a tile is coded: the part that COD and COC share. T.800 Table A.20.
 *
 * @param blockWidth base 2 logarithm
 * @param blockHeight base 2 logarithm
 * @param precincts of each resolution from the lowest on the logarithms {@code PPx | PPy << 4}; empty if they are not told
 */
record StreamCoding(
        int levels, int blockWidth, int blockHeight, int style, boolean reversible, List<Integer> precincts) {
    static StreamCoding of(int levels) {
        return new StreamCoding(levels, 6, 6, 0, true, List.of());
    }

    StreamCoding blocks(int log2Width, int log2Height) {
        return new StreamCoding(levels, log2Width, log2Height, style, reversible, precincts);
    }

    StreamCoding style(int bits) {
        return new StreamCoding(levels, blockWidth, blockHeight, bits, reversible, precincts);
    }

    StreamCoding irreversible() {
        return new StreamCoding(levels, blockWidth, blockHeight, style, false, precincts);
    }

    /** One for each resolution; what is missing at the end is as the last. */
    StreamCoding precincts(Integer... sizes) {
        Integer[] all = Arrays.copyOf(sizes, levels + 1);
        Arrays.fill(all, Math.min(sizes.length, all.length), all.length, sizes[sizes.length - 1]);
        return new StreamCoding(levels, blockWidth, blockHeight, style, reversible, List.of(all));
    }

    int precinctWidth(int resolution) {
        return precincts.isEmpty() ? 15 : precincts.get(resolution) & 15;
    }

    int precinctHeight(int resolution) {
        return precincts.isEmpty() ? 15 : precincts.get(resolution) >> 4;
    }
}
