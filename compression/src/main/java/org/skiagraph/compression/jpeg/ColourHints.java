package org.skiagraph.compression.jpeg;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.skiagraph.compression.StreamColour;

/** What APP0 and APP14 say of colour. T.872 6.1, 6.5.3. */
final class ColourHints {
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int ADOBE_TRANSFORM = 11; // after version and two flags

    private boolean jfif;
    private OptionalInt adobeTransform = OptionalInt.empty();

    /** Looks at an APP0 or APP14 segment. */
    void take(Segment segment) {
        byte[] bytes = segment.parameters();
        if (segment.marker() == Marker.APP0 && startsWith(bytes, JFIF)) {
            jfif = true;
        } else if (segment.marker() == Marker.APP14 && startsWith(bytes, ADOBE) && bytes.length > ADOBE_TRANSFORM) {
            adobeTransform = OptionalInt.of(bytes[ADOBE_TRANSFORM] & 0xFF);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    boolean jfif() {
        return jfif;
    }

    OptionalInt adobeTransform() {
        return adobeTransform;
    }

    /** What it comes to. Without a hint, only identifiers that are the letters R, G, B say something. */
    StreamColour colour(List<JpegComponent> components) {
        return switch (components.size()) {
            case 1 -> StreamColour.GREY;
            case 3 -> ofThree(components);
            case 4 -> ofFour();
            default -> StreamColour.UNSTATED;
        };
    }

    private StreamColour ofThree(List<JpegComponent> components) {
        if (jfif) {
            return StreamColour.YCBCR;
        } else if (adobeTransform.isPresent()) {
            return adobeTransform.getAsInt() == 0 ? StreamColour.RGB : StreamColour.YCBCR;
        }
        boolean letters = components.get(0).id() == 'R'
                && components.get(1).id() == 'G'
                && components.get(2).id() == 'B';
        return letters ? StreamColour.RGB : StreamColour.UNSTATED;
    }

    private StreamColour ofFour() {
        if (adobeTransform.isEmpty()) {
            return StreamColour.UNSTATED;
        }
        return adobeTransform.getAsInt() == 2 ? StreamColour.YCCK : StreamColour.CMYK;
    }
}
