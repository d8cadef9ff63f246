package org.skiagraph.imaging.render;

/** Pictures in another size: each new pixel is the mean of what it covers, or, when it covers less than one, between two. */
public final class Scaling {
    private Scaling() {}

    /**
     * A picture in another size.
     *
     * @param width columns of the result, at least 1
     * @param height rows of the result, at least 1
     */
    public static Picture scale(Picture picture, int width, int height) {
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        int samples = picture.samples();
        float[] across = new float[Math.multiplyExact(Math.multiplyExact(width, picture.height()), samples)];
        int[] row = new int[picture.width() * samples];
        Weights columns = new Weights(picture.width(), width);
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row);
            for (int x = 0; x < width; x++) {
                for (int s = 0; s < samples; s++) {
                    float sum = 0;
                    for (int i = 0; i < columns.counts[x]; i++) {
                        sum += columns.weights[x][i] * row[(columns.firsts[x] + i) * samples + s];
                    }
                    across[(y * width + x) * samples + s] = sum;
                }
            }
        }
        return down(across, width, picture.height(), height, samples);
    }

    private static Picture down(float[] across, int width, int oldHeight, int height, int samples) {
        byte[] bytes = new byte[Math.multiplyExact(Math.multiplyExact(width, height), samples)];
        Weights rows = new Weights(oldHeight, height);
        int n = width * samples;
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < n; i++) {
                float sum = 0.5f;
                for (int k = 0; k < rows.counts[y]; k++) {
                    sum += rows.weights[y][k] * across[(rows.firsts[y] + k) * n + i];
                }
                bytes[y * n + i] = (byte) Math.max(0, Math.min(255, (int) sum));
            }
        }
        return new Picture(width, height, samples, bytes);
    }

    /** Which old pixels a new one is made of, and how much of each, along one direction. */
    private static final class Weights {
        final int[] firsts;
        final int[] counts;
        final float[][] weights;

        Weights(int from, int to) {
            firsts = new int[to];
            counts = new int[to];
            weights = new float[to][];
            double step = (double) from / to;
            double reach = Math.max(1, step) / 2 + (step < 1 ? 0.5 : 0);
            for (int i = 0; i < to; i++) {
                double center = (i + 0.5) * step;
                int first = Math.max(0, (int) Math.floor(center - reach));
                int end = Math.min(from, (int) Math.ceil(center + reach));
                firsts[i] = first;
                counts[i] = end - first;
                weights[i] = normalized(center, reach, first, end, step < 1);
            }
        }

        private static float[] normalized(double center, double reach, int first, int end, boolean between) {
            double[] parts = new double[end - first];
            double sum = 0;
            for (int i = first; i < end; i++) {
                double part = between
                        ? Math.max(0, 1 - Math.abs(i + 0.5 - center))
                        : Math.max(0, Math.min(i + 1, center + reach) - Math.max(i, center - reach));
                parts[i - first] = part;
                sum += part;
            }
            float[] weights = new float[parts.length];
            for (int i = 0; i < parts.length; i++) {
                weights[i] = (float) (parts[i] / sum);
            }
            return weights;
        }
    }
}
