package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;
import java.util.Random;

/** How the coding passes of each code block are split between the layers; anyhow, but the same for the same seed. */
record StreamLayers(Split split, long seed) {
    /** Passes that one packet can tell of. T.800 Table B.4. */
    private static final int MOST = 164;

    /** Ways to split. */
    enum Split {
        /** As equal as can be. */
        EVEN,
        /** All in the first layer: the others are empty. */
        FIRST,
        /** All in the last. */
        LAST,
        /** Anything. */
        ANYHOW,
        /** Anything, and some blocks not to the end. */
        CUT
    }

    static final StreamLayers PLAIN = new StreamLayers(Split.EVEN, 0);

    /** How many passes of a block the layers up to each one hold. */
    int[] ends(int block, int passes, int layers) {
        Random random = new Random(seed * 7919 + block);
        int[] ends = new int[layers];
        for (int i = 0; i < layers; i++) {
            ends[i] = switch (split) {
                case EVEN -> passes * (i + 1) / layers;
                case FIRST -> passes;
                case LAST -> i == layers - 1 ? passes : 0;
                case ANYHOW -> i == layers - 1 ? passes : random.nextInt(passes + 1);
                case CUT -> random.nextInt(passes + 1);
            };
        }
        Arrays.sort(ends);
        for (int i = 0; i < layers; i++) {
            ends[i] = Math.min(ends[i], (i == 0 ? 0 : ends[i - 1]) + MOST);
        }
        return ends;
    }
}
