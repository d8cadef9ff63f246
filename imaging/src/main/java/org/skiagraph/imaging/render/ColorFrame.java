package org.skiagraph.imaging.render;

import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.imaging.Frame;
import org.skiagraph.imaging.PixelDescription;

/** Frames of three samples a pixel. PS3.3 C.7.6.3.1.2. */
final class ColorFrame {
    /** What the three samples are. */
    enum Space {
        RGB,
        FULL,
        PARTIAL
    }

    private ColorFrame() {}

    static Picture draw(Frame frame, Space space, Budget budget) throws LimitExceededException {
        PixelDescription pixels = frame.pixels();
        int width = pixels.columns();
        int height = pixels.rows();
        byte[] bytes = Picture.array(width, height, 3, budget);
        long[] row = new long[width * 3];
        for (int y = 0; y < height; y++) {
            frame.row(y, row);
            convert(row, width, pixels, space, bytes, y * width * 3);
        }
        return new Picture(width, height, 3, bytes);
    }

    private static void convert(long[] row, int width, PixelDescription pixels, Space space, byte[] out, int at) {
        int shift = pixels.stored() - 8;
        long lift = pixels.signed() ? 1L << (pixels.stored() - 1) : 0;
        for (int x = 0; x < width; x++) {
            int a = to8(row[x * 3] + lift, shift);
            int b = to8(row[x * 3 + 1] + lift, shift);
            int c = to8(row[x * 3 + 2] + lift, shift);
            int rgb =
                    switch (space) {
                        case RGB -> a << 16 | b << 8 | c;
                        case FULL -> ColorConversion.ofFull(a, b, c);
                        case PARTIAL -> ColorConversion.ofPartial(a, b, c);
                    };
            out[at + x * 3] = (byte) (rgb >> 16);
            out[at + x * 3 + 1] = (byte) (rgb >> 8);
            out[at + x * 3 + 2] = (byte) rgb;
        }
    }

    /** The highest 8 bits of a sample, or, of one with fewer, their share of 255. */
    private static int to8(long sample, int shift) {
        return (int) (shift >= 0 ? sample >> shift & 0xFF : sample * 255 / ((1 << (8 + shift)) - 1));
    }
}
