package org.skiagraph.compression.jpeg;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the symbol of a code: one look-up for codes of up to 9 bits, one comparison a bit for longer ones. T.81 F.2.2.3.
 *
 * <p>What is found is packed: symbol times 256 plus length of the code.
 */
final class HuffmanDecoder {
    /** What {@link #find} gives if no code matches: a length of 0. */
    static final int NO_CODE = 0;

    private static final int LOOKUP_BITS = 9;
    private static final int MAX_LENGTH = HuffmanSpecification.MAX_LENGTH;

    private final HuffmanSpecification specification;
    private final short[] lookup = new short[1 << LOOKUP_BITS]; // as unsigned
    private final int[] ends = new int[MAX_LENGTH + 1]; // first code of 16 bits that is longer
    private final int[] firstIndex = new int[MAX_LENGTH + 1]; // of values, less the first code
    private @Nullable DifferenceTable differences;
    private @Nullable CoefficientTable coefficients;

    /**
     * The decoder of a table.
     *
     * @throws IllegalArgumentException if there are more codes of a length than fit
     */
    HuffmanDecoder(HuffmanSpecification specification) {
        this.specification = specification;
        int[] codes = specification.codes();
        int[] lengths = specification.lengths();
        for (int i = 0; i < codes.length; i++) {
            int length = lengths[i];
            if (length <= LOOKUP_BITS) {
                int from = codes[i] << LOOKUP_BITS - length;
                int packed = (specification.values()[i] & 0xFF) << 8 | length;
                Arrays.fill(lookup, from, from + (1 << LOOKUP_BITS - length), (short) packed);
            }
            ends[length] = codes[i] + 1 << MAX_LENGTH - length;
            firstIndex[length] = i - codes[i];
        }
        for (int length = 1; length <= MAX_LENGTH; length++) {
            ends[length] = Math.max(ends[length], ends[length - 1]);
        }
    }

    /** Takes the codes of a table. */
    @FunctionalInterface
    interface CodeVisitor {
        /**
         * Takes a code.
         *
         * @param from the first number of the bits asked for that begins with the code
         * @param length of the code
         */
        void code(int symbol, int from, int length);
    }

    /** Visits the codes of at most so many bits. */
    void forEach(int bits, CodeVisitor visitor) {
        int[] codes = specification.codes();
        int[] lengths = specification.lengths();
        for (int i = 0; i < codes.length; i++) {
            if (lengths[i] <= bits) {
                visitor.code(specification.values()[i] & 0xFF, codes[i] << bits - lengths[i], lengths[i]);
            }
        }
    }

    /** The look-up of differences, made once. */
    DifferenceTable differences() {
        if (differences == null) {
            differences = new DifferenceTable(this);
        }
        return differences;
    }

    /** The look-up of AC coefficients, made once. */
    CoefficientTable coefficients() {
        if (coefficients == null) {
            coefficients = new CoefficientTable(this);
        }
        return coefficients;
    }

    /**
     * The code at the top of some bits.
     *
     * @return symbol times 256 plus length, or {@link #NO_CODE}
     */
    int find(long bits) {
        int packed = lookup[(int) (bits >>> 64 - LOOKUP_BITS)] & 0xFFFF;
        return packed != 0 ? packed : findLong((int) (bits >>> 48));
    }

    private int findLong(int next16) {
        for (int length = LOOKUP_BITS + 1; length <= MAX_LENGTH; length++) {
            if (next16 < ends[length]) {
                int index = firstIndex[length] + (next16 >> MAX_LENGTH - length);
                return (specification.values()[index] & 0xFF) << 8 | length;
            }
        }
        return NO_CODE;
    }
}
