package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.MalformedDataException;

/**
 * Step sizes of the subbands of a component, as QCD or QCC gives them. T.800 A.6.4 and E.1.
 *
 * @param style what the steps say
 * @param guardBits G, 0 to 7
 * @param exponents epsilon of each subband in the order of packets; one only if {@link Style#DERIVED}
 * @param mantissas mu of each, 0 to 2047
 */
public record Quantization(Style style, int guardBits, List<Integer> exponents, List<Integer> mantissas) {
    private static final int MANTISSA_BITS = 11;
    private static final int MAX_BANDS = 97;

    /** T.800 Table A.28. */
    public enum Style {
        /** No quantization: exponents alone. */
        NONE,
        /** The step of the lowest subband, from which others are derived. */
        DERIVED,
        /** A step for each subband. */
        EXPOUNDED
    }

    /** Copies the lists. */
    public Quantization {
        exponents = List.copyOf(exponents);
        mantissas = List.copyOf(mantissas);
    }

    static Quantization read(Segment segment) throws MalformedDataException {
        int code = segment.uint8();
        if ((code & 0x1F) >= Style.values().length) {
            throw segment.malformed("quantization style " + (code & 0x1F));
        }
        Style style = Style.values()[code & 0x1F];
        List<Integer> exponents = new ArrayList<>();
        List<Integer> mantissas = new ArrayList<>();
        int bytes = style == Style.NONE ? 1 : 2;
        while (segment.left() >= bytes && exponents.size() < (style == Style.DERIVED ? 1 : MAX_BANDS)) {
            int step = style == Style.NONE ? segment.uint8() << 8 : segment.uint16();
            exponents.add(step >> MANTISSA_BITS);
            mantissas.add(step & (1 << MANTISSA_BITS) - 1);
        }
        if (exponents.isEmpty()) {
            throw segment.malformed("there is no step size");
        }
        return new Quantization(style, code >> 5, exponents, style == Style.NONE ? zeros(mantissas) : mantissas);
    }

    private static List<Integer> zeros(List<Integer> mantissas) {
        return mantissas.stream().map(m -> 0).toList();
    }

    /** True if it has a step for each subband of so many levels. */
    boolean covers(int levels) {
        return style == Style.DERIVED || exponents.size() >= 3 * levels + 1;
    }

    /**
     * The exponent of a subband; 0 if there is none.
     *
     * @param band counted in the order of packets: 0 for LL, then HL, LH, HH of each resolution
     */
    int exponent(int band) {
        if (style == Style.DERIVED) { // T.800 E-5: each resolution above the first has subbands decomposed once less
            return exponents.get(0) - Math.max(0, (band - 1) / 3);
        }
        return band < exponents.size() ? exponents.get(band) : 0;
    }

    /** The mantissa of a subband; 0 if there is none. */
    int mantissa(int band) {
        int index = style == Style.DERIVED ? 0 : band;
        return index < mantissas.size() ? mantissas.get(index) : 0;
    }

    /** Mb: bit planes that a quantiser index of a subband has at the most. T.800 E-2. */
    int planes(int band) {
        return guardBits + exponent(band) - 1;
    }

    /**
     * The step of a subband. T.800 E-3.
     *
     * @param bits of the dynamic range of the subband, its gain included
     */
    double step(int band, int bits) {
        return Math.scalb(1 + mantissa(band) / (double) (1 << MANTISSA_BITS), bits - exponent(band));
    }
}
