package org.skiagraph.compression.jpeg;

/**
 * Quantises coefficients of many blocks at once. T.81 A.3.4: division by the step, rounded to the nearest, halves away from 0.
 *
 * <p>Coefficients come 8 times as large, from {@link ForwardDct}, and are at most 2^17. The division is a multiplication by a
 * rounded-up reciprocal of 16 bits, exact because dividends are below 2^15: for a step s of at most 2^c, dividend times error of
 * the reciprocal stays below 2^15 times s, which is no more than 2^(15 + c), the shift.
 */
final class Quantiser {
    private static final int BITS = 15;

    private final int[] halves = new int[Zigzag.COEFFICIENTS];
    private final int[] reciprocals = new int[Zigzag.COEFFICIENTS];
    private final int[] shifts = new int[Zigzag.COEFFICIENTS];

    Quantiser(QuantisationTable table) {
        for (int i = 0; i < Zigzag.COEFFICIENTS; i++) {
            int step = table.step(i);
            int shift = BITS + Integer.SIZE - Integer.numberOfLeadingZeros(step - 1);
            halves[i] = 4 * step;
            shifts[i] = Math.min(shift, 30);
            reciprocals[i] =
                    step > 1 << BITS ? 0 : (int) (((1L << shift) + step - 1) / step); // a step above 2^15 gives 0
        }
    }

    /** Quantises the coefficient at row times 8 plus column of {@code n} blocks, in place. */
    void quantise(int natural, int[] coefficients, int n) {
        quantise(coefficients, halves[natural], reciprocals[natural], shifts[natural], n);
    }

    /** The DC coefficient, quantised, of a block whose samples all have this value; there are no others then. */
    int flat(int value) {
        int[] dc = {FramePlan.BLOCK * FramePlan.BLOCK * value}; // 8 times the transform's
        quantise(0, dc, 1);
        return dc[0];
    }

    private static void quantise(int[] coefficients, int half, int reciprocal, int shift, int n) {
        for (int k = 0; k < n; k++) {
            int value = coefficients[k];
            int sign = value >> 31;
            int quotient = (Math.abs(value) + half >> 3) * reciprocal >> shift;
            coefficients[k] = (quotient ^ sign) - sign;
        }
    }
}
