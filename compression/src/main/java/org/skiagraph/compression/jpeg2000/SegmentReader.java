package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** Reads marker segments one after the other. T.800 A.1.3. */
final class SegmentReader implements Locator {
    private final StreamBytes bytes;
    private long position;

    SegmentReader(StreamBytes bytes, long position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** Where the next marker is. */
    long position() {
        return position;
    }

    /** The next marker, or -1 at the end. */
    int marker() throws IOException {
        return bytes.uint16(position);
    }

    /** Passes over a marker that stands alone. */
    void skipMarker() {
        position += 2;
    }

    /**
     * Reads the segment that is next.
     *
     * @throws MalformedDataException if it is none, or goes on behind the end
     */
    Segment next() throws IOException {
        int marker = marker();
        int length = bytes.uint16(position + 2);
        if (marker < 0xFF00 || length < 2 || position + 2 + length > bytes.size()) {
            throw new MalformedDataException(
                    marker < 0xFF00 ? "no marker where one must stand" : "a segment of " + length + " bytes", place());
        }
        Segment segment = new Segment(marker, position, bytes.copy(position + 4, length - 2));
        position += 2 + length;
        return segment;
    }

    @Override
    public Place place() {
        return Place.at(position);
    }
}
