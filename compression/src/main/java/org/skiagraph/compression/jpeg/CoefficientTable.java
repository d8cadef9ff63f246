package org.skiagraph.compression.jpeg;

import java.util.Arrays;

/**
 * AC coefficients of sequential scans: run, code and further bits in one look-up where all are short. T.81 F.2.2.2.
 *
 * <p>An entry is packed: coefficient times 65536, plus the zeros before it times 256, plus bits in all. EOB is {@link #EOB_RUN}
 * zeros, which leads farther behind the end of a block than any run does. If {@link #LONG} is set, the number above is the category SSSS and the bits
 * those of the code alone; if both bits are, no short code matches, and {@link #find} must be asked.
 */
final class CoefficientTable {
    /** The bits of a look-up. */
    static final int LOOKUP_BITS = 11;
    /** Of a packed entry: the further bits must be read. */
    static final int LONG = 0x40;
    /** Of a packed entry: there is no short code. */
    static final int UNKNOWN = 0xC0;
    /** Of a packed entry: how many bits. */
    static final int LENGTH = 0x3F;
    /** The zeros that stand for the end of the block. */
    static final int EOB_RUN = 80;
    /** No code at all matches: a coefficient of 0, and one bit. */
    static final int NO_CODE = 1;

    private final HuffmanDecoder decoder;
    private final int[] lookup = new int[1 << LOOKUP_BITS];

    CoefficientTable(HuffmanDecoder decoder) {
        this.decoder = decoder;
        Arrays.fill(lookup, UNKNOWN);
        decoder.forEach(LOOKUP_BITS, this::enter);
    }

    private void enter(int symbol, int from, int length) {
        int room = LOOKUP_BITS - length;
        int category = symbol & 0xF;
        int e = pack(symbol << 8 | length);
        if (category == 0 || category > room) {
            Arrays.fill(lookup, from, from + (1 << room), e);
            return;
        }
        int each = 1 << room - category;
        for (int v = 0; v < 1 << category; v++) {
            int packed = DifferenceTable.extend(v, category) << 16 | e & 0x7F00 | length + category;
            Arrays.fill(lookup, from + v * each, from + (v + 1) * each, packed);
        }
    }

    /** The entry of a code, without further bits. */
    private static int pack(int found) {
        int length = found & 0xFF;
        int run = found >> 12;
        int category = found >> 8 & 0xF;
        if (category > 0) {
            return category << 16 | run << 8 | LONG | length;
        }
        return (run == 15 ? run : EOB_RUN) << 8 | length; // ZRL is 15 zeros and a coefficient of 0
    }

    /** The look-up, for kernels; not to be changed. */
    int[] lookup() {
        return lookup;
    }

    /**
     * The entry of an {@link #UNKNOWN} one, or {@link #NO_CODE}.
     *
     * @param bits the next bits at the top
     */
    int find(long bits) {
        int found = decoder.find(bits);
        return (found & 0xFF) == 0 ? NO_CODE : pack(found);
    }
}
