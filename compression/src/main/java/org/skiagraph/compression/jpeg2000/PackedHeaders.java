package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * Packet headers of all tile-parts that stand in the main header. T.800 A.7.4. A tile-part's may go on from one segment to the
 * next.
 */
final class PackedHeaders {
    private final TreeMap<Integer, byte[]> segments = new TreeMap<>();
    private final List<byte[]> ofParts = new ArrayList<>();

    /** Takes a PPM segment. */
    void add(Segment ppm) throws MalformedDataException {
        int number = ppm.uint8();
        if (segments.put(number, ppm.rest()) != null) {
            throw ppm.malformed("PPM " + number + " again");
        }
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    /** Tells the headers of tile-parts apart, once all segments were taken. */
    void split(Place place) throws MalformedDataException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        segments.values().forEach(joined::writeBytes);
        byte[] all = joined.toByteArray();
        int at = 0;
        while (at < all.length) {
            long length = all.length - at < 4 ? Long.MAX_VALUE : Bytes.uint32B(all, at);
            if (length > all.length - at - 4) {
                throw new MalformedDataException("packed packet headers end within those of a tile-part", place);
            }
            ofParts.add(Arrays.copyOfRange(all, at + 4, at + 4 + (int) length));
            at += 4 + (int) length;
        }
        segments.replaceAll((number, bytes) -> new byte[0]);
    }

    /** Those of a tile-part, counted from 0 in the order of the stream; none if there are not so many. */
    byte[] ofPart(int ordinal) {
        return ordinal < ofParts.size() ? ofParts.get(ordinal) : new byte[0];
    }
}
