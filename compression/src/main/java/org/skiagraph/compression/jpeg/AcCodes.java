package org.skiagraph.compression.jpeg;

/**
 * Codes of AC coefficients for the sequential processes, once by symbol and once for small values with the bits that follow. T.81
 * F.1.2.2.
 *
 * @param codes as {@link HuffmanCodes#of} makes them
 * @param merged at index run times 64 plus value plus {@link #MOST}: code and further bits above {@link #LENGTH_BITS} bits that hold
 *     the length of both
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays are the point; never compared
record AcCodes(int[] codes, int[] merged) {
    /** Values from minus this up to one less are in the merged table. */
    static final int MOST = 32;

    /** Bits of an index that hold the value. */
    static final int INDEX_BITS = 6;

    /** Bits of a merged entry that hold the length: 16 and 6 at the most. */
    static final int LENGTH_BITS = 5;

    static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

    private static final int RUNS = 16;

    /** The codes of a table. */
    static AcCodes of(HuffmanSpecification table) {
        int[] codes = HuffmanCodes.of(table);
        int[] merged = new int[RUNS << INDEX_BITS];
        for (int i = 0; i < merged.length; i++) {
            int value = (i & 2 * MOST - 1) - MOST;
            int size = HuffmanCodes.size(value);
            int entry = codes[i >> INDEX_BITS << 4 | size];
            int code = entry >>> HuffmanCodes.LENGTH_BITS << size | HuffmanCodes.extra(value, size);
            merged[i] = code << LENGTH_BITS | (entry & HuffmanCodes.LENGTH_MASK) + size;
        }
        return new AcCodes(codes, merged);
    }
}
