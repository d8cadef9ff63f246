package org.skiagraph.compression.jpegls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * Reads a stream from scan to scan, and keeps what the segments before them say. Whoever decodes reads the data of a scan itself and
 * says where they end. For one thread. T.87 annex C.
 */
final class StreamReader {
    private static final int PRESET = 1;
    private static final int TABLE = 2;
    private static final int TABLE_CONTINUED = 3;
    private static final int OVERSIZE = 4;
    private static final byte[] TRANSFORM = {'m', 'r', 'f', 'x'};

    private final SegmentReader segments;
    private final Budget budget;
    private final List<ApplicationSegment> applications = new ArrayList<>();
    private final TreeMap<Integer, ByteArrayOutputStream> tables = new TreeMap<>();
    private final TreeMap<Integer, Integer> entryBytes = new TreeMap<>();
    private final List<Integer> coded = new ArrayList<>(); // components that were in a scan
    private Optional<FrameHeader> frame = Optional.empty();
    private Optional<PresetParameters> preset = Optional.empty();
    private Optional<SpiffHeader> spiff = Optional.empty();
    private Optional<ColourTransform> transform = Optional.empty();
    private Optional<JpegLsScan> scan = Optional.empty();
    private long restartInterval;
    private long width;
    private long height;
    private boolean ended;

    StreamReader(Source source, Budget budget) {
        this.segments = new SegmentReader(source, budget);
        this.budget = budget;
    }

    /** Reads up to the data of the first scan. */
    void begin() throws IOException {
        segments.begin();
        if (!nextScan()) {
            throw new MalformedDataException("there is no scan", segments.place());
        }
        FrameHeader read = frame();
        if (read.height() == 0) {
            findLines();
        }
        requireSize();
    }

    /** The frame header, with the size that counts. */
    FrameHeader frame() {
        return frame.orElseThrow();
    }

    /** The scan whose data come next. */
    JpegLsScan scan() {
        return scan.orElseThrow();
    }

    List<ApplicationSegment> applications() {
        return applications;
    }

    Optional<SpiffHeader> spiff() {
        return spiff;
    }

    ColourTransform transform() {
        return transform.orElse(ColourTransform.NONE);
    }

    /** Where the data of the scan begin. */
    long position() {
        return segments.position();
    }

    /** Goes on behind the data of a scan. */
    void moveTo(long position) {
        segments.moveTo(position);
    }

    /** Passes over the data of a scan. */
    void skipData() throws IOException {
        segments.skipData();
    }

    /** True if each component was in a scan. */
    boolean isWhole() {
        return coded.size() == frame().components().size();
    }

    /** True if a component, counted from 0, was in a scan. */
    boolean wasCoded(int component) {
        return coded.contains(component);
    }

    /** Mapping tables, in the order of their ids. */
    List<MappingTable> mappingTables() {
        List<MappingTable> all = new ArrayList<>();
        tables.forEach((id, bytes) -> {
            int size = Objects.requireNonNull(entryBytes.get(id)); // a table has both
            byte[] entries = bytes.toByteArray();
            all.add(new MappingTable(id, size, Arrays.copyOf(entries, entries.length / size * size)));
        });
        return all;
    }

    /** Reads on to the data of the next scan: false if the stream ends before. What is broken behind a scan is taken for the end. */
    boolean nextScan() throws IOException {
        try {
            return readToScan();
        } catch (MalformedDataException e) {
            if (coded.isEmpty() || budget.findings().isStrict()) {
                throw e;
            }
            budget.findings().report(JpegLsQuirks.BROKEN_SEGMENT, e.place(), e.text());
            ended = true;
            return false;
        }
    }

    private boolean readToScan() throws IOException {
        while (!ended) {
            if (!segments.next()) {
                end(JpegLsQuirks.NO_EOI, "the stream ends without EOI");
            } else if (segments.marker() == Markers.EOI) {
                ended = true;
            } else if (segments.marker() == Markers.SOS) {
                readScan();
                return true;
            } else if (Markers.isAlone(segments.marker())) {
                alone();
            } else {
                readSegment(segments.marker(), segments.body());
            }
        }
        return false;
    }

    private void end(Quirk quirk, String text) throws IOException {
        if (frame.isEmpty() || coded.isEmpty()) {
            throw new MalformedDataException("the stream ends before its first scan", segments.place());
        }
        budget.findings().report(quirk, segments, text);
        ended = true;
    }

    private void alone() throws IOException {
        String name = Markers.name(segments.marker());
        if (frame.isPresent() && !coded.isEmpty() && isWhole()) {
            end(JpegLsQuirks.WRONG_EOI, name + " in place of EOI");
        } else {
            budget.findings().report(JpegLsQuirks.FOREIGN_SEGMENT, segments, name + " where it means nothing");
        }
    }

