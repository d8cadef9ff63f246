package org.skiagraph.imaging.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.bytes;
import static org.skiagraph.imaging.Images.described;
import static org.skiagraph.imaging.Images.free;
import static org.skiagraph.imaging.Images.withPixels;
import static org.skiagraph.imaging.render.Drawing.draw;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** PALETTE COLOR. PS3.3 C.7.6.3.1.5 and C.7.9.2. */
class PaletteTest {
    private static DataSet indexed(int... indices) {
        return withPixels(described(1, indices.length, 8).set(Tag.PhotometricInterpretation, "PALETTE COLOR"), indices);
    }

    private static DataSet described16(DataSet dataSet, int count, int first, int bits) {
        return dataSet.set(Tag.RedPaletteColorLookupTableDescriptor, Vr.US, count, first, bits)
                .set(Tag.GreenPaletteColorLookupTableDescriptor, Vr.US, count, first, bits)
                .set(Tag.BluePaletteColorLookupTableDescriptor, Vr.US, count, first, bits);
    }

    private static byte[] words(int... words) {
        byte[] bytes = new byte[words.length * 2];
        for (int i = 0; i < words.length; i++) {
            Bytes.put16L(bytes, i * 2, words[i]);
        }
        return bytes;
    }

    private static DataSet plain(DataSet dataSet, byte[] red, byte[] green, byte[] blue) {
        return dataSet.setBytes(Tag.RedPaletteColorLookupTableData, Vr.OW, red)
                .setBytes(Tag.GreenPaletteColorLookupTableData, Vr.OW, green)
                .setBytes(Tag.BluePaletteColorLookupTableData, Vr.OW, blue);
    }

    /** The same segments for all channels. */
    private static DataSet segmented(DataSet dataSet, byte[] segments) {
        return dataSet.setBytes(Tag.SegmentedRedPaletteColorLookupTableData, Vr.OW, segments)
                .setBytes(Tag.SegmentedGreenPaletteColorLookupTableData, Vr.OW, segments)
                .setBytes(Tag.SegmentedBluePaletteColorLookupTableData, Vr.OW, segments);
    }

    @Test
    void entriesOf16BitsGiveTheirHighest8() throws IOException {
        DataSet image = plain(
                described16(indexed(4, 5, 6, 7), 3, 5, 16),
                words(0x1000, 0x2000, 0x3000),
                words(0x4000, 0x5000, 0x6000),
                words(0x70FF, 0x8000, 0x9000));
        assertArrayEquals(
                new int[] {0x10, 0x40, 0x70, 0x10, 0x40, 0x70, 0x20, 0x50, 0x80, 0x30, 0x60, 0x90}, draw(image));
    }

    @Test
    void entriesOf8BitsAreTakenAsTheyAre() throws IOException {
        DataSet image = plain(described16(indexed(0, 1), 2, 0, 8), bytes(1, 2), bytes(3, 4), bytes(5, 6));
        assertArrayEquals(new int[] {1, 3, 5, 2, 4, 6}, draw(image));
    }

    @Test
    void entriesOf16BitsThatAreReally8AreAFinding() throws IOException {
        DataSet image = plain(described16(indexed(0, 1), 2, 0, 16), words(1, 255), words(3, 4), words(5, 6));
        Budget budget = free();
        assertArrayEquals(new int[] {1, 3, 5, 255, 4, 6}, draw(image, budget));
        assertTrue(budget.findings().counts().containsKey(Palette.NARROW_PALETTE));
    }

    @Test
    void segmentsOf16BitsAreExpanded() throws IOException {
        // discrete: 0x1000 0x2000; linear: 4 steps to 0x6000; indirect: the discrete one again
        byte[] segments = words(0, 2, 0x1000, 0x2000, 1, 4, 0x6000, 2, 1, 0, 0);
        int[] colours = draw(segmented(described16(indexed(0, 1, 2, 3, 4, 5, 6, 7), 8, 0, 16), segments));
        int[] red = {0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x10, 0x20};
        for (int i = 0; i < red.length; i++) {
            assertArrayEquals(
                    new int[] {red[i], red[i], red[i]},
                    new int[] {colours[i * 3], colours[i * 3 + 1], colours[i * 3 + 2]},
                    "entry " + i);
        }
    }

    @Test
    void segmentsOf8BitsAreExpanded() throws IOException {
        byte[] segments = bytes(0, 1, 10, 1, 2, 20, 2, 1, 0, 0, 0, 0); // 10, 15, 20, 10
        int[] colours = draw(segmented(described16(indexed(0, 1, 2, 3), 4, 0, 8), segments));
        assertArrayEquals(new int[] {10, 10, 10, 15, 15, 15, 20, 20, 20, 10, 10, 10}, colours);
    }

    @Test
    void aLineThatFallsGoesDown() throws IOException {
        byte[] segments = words(0, 1, 0x4000, 1, 2, 0x2000);
        int[] colours = draw(segmented(described16(indexed(0, 1, 2), 3, 0, 16), segments));
        assertArrayEquals(new int[] {0x40, 0x40, 0x40, 0x30, 0x30, 0x30, 0x20, 0x20, 0x20}, colours);
    }

    @Test
    void segmentsThatLeadToThemselvesAreRefused() {
        byte[] segments = words(0, 1, 0x1000, 2, 1, 6, 0);
        assertThrows(
                MalformedDataException.class, () -> draw(segmented(described16(indexed(0, 1, 2), 3, 0, 16), segments)));
    }

    @Test
    void emptySegmentsWithoutEndAreRefused() {
        int[] words = new int[200_000]; // discrete segments of no entry, repeated again and again
        words[1] = 1;
        for (int i = 100_003; i + 3 < words.length; i += 4) {
            words[i] = 2;
            words[i + 1] = 40_000;
            words[i + 2] = 6;
        }
        byte[] segments = words(words);
        MalformedDataException e = assertThrows(
                MalformedDataException.class, () -> draw(segmented(described16(indexed(0, 1, 2), 3, 0, 16), segments)));
        assertTrue(e.text().endsWith("more than 1048576 segments"), e.text());
    }

    @Property(tries = 300)
    void anySegmentsAreDrawnOrRefused(@ForAll @Size(max = 60) byte[] segments, @ForAll boolean wide)
            throws IOException {
        byte[] even = Arrays.copyOf(segments, segments.length / 2 * 2);
        for (int i = 0; i < even.length; i += 3) {
            even[i] = (byte) (even[i] & 3); // so that types are met often
        }
        try {
            draw(segmented(described16(indexed(0, 1, 2), 20, 0, wide ? 16 : 8), even));
        } catch (DataException refused) {
            assertTrue(refused instanceof MalformedDataException);
        }
    }

    @Test
    void aPaletteThatIsNotThereIsRefused() {
        assertThrows(MalformedDataException.class, () -> draw(indexed(0, 1)));
    }
}
