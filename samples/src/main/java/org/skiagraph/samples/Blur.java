package org.skiagraph.samples;

/** A box filter by rows and columns, as grain of a known size. */
final class Blur {
    private Blur() {}

    /** The mean over (2 radius + 1)² neighbours; beyond the edge is 0. */
    static double[] box(double[] field, int width, int height, int radius) {
        double[] rows = new double[field.length];
        for (int y = 0; y < height; y++) {
            line(field, rows, y * width, 1, width, radius);
        }
        double[] both = new double[field.length];
        for (int x = 0; x < width; x++) {
            line(rows, both, x, width, height, radius);
        }
        return both;
    }

    /** A running sum along one row or column. */
    private static void line(double[] in, double[] out, int first, int step, int n, int radius) {
        double sum = 0;
        for (int i = -radius; i < n + radius; i++) {
            if (i + radius < n) {
                sum += in[first + (i + radius) * step];
            }
            if (i - radius - 1 >= 0) {
                sum -= in[first + (i - radius - 1) * step];
            }
            if (i >= 0 && i < n) {
                out[first + i * step] = sum / (2 * radius + 1);
            }
        }
    }
}
