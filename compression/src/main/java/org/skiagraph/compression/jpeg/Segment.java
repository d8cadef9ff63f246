package org.skiagraph.compression.jpeg;

import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** A marker segment: its parameters, read one after the other. T.81 B.1.1.4. */
final class Segment {
    private final int marker;
    private final long position;
    private final byte[] parameters;
    private int next;

    /**
     * A segment.
     *
     * @param position of its marker
     * @param parameters what follows the length
     */
    Segment(int marker, long position, byte[] parameters) {
        this.marker = marker;
        this.position = position;
        this.parameters = parameters;
    }

    int marker() {
        return marker;
    }

    long position() {
        return position;
    }

    /** The parameters; not to be changed. */
    byte[] parameters() {
        return parameters;
    }

    int left() {
        return parameters.length - next;
    }

    int uint8() throws MalformedDataException {
        require(1);
        return parameters[next++] & 0xFF;
    }

    int uint16() throws MalformedDataException {
        require(2);
        next += 2;
        return Bytes.uint16B(parameters, next - 2);
    }

    byte[] bytes(int count) throws MalformedDataException {
        require(count);
        byte[] bytes = new byte[count];
        System.arraycopy(parameters, next, bytes, 0, count);
        next += count;
        return bytes;
    }

    private void require(int count) throws MalformedDataException {
        if (left() < count) {
            throw malformed("it ends before its last parameter");
        }
    }

    Place place() {
        return Place.at(position, Marker.name(marker));
    }

    MalformedDataException malformed(String text) {
        return new MalformedDataException(Marker.name(marker) + ": " + text, place());
    }
}
