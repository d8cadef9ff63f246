package org.skiagraph.samples;

/** A sector of speckle on black with a patch of colour Doppler: RGB, mostly grey. */
record Ultrasound(int width, int height) {
    Drawing draw(long seed) {
        Noise noise = new Noise(seed);
        double[] white = new double[width * height];
        for (int i = 0; i < white.length; i++) {
            white[i] = StrictMath.hypot(noise.normal(), noise.normal()); // Rayleigh, as speckle is
        }
        double[] speckle = Blur.box(white, width, height, 1);
        short[] values = new short[3 * width * height];
        for (int i = 0; i < speckle.length; i++) {
            double x = i % width - width / 2.0;
            double y = i / width + 40;
            double range = StrictMath.hypot(x, y);
            double angle = StrictMath.atan2(x, y);
            if (range >= 90 && range <= height * 0.95 && Math.abs(angle) <= 0.72) {
                double echo = (60 + 50 * StrictMath.sin(range / 47) * StrictMath.cos(angle * 6)) * speckle[i];
                boolean flow = Math.abs(angle) < 0.2 && range > height * 0.4 && range < height * 0.6;
                values[3 * i] = Drawing.clip(flow ? 120 + echo : echo, 8);
                values[3 * i + 1] = Drawing.clip(flow ? echo / 2 : echo, 8);
                values[3 * i + 2] = Drawing.clip(flow ? 20 : echo, 8);
            }
        }
        return new Drawing(width, height, 3, 8, values);
    }
}
