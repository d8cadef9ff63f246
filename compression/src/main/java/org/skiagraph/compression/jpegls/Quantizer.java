package org.skiagraph.compression.jpegls;

/** Turns differences into errors without a division. */
final class Quantizer {
    private final int near;
    private final int range;
    private final int half;

    /** 2 to the 32 divided by the step, rounded up: exact for what is divided, which has at most 17 bits. */
    private final long inverse;

    Quantizer(CodingParameters parameters) {
        this.near = parameters.near();
        this.range = parameters.range();
        this.half = (range + 1) / 2;
        this.inverse = ((1L << 32) + parameters.step() - 1) / parameters.step();
    }

    /** {@link CodingParameters#quantize}, faster. */
    int quantize(int difference) {
        int sign = difference >> 31;
        int size = (difference ^ sign) - sign;
        int quantized = (int) ((size + near) * inverse >>> 32);
        return (quantized ^ sign) - sign;
    }

    /** {@link CodingParameters#reduce}, without a branch. */
    int reduce(int error) {
        int reduced = error + (range & error >> 31);
        return reduced - (range & half - 1 - reduced >> 31);
    }
}
