package org.skiagraph.compression.jpeg;

/** Counts the categories of differences of the lossless process: small ones by their value first, which is faster. For one thread. */
final class DifferenceCounts {
    private static final int MOST = 1024;
    private static final int RANGE = 2 * MOST;

    /** Four tables in turn, so that no count waits for the one before, even where all differences are the same. */
    private final long[] small = new long[4 * RANGE];

    private final SymbolCounts large = new SymbolCounts();

    /** Counts the first {@code n} differences. */
    void add(int[] differences, int n) {
        long[] times = small;
        int even = n & ~3;
        for (int i = 0; i < even; i += 4) {
            int a = differences[i] + MOST;
            int b = differences[i + 1] + MOST;
            int c = differences[i + 2] + MOST;
            int d = differences[i + 3] + MOST;
            if (((a | b | c | d) & -RANGE) == 0) {
                times[a]++;
                times[b + RANGE]++;
                times[c + 2 * RANGE]++;
                times[d + 3 * RANGE]++;
            } else {
                addOneByOne(differences, i, i + 4);
            }
        }
        addOneByOne(differences, even, n);
    }

    private void addOneByOne(int[] differences, int from, int to) {
        for (int i = from; i < to; i++) {
            large.times[HuffmanCodes.size(differences[i])]++;
        }
    }

    /** Adds what was counted, by category. */
    void addTo(SymbolCounts counts) {
        counts.add(large);
        for (int i = 0; i < small.length; i++) {
            counts.times[HuffmanCodes.size((i & RANGE - 1) - MOST)] += small[i];
        }
    }
}