    private void readSegment(int marker, byte[] body) throws IOException {
        if (marker == Markers.SOF55) {
            readFrame(body);
        } else if (Markers.isOtherFrame(marker)) {
            throw new UnsupportedDataException(
                    "this is JPEG of another process than JPEG-LS: " + Markers.name(marker), segments.place());
        } else if (marker == Markers.LSE) {
            readExtension(body);
        } else if (marker == Markers.DRI) {
            restartInterval = number(body, 0, body.length, "DRI");
        } else if (marker == Markers.DNL) {
            height(number(body, 0, body.length, "DNL"));
        } else if (marker == Markers.COM || Markers.isApplication(marker)) {
            readApplication(new ApplicationSegment(marker, body));
        } else {
            String text = Markers.name(marker) + ", which JPEG-LS does not have";
            budget.findings().report(JpegLsQuirks.FOREIGN_SEGMENT, segments, text);
        }
    }

    private void readFrame(byte[] body) throws IOException {
        if (frame.isPresent()) {
            throw new MalformedDataException("a second frame header", segments.place());
        }
        FrameHeader read = FrameHeader.read(body, segments.place());
        if (read.width() != 0) {
            width = read.width();
        }
        if (read.height() != 0) {
            height = read.height();
        }
        frame = Optional.of(read.withSize(width, height));
    }

    /** A number of 2, 3 or 4 bytes. */
    private long number(byte[] body, int at, int length, String what) throws MalformedDataException {
        if (length < 2 || length > 4 || at + length > body.length) {
            throw new MalformedDataException(what + " has a number of " + length + " bytes", segments.place());
        }
        long number = 0;
        for (int i = at; i < at + length; i++) {
            number = number << 8 | body[i] & 0xFF;
        }
        return number;
    }

    private void readExtension(byte[] body) throws IOException {
        int kind = body.length == 0 ? 0 : body[0];
        if (kind == PRESET && body.length == 11) {
            preset = Optional.of(new PresetParameters(
                    Bytes.uint16B(body, 1),
                    Bytes.uint16B(body, 3),
                    Bytes.uint16B(body, 5),
                    Bytes.uint16B(body, 7),
                    Bytes.uint16B(body, 9)));
        } else if (kind == TABLE || kind == TABLE_CONTINUED) {
            readTable(kind, body);
        } else if (kind == OVERSIZE) {
            readOversize(body);
        } else {
            String text = "LSE of kind " + kind + " and " + body.length + " bytes";
            budget.findings().report(JpegLsQuirks.FOREIGN_SEGMENT, segments, text);
        }
    }

    private void readTable(int kind, byte[] body) throws IOException {
        if (body.length < 3 || body[1] == 0 || body[2] == 0) {
            throw new MalformedDataException("a mapping table without an id or size of its entries", segments.place());
        }
        int id = body[1] & 0xFF;
        if (kind == TABLE) {
            tables.put(id, new ByteArrayOutputStream());
            entryBytes.put(id, body[2] & 0xFF);
        } else if (!tables.containsKey(id)) {
            throw new MalformedDataException("mapping table " + id + " goes on before it begins", segments.place());
        }
        budget.spend(Limit.HELD_BYTES, body.length, segments);
        tables.get(id).write(body, 3, body.length - 3);
    }

    private void readOversize(byte[] body) throws MalformedDataException {
        if (!coded.isEmpty()) {
            throw new MalformedDataException("a size behind a scan", segments.place());
        }
        int bytes = body.length < 2 ? 0 : body[1];
        height(number(body, 2, bytes, "LSE"));
        width = number(body, 2 + bytes, bytes, "LSE");
        frame = frame.map(known -> known.withSize(width, height));
    }

    private void height(long lines) {
        if (height == 0) {
            height = lines;
        }
        frame = frame.map(known -> known.withSize(width, height));
    }

    private void readApplication(ApplicationSegment segment) throws IOException {
        byte[] data = segment.data();
        Optional<SpiffHeader> read = segment.marker() == Markers.APP8 ? SpiffHeader.of(data) : Optional.empty();
        if (read.isPresent() && spiff.isEmpty()) {
            spiff = read;
        } else if (segment.marker() == Markers.APP8 && isTransform(data)) {
            transform = ColourTransform.ofCode(data[TRANSFORM.length] & 0xFF);
            if (transform.isEmpty()) {
                String text = "colour transform " + (data[TRANSFORM.length] & 0xFF) + " is not known";
                budget.findings().report(JpegLsQuirks.TRANSFORM_IGNORED, segments, text);
            }
        } else if (!(segment.marker() == Markers.APP8 && spiff.isPresent() && SpiffHeader.isEnd(data))) {
            budget.spend(Limit.HELD_BYTES, data.length, segments);
            applications.add(segment);
        }
    }

