package org.skiagraph.compression.jpeg;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A Huffman table as a DHT segment gives it. T.81 B.2.4.2, C.2.
 *
 * @param bits how many codes there are of each length, 1 to 16, at index 0 to 15
 * @param values the symbols, in the order of their codes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its own equals
record HuffmanSpecification(byte[] bits, byte[] values) {
    /** The longest code. */
    static final int MAX_LENGTH = 16;

    /** Table K.3: differences of DC coefficients of luminance. */
    static final HuffmanSpecification DC_LUMINANCE = of("00010501010101010100000000000000", "000102030405060708090A0B");

    /** Table K.4: differences of DC coefficients of chrominance. */
    static final HuffmanSpecification DC_CHROMINANCE =
            of("00030101010101010101010000000000", "000102030405060708090A0B");

    /** Table K.5: AC coefficients of luminance. */
    static final HuffmanSpecification AC_LUMINANCE = of(
            "0002010303020403050504040000017D",
            "01020300041105122131410613516107227114328191A1082342B1C11552D1F02433627282090A161718191A25262728"
                    + "292A3435363738393A434445464748494A535455565758595A636465666768696A737475767778797A83848586878889"
                    + "8A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2"
                    + "E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA");

    /** Table K.6: AC coefficients of chrominance. */
    static final HuffmanSpecification AC_CHROMINANCE = of(
            "00020102040403040705040400010277",
            "000102031104052131061241510761711322328108144291A1B1C109233352F0156272D10A162434E125F11718191A26"
                    + "2728292A35363738393A434445464748494A535455565758595A636465666768696A737475767778797A828384858687"
                    + "88898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DA"
                    + "E2E3E4E5E6E7E8E9EAF2F3F4F5F6F7F8F9FA");

    private static HuffmanSpecification of(String bits, String values) {
        HexFormat hex = HexFormat.of();
        return new HuffmanSpecification(hex.parseHex(bits), hex.parseHex(values));
    }

    /**
     * The code of each symbol, as C.2 makes them: codes of one length count up, and double from one length to the next.
     *
     * @return for each of {@link #values} its code, without its length
     * @throws IllegalArgumentException if there are more codes of a length than fit
     */
    int[] codes() {
        int[] codes = new int[values.length];
        int code = 0;
        int i = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            for (int n = bits[length - 1] & 0xFF; n > 0; n--) {
                codes[i++] = code++;
            }
            if (code > 1 << length) {
                throw new IllegalArgumentException("more codes of " + length + " bits than there are");
            }
            code <<= 1;
        }
        return codes;
    }

    /** The length of each code, in the order of {@link #values}. */
    int[] lengths() {
        int[] lengths = new int[values.length];
        int i = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            for (int n = bits[length - 1] & 0xFF; n > 0; n--) {
                lengths[i++] = length;
            }
        }
        return lengths;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HuffmanSpecification that
                && Arrays.equals(bits, that.bits)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bits) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length + " codes";
    }
}
