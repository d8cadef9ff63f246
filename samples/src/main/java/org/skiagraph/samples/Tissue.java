package org.skiagraph.samples;

/** A tile of a stained slide: pink stroma, purple nuclei, white gaps, fine noise; RGB. */
record Tissue(int width, int height) {
    private static final int NUCLEI = 1800;

    Drawing draw(long seed) {
        Noise noise = new Noise(seed);
        double[] white = noise.normal(width * height);
        double[] stroma = Blur.box(white, width, height, 5);
        double[] gap = Blur.box(white, width, height, 24);
        float[] nuclei = nuclei(noise);
        short[] values = new short[3 * width * height];
        for (int i = 0; i < nuclei.length; i++) {
            double shade = stroma[i] * 60;
            double grain = noise.normal() * 2.5;
            double red = 214 + shade * 0.4;
            double green = 150 + shade;
            double blue = 190 + shade * 0.5;
            if (gap[i] * 49 > 0.9) {
                red = 243;
                green = 241;
                blue = 244;
            } else if (nuclei[i] > 0) {
                red -= 110 * (double) nuclei[i];
                green -= 80 * (double) nuclei[i];
                blue -= 50 * (double) nuclei[i];
            }
            values[3 * i] = Drawing.clip(red + grain, 8);
            values[3 * i + 1] = Drawing.clip(green + grain + noise.normal(), 8);
            values[3 * i + 2] = Drawing.clip(blue + grain + noise.normal(), 8);
        }
        return new Drawing(width, height, 3, 8, values);
    }

    /** How dark each pixel is of a nucleus: 0 outside, 0.7 to 1 inside. */
    private float[] nuclei(Noise noise) {
        float[] field = new float[width * height];
        for (int i = 0; i < NUCLEI; i++) {
            int centreX = (int) (noise.uniform() * width);
            int centreY = (int) (noise.uniform() * height);
            int radius = 5 + (int) (noise.uniform() * 8);
            for (int y = Math.max(0, centreY - radius); y < Math.min(height, centreY + radius); y++) {
                for (int x = Math.max(0, centreX - radius); x < Math.min(width, centreX + radius); x++) {
                    int dx = x - centreX;
                    int dy = y - centreY;
                    if (dx * dx + dy * dy < radius * radius) {
                        field[y * width + x] = 0.7f + 0.3f * (float) noise.uniform();
                    }
                }
            }
        }
        return field;
    }
}
