package org.skiagraph.samples;

/**
 * A frame of a small cine: a sector of speckle, a vessel that beats, colour Doppler in it.
 *
 * @param phase of the beat, from 0 to 1
 */
record UltrasoundFrame(int width, int height, double phase) {
    /** RGB by pixel. */
    byte[] draw(long seed) {
        Noise noise = new Noise(seed);
        double[] white = new double[width * height];
        for (int i = 0; i < white.length; i++) {
            white[i] = StrictMath.hypot(noise.normal(), noise.normal());
        }
        double[] speckle = Blur.box(white, width, height, 1);
        double beat = StrictMath.sin(phase * 2 * StrictMath.PI);
        byte[] rgb = new byte[width * height * 3];
        for (int i = 0; i < speckle.length; i++) {
            double x = i % width - width / 2.0;
            double y = i / width + 24;
            double range = StrictMath.hypot(x, y);
            double angle = StrictMath.atan2(x, y);
            if (range < 34 || range > height || Math.abs(angle) > 0.7) {
                continue;
            }
            double vessel = StrictMath.hypot((x - 6) / 46, (y - 128 - 2 * beat) / (15 + 3 * beat));
            double echo = (46 + 34 * StrictMath.sin(range / 11) * StrictMath.cos(angle * 7)) * speckle[i];
            boolean wall = vessel >= 0.9 && vessel < 1.12;
            double grey = vessel < 0.9 ? echo * 0.12 : wall ? echo + 70 : echo;
            double flow = vessel < 0.8 ? (0.65 + 0.35 * beat) * (1 - vessel) : 0;
            put(rgb, i, grey, x < 6 ? flow : 0, x < 6 ? 0 : flow);
        }
        return rgb;
    }

    private static void put(byte[] rgb, int i, double grey, double towards, double away) {
        rgb[i * 3] = clip(grey + 330 * towards);
        rgb[i * 3 + 1] = clip(grey + 90 * (towards + away));
        rgb[i * 3 + 2] = clip(grey + 330 * away);
    }

    private static byte clip(double value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
}
