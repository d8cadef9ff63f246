package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;

/**
 * The segments that an image needs, found in a stream by its header.
 *
 * @param segments one for each byte of each component, or a single one if {@code whole}
 * @param whole true if one segment holds all bytes of the image by pixel, little endian
 */
record SegmentTable(List<Segment> segments, boolean whole) {
    private static final Locator HEADER = Place.at(0, "RLE header");

    /** Finds the segments, and reports what is odd of the header. Refuses a stream that has too few. */
    static SegmentTable locate(Source source, RleLayout layout, Findings findings) throws IOException {
        RleHeader header = RleHeader.read(source);
        int needed = layout.segments();
        List<Segment> segments = segments(header, header.segments(), source.size());
        if (header.segments() < needed && ascend(segments(header, needed, source.size()))) {
            segments = segments(header, needed, source.size());
        }
        int used = segments.size();
        if (used < needed && !isWhole(source, segments.get(0), layout, used)) {
            throw new MalformedDataException(used + " RLE segments where the image needs " + needed, HEADER.place());
        }
        report(header, layout, used, findings);
        reportOrder(segments, findings);
        return used < needed ? new SegmentTable(segments, true) : new SegmentTable(segments.subList(0, needed), false);
    }

    private static List<Segment> segments(RleHeader header, int count, long size) {
        List<Long> offsets = header.offsets().subList(0, count);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            segments.add(segment(i + 1, offsets.get(i), offsets, size));
        }
        return segments;
    }

    /** A segment ends where the next one begins, in the order of the stream, whatever its number. */
    private static Segment segment(int number, long start, List<Long> offsets, long size) {
        if (start < RleHeader.LENGTH || start >= size) {
            return new Segment(number, start, start);
        }
        long end = size;
        for (long offset : offsets) {
            if (offset > start && offset < end) {
                end = offset;
            }
        }
        return new Segment(number, start, end);
    }

    private static boolean ascend(List<Segment> segments) {
        long last = 0;
        for (Segment segment : segments) {
            if (segment.isAbsent() || segment.start() <= last) {
                return false;
            }
            last = segment.start();
        }
        return true;
    }

    private static boolean isWhole(Source source, Segment only, RleLayout layout, int used) throws IOException {
        return used == 1
                && !only.isAbsent()
                && new SegmentExpander(source, only).measure() >= layout.samples() * layout.segments();
    }

    private static void report(RleHeader header, RleLayout layout, int used, Findings findings)
            throws MalformedDataException {
        int needed = layout.segments();
        if (header.bigEndian()) {
            findings.report(RleQuirks.BIG_ENDIAN_HEADER, HEADER, "the RLE header is big endian");
        }
        if (header.offsets().get(0) != RleHeader.LENGTH) {
            findings.report(
                    RleQuirks.FIRST_OFFSET,
                    HEADER,
                    "the first offset is " + header.offsets().get(0));
        }
        if (used > header.segments()) {
            findings.report(
                    RleQuirks.UNCOUNTED_SEGMENTS, HEADER, header.segments() + " segments counted, " + used + " there");
        }
        if (used > needed) {
            findings.report(RleQuirks.EXTRA_SEGMENTS, HEADER, used + " segments where " + needed + " are needed");
        }
        if (used < needed) {
            findings.report(RleQuirks.ONE_SEGMENT, HEADER, "one segment holds all " + needed + " planes");
        }
        if (header.offsets().stream().skip(used).anyMatch(offset -> offset != 0)) {
            findings.report(RleQuirks.UNUSED_OFFSET, HEADER, "an offset after the last of " + used + " is not 0");
        }
    }

    private static void reportOrder(List<Segment> segments, Findings findings) throws MalformedDataException {
        for (int i = 1; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            long before = segments.get(i - 1).start();
            if (segment.isAbsent()) {
                continue; // said by who reads it
            }
            if (segment.start() < before) {
                findings.report(
                        RleQuirks.UNORDERED_OFFSETS,
                        segment,
                        "offset " + segment.start() + " is below the " + before + " before it");
            } else if (segment.start() == before) {
                findings.report(RleQuirks.REPEATED_OFFSET, segment, "offset " + before + " is repeated");
            }
        }
    }
}