    private static boolean isTransform(byte[] data) {
        return data.length == TRANSFORM.length + 1
                && Arrays.equals(TRANSFORM, 0, TRANSFORM.length, data, 0, TRANSFORM.length);
    }

    private void readScan() throws IOException {
        Place place = segments.place();
        byte[] body = segments.body();
        FrameHeader image =
                frame.orElseThrow(() -> new MalformedDataException("a scan before the frame header", place));
        int count = body.length == 0 ? 0 : body[0] & 0xFF;
        if (count == 0 || body.length != 4 + 2 * count) {
            throw new MalformedDataException("SOS of " + body.length + " bytes for " + count + " components", place);
        }
        List<Integer> components = new ArrayList<>();
        List<Integer> mappings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = body[1 + 2 * i] & 0xFF;
            int index = image.indexOf(id);
            if (index < 0 || coded.contains(index) || components.contains(index)) {
                throw new MalformedDataException(
                        "a scan of component " + id + (index < 0 ? ", which is not in the frame" : " again"), place);
            }
            components.add(index);
            mappings.add(body[2 + 2 * i] & 0xFF);
        }
        int at = 1 + 2 * count;
        if (body[at + 2] != 0) {
            throw new UnsupportedDataException("a point transform of " + body[at + 2] + " is not supported", place);
        }
        Interleave interleave = interleave(body[at + 1] & 0xFF, components, place);
        scan = Optional.of(new JpegLsScan(components, mappings, body[at] & 0xFF, interleave, preset, restartInterval));
        checkPrecision(place);
        coded.addAll(components);
    }

    private Interleave interleave(int code, List<Integer> components, Place place) throws IOException {
        Interleave interleave = Interleave.ofCode(code)
                .orElseThrow(() -> new MalformedDataException("interleave mode " + code + " is not 0 to 2", place));
        if (components.size() == 1 && interleave != Interleave.NONE) {
            String text = "one component has interleave mode " + code;
            budget.findings().report(JpegLsQuirks.INTERLEAVED_ALONE, place, text);
            return Interleave.NONE;
        }
        if (components.size() > 1 && interleave == Interleave.NONE) {
            throw new MalformedDataException(
                    "a scan of " + components.size() + " components that are not interleaved", place);
        }
        FrameComponent first = frame().components().get(components.get(0));
        for (int i : components) {
            FrameComponent other = frame().components().get(i);
            if (interleave == Interleave.SAMPLE && (other.h() != first.h() || other.v() != first.v())) {
                throw new MalformedDataException("components of different sizes, interleaved by sample", place);
            }
        }
        return interleave;
    }

    private void checkPrecision(Place place) throws IOException {
        int maxval = scan().preset().map(PresetParameters::maxval).orElse(0);
        int bits = 32 - Integer.numberOfLeadingZeros(maxval);
        if (bits > frame().precision()) {
            String text = "MAXVAL " + maxval + " has more than " + frame().precision() + " bits";
            if (!coded.isEmpty()) {
                throw new MalformedDataException(text, place); // those of scans before are delivered already
            }
            budget.findings().report(JpegLsQuirks.LARGE_MAXVAL, place, text);
            frame = Optional.of(frame().withPrecision(bits));
        }
        PresetParameters resolved = scan().preset()
                .orElse(new PresetParameters(0, 0, 0, 0, 0))
                .resolved(frame().precision(), scan().near());
        if (!resolved.isValid(frame().precision(), scan().near())) {
            throw new MalformedDataException(
                    "NEAR " + scan().near() + " and " + resolved + " do not go together", place);
        }
    }

    /** The number of lines may stand behind the first scan. T.81 B.2.5. */
    private void findLines() throws IOException {
        long data = segments.position();
        segments.skipData();
        if (segments.next() && segments.marker() == Markers.DNL) {
            readSegment(Markers.DNL, segments.body());
        }
        segments.moveTo(data);
    }

    private void requireSize() throws IOException {
        FrameHeader read = frame();
        Place place = segments.place();
        if (read.width() == 0 || read.height() == 0) {
            throw new MalformedDataException("an image of " + read.width() + "x" + read.height(), place);
        }
        if (read.width() > Integer.MAX_VALUE || read.height() > Integer.MAX_VALUE) {
            throw new UnsupportedDataException("an image of " + read.width() + "x" + read.height(), place);
        }
        budget.require(Limit.PIXELS, read.width() * read.height(), place);
    }

    /** The byte behind the stream, once it has ended. Reports what is behind EOI but a byte of padding. */
    long finish() throws IOException {
        long end = segments.position();
        long left = segments.source().size() - end;
        if (segments.marker() == Markers.EOI && left > 1) {
            budget.findings().report(JpegLsQuirks.BYTES_AFTER_END, segments, left + " bytes behind the end");
        }
        return end;
    }
}
