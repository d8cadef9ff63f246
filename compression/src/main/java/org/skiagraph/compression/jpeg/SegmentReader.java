package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * Reads the segments of a stream from one scan to the next, and knows the frame and the tables in force. It does not look at
 * entropy-coded data, but to find the number of lines behind them. T.81 annex B.
 */
final class SegmentReader {
    private static final int END = -1;
    private static final int MAX_GARBAGE = 1 << 16;
    private static final int MAX_LISTED = 1000;

    private final ByteWindow bytes;
    private final Budget budget;
    private final Tables tables = new Tables();
    private final TableSegments tableSegments;
    private final ColourHints colour = new ColourHints();
    private final List<JpegSegment> listed = new ArrayList<>();
    private @Nullable FrameHeader frame;
    private long position;
    private long markerPosition;
    private boolean scanned; // a scan was met
    private boolean cutShort;
    private boolean linesFollow; // a DNL segment is due behind the first scan

    SegmentReader(Source source, Budget budget) {
        this.bytes = new ByteWindow(source);
        this.budget = budget;
        this.tableSegments = new TableSegments(tables, budget.findings());
    }

    /** Finds SOI. */
    void start() throws IOException {
        boolean here = isSoi(0);
        while (!here && position < MAX_GARBAGE && position < bytes.size()) {
            position++;
            here = isSoi(position) && bytes.at(position + 2) == 0xFF;
        }
        if (!here) {
            throw new MalformedDataException("not a JPEG stream: it does not begin with SOI", Place.at(0));
        }
        if (position > 0) {
            report(JpegQuirks.GARBAGE_BEFORE, 0, position + " bytes before SOI");
        }
        position += 2;
    }

    private boolean isSoi(long at) throws IOException {
        return bytes.at(at) == 0xFF && bytes.at(at + 1) == Marker.SOI;
    }

    /**
     * Reads segments up to and with the next scan header.
     *
     * @return empty if there is none before the end of the image
     */
    Optional<ScanHeader> nextScan() throws IOException {
        while (true) {
            int marker = nextMarker();
            if (marker == END || marker == Marker.EOI || beginsAnother(marker)) {
                return end(marker);
            } else if (Marker.standsAlone(marker)) {
                standing(marker);
                continue;
            }
            Optional<Segment> segment = segment(marker);
            if (segment.isEmpty()) {
                return end(END);
            }
            try {
                if (marker == Marker.SOS) {
                    return Optional.of(scan(segment.get()));
                }
                take(segment.get());
            } catch (MalformedDataException e) {
                if (!scanned) {
                    throw e;
                }
                report(JpegQuirks.BAD_SEGMENT, markerPosition, String.valueOf(e.getMessage()));
                cutShort = true;
                return end(END);
            }
        }
    }

    /** True if the image was taken to end at a segment that cannot be read. */
    boolean isCutShort() {
        return cutShort;
    }

    /** True if the image is taken to end before this marker. */
    private boolean beginsAnother(int marker) throws IOException {
        if (!scanned || marker != Marker.SOI && !Marker.isFrame(marker)) {
            return false;
        }
        if (marker == Marker.SOI) {
            report(JpegQuirks.SEVERAL_SOI, markerPosition, "another image begins before EOI");
        }
        return true;
    }

    private void standing(int marker) throws MalformedDataException {
        if (marker == Marker.SOI) {
            report(JpegQuirks.SEVERAL_SOI, markerPosition, "SOI again");
        } else {
            report(JpegQuirks.STRAY_MARKER, markerPosition, Marker.name(marker) + " between segments");
        }
    }

    private Optional<ScanHeader> end(int marker) throws IOException {
        if (!scanned) {
            String what = frame == null ? "frame" : "scan";
            throw new MalformedDataException(
                    "the stream " + (marker == END ? "ends" : "has " + Marker.name(marker)) + " before a " + what
                            + " begins",
                    Place.at(markerPosition));
        }
        if (marker == Marker.EOI) {
            reportRest();
        } else {
            position = marker == END ? bytes.size() : markerPosition;
            report(JpegQuirks.MISSING_EOI, position, "the image ends without EOI");
        }
        return Optional.empty();
    }

    private void reportRest() throws IOException {
        long rest = bytes.size() - position;
        int padding = bytes.at(position);
        if (rest > 1 || rest == 1 && padding != 0 && padding != 0xFF) {
            report(JpegQuirks.GARBAGE_AFTER, position, rest + " bytes behind EOI");
        }
    }

