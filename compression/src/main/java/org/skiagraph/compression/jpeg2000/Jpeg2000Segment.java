package org.skiagraph.compression.jpeg2000;

/**
 * A marker segment, or a marker that stands alone.
 *
 * @param name of the marker, {@code COD}
 * @param position of the marker in the source
 * @param length bytes behind the length field; 0 of a marker that stands alone
 */
public record Jpeg2000Segment(String name, long position, int length) {
    static Jpeg2000Segment of(Segment segment) {
        return new Jpeg2000Segment(Marker.name(segment.marker()), segment.position(), segment.length());
    }
}
