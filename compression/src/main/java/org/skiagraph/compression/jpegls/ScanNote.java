package org.skiagraph.compression.jpegls;

import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;

/** Something found in the data of a scan, to be reported if this decoding of them counts. */
record ScanNote(Quirk quirk, Place place, String text) {
    /** True if samples are missing or wrong. */
    boolean isDamage() {
        return quirk == JpegLsQuirks.SHORT_SCAN || quirk == JpegLsQuirks.BAD_CODE || quirk == JpegLsQuirks.SURPLUS;
    }
}
