package org.skiagraph.conformance.jpeg2000;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far samples are from expected ones. T.803 clause 8.
 *
 * @param peak the largest difference
 * @param mse the mean of their squares
 */
record Difference(long peak, double mse) {
    private static final Pattern ALLOWED = Pattern.compile("(?:c(\\d+):)?peak<=([\\d.]+)(?:,mse<=([\\d.]+))?");

    static Difference between(int[] samples, int[] expected) {
        long peak = 0;
        double squares = 0;
        for (int i = 0; i < samples.length; i++) {
            long difference = Math.abs((long) samples[i] - expected[i]);
            peak = Math.max(peak, difference);
            squares += (double) difference * difference;
        }
        return new Difference(peak, squares / Math.max(1, samples.length));
    }

    /**
     * What the corpus allows for a component: {@code exact}, {@code peak<=2 ...}, or {@code c0:peak<=5,mse<=0.7; c1:...}.
     */
    static Difference allowed(String tolerance, int component) {
        if (tolerance.equals("exact")) {
            return new Difference(0, 0);
        }
        Matcher matcher = ALLOWED.matcher(tolerance);
        while (matcher.find()) {
            if (matcher.group(1) == null || Integer.parseInt(matcher.group(1)) == component) {
                long peak = Math.round(Double.parseDouble(matcher.group(2)));
                String mse = matcher.group(3);
                return new Difference(peak, mse == null ? Double.MAX_VALUE : Double.parseDouble(mse));
            }
        }
        throw new IllegalArgumentException("no tolerance for component " + component + " in " + tolerance);
    }

    boolean isWithin(Difference allowed) {
        return peak <= allowed.peak && mse <= allowed.mse;
    }

    @Override
    public String toString() {
        return "peak " + peak + (mse == Double.MAX_VALUE ? "" : String.format(Locale.ROOT, ", mse %.4f", mse));
    }
}
