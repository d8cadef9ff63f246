package org.skiagraph.codec;

import java.util.List;
import org.skiagraph.bounds.Quirk;

/** What real files do against PS3.5 8 and A.4 with pixel data as a whole. What is wrong within frames, their codecs say. */
public final class PixelDataQuirks {
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
            "an offset at which no fragment begins, another number of offsets than of frames, an Extended Offset Table"
                    + " without lengths or beside a Basic one",
            "a table that does not lead to fragments is not used",
            "dicom/synthetic/rgb_jpeg_eot.dcm");

    private static final List<Quirk> ALL = List.of(SHORT_PIXEL_DATA, OFFSET_TABLE_WRONG);

    private PixelDataQuirks() {}

    /** All of them. */
    public static List<Quirk> all() {
        return ALL;
    }
}
