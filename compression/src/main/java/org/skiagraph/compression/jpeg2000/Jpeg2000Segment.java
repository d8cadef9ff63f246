package org.skiagraph.compression.jpeg2000;

import java.nio.charset.StandardCharsets;
import org.skiagraph.bounds.MalformedDataException;

/**
 * A marker segment, or a marker that stands alone.
 *
 * @param name of the marker, {@code COD}
 * @param position of the marker in the source
 * @param length bytes behind the length field
 * @param text of COM, if it is text; empty otherwise
 */
public record Jpeg2000Segment(String name, long position, int length, String text) {
    private static final int LATIN = 1; // Rcom: ISO/IEC 8859-15, of which 8 characters differ from ISO/IEC 8859-1

    static Jpeg2000Segment of(Segment segment) throws MalformedDataException {
        String text = "";
        if (segment.marker() == Marker.COM && segment.left() > 2 && segment.uint16() == LATIN) {
            text = new String(segment.rest(), StandardCharsets.ISO_8859_1);
        }
        return new Jpeg2000Segment(Marker.name(segment.marker()), segment.position(), segment.length(), text);
    }
}
