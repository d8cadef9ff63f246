package org.skiagraph.compression.jpeg;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** The known ways in which JPEG streams depart from T.81 and are read all the same. */
public final class JpegQuirks {
    private static final String NONE = "no file of the corpus";

    /** Bytes stand before SOI. */
    public static final Quirk GARBAGE_BEFORE = new Quirk(
            "jpeg-garbage-before-soi",
            "T.81 B.2.1",
            "the stream does not begin with SOI, but one followed by a marker is in its first 64 KiB",
            "what is before it is ignored",
            NONE);

    /** Bytes stand after EOI. */
    public static final Quirk GARBAGE_AFTER = new Quirk(
            "jpeg-garbage-after-eoi",
            "T.81 B.2.1",
            "more than one byte follows EOI, or one that is not 0 or 0xFF",
            "it is ignored",
            NONE);

    /** SOI stands again. */
    public static final Quirk SEVERAL_SOI = new Quirk(
            "jpeg-several-soi",
            "T.81 B.2.1",
            "SOI stands behind the first one, before EOI",
            "before the frame it is ignored; behind it the image is taken to end there",
            NONE);

    /** EOI is missing. */
    public static final Quirk MISSING_EOI = new Quirk(
            "jpeg-missing-eoi",
            "T.81 B.2.1",
            "the stream ends, or another image begins, without EOI",
            "it is taken to stand there",
            "files of the corpus");

    /** Bytes stand between segments. */
    public static final Quirk STRAY_BYTES = new Quirk(
            "jpeg-stray-bytes",
            "T.81 B.1.1.2",
            "bytes between segments that are no marker",
            "they are ignored",
            "tm_0x00-to-0xFF-between-segments.jpg");

    /** A restart marker stands between segments. */
    public static final Quirk STRAY_MARKER = new Quirk(
            "jpeg-stray-marker",
            "T.81 B.2",
            "a marker where none such may stand: RSTm or TEM between segments, DNL elsewhere than behind the first scan",
            "it is ignored",
            NONE);

    /** The precision is not one of the process. */
    public static final Quirk PRECISION = new Quirk(
            "jpeg-precision-of-process",
            "T.81 Table B.2",
            "a DCT frame whose precision is not 8 or, where the process is not baseline, 12",
            "it is decoded with the precision it states, up to 12",
            NONE);

    /** Samples are larger than the precision says. */
    public static final Quirk LARGE_SAMPLES = new Quirk(
            "jpeg-samples-above-precision",
            "T.81 H.1.1",
            "lossless samples with bits above the precision of the frame",
            "they are delivered with these bits, as far as the cells are wide enough",
            NONE);

    /** A Huffman table is missing. */
    public static final Quirk MISSING_HUFFMAN_TABLE = new Quirk(
            "jpeg-missing-huffman-table",
            "T.81 B.2.4.2",
            "a scan selects a Huffman table that was not defined",
            "Table K.3, K.4, K.5 or K.6 is taken",
            NONE);

    /** The length of a table's segment is wrong. */
    public static final Quirk SEGMENT_LENGTH = new Quirk(
            "jpeg-segment-length",
            "T.81 B.2.4",
            "a segment of tables, of a restart interval, a frame or a scan is longer than what it holds",
            "the rest of it is ignored",
            NONE);

    /** A segment goes on behind the end of the stream. */
    public static final Quirk SHORT_SEGMENT = new Quirk(
            "jpeg-short-segment",
            "T.81 B.1.1.4",
            "a segment behind the first scan has a length that cannot be, or goes on behind the end of the stream",
            "the image ends there",
            NONE);

    /** A segment between scans cannot be read. */
    public static final Quirk BAD_SEGMENT = new Quirk(
            "jpeg-bad-segment",
            "T.81 B.2",
            "a segment behind the first scan is not as it must be",
            "the image ends there",
            NONE);

