package org.skiagraph.cli.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Pictures whose components are alike, row by row, the samples of a pixel side by side. */
final class InterleavedRows {
    /** Takes one row. */
    @FunctionalInterface
    interface Sink {
        /** Takes width × components samples, reused after the call. */
        void row(int[] row) throws IOException;
    }

    private InterleavedRows() {}

    /** Hands out all rows. */
    static void forEach(Picture picture, Sink sink) throws IOException {
        int width = picture.header().width();
        int components = picture.planes().size();
        int[] plane = new int[width];
        int[] row = new int[Math.multiplyExact(width, components)];
        for (int y = 0; y < picture.header().height(); y++) {
            for (int c = 0; c < components; c++) {
                picture.row(c, y, plane);
                for (int x = 0; x < width; x++) {
                    row[x * components + c] = plane[x];
                }
            }
            sink.row(row);
        }
    }

    /** Writes all rows. */
    static void write(Picture picture, SampleBytes form, OutputStream out) throws IOException {
        forEach(picture, row -> form.write(row, row.length, out));
    }

    /** Fills a picture. */
    static void read(Picture picture, SampleBytes form, InputStream in) throws IOException {
        int width = picture.header().width();
        int components = picture.planes().size();
        int[] plane = new int[width];
        int[] row = new int[Math.multiplyExact(width, components)];
        for (int y = 0; y < picture.header().height(); y++) {
            form.read(row, row.length, in);
            for (int c = 0; c < components; c++) {
                for (int x = 0; x < width; x++) {
                    plane[x] = row[x * components + c];
                }
                picture.setRow(c, y, plane);
            }
        }
    }
}
