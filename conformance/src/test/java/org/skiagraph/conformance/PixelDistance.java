package org.skiagraph.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.skiagraph.bounds.Bytes;
import org.skiagraph.imaging.PixelDescription;

/** How far decoded pixel data is from other such data, by whole cells of 8 or 16 bits. */
public final class PixelDistance {
    private PixelDistance() {}

    /** The largest difference of two cells; both as {@link PixelHash} has them. */
    public static int between(byte[] expected, byte[] actual, PixelDescription pixels) {
        assertEquals(expected.length, actual.length, "bytes");
        int unit = pixels.allocated() / 8;
        int most = 0;
        for (int i = 0; i < expected.length; i += unit) {
            int difference = cell(expected, i, unit, pixels.signed()) - cell(actual, i, unit, pixels.signed());
            most = Math.max(most, Math.abs(difference));
        }
        return most;
    }

    private static int cell(byte[] cells, int at, int unit, boolean signed) {
        int cell = unit == 1 ? cells[at] : Bytes.int16L(cells, at);
        int unused = 32 - 8 * unit;
        return signed ? cell << unused >> unused : cell << unused >>> unused;
    }
}
