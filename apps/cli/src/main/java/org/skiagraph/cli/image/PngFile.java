package org.skiagraph.cli.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.Component;
import org.skiagraph.imaging.png.PngWriter;

/**
 * PNG, for looking at: samples are spread over 8 or 16 bits, so that the largest becomes white; signed ones begin at black
 * with the lowest. Only written.
 */
final class PngFile implements ImageFile {
    @Override
    public Picture read(InputStream in, Budget budget) throws IOException {
        throw new UnsupportedDataException("PNG is only written; give a .pgm, .ppm, .pgx or .raw", Place.of(""));
    }

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        Component form = picture.uniform();
        int components = picture.planes().size();
        if (components != 1 && components != 3 || form.precision() > 16) {
            throw new UnsupportedDataException(
                    "PNG holds 1 or 3 components of up to 16 bits, not " + components + " of " + form, Place.of(""));
        }
        int bits = form.precision() <= 8 ? 8 : 16;
        int lowest = form.signed() ? -(1 << form.precision() - 1) : 0;
        try (PngWriter png = new PngWriter(out, form.width(), form.height(), components, bits)) {
            InterleavedRows.forEach(picture, row -> png.row(spread(row, lowest, form.precision(), bits)));
            png.finish();
        }
    }

    /** Samples from 0 on, times what makes the largest one all ones, rounded. */
    private static int[] spread(int[] row, int lowest, int precision, int bits) {
        long white = (1 << bits) - 1;
        long largest = (1 << precision) - 1;
        for (int i = 0; i < row.length; i++) {
            row[i] = (int) (((row[i] - lowest) * white + largest / 2) / largest);
        }
        return row;
    }
}
