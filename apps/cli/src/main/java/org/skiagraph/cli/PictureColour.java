package org.skiagraph.cli;

import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.cli.image.Picture;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;
import org.skiagraph.compression.jpeg.Ycbcr;

/** The colour conversions that a user may ask for, of pictures of three components of one size. */
final class PictureColour {
    static final Option TO_RGB = Option.flag("--rgb", "convert YCbCr to RGB; otherwise samples stay as coded");
    static final Option TO_YCBCR = Option.flag("--ycbcr", "convert RGB to YCbCr before encoding");

    private static final int MOST_BITS = 12;

    private PictureColour() {}

    /** A row of three components, converted in place. */
    @FunctionalInterface
    private interface RowConversion {
        void convert(int[] first, int[] second, int[] third, int width, int precision);
    }

    /** From YCbCr to RGB; what its stream says to be grey or RGB stays. */
    static Picture toRgb(Picture picture) throws UnsupportedDataException {
        StreamColour stated = picture.header().colour();
        if (stated == StreamColour.RGB || stated == StreamColour.GREY) {
            return picture;
        }
        return converted(picture, Ycbcr::toRgb, StreamColour.RGB);
    }

    /** From RGB to YCbCr. */
    static Picture toYcbcr(Picture picture) throws UnsupportedDataException {
        return converted(picture, Ycbcr::fromRgb, StreamColour.YCBCR);
    }

    private static Picture converted(Picture picture, RowConversion conversion, StreamColour colour)
            throws UnsupportedDataException {
        int precision = picture.uniform().precision();
        if (picture.planes().size() != 3 || precision > MOST_BITS) {
            throw new UnsupportedDataException(
                    "colour is converted of 3 components of up to " + MOST_BITS + " bits, not of "
                            + picture.header().components(),
                    Place.of(""));
        }
        int width = picture.header().width();
        int[][] rows = new int[3][width];
        for (int y = 0; y < picture.header().height(); y++) {
            for (int c = 0; c < rows.length; c++) {
                picture.row(c, y, rows[c]);
            }
            conversion.convert(rows[0], rows[1], rows[2], width, precision);
            for (int c = 0; c < rows.length; c++) {
                picture.setRow(c, y, rows[c]);
            }
        }
        return coloured(picture, colour);
    }

    /** The same picture, of another colour. */
    static Picture coloured(Picture picture, StreamColour colour) {
        ImageHeader header = picture.header();
        return new Picture(
                new ImageHeader(header.width(), header.height(), header.components(), colour), picture.planes());
    }
}
