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
import org.skiagraph.compression.StreamColour;

/** PGM and PPM in their binary forms P5 and P6, big endian: unsigned samples of 1 to 16 bits, one component or three. */
final class PnmFile implements ImageFile {
    private static final int MAX_VALUE = 0xFFFF;

    @Override
    public Picture read(InputStream in, Budget budget) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        HeaderText text = new HeaderText(buffered);
        String magic = text.word();
        if (!magic.equals("P5") && !magic.equals("P6")) {
            throw new MalformedDataException("a PGM or PPM begins with P5 or P6, not " + magic, Place.at(0));
        }
        int width = text.number(1, Integer.MAX_VALUE);
        int height = text.number(1, Integer.MAX_VALUE);
        int precision = 32 - Integer.numberOfLeadingZeros(text.number(1, MAX_VALUE));
        boolean grey = magic.equals("P5");
        ImageHeader shape = ImageHeader.of(width, height, grey ? 1 : 3, precision, false);
        ImageHeader header =
                new ImageHeader(width, height, shape.components(), grey ? StreamColour.GREY : StreamColour.RGB);
        Picture picture = Picture.blank(header, budget);
        InterleavedRows.read(picture, bytes(precision), buffered);
        return picture;
    }

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        Component form = picture.uniform();
        int components = picture.planes().size();
        if (form.signed() || form.precision() > 16 || components != 1 && components != 3) {
            throw new UnsupportedDataException(
                    "PGM and PPM hold 1 or 3 unsigned components of up to 16 bits, not " + components + " of " + form
                            + "; .pgx and .raw hold these",
                    Place.of(""));
        }
        int maxValue = (1 << form.precision()) - 1;
        String head = (components == 1 ? "P5\n" : "P6\n") + form.width() + " " + form.height() + "\n" + maxValue + "\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        InterleavedRows.write(picture, bytes(form.precision()), out);
    }

    private static SampleBytes bytes(int precision) {
        return new SampleBytes(precision <= 8 ? 1 : 2, true, false);
    }
}
