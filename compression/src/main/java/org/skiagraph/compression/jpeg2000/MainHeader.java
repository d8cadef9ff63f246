package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/** What stands before the first tile-part. T.800 A.3 and A.5 to A.9. */
final class MainHeader {
    private final StreamBytes bytes;
    private final ImageSize size;
    private final Parameters parameters;
    private final PackedHeaders packedHeaders;
    private final List<Jpeg2000Segment> segments = new ArrayList<>();
    private final long end;

    private MainHeader(StreamBytes bytes, SegmentReader reader, Budget budget) throws IOException {
        this.bytes = bytes;
        if (reader.marker() != Marker.SOC) {
            throw new MalformedDataException("not a JPEG 2000 code stream: it does not begin with SOC", reader.place());
        }
        reader.skipMarker();
        if (reader.marker() != Marker.SIZ) {
            throw new MalformedDataException("SIZ does not follow SOC", reader.place());
        }
        Segment siz = reader.next();
        this.size = ImageSize.read(siz);
        segments.add(Jpeg2000Segment.of(siz));
        budget.require(Limit.PIXELS, (long) size.grid().width() * size.grid().height(), siz);
        budget.require(Limit.VALUE_BYTES, size.components().size() * 64L, siz);
        this.parameters = new Parameters(size.components().size());
        this.packedHeaders = new PackedHeaders();
        readSegments(reader, budget);
        this.end = reader.position();
        boolean highThroughput = (size.capabilities() & 0x4000) != 0;
        if ((size.capabilities() & 0x8000) != 0 || highThroughput && !hasSegment("CAP")) {
            String text = "Rsiz " + Integer.toHexString(size.capabilities()) + " asks for more than T.800 has";
            budget.findings().report(Jpeg2000Quirks.CAPABILITIES, siz, text);
        }
    }

    /** Reads it from a position on. */
    static MainHeader read(StreamBytes bytes, long position, Budget budget) throws IOException {
        return new MainHeader(bytes, new SegmentReader(bytes, position), budget);
    }

    private void readSegments(SegmentReader reader, Budget budget) throws IOException {
        while (reader.marker() != Marker.SOT) {
            int marker = reader.marker();
            if (marker < 0 || marker == Marker.EOC || marker == Marker.SOD) {
                throw new MalformedDataException(
                        "the stream has no tile: " + (marker < 0 ? "it ends" : Marker.name(marker)), reader.place());
            } else if (Marker.standsAlone(marker)) {
                reader.skipMarker(); // reserved: to be passed over
                continue;
            }
            Segment segment = reader.next();
            budget.spend(Limit.HELD_BYTES, 48L + (marker == Marker.COM ? segment.length() : 0), segment);
            budget.checkTime(segment);
            segments.add(Jpeg2000Segment.of(segment));
            if (marker == Marker.PPM) {
                budget.spend(Limit.HELD_BYTES, segment.length(), segment);
                packedHeaders.add(segment);
            } else if (!parameters.take(segment) && !isKnown(marker)) {
                budget.findings()
                        .report(Jpeg2000Quirks.FOREIGN_SEGMENT, segment, Marker.name(marker) + " in the header");
            }
        }
        packedHeaders.split(Place.at(reader.position(), "PPM"));
    }

    private static boolean isKnown(int marker) {
        return switch (marker) {
            case Marker.TLM, Marker.PLM, Marker.CRG, Marker.COM, Marker.CAP, Marker.CPF, Marker.PRF -> true;
            default -> false;
        };
    }

    private boolean hasSegment(String name) {
        return segments.stream().anyMatch(s -> s.name().equals(name));
    }

    StreamBytes bytes() {
        return bytes;
    }

    ImageSize size() {
        return size;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The packet headers that stand in this header, if any do. */
    Optional<PackedHeaders> packedHeaders() {
        return packedHeaders.isEmpty() ? Optional.empty() : Optional.of(packedHeaders);
    }

    List<Jpeg2000Segment> segments() {
        return segments;
    }

    /** Where the first tile-part begins. */
    long end() {
        return end;
    }
}
