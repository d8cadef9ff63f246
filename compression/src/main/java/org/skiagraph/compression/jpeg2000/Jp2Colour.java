package org.skiagraph.compression.jpeg2000;

import java.util.OptionalInt;
import org.skiagraph.compression.StreamColour;

/**
 * A colour specification. T.800 I.5.3.3.
 *
 * @param method 1 enumerated, 2 restricted ICC profile, 3 any ICC profile, others of T.801
 * @param precedence as the box has it
 * @param approximation as the box has it
 * @param enumerated the code of the colour space, if the method is 1
 * @param profile the ICC profile, or whatever follows of another method; not copied
 */
public record Jp2Colour(int method, int precedence, int approximation, OptionalInt enumerated, byte[] profile) {
    private static final int ENUMERATED = 1;
    private static final int CMYK = 12;
    private static final int SRGB = 16;
    private static final int GREY = 17;
    private static final int SYCC = 18;

    static Jp2Colour read(BoxContent box) throws BadBoxException {
        int method = box.uint8();
        int precedence = (byte) box.uint8();
        int approximation = box.uint8();
        OptionalInt enumerated = method == ENUMERATED ? OptionalInt.of((int) box.uint(4)) : OptionalInt.empty();
        return new Jp2Colour(method, precedence, approximation, enumerated, box.rest());
    }

    /** What it comes to. */
    StreamColour colour() {
        return switch (enumerated.orElse(-1)) {
            case SRGB -> StreamColour.RGB;
            case GREY -> StreamColour.GREY;
            case SYCC -> StreamColour.YCBCR;
            case CMYK -> StreamColour.CMYK;
            default -> StreamColour.OTHER;
        };
    }
}
