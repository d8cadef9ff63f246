package org.skiagraph.codec.findings;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.DataSetQuirks;
import org.skiagraph.codec.PixelDataQuirks;

/** All that an {@link Inspection} can find. */
public final class Quirks {
    private Quirks() {}

    /** All quirks of files, Data Sets, values and pixel data as a whole. */
    public static List<Quirk> all() {
        List<Quirk> all = new ArrayList<>(DataSetQuirks.all());
        all.addAll(ValueQuirks.all());
        all.addAll(PixelDataQuirks.all());
        return List.copyOf(all);
    }
}
