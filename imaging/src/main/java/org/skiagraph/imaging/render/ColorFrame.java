package org.skiagraph.imaging.render;

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

    static Picture draw(Frame frame, Space space) {
        PixelDescription pixels = frame.pixels();
        int width = pixels.columns();
        int height = pixels.rows();
        byte[] bytes = new byte[Math.multiplyExact(Math.multiplyExact(width, height), 3)];
        boolean half = pixels.isHalfChrominance() && frame.cells().length < pixels.frameBytes();
        long[] row = new long[width * 3];
        for (int y = 0; y < height; y++) {
            if (half) {
                halfRow(frame, y, row);
            } else {
                frame.row(y, row);
            }
            convert(row, width, pixels, space, bytes, y * width * 3);
        }
        return new Picture(width, height, 3, bytes);
    }

    /** Two luminances and one pair of chrominances for each two pixels. */
    private static void halfRow(Frame frame, int y, long[] row) {
        int width = frame.pixels().columns();
        long first = (long) y * width;
        for (int x = 0; x < width; x++) {
            long pair = (first + x) / 2 * 4;
            row[x * 3] = cell(frame, pair + ((first + x) & 1));
            row[x * 3 + 1] = cell(frame, pair + 2);
            row[x * 3 + 2] = cell(frame, pair + 3);
        }
    }

    private static long cell(Frame frame, long index) {
        return index < frame.cells().length ? frame.cells()[(int) index] & 0xFF : 0;
    }

    private static void convert(long[] row, int width, PixelDescription pixels, Space space, byte[] out, int at) {
        int shift = pixels.stored() - 8;
        int lift = pixels.signed() ? 1 << (pixels.stored() - 1) : 0;
        for (int x = 0; x < width; x++) {
            int a = to8((int) row[x * 3] + lift, shift);
            int b = to8((int) row[x * 3 + 1] + lift, shift);
            int c = to8((int) row[x * 3 + 2] + lift, shift);
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

    private static int to8(int sample, int shift) {
        return shift >= 0 ? sample >> shift & 0xFF : sample * 255 / ((1 << (8 + shift)) - 1);
    }
}
