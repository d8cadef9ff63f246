package org.skiagraph.codec.findings;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.DataSetQuirks;
import org.skiagraph.codec.frames.FrameQuirks;

/** All that an {@link Inspection} can find. */
public final class Quirks {
    /** The others of these are found where frames are looked for, which an inspection does not. */
    private static final List<Quirk> OF_FRAMES = List.of(
            FrameQuirks.SHORT_PIXEL_DATA,
            FrameQuirks.OFFSET_TABLE_WRONG,
            FrameQuirks.OFFSET_TABLE_LENGTH,
            FrameQuirks.OFFSET_TABLE_START,
            FrameQuirks.OFFSET_TABLE_ORDER,
            FrameQuirks.TWO_OFFSET_TABLES,
            FrameQuirks.EXTENDED_LENGTHS_WRONG);

    private Quirks() {}

    /** All quirks of files, Data Sets, values and pixel data as a whole. */
    public static List<Quirk> all() {
        List<Quirk> all = new ArrayList<>(DataSetQuirks.all());
        all.addAll(ValueQuirks.all());
        all.addAll(OF_FRAMES);
        return List.copyOf(all);
    }
}
