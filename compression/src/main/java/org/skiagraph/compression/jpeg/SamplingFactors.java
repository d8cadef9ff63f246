package org.skiagraph.compression.jpeg;

/**
 * How densely a component is sampled, beside the others: of two components, one with 2 has twice the samples of one with 1.
 * T.81 A.1.1.
 *
 * @param horizontal 1 to 4
 * @param vertical 1 to 4
 */
public record SamplingFactors(int horizontal, int vertical) {
    /** One sample in each direction. */
    public static final SamplingFactors ONE = new SamplingFactors(1, 1);

    private static final int MAX = 4;

    /** Checks the ranges. */
    public SamplingFactors {
        if (horizontal < 1 || horizontal > MAX || vertical < 1 || vertical > MAX) {
            throw new IllegalArgumentException(
                    "sampling factors " + horizontal + "x" + vertical + " are not within 1 to " + MAX);
        }
    }

    /** How many blocks, or samples of the lossless process, one MCU has. */
    int product() {
        return horizontal * vertical;
    }

    @Override
    public String toString() {
        return horizontal + "x" + vertical;
    }
}
