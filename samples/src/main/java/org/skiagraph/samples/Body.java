package org.skiagraph.samples;

/** The bodies of the samples. */
final class Body {
    private Body() {}

    /** A section of a chest in Hounsfield units, lying on a table. */
    static double[] chest(int size) {
        Ellipses body = new Ellipses(-1000)
                .add(0, 0.62, 0.44, 0.32, 0, -300)
                .add(0, 0.64, 0.44, 0.32, 0, -1000)
                .add(0, 0, 0.43, 0.31, 0, -100)
                .add(0, 0, 0.41, 0.29, 0, 50)
                .add(0, -0.005, 0.37, 0.25, 0, -90)
                .add(0, 0, 0.35, 0.24, 0, 40)
                .addPair(0.17, -0.01, 0.145, 0.2, 0.12, -860);
        vessels(body);
        return body.add(-0.03, -0.05, 0.13, 0.105, 0.5, 40)
                .add(-0.05, -0.05, 0.07, 0.06, 0.5, 150)
                .add(0.05, -0.08, 0.045, 0.05, 0, 170)
                .add(0.045, 0.12, 0.034, 0.034, 0, 165)
                .add(-0.02, 0.06, 0.022, 0.018, 0, -950)
                .add(0, 0.19, 0.055, 0.05, 0, 420)
                .add(0, 0.19, 0.042, 0.037, 0, 220)
                .add(0, 0.245, 0.02, 0.018, 0, 30)
                .addPair(0.06, 0.235, 0.035, 0.016, 0.5, 480)
                .add(0, -0.265, 0.05, 0.014, 0, 320)
                .addPair(0.3, 0.19, 0.06, 0.017, -0.85, 520)
                .addPair(0.36, 0.02, 0.012, 0.07, -0.1, 560)
                .addPair(0.25, -0.2, 0.06, 0.012, 0.62, 540)
                .addPair(0.15, -0.245, 0.045, 0.011, 0.3, 430)
                .addPair(0.13, 0.255, 0.05, 0.012, -0.3, 520)
                .add(-0.21, 0.075, 0.017, 0.016, 0, 55) // a nodule, for those who look
                .draw(size, size);
    }

    /** Vessels of the lungs, wider near the root. */
    private static void vessels(Ellipses body) {
        for (int i = 0; i < 26; i++) {
            double turn = i * 2.39996;
            double far = 0.03 + 0.0045 * i;
            double x = 0.165 + far * StrictMath.cos(turn);
            double y = -0.01 + 1.25 * far * StrictMath.sin(turn);
            double radius = 0.011 - 0.0003 * i;
            body.addPair(x, y, radius, radius * (1 + i % 3), turn, -60 - 20 * i);
        }
    }

    /**
     * A section of a head, in arbitrary units of a T1-weighted image.
     *
     * @param height from -1 at the base to 1 at the crown
     */
    static double[] head(int size, double height) {
        double cap = StrictMath.sqrt(1 - 0.7 * height * height);
        double ventricles = Math.max(0.1, 1 - Math.abs(height + 0.1) * 1.3);
        return new Ellipses(8)
                .add(0, 0, 0.36 * cap, 0.44 * cap, 0, 700)
                .add(0, 0, 0.345 * cap, 0.425 * cap, 0, 90)
                .add(0, 0, 0.325 * cap, 0.405 * cap, 0, 60)
                .add(0, 0, 0.315 * cap, 0.395 * cap, 0, 380)
                .addPair(0.14 * cap, -0.02, 0.13 * cap, 0.3 * cap, 0.08, 520)
                .addPair(0.15 * cap, -0.18 * cap, 0.05, 0.03, 0.6, 380)
                .addPair(0.17 * cap, 0.14 * cap, 0.05, 0.03, -0.5, 375)
                .addPair(0.09, 0.03, 0.035, 0.07, 0.25, 430)
                .addPair(0.04, -0.04, 0.026 * ventricles, 0.1 * ventricles, 0.3, 120)
                .addPair(0.06, 0.11, 0.024 * ventricles, 0.07 * ventricles, -0.45, 120)
                .add(0, 0, 0.005, 0.38 * cap, 0, 150)
                .add(0, 0.31 * cap, 0.018, 0.018, 0, 640)
                .draw(size, size);
    }

    /** A compressed breast seen from the side, in the units of an exposure: more tissue, less light. */
    static double[] breast(int width, int height) {
        Ellipses tissue = new Ellipses(60).add(-0.5, 0, 0.72, 0.5, 0, 1500).add(-0.52, 0, 0.62, 0.42, 0, 1750);
        for (int i = 0; i < 60; i++) {
            double turn = i * 2.39996;
            double far = 0.055 * StrictMath.sqrt(i);
            tissue.add(
                    -0.32 + far * StrictMath.cos(turn) * 0.8,
                    far * StrictMath.sin(turn) * 0.6,
                    0.05,
                    0.012,
                    turn,
                    1900 + 25 * (i % 17));
        }
        return tissue.draw(width, height);
    }
}
