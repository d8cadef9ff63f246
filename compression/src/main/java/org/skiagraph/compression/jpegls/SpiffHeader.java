package org.skiagraph.compression.jpegls;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.compression.StreamColour;

/**
 * The header of a SPIFF file, which is an APP8 segment at the beginning of a stream. T.84 annex F.
 *
 * @param version major version in the upper byte, minor in the lower one: 256 times 2
 * @param profile application profile, 0 for none
 * @param components 1 to 255
 * @param colourSpace by the numbers of T.84: 8 grey, 10 RGB, 3 YCbCr, 12 CMYK, 2 none stated
 * @param bits of a sample
 * @param compression 6 for JPEG-LS
 * @param resolutionUnits 0 for an aspect ratio, 1 for dots per inch, 2 per centimetre
 */
public record SpiffHeader(
        int version,
        int profile,
        int components,
        long height,
        long width,
        int colourSpace,
        int bits,
        int compression,
        int resolutionUnits,
        long verticalResolution,
        long horizontalResolution) {
    /** The number of JPEG-LS among the types of compression. */
    public static final int JPEG_LS = 6;

    private static final byte[] MAGIC = "SPIFF\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 30;

    /** The directory entry that ends a SPIFF header; the SOI of the image is in it. */
    private static final byte[] END = {0, 0, 0, 1, (byte) 0xFF, (byte) 0xD8};

    /** A header for an image, with square pixels. */
    public static SpiffHeader of(int width, int height, int components, int bits, int colourSpace) {
        return new SpiffHeader(0x200, 0, components, height, width, colourSpace, bits, JPEG_LS, 0, 1, 1);
    }

    /** The header in an APP8 segment, if it is one. */
    static Optional<SpiffHeader> of(byte[] data) {
        if (data.length < LENGTH || !Arrays.equals(MAGIC, 0, MAGIC.length, data, 0, MAGIC.length)) {
            return Optional.empty();
        }
        return Optional.of(new SpiffHeader(
                Bytes.uint16B(data, 6),
                data[8] & 0xFF,
                data[9] & 0xFF,
                Bytes.uint32B(data, 10),
                Bytes.uint32B(data, 14),
                data[18] & 0xFF,
                data[19] & 0xFF,
                data[20] & 0xFF,
                data[21] & 0xFF,
                Bytes.uint32B(data, 22),
                Bytes.uint32B(data, 26)));
    }

    /** True for the entry that ends the directory. */
    static boolean isEnd(byte[] data) {
        return Arrays.equals(END, data);
    }

    static byte[] end() {
        return END.clone();
    }

    /** The data of its segment. */
    byte[] data() {
        byte[] data = Arrays.copyOf(MAGIC, LENGTH);
        Bytes.put16B(data, 6, version);
        data[8] = (byte) profile;
        data[9] = (byte) components;
        Bytes.put32B(data, 10, (int) height);
        Bytes.put32B(data, 14, (int) width);
        data[18] = (byte) colourSpace;
        data[19] = (byte) bits;
        data[20] = (byte) compression;
        data[21] = (byte) resolutionUnits;
        Bytes.put32B(data, 22, (int) verticalResolution);
        Bytes.put32B(data, 26, (int) horizontalResolution);
        return data;
    }

    /** What it says of colour. */
    public StreamColour colour() {
        return switch (colourSpace) {
            case 2 -> StreamColour.UNSTATED;
            case 8 -> StreamColour.GREY;
            case 10 -> StreamColour.RGB;
            case 1, 3, 4 -> StreamColour.YCBCR;
            case 12 -> StreamColour.CMYK;
            case 13 -> StreamColour.YCCK;
            default -> StreamColour.OTHER;
        };
    }
}
