package org.skiagraph.codec.frames;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** What real files do wrong in saying where frames are. */
public final class FrameQuirks {
    private static final String UNSEEN = "no file of the corpus";

    /** Pixel data shorter than its description. */
    public static final Quirk SHORT_PIXEL_DATA = new Quirk(
            "short-pixel-data",
            "PS3.5 8.1.1",
            "native pixel data end before the last frame does",
            "what is missing is 0",
            "dicom/weasis/mono2-CT-16bit.dcm");

    /** Frames without a table that says where they begin. */
    public static final Quirk NO_OFFSET_TABLE = new Quirk(
            "no-offset-table",
            "PS3.5 A.4",
            "several fragments a frame, and no offset table",
            "a frame is taken to begin where a fragment begins as a code stream does; if that does not give all frames, each is"
                    + " taken to have as many fragments as any other",
            "dicom/synthetic/g16_jls_nobot_frag.dcm");

    /** A table that does not lead to fragments. */
    public static final Quirk OFFSET_TABLE_WRONG = new Quirk(
            "offset-table-wrong",
            "PS3.5 A.4",
            "an offset at which no fragment begins",
            "the table is not used",
            "dicom/synthetic/rgb_jpeg_eot.dcm");

    /** A table of too few or too many offsets. */
    public static final Quirk OFFSET_TABLE_LENGTH = new Quirk(
            "offset-table-length",
            "PS3.5 A.4",
            "not one offset for each frame",
            "the table is not used if it is too short; of a longer one, the offsets of the frames are used",
            "broken/dicom-fuzz/cat11_TC0725_encap_bad_bot_offsets.dcm");

    /** A table that does not begin at 0. */
    public static final Quirk OFFSET_TABLE_START = new Quirk(
            "offset-table-start",
            "PS3.5 A.4",
            "the first offset is not 0",
            "if no fragment begins there, offsets are taken from the first one; else the table is not used",
            "broken/dicom-fuzz/cat11_TC0725_encap_bad_bot_offsets.dcm");

    /** A table that goes back. */
    public static final Quirk OFFSET_TABLE_ORDER = new Quirk(
            "offset-table-order",
            "PS3.5 A.4",
            "an offset that is not above the one before",
            "the table is not used",
            UNSEEN);

    /** Offsets of which the upper bits are lost. */
    public static final Quirk OFFSET_TABLE_OVERFLOW = new Quirk(
            "offset-table-overflow",
            "PS3.5 A.4",
            "offsets above 4 GiB in a Basic Offset Table, of which 32 bits are there",
            "they are compared without their upper bits",
            UNSEEN);

    /** Both tables. */
    public static final Quirk TWO_OFFSET_TABLES = new Quirk(
            "two-offset-tables",
            "PS3.5 A.4",
            "an Extended Offset Table, and a Basic Offset Table that is not empty",
            "the extended one is used, if it leads to fragments",
            UNSEEN);

    /** An Extended Offset Table where it must not be. */
    public static final Quirk EXTENDED_TABLE_FRAGMENTS = new Quirk(
            "extended-table-fragments",
            "PS3.3 C.7.6.3.1.8",
            "an Extended Offset Table, and frames of several fragments",
            "the table is used",
            UNSEEN);

    /** Lengths that are not those of the frames. */
    public static final Quirk EXTENDED_LENGTHS_WRONG = new Quirk(
            "extended-lengths-wrong",
            "PS3.3 C.7.6.3.1.8",
            "Extended Offset Table Lengths that are missing, not one for each frame, or not those of the fragments",
            "frames are as long as their fragments",
            UNSEEN);

    /** A table that leads beyond the last fragment. */
    public static final Quirk FRAMES_MISSING = new Quirk(
            "frames-missing",
            "PS3.5 A.4",
            "offsets of the last frames are at or behind the end of all fragments",
            "these frames are missing",
            UNSEEN);

    private static final List<Quirk> ALL = List.of(
            SHORT_PIXEL_DATA,
            NO_OFFSET_TABLE,
            OFFSET_TABLE_WRONG,
            OFFSET_TABLE_LENGTH,
            OFFSET_TABLE_START,
            OFFSET_TABLE_ORDER,
            OFFSET_TABLE_OVERFLOW,
            TWO_OFFSET_TABLES,
            EXTENDED_TABLE_FRAGMENTS,
            EXTENDED_LENGTHS_WRONG,
            FRAMES_MISSING);

    private FrameQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
