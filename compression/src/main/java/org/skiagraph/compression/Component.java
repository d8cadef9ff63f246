package org.skiagraph.compression;

/**
 * One component of an image, in its own size.
 *
 * @param width columns of this component, at least 1
 * @param height rows of this component, at least 1
 * @param stepX columns of the image for one column of this component, at least 1
 * @param stepY rows of the image for one row of this component, at least 1
 * @param precision bits of a sample, 1–38
 * @param signed true if samples are two's complement
 */
public record Component(int width, int height, int stepX, int stepY, int precision, boolean signed) {
    /** The most bits that a sample may have (ISO/IEC 15444-1); 32 of them can be delivered. */
    public static final int MAX_PRECISION = 38;

    /** Checks the ranges. */
    public Component {
        if (width < 1 || height < 1 || stepX < 1 || stepY < 1) {
            throw new IllegalArgumentException(
                    "component of " + width + "x" + height + " samples, steps " + stepX + "x" + stepY);
        }
        if (precision < 1 || precision > MAX_PRECISION) {
            throw new IllegalArgumentException("precision " + precision + " is not within 1 to " + MAX_PRECISION);
        }
    }

    /** A component that is not sub-sampled. */
    public static Component of(int width, int height, int precision, boolean signed) {
        return new Component(width, height, 1, 1, precision, signed);
    }

    /** Samples in all. */
    public long samples() {
        return (long) width * height;
    }

    /** As corpus and command line print it: {@code 512x512:12u}. */
    @Override
    public String toString() {
        return width + "x" + height + ":" + precision + (signed ? "s" : "u");
    }
}