    /** Parameters of a sequential scan are not those that they must be. */
    public static final Quirk SCAN_PARAMETERS = new Quirk(
            "jpeg-scan-parameters",
            "T.81 Table B.3",
            "Ss, Se, Ah, Al of a sequential scan are not 0, 63, 0, 0; Se or Ah of a lossless one are not 0",
            "they are ignored",
            NONE);

    /** A component is in two scans. */
    public static final Quirk REPEATED_COMPONENT = new Quirk(
            "jpeg-repeated-component",
            "T.81 B.2.3",
            "a sequential or lossless frame has two scans of a component",
            "the second one is skipped",
            NONE);

    /** Two components have the same identifier. */
    public static final Quirk REPEATED_IDENTIFIER = new Quirk(
            "jpeg-repeated-identifier",
            "T.81 B.2.2",
            "two components of the frame have the same identifier",
            "a scan means the first of them that it has not named yet",
            "tm_duplicate-component-ids.jpg");

    /** A component has no scan. */
    public static final Quirk MISSING_SCAN = new Quirk(
            "jpeg-missing-scan",
            "T.81 B.2.3",
            "no scan has a component of the frame",
            "its samples are those of blocks without coefficients, or 0 in lossless frames",
            NONE);

    /** The data of a scan end early. */
    public static final Quirk SHORT_SCAN = new Quirk(
            "jpeg-short-scan",
            "T.81 B.2.1",
            "the data of a scan or of a restart interval end before its last MCU",
            "what is missing is as in jpeg-missing-scan",
            NONE);

    /** There are more data than MCUs. */
    public static final Quirk SURPLUS_DATA = new Quirk(
            "jpeg-surplus-data",
            "T.81 B.2.1",
            "data go on behind the last MCU of a scan or of a restart interval",
            "they are ignored",
            NONE);

    /** A code that is none. */
    public static final Quirk BAD_CODE = new Quirk(
            "jpeg-bad-code",
            "T.81 F.2.2.3",
            "bits that no code of the Huffman table begins with, or a run of zeros behind the end of a block",
            "decoding goes on with the next bit; samples are wrong from there to where the codes fall into step, or to the next"
                    + " restart marker",
            NONE);

    /** A restart marker is missing. */
    public static final Quirk MISSING_RESTART = new Quirk(
            "jpeg-missing-restart",
            "T.81 B.2.1",
            "a restart marker does not stand where it is due, or one of the next two does",
            "the intervals up to the one that is found are missing",
            NONE);

    /** A restart marker too many. */
    public static final Quirk EXTRA_RESTART = new Quirk(
            "jpeg-extra-restart",
            "T.81 B.2.1",
            "a restart marker out of turn, or where no restart interval is defined",
            "out of turn, its interval is skipped; without intervals, decoding starts anew behind it",
            NONE);

    /** Lines that do not agree. */
    public static final Quirk NUMBER_OF_LINES = new Quirk(
            "jpeg-number-of-lines",
            "T.81 B.2.5",
            "a DNL segment gives another number of lines than the frame header, which has one",
            "the frame header is believed",
            NONE);

    private static final List<Quirk> ALL = List.of(
            GARBAGE_BEFORE,
            GARBAGE_AFTER,
            SEVERAL_SOI,
            MISSING_EOI,
            STRAY_BYTES,
            STRAY_MARKER,
            PRECISION,
            LARGE_SAMPLES,
            MISSING_HUFFMAN_TABLE,
            SEGMENT_LENGTH,
            SHORT_SEGMENT,
            BAD_SEGMENT,
            SCAN_PARAMETERS,
            REPEATED_COMPONENT,
            REPEATED_IDENTIFIER,
            MISSING_SCAN,
            SHORT_SCAN,
            SURPLUS_DATA,
            BAD_CODE,
            MISSING_RESTART,
            EXTRA_RESTART,
            NUMBER_OF_LINES);

    private JpegQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
