package org.skiagraph.compression.jpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.skiagraph.compression.StreamColour;

/** Writes markers and their segments. T.81 B.2. */
final class SegmentWriter {
    private static final int LENGTH = 2;

    private final OutputStream out;
    private int interval;

    SegmentWriter(OutputStream out) {
        this.out = out;
    }

    /** SOI, what is said of colour, quantisation tables, the frame header. */
    void begin(FramePlan frame) throws IOException {
        marker(Marker.SOI);
        if (hasJfif(frame)) {
            segment(
                    Marker.APP0,
                    new Body()
                            .text("JFIF\0")
                            .put16(0x0101)
                            .put(0)
                            .put16(1)
                            .put16(1)
                            .put16(0));
        } else if (hasAdobe(frame)) {
            segment(
                    Marker.APP14,
                    new Body().text("Adobe").put16(100).put16(0).put16(0).put(transform(frame.colour())));
        }
        for (int i = 0; i < frame.tables().size(); i++) {
            segment(Marker.DQT, body(frame.tables().get(i), i));
        }
        segment(marker(frame), body(frame));
    }

    private static boolean hasJfif(FramePlan frame) {
        boolean allowed = frame.colour() == StreamColour.GREY
                        && frame.components().size() == 1
                || frame.colour() == StreamColour.YCBCR && frame.components().size() == 3;
        return switch (frame.encoding().marker()) {
            case JFIF -> true; // checked before
            case STATED -> allowed && frame.precision() == 8;
            case NONE, ADOBE -> false;
        };
    }

    private static boolean hasAdobe(FramePlan frame) {
        boolean stated = frame.colour() != StreamColour.UNSTATED
                && frame.colour() != StreamColour.GREY
                && frame.colour() != StreamColour.OTHER;
        return switch (frame.encoding().marker()) {
            case ADOBE -> true;
            case STATED -> stated;
            case NONE, JFIF -> false;
        };
    }

    private static int transform(StreamColour colour) {
        return switch (colour) {
            case YCBCR -> 1;
            case YCCK -> 2;
            case UNSTATED, GREY, RGB, CMYK, OTHER -> 0;
        };
    }

    /** A frame of the extended process that is baseline but for its tables is still SOF1: that is what was asked for. */
    private static int marker(FramePlan frame) {
        return frame.encoding().process().marker();
    }

    private static Body body(QuantisationTable table, int number) {
        boolean narrow = table.isNarrow();
        Body body = new Body().put((narrow ? 0 : 1) << 4 | number);
        for (int k = 0; k < Zigzag.COEFFICIENTS; k++) {
            int step = table.step(Zigzag.natural(k));
            if (narrow) {
                body.put(step);
            } else {
                body.put16(step);
            }
        }
        return body;
    }

    private static Body body(FramePlan frame) {
        Body body = new Body()
                .put(frame.precision())
                .put16(frame.height())
                .put16(frame.width())
                .put(frame.components().size());
        for (PlannedComponent component : frame.components()) {
            body.put(component.identifier())
                    .put(component.factors().horizontal() << 4
                            | component.factors().vertical())
                    .put(component.quantisation());
        }
        return body;
    }

    /** A Huffman table; {@code ac} is 0 for DC coefficients and differences, 1 for AC coefficients. T.81 B.2.4.2. */
    void huffman(int ac, int number, HuffmanSpecification table) throws IOException {
        segment(Marker.DHT, new Body().put(ac << 4 | number).bytes(table.bits()).bytes(table.values()));
    }

    /** The restart interval if it is another than before, and the scan header. */
    void scan(ScanPlan scan) throws IOException {
        if (scan.interval() != interval) {
            interval = scan.interval();
            segment(Marker.DRI, new Body().put16(interval));
        }
        Body body = new Body().put(scan.components().size());
        for (PlannedComponent component : scan.components()) {
            body.put(component.identifier()).put(tables(scan, component));
        }
        segment(Marker.SOS, body.put(scan.first()).put(scan.last()).put(scan.high() << 4 | scan.low()));
    }

    /** The tables that a component uses; 0 for those that its scan has no use for. */
    private static int tables(ScanPlan scan, PlannedComponent component) {
        boolean dc = scan.first() == 0 && scan.high() == 0 || scan.last() == 0 && scan.first() > 0;
        boolean ac = scan.last() > 0;
        return (dc ? component.huffman() << 4 : 0) | (ac ? component.huffman() : 0);
    }

    /** EOI. */
    void end() throws IOException {
        marker(Marker.EOI);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private void segment(int marker, Body body) throws IOException {
        marker(marker);
        int length = body.bytes.size() + LENGTH;
        out.write(length >> 8);
        out.write(length);
        body.bytes.writeTo(out);
    }

    /** What a segment holds behind its length. */
    private static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Body put(int value) {
            bytes.write(value);
            return this;
        }

        Body put16(int value) {
            return put(value >> 8).put(value);
        }

        Body bytes(byte[] values) {
            bytes.writeBytes(values);
            return this;
        }

        Body text(String text) {
            return bytes(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
