package org.skiagraph.imaging.render;

import org.skiagraph.dictionary.Tag;
import org.skiagraph.imaging.PixelDescription;
import org.skiagraph.model.DataSet;

/**
 * The stored values that are no pixels: PS3.3 C.7.5.1.1.2, and C.7.6.24 and C.7.6.25 for float pixels.
 *
 * @param least the first of them, NaN if there are none
 * @param most the last of them
 */
record Padding(double least, double most) {
    static Padding of(DataSet dataSet, PixelDescription pixels) {
        double[] one = dataSet.decimals(tag(pixels, false));
        if (one.length == 0) {
            return new Padding(Double.NaN, Double.NaN);
        }
        double[] other = dataSet.decimals(tag(pixels, true));
        double begin = asStored(one[0], pixels);
        double end = other.length == 0 ? begin : asStored(other[0], pixels);
        return new Padding(Math.min(begin, end), Math.max(begin, end));
    }

    boolean covers(double stored) {
        return stored >= least && stored <= most;
    }

    private static int tag(PixelDescription pixels, boolean limit) {
        if (!pixels.real()) {
            return limit ? Tag.PixelPaddingRangeLimit : Tag.PixelPaddingValue;
        }
        if (pixels.allocated() == 32) {
            return limit ? Tag.FloatPixelPaddingRangeLimit : Tag.FloatPixelPaddingValue;
        }
        return limit ? Tag.DoubleFloatPixelPaddingRangeLimit : Tag.DoubleFloatPixelPaddingValue;
    }

    /** Many a writer has US where Pixel Representation asks for SS: the 16 bits are the same. */
    private static double asStored(double padding, PixelDescription pixels) {
        if (pixels.real() || pixels.allocated() > 16) {
            return padding;
        }
        return pixels.signed() ? (short) (int) padding : (int) padding & 0xFFFF;
    }
}
