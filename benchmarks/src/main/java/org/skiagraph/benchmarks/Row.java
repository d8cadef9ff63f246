package org.skiagraph.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * A line of a result file.
 *
 * @param last compression ratio or unit
 */
public record Row(String operation, String image, String peer, double median, double min, double max, String last) {
    /** A row of several measurements. */
    public static Row of(String operation, String image, String peer, double[] values, String last) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Row(operation, image, peer, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], last);
    }

    /** The line: seven columns with tabs between. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s\t%s\t%s\t%.1f\t%.1f\t%.1f\t%s", operation, image, peer, median, min, max, last);
    }
}
