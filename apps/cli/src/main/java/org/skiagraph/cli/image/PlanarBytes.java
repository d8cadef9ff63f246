package org.skiagraph.cli.image;

import org.skiagraph.compression.Component;

/** Component planes one after the other, row by row, little endian, in cells of 1, 2 or 4 bytes: what is hashed. */
public final class PlanarBytes {
    /** Takes bytes. */
    @FunctionalInterface
    public interface Sink {
        /** Takes some bytes; the array is reused after the call. */
        void take(byte[] bytes, int length);
    }

    private PlanarBytes() {}

    /** Hands out all bytes, a row at a time. */
    public static void of(Picture picture, Sink sink) {
        for (int c = 0; c < picture.planes().size(); c++) {
            Component form = picture.header().components().get(c);
            int cell = Picture.cellBytes(form);
            int[] row = new int[form.width()];
            byte[] bytes = new byte[Math.multiplyExact(form.width(), cell)];
            for (int y = 0; y < form.height(); y++) {
                picture.row(c, y, row);
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (row[i / cell] >> 8 * (i % cell));
                }
                sink.take(bytes, bytes.length);
            }
        }
    }
}
