package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Which fragments are those of which frame. PS3.5 A.4. */
class FrameIndexTest {
    private final Budget budget = Images.free();

    private static List<BulkData> fragments(long... lengths) {
        List<BulkData> list = new ArrayList<>();
        for (long length : lengths) {
            list.add(BulkData.of(new EmptySource(length), 0, length));
        }
        return list;
    }

    /** So many bytes that nobody reads. */
    private record EmptySource(long size) implements Source {
        @Override
        public int read(long position, byte[] target, int offset, int length) {
            throw new AssertionError("fragments are not read to find frames");
        }
    }

    private static BulkData basic(long... offsets) {
        byte[] table = new byte[offsets.length * 4];
        for (int i = 0; i < offsets.length; i++) {
            Bytes.put32L(table, i * 4, (int) offsets[i]);
        }
        return BulkData.of(table);
    }

    private static DataSet extended(long... offsets) {
        byte[] table = new byte[offsets.length * 8];
        for (int i = 0; i < offsets.length; i++) {
            Bytes.put64L(table, i * 8, offsets[i]);
        }
        return new DataSet().setBytes(Tag.ExtendedOffsetTable, Vr.OV, table);
    }

    private int[] bounds(DataSet dataSet, Fragments fragments, int frames) throws IOException {
        FrameIndex index = FrameIndex.of(dataSet, fragments, frames, budget);
        int[] bounds = new int[frames + 1];
        for (int i = 0; i < frames; i++) {
            bounds[i] = index.first(i);
            bounds[i + 1] = index.end(i);
        }
        return bounds;
    }

    @Test
    void oneFrameHasAllFragments() throws IOException {
        assertArrayEquals(new int[] {0, 3}, bounds(new DataSet(), Fragments.of(fragments(4, 4, 4)), 1));
    }

    @Test
    void asManyFragmentsAsFramesAreOneEachWhateverTheTableSays() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 77, 78), fragments(4, 4, 4));
        assertArrayEquals(new int[] {0, 1, 2, 3}, bounds(new DataSet(), fragments, 3));
        assertTrue(budget.findings().isEmpty());
    }

    @Test
    void theBasicOffsetTableLeadsToFragments() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 36), fragments(10, 9, 6)); // 8 + 10, 8 + 9 + 1
        assertArrayEquals(new int[] {0, 2, 3}, bounds(new DataSet(), fragments, 2));
        assertTrue(budget.findings().isEmpty());
    }

    @Test
    void offsetsAboveFourGigabytesHaveWrapped() throws IOException {
        long large = (1L << 32) - 2;
        long second = 8 + large;
        long third = second + 8 + 100 + 8 + 100;
        Fragments fragments = Fragments.of(basic(0, second, third), fragments(large, 100, 100, 10));
        assertArrayEquals(new int[] {0, 1, 3, 4}, bounds(new DataSet(), fragments, 3));
        assertTrue(budget.findings().isEmpty());
    }

    @Test
    void theExtendedOffsetTableComesFirst() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 24), fragments(8, 8, 8));
        assertArrayEquals(new int[] {0, 2, 3}, bounds(extended(0, 32), fragments, 2));
    }

    @Test
    void aWrongExtendedTableIsAFindingAndTheBasicOneServes() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 16), fragments(8, 8, 8));
        assertArrayEquals(new int[] {0, 1, 3}, bounds(extended(0, -5), fragments, 2));
        assertEquals(1, budget.findings().counts().get(FrameIndex.OFFSET_TABLE_WRONG));
    }

    @Test
    void aTableOfWrongOffsetsGivesWayToEqualShares() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 17), fragments(8, 8, 8, 8));
        assertArrayEquals(new int[] {0, 2, 4}, bounds(new DataSet(), fragments, 2));
        assertTrue(budget.findings().counts().containsKey(FrameIndex.OFFSET_TABLE_WRONG));
        assertTrue(budget.findings().counts().containsKey(FrameIndex.NO_OFFSET_TABLE));
    }

    @Test
    void aTableThatSkipsTheFirstFragmentIsWrong() throws IOException {
        Fragments fragments = Fragments.of(basic(16, 32), fragments(8, 8, 8, 8));
        assertArrayEquals(new int[] {0, 2, 4}, bounds(new DataSet(), fragments, 2));
        assertTrue(budget.findings().counts().containsKey(FrameIndex.OFFSET_TABLE_WRONG));
    }

    @Test
    void sharesThatAreNotEqualAreRefused() {
        assertThrows(MalformedDataException.class, () -> bounds(new DataSet(), Fragments.of(fragments(8, 8, 8)), 2));
    }

    @Test
    void moreFramesThanFragmentsAreRefused() {
        assertThrows(MalformedDataException.class, () -> bounds(new DataSet(), Fragments.of(fragments(8)), 2));
    }
}
