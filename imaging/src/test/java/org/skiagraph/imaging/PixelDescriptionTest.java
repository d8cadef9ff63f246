package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.described;
import static org.skiagraph.imaging.Images.free;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

class PixelDescriptionTest {
    @ParameterizedTest
    @ValueSource(ints = {Tag.Rows, Tag.Columns, Tag.BitsAllocated})
    void whatIsRequiredIsAskedFor(int tag) {
        DataSet without = described(2, 2, 8).remove(tag);
        assertThrows(MalformedDataException.class, () -> PixelDescription.of(without, free()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 65_536, 0x7FFF_FFFF})
    void rowsThatUsCannotSayAreRefused(long rows) {
        DataSet image = described(2, 2, 8).set(Tag.Rows, Vr.UL, rows);
        assertThrows(MalformedDataException.class, () -> PixelDescription.of(image, free()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 11, 72, 65_528})
    void cellsThatAreNoBytesAreRefused(int allocated) {
        assertThrows(UnsupportedDataException.class, () -> PixelDescription.of(described(2, 2, allocated), free()));
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "17, 16", "12, 10", "12, 16"})
    void impossibleBitsMakeTheWholeCellTheSample(int stored, int highBit) throws IOException {
        DataSet image = described(2, 2, 16).set(Tag.BitsStored, stored).set(Tag.HighBit, highBit);
        Budget budget = free();
        PixelDescription pixels = PixelDescription.of(image, budget);
        assertEquals(16, pixels.stored());
        assertEquals(15, pixels.highBit());
        assertTrue(budget.findings().counts().containsKey(PixelDescription.BITS_WRONG));
    }

    @Test
    void zeroFramesAreOne() throws IOException {
        assertEquals(
                1,
                PixelDescription.of(described(2, 2, 8).set(Tag.NumberOfFrames, 0), free())
                        .frames());
    }

    @Test
    void sizesAreThoseOfTheirKind() throws IOException {
        PixelDescription half = PixelDescription.of(Images.colour(3, 3, "YBR_FULL_422", false), free());
        assertEquals(20, half.nativeSamples());
        assertEquals(27, half.frameBytes());
        PixelDescription bits = PixelDescription.of(described(3, 3, 1), free());
        assertEquals(9, bits.nativeBits());
        assertEquals(2, bits.frameBytes());
    }
}
