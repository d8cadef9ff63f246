package org.skiagraph.compression;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A picture to test codecs with: some noise, some flat stretches, the same for the same seed. Samples as {@code int}. */
public record Picture(ImageHeader header, int[][] planes) {
    /** Draws a picture. */
    public static Picture draw(ImageHeader header, long seed) {
        Random random = new Random(seed);
        int[][] planes = new int[header.components().size()][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = draw(header.components().get(i), random);
        }
        return new Picture(header, planes);
    }

    private static int[] draw(Component component, Random random) {
        int[] plane = new int[(int) component.samples()];
        int bits = Math.min(32, component.precision());
        int value = 0;
        for (int i = 0; i < plane.length; ) {
            boolean flat = random.nextInt(3) == 0;
            int n = Math.min(plane.length - i, 1 + random.nextInt(flat ? 300 : 40));
            for (int k = 0; k < n; k++) {
                if (k == 0 || !flat) {
                    value = cut(
                            random.nextInt(4) == 0 ? random.nextInt() : value + random.nextInt(3) - 1, bits, component);
                }
                plane[i++] = value;
            }
        }
        return plane;
    }

    private static int cut(int value, int bits, Component component) {
        int left = value << 32 - bits;
        return component.signed() ? left >> 32 - bits : left >>> 32 - bits;
    }

    /** The samples in arrays without gaps, in the narrowest cells: 8, 16 or 32 bits. */
    public List<Samples> narrow() {
        List<Samples> all = empty(header, header.precision() <= 8 ? 8 : header.precision() <= 16 ? 16 : 32);
        for (int i = 0; i < planes.length; i++) {
            fill(all.get(i), header.components().get(i), planes[i]);
        }
        return all;
    }

    /** Arrays without gaps for such an image. */
    public static List<Samples> empty(ImageHeader header, int cellBits) {
        List<Samples> all = new ArrayList<>();
        for (Component component : header.components()) {
            int n = (int) component.samples();
            all.add(
                    cellBits == 8
                            ? ByteSamples.plane(new byte[n], component.width())
                            : cellBits == 16
                                    ? ShortSamples.plane(new short[n], component.width())
                                    : IntSamples.plane(new int[n], component.width()));
        }
        return all;
    }

    /** Puts a plane where it belongs. */
    public static void fill(Samples target, Component component, int[] plane) {
        for (int y = 0; y < component.height(); y++) {
            for (int x = 0; x < component.width(); x++) {
                target.set(indexOf(target, x, y), plane[y * component.width() + x]);
            }
        }
    }

    /** Reads a plane back. */
    public static int[] read(Samples source, Component component) {
        int[] plane = new int[(int) component.samples()];
        for (int y = 0; y < component.height(); y++) {
            for (int x = 0; x < component.width(); x++) {
                plane[y * component.width() + x] = source.get(indexOf(source, x, y), component.signed());
            }
        }
        return plane;
    }

    /** The cell of a sample. */
    public static int indexOf(Samples samples, int x, int y) {
        return samples.offset() + y * samples.rowStride() + x * samples.pixelStride();
    }
}
