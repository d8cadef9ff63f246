package org.skiagraph.compression.rle;

import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;

/**
 * How an image falls into segments: for each component its bytes, the most significant first. PS3.5 G.2.
 *
 * @param bytes of one sample, 1–4
 */
record RleLayout(int width, int height, int components, int bytes, boolean signed) {
    private static final int MAX_BYTES = 4;

    /**
     * The layout of an image.
     *
     * @throws IllegalArgumentException if RLE cannot express it
     */
    static RleLayout of(ImageHeader header) {
        Component first = header.components().get(0);
        if (!Component.of(header.width(), header.height(), first.precision(), first.signed())
                        .equals(first)
                || !header.components().stream().allMatch(first::equals)) {
            throw new IllegalArgumentException("RLE needs components that are alike and not sub-sampled, not "
                    + header.components() + " of " + header.width() + "x" + header.height());
        }
        int count = header.components().size();
        int bytes = (first.precision() + 7) / 8;
        if (bytes > MAX_BYTES || (long) count * bytes > RleHeader.MAX_SEGMENTS) {
            throw new IllegalArgumentException("RLE has no room for " + count + " components of " + bytes
                    + " bytes: at most " + MAX_BYTES + " bytes, " + RleHeader.MAX_SEGMENTS + " segments");
        }
        return new RleLayout(header.width(), header.height(), count, bytes, first.signed());
    }

    /** Segments of a stream. */
    int segments() {
        return components * bytes;
    }

    /** Samples of one component. */
    long samples() {
        return (long) width * height;
    }

    /** Bits of a sample as coded. */
    int bits() {
        return 8 * bytes;
    }
}
