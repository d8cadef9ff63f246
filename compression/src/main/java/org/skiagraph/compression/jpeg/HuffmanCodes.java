package org.skiagraph.compression.jpeg;

/** Codes by symbol, for encoders. T.81 C.2, Figure C.3. */
final class HuffmanCodes {
    /** Bits of an entry that hold the length. */
    static final int LENGTH_BITS = 8;

    static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

    private static final int SYMBOLS = 256;

    private HuffmanCodes() {}

    /** For each symbol its code, above {@link #LENGTH_BITS} bits that hold its length; 0 for a symbol that has none. */
    static int[] of(HuffmanSpecification specification) {
        int[] entries = new int[SYMBOLS];
        int[] codes = specification.codes();
        int[] lengths = specification.lengths();
        for (int i = 0; i < codes.length; i++) {
            entries[specification.values()[i] & 0xFF] = codes[i] << LENGTH_BITS | lengths[i];
        }
        return entries;
    }

    /** The category SSSS of a number: how many bits its magnitude has. T.81 Table F.1. */
    static int size(int value) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    }

    /** The bits that say which number of its category it is: the number, or one less if it is negative. */
    static int extra(int value, int size) {
        return value + (value >> 31) & (1 << size) - 1;
    }
}
