package org.skiagraph.codec.frames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.codec.frames.Tables.basic;
import static org.skiagraph.codec.frames.Tables.extended;
import static org.skiagraph.codec.frames.Tables.fragments;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Writing both tables. PS3.5 A.4, PS3.3 C.7.6.3.1.8. */
class OffsetTablesTest {
    private static final long LARGE = (1L << 32) - 2;

    @Test
    void offsetsAreThoseOfItems() throws IOException {
        OffsetTables tables = OffsetTables.of(fragments(10, 9, 6), new int[] {2, 1});
        assertArrayEquals(basic(0, 36).readAll(), tables.basic().readAll());
        assertTrue(tables.extended().isEmpty());
        assertTrue(tables.extendedLengths().isEmpty());
    }

    @Test
    void lengthsAreThoseBeforeFragmentsAreMadeEven() throws IOException {
        OffsetTables tables = OffsetTables.of(fragments(3, 4), new int[] {1, 1});
        assertArrayEquals(
                extended(0, 12).orElseThrow().readAll(),
                tables.extended().orElseThrow().readAll());
        assertArrayEquals(
                extended(3, 4).orElseThrow().readAll(),
                tables.extendedLengths().orElseThrow().readAll());
    }

    @Test
    void theBasicTableIsUsedWhereItFits() throws IOException {
        DataSet dataSet = OffsetTables.of(fragments(LARGE - 8, 100)).applyTo(new DataSet());
        Fragments set = dataSet.fragments(Tag.PixelData).orElseThrow();
        assertArrayEquals(basic(0, LARGE).readAll(), set.offsetTable().readAll());
        assertFalse(dataSet.contains(Tag.ExtendedOffsetTable));
        assertFalse(dataSet.contains(Tag.ExtendedOffsetTableLengths));
    }

    @Test
    void theExtendedTableIsUsedWhereOffsetsNeedMoreThanThirtyTwoBits() throws IOException {
        DataSet dataSet = OffsetTables.of(fragments(LARGE, 7, 8)).applyTo(new DataSet());
        Fragments set = dataSet.fragments(Tag.PixelData).orElseThrow();
        assertEquals(0, set.offsetTable().length());
        assertArrayEquals(
                extended(0, LARGE + 8, LARGE + 24).orElseThrow().readAll(),
                dataSet.bulk(Tag.ExtendedOffsetTable).orElseThrow().readAll());
        assertArrayEquals(
                extended(LARGE, 7, 8).orElseThrow().readAll(),
                dataSet.bulk(Tag.ExtendedOffsetTableLengths).orElseThrow().readAll());
    }

    @Test
    void framesInFragmentsBeyondThirtyTwoBitsHaveNoTable() throws IOException {
        DataSet dataSet =
                OffsetTables.of(fragments(LARGE, 8, 8, 8), new int[] {2, 2}).applyTo(new DataSet());
        assertEquals(
                0, dataSet.fragments(Tag.PixelData).orElseThrow().offsetTable().length());
        assertFalse(dataSet.contains(Tag.ExtendedOffsetTable));
    }

    @Test
    void anExtendedTableCanBeAskedForAndReplacesWhatWasThere() throws IOException {
        OffsetTables tables = OffsetTables.of(fragments(8, 8));
        DataSet dataSet = tables.applyExtendedTo(tables.applyTo(new DataSet()));
        assertEquals(
                0, dataSet.fragments(Tag.PixelData).orElseThrow().offsetTable().length());
        assertTrue(dataSet.contains(Tag.ExtendedOffsetTable));
        tables.applyTo(dataSet);
        assertFalse(dataSet.contains(Tag.ExtendedOffsetTable));
    }

    @Test
    void anExtendedTableOfFramesInFragmentsIsRefused() {
        OffsetTables tables = OffsetTables.of(fragments(8, 8), new int[] {2});
        assertThrows(IllegalArgumentException.class, () -> tables.applyExtendedTo(new DataSet()));
    }

    @Test
    void countsMustAddUp() {
        List<BulkData> two = fragments(8, 8);
        assertThrows(IllegalArgumentException.class, () -> OffsetTables.of(two, new int[] {1}));
        assertThrows(IllegalArgumentException.class, () -> OffsetTables.of(two, new int[] {2, 0}));
        assertThrows(IllegalArgumentException.class, () -> OffsetTables.of(two, new int[] {Integer.MAX_VALUE, 1, 2}));
    }

    @Test
    void noFragmentsHaveEmptyTables() throws IOException {
        DataSet dataSet = OffsetTables.of(List.of()).applyTo(new DataSet());
        assertTrue(dataSet.fragments(Tag.PixelData).orElseThrow().isEmpty());
        assertFalse(dataSet.contains(Tag.ExtendedOffsetTable));
    }
}
