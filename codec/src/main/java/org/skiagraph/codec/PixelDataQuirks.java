package org.skiagraph.codec;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** What real files do against PS3.5 8 and A.4 with pixel data as a whole. What is wrong within frames, their codecs say. */
public final class PixelDataQuirks {
    private static final String UNSEEN = "no file of the corpus";

    /** Pixel data shorter than its description. */
    public static final Quirk SHORT_PIXEL_DATA = new Quirk(
            "short-pixel-data",
            "PS3.5 8.1.1",
            "native pixel data end before the last frame does",
            "what is missing is 0",
            "dicom/weasis/mono2-CT-16bit.dcm");

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

    /** Both tables. */
    public static final Quirk TWO_OFFSET_TABLES = new Quirk(
            "two-offset-tables",
            "PS3.5 A.4",
            "an Extended Offset Table, and a Basic Offset Table that is not empty",
            "the extended one is used, if it leads to fragments",
            UNSEEN);

    /** Lengths that are not those of the frames. */
    public static final Quirk EXTENDED_LENGTHS_WRONG = new Quirk(
            "extended-lengths-wrong",
            "PS3.3 C.7.6.3.1.8",
            "Extended Offset Table Lengths that are missing, or not one for each frame",
            "frames are as long as their fragments",
            UNSEEN);

    private static final List<Quirk> ALL = List.of(
            SHORT_PIXEL_DATA,
            OFFSET_TABLE_WRONG,
            OFFSET_TABLE_LENGTH,
            OFFSET_TABLE_START,
            TWO_OFFSET_TABLES,
            EXTENDED_LENGTHS_WRONG);

    private PixelDataQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
