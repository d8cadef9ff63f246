package org.skiagraph.compression.jpeg2000;

import java.util.Random;

/** Draws images: slopes with some noise, now and then any value of the whole range. The same for the same seed. */
final class StreamImage {
    private StreamImage() {}

    static long[][] draw(StreamOptions options, long seed) {
        Random random = new Random(seed);
        long[][] image = new long[options.components.size()][];
        for (int component = 0; component < image.length; component++) {
            image[component] = draw(
                    options.components.get(component), options.area(component).size(), random);
        }
        return image;
    }

    private static long[] draw(StreamComponent shape, int size, Random random) {
        long range = shape.most() - shape.least() + 1;
        long step = Math.max(2, range / 16);
        long[] samples = new long[size];
        long value = shape.least() + range / 2;
        for (int i = 0; i < size; i++) {
            value += Math.floorMod(random.nextLong(), step) - step / 2;
            if (random.nextInt(24) == 0) {
                value = shape.least() + Math.floorMod(random.nextLong(), range);
            }
            value = Math.max(shape.least(), Math.min(shape.most(), value));
            samples[i] = value;
        }
        return samples;
    }
}
