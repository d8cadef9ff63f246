package org.skiagraph.compression.jpeg2000;

import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * A marker segment, and how far it was read.
 *
 * <p>Numbers are read one after the other; one that is not there is an error that names the segment.
 */
final class Segment implements Locator {
    private final int marker;
    private final long position;
    private final byte[] body;
    private int next;

    /**
     * A segment.
     *
     * @param position of the marker
     * @param body what follows the length
     */
    Segment(int marker, long position, byte[] body) {
        this.marker = marker;
        this.position = position;
        this.body = body;
    }

    int marker() {
        return marker;
    }

    long position() {
        return position;
    }

    /** Bytes that follow the length. */
    int length() {
        return body.length;
    }

    /** Bytes not yet read. */
    int left() {
        return body.length - next;
    }

    int uint8() throws MalformedDataException {
        require(1);
        return body[next++] & 0xFF;
    }

    int uint16() throws MalformedDataException {
        require(2);
        next += 2;
        return Bytes.uint16B(body, next - 2);
    }

    long uint32() throws MalformedDataException {
        require(4);
        next += 4;
        return Bytes.uint32B(body, next - 4);
    }

    /** A number of one byte, or of two where the image has more than 256 components. */
    int component(int components) throws MalformedDataException {
        return components <= 256 ? uint8() : uint16();
    }

    /** All that was not yet read. */
    byte[] rest() {
        byte[] rest = new byte[left()];
        System.arraycopy(body, next, rest, 0, rest.length);
        next = body.length;
        return rest;
    }

    private void require(int bytes) throws MalformedDataException {
        if (left() < bytes) {
            throw malformed("the segment ends after " + body.length + " bytes, in the middle");
        }
    }

    MalformedDataException malformed(String text) {
        return new MalformedDataException(text, place());
    }

    @Override
    public Place place() {
        return Place.at(position, Marker.name(marker));
    }
}
