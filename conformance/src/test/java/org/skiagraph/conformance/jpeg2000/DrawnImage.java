package org.skiagraph.conformance.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A picture for an encoder: waves with some noise and a flat part, a plane each component.
 *
 * @param components how many, all of the same precision
 * @param step how many pixels of the second and later components share a sample, across and down
 */
record DrawnImage(int width, int height, int components, int bits, boolean signed, int step) {
    /** From text: {@code 61x47 3x8u}, with {@code /2} behind it for sub-sampled components. */
    static DrawnImage of(String text) {
        String[] words = text.split("[x /]");
        String samples = words[3];
        return new DrawnImage(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(samples.substring(0, samples.length() - 1)),
                samples.endsWith("s"),
                words.length > 4 ? Integer.parseInt(words[4]) : 1);
    }

    List<int[]> planes() {
        List<int[]> planes = new ArrayList<>();
        for (int c = 0; c < components; c++) {
            planes.add(plane(c, width / stepOf(c), height / stepOf(c)));
        }
        return planes;
    }

    private int stepOf(int component) {
        return component == 0 ? 1 : step;
    }

    private int[] plane(int component, int columns, int rows) {
        Random random = new Random(31L * columns + 7L * rows + component + bits);
        int most = (1 << bits) - 1;
        int[] plane = new int[columns * rows];
        for (int i = 0; i < plane.length; i++) {
            int x = i % columns;
            int y = i / columns;
            double wave = StrictMath.sin(x / (5.0 + component)) * StrictMath.cos(y / (7.0 + component));
            int value = (int) (most * (0.5 + 0.5 * wave)) + random.nextInt(1 + most / 12);
            value = x > columns * 3 / 4 ? most / 3 : Math.min(most, value);
            plane[i] = signed ? value - (1 << bits - 1) : value;
        }
        return plane;
    }

    /** What a raw file of it holds: plane after plane, little endian. */
    byte[] raw() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int[] plane : planes()) {
            for (int sample : plane) {
                out.write(sample);
                if (bits > 8) {
                    out.write(sample >> 8);
                }
            }
        }
        return out.toByteArray();
    }

    /** How {@code opj_compress} is told of a raw file: {@code 61,47,3,8,u@1x1:2x2:2x2}. */
    String format() {
        StringBuilder format = new StringBuilder();
        format.append(width).append(',').append(height).append(',').append(components);
        format.append(',').append(bits).append(signed ? ",s" : ",u");
        for (int c = 0; c < components; c++) {
            format.append(c == 0 ? '@' : ':').append(stepOf(c)).append('x').append(stepOf(c));
        }
        return format.toString();
    }
}
