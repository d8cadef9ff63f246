package org.skiagraph.compression.jpeg;

import java.util.Arrays;

/**
 * Differences of DC coefficients and of lossless samples: code and further bits in one look-up where both are short. T.81
 * F.2.2.1, H.1.2.2.
 *
 * <p>An entry is packed: difference times 256 plus bits in all. If {@link #LONG} is set, the number above is the category SSSS
 * and the bits those of the code alone; if both bits are, no code of the look-up's length matches, and {@link #find} must be
 * asked.
 */
final class DifferenceTable {
    /** The bits of a look-up. */
    static final int LOOKUP_BITS = 12;
    /** Of a packed entry: the further bits must be read. */
    static final int LONG = 0x40;
    /** Of a packed entry: there is no short code. */
    static final int UNKNOWN = 0xC0;
    /** Of a packed entry: how many bits. */
    static final int LENGTH = 0x3F;
    /** Of what {@link #find} gives, no code at all matched: a difference of 0, and one bit. */
    static final int NO_CODE = 1;

    private static final int MAX_CATEGORY = 16;

    private final HuffmanDecoder decoder;
    private final int[] lookup = new int[1 << LOOKUP_BITS];

    DifferenceTable(HuffmanDecoder decoder) {
        this.decoder = decoder;
        Arrays.fill(lookup, UNKNOWN);
        decoder.forEach(LOOKUP_BITS, this::enter);
    }

    private void enter(int symbol, int from, int length) {
        int room = LOOKUP_BITS - length;
        if (symbol == MAX_CATEGORY) {
            Arrays.fill(lookup, from, from + (1 << room), 32_768 << 8 | length); // H.1.2.2: no further bits
        } else if (symbol < MAX_CATEGORY && symbol <= room) {
            int each = 1 << room - symbol;
            for (int v = 0; v < 1 << symbol; v++) {
                int packed = extend(v, symbol) << 8 | length + symbol;
                Arrays.fill(lookup, from + v * each, from + (v + 1) * each, packed);
            }
        } else if (symbol < MAX_CATEGORY) {
            Arrays.fill(lookup, from, from + (1 << room), symbol << 8 | LONG | length);
        }
    }

    /** The look-up, for kernels; not to be changed. */
    int[] lookup() {
        return lookup;
    }

    /**
     * The entry of an {@link #UNKNOWN} one: of a longer code with {@link #LONG} set, or {@link #NO_CODE}.
     *
     * @param bits the next bits at the top
     */
    int find(long bits) {
        int found = decoder.find(bits);
        int category = found >> 8;
        if ((found & 0xFF) == 0 || category > MAX_CATEGORY) {
            return NO_CODE;
        }
        return category == MAX_CATEGORY ? 32_768 << 8 | found & 0xFF : category << 8 | LONG | found & 0xFF;
    }

    /** EXTEND of T.81 Figure F.12: the number that the first {@code category} bits mean; category 0 to 15. */
    static int difference(long bits, int category) {
        return extend((int) (bits >>> 1 >>> 63 - category), category);
    }

    /** The number that {@code category} bits mean. */
    static int extend(int value, int category) {
        return value < 1 << category >> 1 ? value - (1 << category) + 1 : value;
    }

    /** Reads a difference. The plain way; kernels do the same with locals. */
    int read(BitReader in) {
        int e = lookup[(int) (in.bits >>> 64 - LOOKUP_BITS)];
        if ((e & LONG) == 0) {
            in.bits <<= e & LENGTH;
            in.count -= e & LENGTH;
            return e >> 8;
        }
        return readLong(in, e);
    }

    private int readLong(BitReader in, int entry) {
        int e = (entry & UNKNOWN) == UNKNOWN ? find(in.bits) : entry;
        if ((e & LONG) == 0) {
            in.take(e & LENGTH);
            in.badCodes += e == NO_CODE ? 1 : 0;
            return e >> 8;
        }
        in.take(e & LENGTH);
        int category = e >> 8;
        int value = difference(in.bits, category);
        in.take(category);
        return value;
    }
}
