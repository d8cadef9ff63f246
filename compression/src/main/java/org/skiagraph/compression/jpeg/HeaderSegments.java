package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;

/** Reads frame and scan headers, and checks what can be checked of them alone. T.81 B.2.2, B.2.3. */
final class HeaderSegments {
    private static final int MAX_FACTOR = 4;
    private static final int MAX_IN_SCAN = 4;
    private static final int MAX_DCT_PRECISION = 12;
    private static final int MAX_LOSSLESS_PRECISION = 16;
    private static final int MAX_POINT_TRANSFORM = 13; // T.81 Table B.3
    private static final int MAX_PREDICTOR = 7;

    private HeaderSegments() {}

    /** SOF. */
    static FrameHeader frame(Segment segment, Findings findings) throws DataException {
        JpegProcess process = JpegProcess.ofMarker(segment.marker())
                .orElseThrow(() -> new UnsupportedDataException(
                        Marker.name(segment.marker()) + ": arithmetic coding and hierarchical streams are not decoded",
                        segment.place()));
        int precision = segment.uint8();
        int height = segment.uint16();
        int width = segment.uint16();
        int count = segment.uint8();
        if (width == 0 || count == 0) {
            throw segment.malformed("an image of " + width + " columns and " + count + " components");
        }
        checkPrecision(process, precision, segment, findings);
        List<JpegComponent> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(component(segment));
        }
        if (components.stream().map(JpegComponent::id).distinct().count() < count) {
            findings.report(JpegQuirks.REPEATED_IDENTIFIER, segment.place(), "two components have the same identifier");
        }
        TableSegments.reportRest(segment, findings);
        return new FrameHeader(process, precision, height, width, components, segment.position());
    }

    private static void checkPrecision(JpegProcess process, int precision, Segment segment, Findings findings)
            throws MalformedDataException {
        int most = process.isLossless() ? MAX_LOSSLESS_PRECISION : MAX_DCT_PRECISION;
        if (precision < 2 || precision > most) {
            throw segment.malformed("a precision of " + precision + " bits");
        }
        boolean usual = process.isLossless()
                || precision == 8
                || precision == MAX_DCT_PRECISION && process != JpegProcess.BASELINE;
        if (!usual) {
            String text = "a precision of " + precision + " bits in " + Marker.name(segment.marker());
            findings.report(JpegQuirks.PRECISION, segment.place(), text);
        }
    }

    private static JpegComponent component(Segment segment) throws MalformedDataException {
        int id = segment.uint8();
        int factors = segment.uint8();
        int horizontal = factors >> 4;
        int vertical = factors & 0xF;
        int table = segment.uint8();
        if (horizontal < 1 || horizontal > MAX_FACTOR || vertical < 1 || vertical > MAX_FACTOR) {
            throw segment.malformed("sampling factors " + horizontal + " and " + vertical + " of component " + id);
        }
        if (table >= Tables.DESTINATIONS) {
            throw segment.malformed("quantisation table " + table + " of component " + id);
        }
        return new JpegComponent(id, horizontal, vertical, table);
    }

    /**
     * SOS.
     *
     * @param dataPosition of what follows it
     */
    static ScanHeader scan(Segment segment, FrameHeader frame, long dataPosition, Findings findings)
            throws MalformedDataException {
        int count = segment.uint8();
        if (count < 1 || count > MAX_IN_SCAN) {
            throw segment.malformed("a scan of " + count + " components");
        }
        List<Integer> components = new ArrayList<>();
        List<Integer> dc = new ArrayList<>();
        List<Integer> ac = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < count; i++) {
            components.add(componentIndex(segment, frame, named));
            int selectors = segment.uint8();
            dc.add(selectors >> 4);
            ac.add(selectors & 0xF);
        }
        int start = segment.uint8();
        int end = segment.uint8();
        int bits = segment.uint8();
        TableSegments.reportRest(segment, findings);
        ScanHeader scan =
                new ScanHeader(components, dc, ac, start, end, bits >> 4, bits & 0xF, segment.position(), dataPosition);
        check(scan, frame, segment, findings);
        return scan;
    }

    private static int componentIndex(Segment segment, FrameHeader frame, Set<Integer> named)
            throws MalformedDataException {
        int id = segment.uint8();
        for (int i = 0; i < frame.components().size(); i++) {
            if (frame.components().get(i).id() == id && named.add(i)) {
                return i;
            }
        }
        throw segment.malformed("component " + id + " is not one of the frame, or is named twice");
    }

    private static void check(ScanHeader scan, FrameHeader frame, Segment segment, Findings findings)
            throws MalformedDataException {
        switch (frame.process()) {
            case PROGRESSIVE -> checkProgressive(scan, segment);
            case LOSSLESS -> {
                if (scan.start() < 1 || scan.start() > MAX_PREDICTOR || scan.low() >= frame.precision()) {
                    throw segment.malformed("predictor " + scan.start() + ", point transform " + scan.low());
                }
                reportParameters(scan.end() != 0 || scan.high() != 0, scan, segment, findings);
            }
            default ->
                reportParameters(
                        scan.start() != 0 || scan.end() != 63 || scan.high() != 0 || scan.low() != 0,
                        scan,
                        segment,
                        findings);
        }
    }

    /** T.81 G.1.1.1, Table B.3. */
    private static void checkProgressive(ScanHeader scan, Segment segment) throws MalformedDataException {
        boolean dc = scan.start() == 0;
        boolean ordered = dc ? scan.end() == 0 : scan.end() >= scan.start() && scan.end() < Zigzag.COEFFICIENTS;
        boolean alone = dc || scan.components().size() == 1;
        boolean refines = scan.high() == 0 || scan.low() < scan.high();
        if (!ordered || !alone || !refines || scan.low() > MAX_POINT_TRANSFORM) {
            throw segment.malformed("coefficients " + scan.start() + " to " + scan.end() + " of "
                    + scan.components().size() + " components, point transforms " + scan.high() + " and " + scan.low());
        }
    }

    private static void reportParameters(boolean wrong, ScanHeader scan, Segment segment, Findings findings)
            throws MalformedDataException {
        if (wrong) {
            String text = "Ss " + scan.start() + ", Se " + scan.end() + ", Ah " + scan.high() + ", Al " + scan.low();
            findings.report(JpegQuirks.SCAN_PARAMETERS, segment.place(), text);
        }
    }
}
