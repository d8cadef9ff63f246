package org.skiagraph.compression.jpegls;

import java.util.Random;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;

/** Pictures that reach what the coding has: flat stretches of all lengths, edges, slopes, noise of all sizes. */
final class Drawn {
    private Drawn() {}

    /** A picture of samples up to {@code maxval}, the same for the same seed. */
    static Picture picture(ImageHeader header, int maxval, long seed) {
        Random random = new Random(seed);
        int[][] planes = new int[header.components().size()][];
        int[] first = {};
        for (int i = 0; i < planes.length; i++) {
            Component component = header.components().get(i);
            boolean alike = random.nextBoolean() && first.length == component.samples();
            planes[i] = alike ? first.clone() : plane(component, maxval, random);
            first = planes[i];
        }
        return new Picture(header, planes);
    }

    private static int[] plane(Component component, int maxval, Random random) {
        int[] plane = new int[(int) component.samples()];
        int width = component.width();
        int noise = 1 << random.nextInt(17);
        int flat = random.nextInt(4);
        int value = random.nextInt(maxval + 1);
        for (int i = 0; i < plane.length; ) {
            int n = Math.min(plane.length - i, 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 12));
            int kind = random.nextInt(4);
            for (int k = 0; k < n; k++, i++) {
                if (kind < flat) {
                    value = kind == 0 && i >= width ? plane[i - width] : value;
                } else if (kind == 3) {
                    value = random.nextInt(maxval + 1);
                } else {
                    value += random.nextInt(2 * noise + 1) - noise;
                }
                value = Math.max(0, Math.min(maxval, value));
                plane[i] = value;
            }
        }
        return plane;
    }
}
