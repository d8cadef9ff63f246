package org.skiagraph.imaging.render;

import java.util.Arrays;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.LimitExceededException;

/** Pictures in another size: each new pixel is the mean of what it covers, or, when it covers less than one, between two. */
public final class Scaling {
    private Scaling() {}

    /**
     * A picture in another size. Beside the result only a row is held.
     *
     * @param width columns of the result, at least 1
     * @param height rows of the result, at least 1
     * @throws LimitExceededException if the result is more than may be held
     */
    public static Picture scale(Picture picture, int width, int height, Budget budget) throws LimitExceededException {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height);
        }
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        int samples = picture.samples();
        byte[] bytes = Picture.array(width, height, samples, budget);
        Weights rows = new Weights(picture.height(), height);
        Weights columns = new Weights(picture.width(), width);
        float[] down = new float[picture.width() * samples];
        for (int y = 0; y < height; y++) {
            down(picture, rows.firsts[y], rows.weights[y], down);
            across(down, columns, samples, bytes, y * width * samples);
        }
        return new Picture(width, height, samples, bytes);
    }

    /** The sum of some rows, each with its weight. */
    private static void down(Picture picture, int first, float[] weights, float[] sums) {
        byte[] bytes = picture.bytes();
        Arrays.fill(sums, 0);
        for (int k = 0; k < weights.length; k++) {
            int from = (first + k) * sums.length;
            float weight = weights[k];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * (bytes[from + i] & 0xFF);
            }
        }
    }

    private static void across(float[] row, Weights columns, int samples, byte[] bytes, int at) {
        int to = at;
        for (int x = 0; x < columns.firsts.length; x++) {
            float[] weights = columns.weights[x];
            for (int s = 0; s < samples; s++) {
                int from = columns.firsts[x] * samples + s;
                float sum = 0.5f;
                for (float weight : weights) {
                    sum += weight * row[from];
                    from += samples;
                }
                bytes[to++] = (byte) Math.max(0, Math.min(255, (int) sum));
            }
        }
    }

    /** Which old pixels a new one is made of, and how much of each, along one direction. */
    private static final class Weights {
        final int[] firsts;
        final float[][] weights;

        Weights(int from, int to) {
            firsts = new int[to];
            weights = new float[to][];
            double step = (double) from / to;
            double reach = Math.max(1, step) / 2 + (step < 1 ? 0.5 : 0);
            for (int i = 0; i < to; i++) {
                double center = (i + 0.5) * step;
                int first = Math.max(0, (int) Math.floor(center - reach));
                int end = Math.min(from, (int) Math.ceil(center + reach));
                firsts[i] = first;
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
