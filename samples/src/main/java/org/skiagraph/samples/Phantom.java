package org.skiagraph.samples;

/**
 * A section of a body, grey, 12 bits: an ellipse with a rim, soft-edged organs in it, slow shading and correlated noise as a
 * reconstruction leaves it.
 *
 * @param level mean of the body; air is 1024 below it
 * @param contrast scale of the organs
 * @param sigma deviation of the noise
 */
record Phantom(int width, int height, int level, int contrast, double sigma) {
    private static final int BITS = 12;
    private static final int ORGANS = 28;

    /** An ellipse, in parts of the image. */
    private record Organ(double x, double y, double radiusX, double radiusY, double amplitude) {
        static Organ random(Noise noise, int contrast) {
            double radius = 0.32 * StrictMath.sqrt(noise.uniform());
            double angle = 2 * StrictMath.PI * noise.uniform();
            return new Organ(
                    0.5 + radius * StrictMath.cos(angle),
                    0.5 + radius * StrictMath.sin(angle),
                    0.015 + 0.09 * noise.uniform(),
                    0.015 + 0.09 * noise.uniform(),
                    (noise.uniform() - 0.45) * contrast);
        }

        double at(double u, double v) {
            double distance = square((u - x) / radiusX) + square((v - y) / radiusY);
            return distance < 1.3 ? amplitude / (1 + StrictMath.exp((distance - 1) * 18)) : 0;
        }
    }

    Drawing draw(long seed) {
        Noise noise = new Noise(seed);
        Organ[] organs = new Organ[ORGANS];
        for (int i = 0; i < ORGANS; i++) {
            organs[i] = Organ.random(noise, contrast);
        }
        double[] white = noise.normal(width * height);
        int slow = Math.max(2, width / 64);
        double[] shading = Blur.box(white, width, height, slow);
        double[] grain = Blur.box(white, width, height, 1);
        short[] values = new short[width * height];
        for (int i = 0; i < values.length; i++) {
            double u = (i % width + 0.5) / width;
            double v = (i / width + 0.5) / height;
            double fromCentre = square((u - 0.5) / 0.42) + square((v - 0.5) / 0.36);
            double value = fromCentre > 1
                    ? Math.max(0, level - 1024) + 6 + 1.1 * sigma * grain[i]
                    : body(u, v, fromCentre, organs, level + 0.15 * (contrast * 0.35 * slow) * shading[i])
                            + 2.2 * sigma * grain[i];
            values[i] = Drawing.clip(value, BITS);
        }
        return new Drawing(width, height, 1, BITS, values);
    }

    private double body(double u, double v, double fromCentre, Organ[] organs, double base) {
        double value = base;
        if (fromCentre > 0.9) {
            value += contrast * 1.6;
        }
        for (Organ organ : organs) {
            value += organ.at(u, v);
        }
        return value;
    }

    private static double square(double x) {
        return x * x;
    }
}
