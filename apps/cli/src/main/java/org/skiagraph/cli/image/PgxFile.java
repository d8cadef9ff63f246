package org.skiagraph.cli.image;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;

/** PGX, the format of the JPEG 2000 conformance suite (T.803): one component, of any precision to 32 bits and sign. */
public final class PgxFile implements ImageFile {
    private static final String BIG_ENDIAN = "ML";
    private static final String LITTLE_ENDIAN = "LM";
    private static final int MAX_PRECISION = 32;

    /** The format. */
    public PgxFile() {}

    @Override
    public Picture read(InputStream in, Budget budget) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        HeaderText text = new HeaderText(buffered);
        String magic = text.word();
        String order = text.word();
        if (!magic.equals("PG") || !order.equals(BIG_ENDIAN) && !order.equals(LITTLE_ENDIAN)) {
            throw new MalformedDataException("a PGX begins with PG and ML or LM", Place.at(0));
        }
        // The sign may stand apart, be joined to the precision, or be left out.
        String sign = text.word();
        boolean apart = sign.equals("+") || sign.equals("-");
        int precision = precision(apart ? text.word() : sign.replaceFirst("^[+-]", ""), text);
        int width = text.number(1, Integer.MAX_VALUE);
        int height = text.number(1, Integer.MAX_VALUE);
        ImageHeader header = ImageHeader.of(width, height, 1, precision, sign.startsWith("-"));
        Picture picture = Picture.blank(header, budget);
        InterleavedRows.read(picture, bytes(header.components().get(0), order.equals(BIG_ENDIAN)), buffered);
        return picture;
    }

    private static int precision(String word, HeaderText text) throws MalformedDataException {
        if (!word.matches("[0-9]{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > MAX_PRECISION) {
            throw new MalformedDataException("the precision is not 1 to " + MAX_PRECISION, text.place());
        }
        return Integer.parseInt(word);
    }

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        if (picture.planes().size() != 1) {
            throw new UnsupportedDataException(
                    "a PGX holds one component, not " + picture.planes().size() + "; --out-dir writes one file each",
                    Place.of(""));
        }
        writeComponent(picture, 0, out);
    }

    /** Writes one component of a picture, big endian. */
    public void writeComponent(Picture picture, int component, OutputStream out) throws IOException {
        Component form = picture.header().components().get(component);
        String head = "PG " + BIG_ENDIAN + " " + (form.signed() ? "-" : "+") + " " + form.precision() + " "
                + form.width() + " " + form.height() + "\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        SampleBytes bytes = bytes(form, true);
        int[] row = new int[form.width()];
        for (int y = 0; y < form.height(); y++) {
            picture.row(component, y, row);
            bytes.write(row, row.length, out);
        }
    }

    private static SampleBytes bytes(Component form, boolean bigEndian) {
        return new SampleBytes(Picture.cellBytes(form), bigEndian, form.signed());
    }
}
