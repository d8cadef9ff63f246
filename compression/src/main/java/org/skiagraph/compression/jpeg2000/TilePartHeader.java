package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;

/**
 * The header of a tile-part, from SOT to SOD: what it says of coding is put into the parameters of its tile. T.800 A.3.
 */
final class TilePartHeader {
    private final long body;
    private final long end;
    private final byte[] packed;
    private final PacketLengths lengths;
    private final List<Jpeg2000Segment> segments;

    private TilePartHeader(long body, long end, byte[] packed, PacketLengths lengths, List<Jpeg2000Segment> segments) {
        this.body = body;
        this.end = end;
        this.packed = packed;
        this.lengths = lengths;
        this.segments = segments;
    }

    /** Reads it. */
    static TilePartHeader read(StreamBytes bytes, TilePart part, Parameters parameters, Budget budget)
            throws IOException {
        SegmentReader reader = new SegmentReader(bytes, part.position() + TilePart.SOT_BYTES);
        TreeMap<Integer, byte[]> packed = new TreeMap<>();
        PacketLengths lengths = new PacketLengths();
        List<Jpeg2000Segment> segments = new ArrayList<>();
        while (reader.marker() != Marker.SOD) {
            if (reader.position() >= part.end() || reader.marker() < 0) {
                throw new MalformedDataException("the header of a tile-part ends without SOD", reader.place());
            }
            if (Marker.standsAlone(reader.marker())) {
                reader.skipMarker();
                continue;
            }
            Segment segment = reader.next();
            budget.spend(Limit.HELD_BYTES, 48L + segment.length(), segment);
            budget.checkTime(segment);
            segments.add(Jpeg2000Segment.of(segment));
            switch (segment.marker()) {
                case Marker.PPT -> {
                    if (packed.put(segment.uint8(), segment.rest()) != null) {
                        throw segment.malformed("the same PPT again");
                    }
                }
                case Marker.PLT -> lengths.add(segment);
                case Marker.COM -> {}
                default -> takeOther(segment, parameters, budget);
            }
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        packed.values().forEach(joined::writeBytes);
        lengths.begin();
        return new TilePartHeader(reader.position() + 2, part.end(), joined.toByteArray(), lengths, segments);
    }

    private static void takeOther(Segment segment, Parameters parameters, Budget budget) throws IOException {
        if (!parameters.take(segment)) {
            String text = Marker.name(segment.marker()) + " in the header of a tile-part";
            budget.findings().report(Jpeg2000Quirks.FOREIGN_SEGMENT, segment, text);
        }
    }

    /** Where packets begin. */
    long body() {
        return body;
    }

    long end() {
        return end;
    }

    /** The packet headers that stand here, or nothing. */
    byte[] packed() {
        return packed;
    }

    PacketLengths lengths() {
        return lengths;
    }

    List<Jpeg2000Segment> segments() {
        return segments;
    }
}
