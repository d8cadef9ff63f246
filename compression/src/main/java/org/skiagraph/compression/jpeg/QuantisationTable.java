package org.skiagraph.compression.jpeg;

import java.util.Arrays;

/**
 * The steps by which the coefficients of a block are quantised. T.81 A.3.4, B.2.4.1.
 *
 * @param steps 64 numbers of 1 to 65535, in natural order: row times 8 plus column; copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its own equals
public record QuantisationTable(int[] steps) {
    private static final int[] LUMINANCE = {
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
        51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
        120, 101, 72, 92, 95, 98, 112, 100, 103, 99
    };
    private static final int[] CHROMINANCE = {
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99,
                99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                99, 99,
        99, 99, 99, 99
    };
    /** The largest step of 8 bits. */
    static final int MAX_NARROW = 255;

    /** The largest step that common software scales to. */
    static final int MAX_COMMON = 32_767;

    private static final int MAX = 65_535;

    /** Checks the ranges and copies. */
    public QuantisationTable {
        if (steps.length != Zigzag.COEFFICIENTS) {
            throw new IllegalArgumentException(
                    "a table of " + steps.length + " steps, where there are 64 coefficients");
        }
        for (int step : steps) {
            if (step < 1 || step > MAX) {
                throw new IllegalArgumentException("quantisation step " + step + " is not within 1 to " + MAX);
            }
        }
        steps = steps.clone();
    }

    /** The 64 steps, copied. */
    @Override
    public int[] steps() {
        return steps.clone();
    }

    /** Table K.1, for luminance, scaled as the Independent JPEG Group's software scales it, with steps of at most 255. */
    public static QuantisationTable luminance(int quality) {
        return luminance(quality, MAX_NARROW);
    }

    /**
     * The same with steps of at most {@code most}: 32767 where 16-bit tables are allowed, with samples of 12 bits.
     *
     * @param quality 1 to 100
     * @param most 1 to 65535
     */
    public static QuantisationTable luminance(int quality, int most) {
        return scaled(LUMINANCE, quality, most);
    }

    /** Table K.2, for chrominance, scaled as the Independent JPEG Group's software scales it, with steps of at most 255. */
    public static QuantisationTable chrominance(int quality) {
        return chrominance(quality, MAX_NARROW);
    }

    /**
     * The same with steps of at most {@code most}: 32767 where 16-bit tables are allowed, with samples of 12 bits.
     *
     * @param quality 1 to 100
     * @param most 1 to 65535
     */
    public static QuantisationTable chrominance(int quality, int most) {
        return scaled(CHROMINANCE, quality, most);
    }

    /** Quality 50 leaves the table as it is, 100 makes all steps 1, 1 makes them 50 times as large. */
    private static QuantisationTable scaled(int[] table, int quality, int most) {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("quality " + quality + " is not within 1 to 100");
        }
        if (most < 1 || most > MAX) {
            throw new IllegalArgumentException("largest step " + most + " is not within 1 to " + MAX);
        }
        int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        return new QuantisationTable(Arrays.stream(table)
                .map(step -> Math.max(1, Math.min(most, (step * percent + 50) / 100)))
                .toArray());
    }

    /** True if the steps fit in 8 bits, as baseline needs. */
    public boolean isNarrow() {
        return Arrays.stream(steps).allMatch(step -> step <= MAX_NARROW);
    }

    /** The step of a coefficient, by row times 8 plus column. */
    int step(int natural) {
        return steps[natural];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantisationTable that && Arrays.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }

    @Override
    public String toString() {
        return Arrays.toString(steps);
    }
}
