package org.skiagraph.cli.image;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;

/** Bare samples, little endian, by pixel, in cells of 1, 2 or 4 bytes. What they are, the file does not say. */
public final class RawFile implements ImageFile {
    /** The format. */
    public RawFile() {}

    @Override
    public Picture read(InputStream in, Budget budget) throws IOException {
        throw new UnsupportedDataException("bare samples do not say what they are", Place.of(""));
    }

    /**
     * Reads bare samples of a known shape.
     *
     * @param header components all alike
     */
    public Picture read(InputStream in, ImageHeader header, Budget budget) throws IOException {
        Picture picture = Picture.blank(header, budget);
        InterleavedRows.read(picture, bytes(picture.uniform()), new BufferedInputStream(in));
        return picture;
    }

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        InterleavedRows.write(picture, bytes(picture.uniform()), out);
    }

    private static SampleBytes bytes(Component form) {
        return new SampleBytes(Picture.cellBytes(form), false, form.signed());
    }
}