    /** The next marker, with {@link #position} behind it; bytes before it that belong to none are skipped. */
    private int nextMarker() throws IOException {
        long start = position;
        long stray = 0;
        while (true) {
            int first = bytes.at(position);
            int second = first == 0xFF ? bytes.at(position + 1) : 0;
            if (first == END || second == END) {
                markerPosition = bytes.size();
                return END;
            } else if (second == 0) {
                stray++;
                position++;
            } else if (second == 0xFF) {
                position++; // a fill byte, B.1.1.2
            } else {
                if (stray > 0) {
                    report(JpegQuirks.STRAY_BYTES, start, stray + " bytes before " + Marker.name(second));
                }
                markerPosition = position;
                position += 2;
                return second;
            }
        }
    }

    /** The segment of a marker; empty if it is cut off behind the first scan. */
    private Optional<Segment> segment(int marker) throws IOException {
        int high = bytes.at(position);
        int low = bytes.at(position + 1);
        int length = high << 8 | low;
        if (high < 0 || low < 0 || length < 2 || position + length > bytes.size()) {
            String text = Marker.name(marker) + (high < 0 || low < 0 ? " is cut off" : " has a length of " + length);
            if (!scanned) {
                throw new MalformedDataException(text, Place.at(markerPosition, Marker.name(marker)));
            }
            report(JpegQuirks.SHORT_SEGMENT, markerPosition, text);
            cutShort |= marker == Marker.SOS;
            return Optional.empty();
        }
        Segment segment = new Segment(marker, markerPosition, bytes.bytes(position + 2, length - 2));
        position += length;
        if (!scanned && listed.size() < MAX_LISTED) {
            listed.add(new JpegSegment(Marker.name(marker), markerPosition, length - 2));
        }
        return Optional.of(segment);
    }

    private void take(Segment segment) throws IOException {
        int marker = segment.marker();
        switch (marker) {
            case Marker.DHT -> tableSegments.huffman(segment);
            case Marker.DQT -> tableSegments.quantisation(segment);
            case Marker.DRI -> tableSegments.restartInterval(segment);
            case Marker.DNL -> lines(segment);
            case Marker.APP0, Marker.APP14 -> colour.take(segment);
            case Marker.DAC, Marker.DHP, Marker.EXP, Marker.JPG ->
                throw new UnsupportedDataException(
                        Marker.name(marker) + ": arithmetic coding and hierarchical streams are not decoded",
                        segment.place());
            default -> {
                if (Marker.isFrame(marker)) {
                    frame(segment);
                }
            }
        }
    }

    private void frame(Segment segment) throws IOException {
        if (frame != null) {
            throw segment.malformed("a second frame header");
        }
        frame = HeaderSegments.frame(segment, budget.findings());
    }

    private ScanHeader scan(Segment segment) throws IOException {
        ScanHeader scan = HeaderSegments.scan(segment, frame(), position, budget.findings());
        if (frame().height() == 0) {
            frame = frame().withHeight(linesBehind(position));
            linesFollow = true;
        }
        scanned = true;
        return scan;
    }

    /** The number of lines that DNL gives behind the data of the first scan. T.81 B.2.5. */
    private int linesBehind(long dataPosition) throws IOException {
        for (long at = dataPosition; ; at++) {
            int next = bytes.at(at) == 0xFF ? bytes.at(at + 1) : 0;
            if (next == Marker.DNL && bytes.at(at + 5) >= 0) {
                int lines = bytes.at(at + 4) << 8 | bytes.at(at + 5);
                if (lines > 0) {
                    return lines;
                }
            }
            if (next > 0 && next != 0xFF && !Marker.isRestart(next) || at >= bytes.size()) {
                throw new MalformedDataException(
                        "the frame header gives no number of lines, and no DNL behind the first scan does",
                        Place.at(at, "DNL"));
            }
        }
    }

    private void lines(Segment segment) throws IOException {
        int lines = segment.uint16();
        if (scanned && linesFollow) {
            linesFollow = false;
        } else if (frame == null || !scanned) {
            report(JpegQuirks.STRAY_MARKER, segment.position(), "DNL before the first scan");
        } else if (lines != frame.height()) {
            report(
                    JpegQuirks.NUMBER_OF_LINES,
                    segment.position(),
                    lines + " lines, where the frame header has " + frame.height());
        }
    }

    /** Goes on reading segments there, behind the data of a scan. */
    void continueAt(long next) {
        position = next;
    }

    /** The position behind what was read last. */
    long position() {
        return position;
    }

    /** The frame header. */
    FrameHeader frame() throws MalformedDataException {
        if (frame == null) {
            throw new MalformedDataException("a scan begins before a frame", Place.at(markerPosition));
        }
        return frame;
    }

    /** The tables in force; they change with the next scan. */
    Tables tables() {
        return tables;
    }

    ColourHints colour() {
        return colour;
    }

    /** The segments before the first scan, a thousand at the most. */
    List<JpegSegment> segments() {
        return listed;
    }

    private void report(Quirk quirk, long where, String text) throws MalformedDataException {
        budget.findings().report(quirk, Place.at(where), text);
    }
}
