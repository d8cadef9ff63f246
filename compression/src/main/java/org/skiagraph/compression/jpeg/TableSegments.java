package org.skiagraph.compression.jpeg;

import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.MalformedDataException;

/** Reads the segments that define tables. T.81 B.2.4. */
final class TableSegments {
    private static final int LENGTHS = HuffmanSpecification.MAX_LENGTH;
    private static final int MAX_CODES = 256;

    private final Tables tables;
    private final Findings findings;

    TableSegments(Tables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    /** DQT, T.81 B.2.4.1: steps in zigzag order. */
    void quantisation(Segment segment) throws MalformedDataException {
        while (segment.left() >= 1 + Zigzag.COEFFICIENTS) {
            int head = segment.uint8();
            int destination = destination(head, segment);
            int[] steps = new int[Zigzag.COEFFICIENTS];
            for (int k = 0; k < steps.length; k++) {
                int step = head >> 4 == 0 ? segment.uint8() : segment.uint16();
                if (step == 0) {
                    throw segment.malformed("step " + k + " of table " + destination + " is 0");
                }
                steps[Zigzag.natural(k)] = step;
            }
            tables.setQuantisation(destination, new QuantisationTable(steps));
        }
        reportRest(segment, findings);
    }

    /** DHT, T.81 B.2.4.2. */
    void huffman(Segment segment) throws MalformedDataException {
        while (segment.left() > LENGTHS) {
            int head = segment.uint8();
            int destination = destination(head, segment);
            byte[] bits = segment.bytes(LENGTHS);
            int codes = 0;
            for (byte n : bits) {
                codes += n & 0xFF;
            }
            if (codes > MAX_CODES) {
                throw segment.malformed("table " + destination + " has " + codes + " codes");
            }
            HuffmanSpecification table = new HuffmanSpecification(bits, segment.bytes(codes));
            try {
                tables.setHuffman(head >> 4 == 1, destination, new HuffmanDecoder(table));
            } catch (IllegalArgumentException e) {
                throw segment.malformed("table " + destination + " has " + e.getMessage());
            }
        }
        reportRest(segment, findings);
    }

    /** DRI, T.81 B.2.4.4. */
    void restartInterval(Segment segment) throws MalformedDataException {
        tables.setRestartInterval(segment.uint16());
        reportRest(segment, findings);
    }

    /** Class or precision in the upper four bits, destination in the lower. */
    private static int destination(int head, Segment segment) throws MalformedDataException {
        int destination = head & 0xF;
        if (head >> 4 > 1 || destination >= Tables.DESTINATIONS) {
            throw segment.malformed("a table of class or precision " + (head >> 4) + " for destination " + destination);
        }
        return destination;
    }

    /** A segment should hold what it is for and nothing else. */
    static void reportRest(Segment segment, Findings findings) throws MalformedDataException {
        if (segment.left() > 0) {
            String text = segment.left() + " bytes behind the last parameter of " + Marker.name(segment.marker());
            findings.report(JpegQuirks.SEGMENT_LENGTH, segment.place(), text);
        }
    }
}
