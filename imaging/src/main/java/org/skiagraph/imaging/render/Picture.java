package org.skiagraph.imaging.render;

/**
 * A picture to be looked at: 8 bits a sample, grey or red, green, blue by pixel, row by row, 0 black.
 *
 * @param samples 1 or 3 a pixel
 * @param bytes width × height × samples; not copied
 */
public record Picture(int width, int height, int samples, byte[] bytes) {
    /** Checks the sizes. */
    public Picture {
        if (width < 1
                || height < 1
                || (samples != 1 && samples != 3)
                || bytes.length != (long) width * height * samples) {
            throw new IllegalArgumentException(
                    width + "x" + height + " pixels of " + samples + " samples in " + bytes.length + " bytes");
        }
    }

    /** A row, as unsigned numbers. */
    public void row(int y, int[] target) {
        int n = width * samples;
        int from = y * n;
        for (int i = 0; i < n; i++) {
            target[i] = bytes[from + i] & 0xFF;
        }
    }
}
