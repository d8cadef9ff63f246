package org.skiagraph.compression.jpeg2000;

import org.skiagraph.compression.jpeg2000.block.Orientation;

/**
 * What a QCD or QCC marker segment says. T.800 A.6.4 and annex E.
 *
 * @param bits the precision that exponents are made for
 * @param base the step of the lowest subband if {@code bits} is a component's precision; higher resolutions have finer ones
 */
record StreamSteps(Kind kind, int guardBits, int bits, double base) {
    /** Table A.28. */
    enum Kind {
        NONE,
        DERIVED,
        EXPOUNDED
    }

    static StreamSteps none(int guardBits, int bits) {
        return new StreamSteps(Kind.NONE, guardBits, bits, 1);
    }

    static StreamSteps derived(int guardBits, int bits, double base) {
        return new StreamSteps(Kind.DERIVED, guardBits, bits, base);
    }

    static StreamSteps expounded(int guardBits, int bits, double base) {
        return new StreamSteps(Kind.EXPOUNDED, guardBits, bits, base);
    }

    /** What the marker segment says of a subband: exponent and mantissa, {@code eps << 11 | mu}. */
    int entry(int resolution, Orientation orientation) {
        double step = kind == Kind.NONE ? 1 : base / (1 + resolution / 4.0);
        int log2 = Math.getExponent(step);
        int eps = Math.max(0, Math.min(31, bits + orientation.gain() - log2));
        int mu = (int) ((step / Math.scalb(1.0, log2) - 1) * 2048);
        return eps << 11 | mu;
    }

    private int exponent(int levels, int resolution, Orientation orientation) {
        if (kind != Kind.DERIVED) {
            return entry(resolution, orientation) >> 11;
        }
        int decompositions = resolution == 0 ? levels : levels - resolution + 1;
        return Math.max(0, (entry(0, Orientation.LL) >> 11) - levels + decompositions);
    }

    private int mantissa(int resolution, Orientation orientation) {
        return (kind == Kind.DERIVED ? entry(0, Orientation.LL) : entry(resolution, orientation)) & 0x7FF;
    }

    /** How many bit planes the magnitudes of a subband have. Equation E-2. */
    int planes(int levels, int resolution, Orientation orientation) {
        return Math.max(0, guardBits + exponent(levels, resolution, orientation) - 1);
    }

    /** Equation E-3, and 1 if nothing is quantised. */
    double step(int precision, int levels, int resolution, Orientation orientation) {
        if (kind == Kind.NONE) {
            return 1;
        }
        int log2 = precision + orientation.gain() - exponent(levels, resolution, orientation);
        return Math.scalb(1 + mantissa(resolution, orientation) / 2048.0, log2);
    }
}
