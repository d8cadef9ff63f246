package org.skiagraph.compression.jpegls;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** The known ways in which JPEG-LS streams depart from T.87 and are read all the same. */
public final class JpegLsQuirks {
    private static final String NOWHERE = "no file of the corpus";

    /** The stream has no end marker. */
    public static final Quirk NO_EOI = new Quirk(
            "jls-no-eoi", "T.87 C.1.2", "the stream ends without EOI after its last scan", "it ends there", NOWHERE);

    /** Another marker stands where EOI should. */
    public static final Quirk WRONG_EOI = new Quirk(
            "jls-wrong-eoi",
            "T.87 C.1.2",
            "after the last scan a marker that can neither stand there nor begin a scan",
            "it is taken for EOI",
            NOWHERE);

    /** More than padding behind the end. */
    public static final Quirk BYTES_AFTER_END = new Quirk(
            "jls-bytes-after-end", "T.87 C.1.2", "more than one byte behind EOI", "they are ignored", NOWHERE);

    /** A byte of 0 is left before a marker. */
    public static final Quirk ZERO_BEFORE_MARKER = new Quirk(
            "jls-zero-before-marker",
            "T.87 A.1",
            "the data of a scan end with one byte of 0 too many",
            "it is ignored",
            NOWHERE);

    /** The bits that fill the last byte are not 0. */
    public static final Quirk PADDING = new Quirk(
            "jls-padding",
            "T.87 A.1",
            "the bits that fill the last byte of a scan are not 0",
            "they are ignored",
            NOWHERE);

    /** A scan goes on behind its last line. */
    public static final Quirk SURPLUS = new Quirk(
            "jls-surplus",
            "T.87 A.1",
            "the data of a scan or restart interval go on for more than a byte of 0 behind its last line",
            "they are ignored; the result is not complete, since some of its codes must be wrong",
            NOWHERE);

    /** A scan ends too early. */
    public static final Quirk SHORT_SCAN = new Quirk(
            "jls-short-scan",
            "T.87 A.1",
            "the data of a scan or restart interval end before its last line",
            "the line that is cut and those behind it are 0; the result is not complete",
            NOWHERE);

    /** Bits that are no code. */
    public static final Quirk BAD_CODE = new Quirk(
            "jls-bad-code",
            "T.87 A.5.3",
            "a code with too many zeros, or of an error or run beyond its range",
            "its line, and those up to the end of the restart interval, are 0; the result is not complete",
            "broken/jpegls/fuzzy-input-bad-run-mode-golomb-code.jls");

    /** Not all components are there. */
    public static final Quirk ABSENT_SCAN = new Quirk(
            "jls-absent-scan",
            "T.87 C.1.2",
            "the stream ends before all components were in a scan",
            "the others are 0; the result is not complete",
            NOWHERE);

    /** The number of a restart marker is not the next one. */
    public static final Quirk RESTART_NUMBER = new Quirk(
            "jls-restart-number",
            "T.87 C.1.2",
            "a restart marker with another number than the next one",
            "after damage the intervals between are taken for lost and are 0; else it is taken for the next one",
            NOWHERE);

    /** Bytes that belong to no segment. */
    public static final Quirk STRAY_BYTES = new Quirk(
            "jls-stray-bytes",
            "T.87 C.1.1",
            "bytes other than FF where a marker must be",
            "they are passed over up to the next marker",
            NOWHERE);

    /** A segment of another process of JPEG, or of none. */
    public static final Quirk FOREIGN_SEGMENT = new Quirk(
            "jls-foreign-segment",
            "T.87 C.1.1",
            "a segment that JPEG-LS does not have, such as DQT or DHT, or LSE of an unknown kind",
            "it is passed over",
            NOWHERE);

    /** A segment behind a scan is broken. */
    public static final Quirk BROKEN_SEGMENT = new Quirk(
            "jls-broken-segment",
            "T.87 C.1.2",
            "a segment behind the first scan is cut or breaks a rule",
            "the stream is taken to end before it",
            NOWHERE);

    /** A scan of one component says that it is interleaved. */
    public static final Quirk INTERLEAVED_ALONE = new Quirk(
            "jls-interleaved-alone",
            "T.87 C.2.3",
            "a scan of one component has an interleave mode",
            "it is read as not interleaved",
            NOWHERE);

    /** The largest sample has more bits than the frame header says. */
    public static final Quirk LARGE_MAXVAL = new Quirk(
            "jls-large-maxval",
            "T.87 C.2.4.1.1",
            "MAXVAL of an LSE segment has more bits than the precision of the frame header",
            "the precision is that of MAXVAL",
            NOWHERE);

    /** Thresholds that were meant are not those of the Standard. */
    public static final Quirk OLD_THRESHOLDS = new Quirk(
            "jls-old-thresholds",
            "T.87 C.2.4.1.1.1",
            "above 12 bits, without LSE, a scan is damaged with the default thresholds and whole with those that some encoders"
                    + " took for the default",
            "these are used",
            NOWHERE);

    /** An encoder wrote a largest sample and did not use it. */
    public static final Quirk MAXVAL_IGNORED = new Quirk(
            "jls-maxval-ignored",
            "T.87 C.2.4.1.1",
            "a scan is damaged with MAXVAL of its LSE segment and whole with that of the precision",
            "the latter is used",
            NOWHERE);

    /** A colour transform that cannot be undone. */
    public static final Quirk TRANSFORM_IGNORED = new Quirk(
            "jls-transform-ignored",
            "APP8 mrfx",
            "a colour transform that is unknown, or of an image that has not three components of one size",
            "the components are given as they are coded",
            NOWHERE);

    private static final List<Quirk> ALL = List.of(
            NO_EOI,
            WRONG_EOI,
            BYTES_AFTER_END,
            ZERO_BEFORE_MARKER,
            PADDING,
            SURPLUS,
            SHORT_SCAN,
            BAD_CODE,
            ABSENT_SCAN,
            RESTART_NUMBER,
            STRAY_BYTES,
            FOREIGN_SEGMENT,
            BROKEN_SEGMENT,
            INTERLEAVED_ALONE,
            LARGE_MAXVAL,
            OLD_THRESHOLDS,
            MAXVAL_IGNORED,
            TRANSFORM_IGNORED);

    private JpegLsQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
