package org.skiagraph.codec.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.codec.frames.Tables.basic;
import static org.skiagraph.codec.frames.Tables.counts;
import static org.skiagraph.codec.frames.Tables.extended;
import static org.skiagraph.codec.frames.Tables.fragments;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Which fragments are those of which frame. PS3.5 A.4, PS3.3 C.7.6.3.1.8. Each quirk has a file that fires it, and one that must not. */
class FrameIndexTest {
    private static final Optional<BulkData> NONE = Optional.empty();

    private final Budget budget = Tables.free();

    private FrameIndex index(Fragments fragments, int frames) throws IOException {
        return FrameIndex.of(fragments, frames, NONE, NONE, budget);
    }

    private FrameIndex index(Fragments fragments, int frames, Optional<BulkData> table, Optional<BulkData> lengths)
            throws IOException {
        return FrameIndex.of(fragments, frames, table, lengths, budget);
    }

    private void assertFound(Quirk... quirks) {
        assertEquals(List.of(quirks), List.copyOf(budget.findings().counts().keySet()));
    }

    private static void assertFrames(FrameOrigin origin, List<Integer> counts, FrameIndex index) {
        assertEquals(origin, index.origin());
        assertEquals(counts, counts(index));
    }

    @Test
    void oneFrameHasAllFragments() throws IOException {
        Fragments fragments = Fragments.of(basic(0), fragments(4, 4, 4));
        assertFrames(FrameOrigin.SINGLE_FRAME, List.of(3), index(fragments, 1));
        assertFrames(FrameOrigin.SINGLE_FRAME, List.of(3), index(Fragments.of(fragments), 1));
        assertFound();
    }

    @Test
    void oneFrameWithoutFragmentsIsMissing() throws IOException {
        FrameIndex index = index(Fragments.of(List.of()), 1);
        assertTrue(index.isMissing(1));
        assertFalse(index(Fragments.of(fragments(0)), 1).isMissing(1));
    }

    @Test
    void asManyFragmentsAsFramesAreOneEachWithoutATable() throws IOException {
        FrameIndex index = index(Fragments.of(fragments(4, 5, 6)), 3);
        assertFrames(FrameOrigin.FRAGMENT_EACH, List.of(1, 1, 1), index);
        assertFalse(index.isGuess());
        assertEquals(5, index.length(2));
        assertFound();
    }

    @Test
    void asManyFragmentsAsFramesAreOneEachWhateverTheTableSays() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 77, 78), fragments(4, 4, 4));
        assertFrames(FrameOrigin.FRAGMENT_EACH, List.of(1, 1, 1), index(fragments, 3));
        assertFound(FrameQuirks.OFFSET_TABLE_WRONG);
    }

    @Test
    void theBasicOffsetTableLeadsToFragments() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 36), fragments(10, 9, 6)); // 8 + 10, 8 + 9 + 1
        FrameIndex index = index(fragments, 2);
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(2, 1), index);
        assertSame(fragments.get(2), index.parts(2).get(0));
        assertEquals(19, index.length(1));
        assertFound();
    }

    @Test
    void anEmptyBasicTableIsNoFinding() throws IOException {
        index(Fragments.of(basic(), fragments(4, 4)), 2);
        assertFound();
    }

    @Test
    void aTableOfWrongOffsetsGivesWayToEqualShares() throws IOException {
        FrameIndex index = index(Fragments.of(basic(0, 17), fragments(8, 8, 8, 8)), 2);
        assertFrames(FrameOrigin.EQUAL_SHARES, List.of(2, 2), index);
        assertTrue(index.isGuess());
        assertFound(FrameQuirks.OFFSET_TABLE_WRONG, FrameQuirks.NO_OFFSET_TABLE);
    }

    @Test
    void framesBeginWhereFragmentsBeginACodeStream() throws IOException {
        for (byte[] start :
                List.of(new byte[] {-1, (byte) 0xD8, -1, (byte) 0xE0}, new byte[] {-1, 0x4F, -1, 0x51}, new byte[] {
                    0, 0, 0, 0x0C
                })) {
            BulkData begin = BulkData.of(start);
            BulkData more = BulkData.of(new byte[6]);
            FrameIndex index = index(Fragments.of(List.of(begin, more, more, begin, more)), 2);
            assertFrames(FrameOrigin.CODE_STREAM_STARTS, List.of(3, 2), index);
            assertFalse(index.isGuess());
            assertFound(FrameQuirks.NO_OFFSET_TABLE);
        }
    }

    @Test
    void startsThatDoNotGiveAllFramesDoNotCount() throws IOException {
        BulkData begin = BulkData.of(new byte[] {-1, (byte) 0xD8, -1, (byte) 0xE0});
        BulkData more = BulkData.of(new byte[6]);
        for (List<BulkData> all : List.of(
                List.of(begin, more, more, more),
                List.of(more, begin, begin, more),
                List.of(begin, begin, begin, more))) {
            assertFrames(FrameOrigin.EQUAL_SHARES, List.of(2, 2), index(Fragments.of(all), 2));
        }
        assertThrows(MalformedDataException.class, () -> index(Fragments.of(List.of(begin, more, more)), 2));
    }

    @Test
    void sharesThatAreNotEqualAreRefused() {
        assertThrows(MalformedDataException.class, () -> index(Fragments.of(fragments(8, 8, 8)), 2));
    }

    @Test
    void moreFramesThanFragmentsAreRefused() {
        assertThrows(MalformedDataException.class, () -> index(Fragments.of(fragments(8)), 2));
        assertThrows(MalformedDataException.class, () -> index(Fragments.of(basic(0, 16), List.of()), 2));
    }

    @Test
    void aTableThatSkipsTheFirstFragmentIsWrong() throws IOException {
        Fragments fragments = Fragments.of(basic(16, 32), fragments(8, 8, 8, 8));
        assertFrames(FrameOrigin.EQUAL_SHARES, List.of(2, 2), index(fragments, 2));
        assertFound(FrameQuirks.OFFSET_TABLE_START, FrameQuirks.NO_OFFSET_TABLE);
    }

    @Test
    void aTableCountedFromElsewhereIsCountedFromItsFirstOffset() throws IOException {
        Fragments fragments = Fragments.of(basic(500, 516), fragments(8, 8, 8)); // from the file's first byte, say
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(1, 2), index(fragments, 2));
        assertFound(FrameQuirks.OFFSET_TABLE_START);
    }

    @Test
    void aTableThatGoesBackIsNotUsed() throws IOException {
        assertFrames(
                FrameOrigin.EQUAL_SHARES,
                List.of(2, 2, 2),
                index(Fragments.of(basic(0, 48, 16), fragments(8, 8, 8, 8, 8, 8)), 3));
        assertFound(FrameQuirks.OFFSET_TABLE_ORDER, FrameQuirks.NO_OFFSET_TABLE);
    }

    @Test
    void aTableOfZerosIsNotUsed() throws IOException {
        assertFrames(FrameOrigin.FRAGMENT_EACH, List.of(1, 1), index(Fragments.of(basic(0, 0), fragments(8, 8)), 2));
        assertFound(FrameQuirks.OFFSET_TABLE_ORDER);
    }

    @Test
    void aTableThatIsTooShortIsNotUsed() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 16), fragments(8, 8, 8));
        assertFrames(FrameOrigin.FRAGMENT_EACH, List.of(1, 1, 1), index(fragments, 3));
        assertFound(FrameQuirks.OFFSET_TABLE_LENGTH);
    }

    @Test
    void aTableOfHalfAnOffsetIsTooShort() throws IOException {
        Fragments fragments = Fragments.of(BulkData.of(new byte[6]), fragments(8, 8));
        assertFrames(FrameOrigin.FRAGMENT_EACH, List.of(1, 1), index(fragments, 2));
        assertFound(FrameQuirks.OFFSET_TABLE_LENGTH);
    }

    @Test
    void ofATableThatIsTooLongTheNextOffsetEndsTheLastFrame() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 32, 48), fragments(8, 8, 8, 8));
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(2, 1), index(fragments, 2));
        assertFound(FrameQuirks.OFFSET_TABLE_LENGTH);
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(2), index(fragments, 1));
    }

    @Test
    void ofATableThatIsTooLongTheEndIsNoFrame() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 16, 48), fragments(8, 8, 8)); // 48: the delimiter
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(1, 2), index(fragments, 2));
        assertFound(FrameQuirks.OFFSET_TABLE_LENGTH);
    }

    @Test
    void framesBehindTheLastFragmentAreMissing() throws IOException {
        FrameIndex index = index(Fragments.of(basic(0, 32, 64, 96), fragments(8, 8, 8)), 4);
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(2, 1, 0, 0), index);
        assertFalse(index.isMissing(2));
        assertTrue(index.isMissing(3));
        assertFound(FrameQuirks.FRAMES_MISSING);
    }

    @Test
    void offsetsBehindTheLastFragmentThatGoBackAreNotUsed() {
        Fragments fragments = Fragments.of(basic(0, 32, 96, 64), fragments(8, 8, 8));
        assertThrows(MalformedDataException.class, () -> index(fragments, 4));
        assertFound(FrameQuirks.OFFSET_TABLE_ORDER);
    }

    @Test
    void offsetsAboveFourGigabytesHaveWrapped() throws IOException {
        long large = (1L << 32) - 2;
        long second = 8 + large;
        long third = second + 8 + 100 + 8 + 100;
        Fragments fragments = Fragments.of(basic(0, second, third), fragments(large, 100, 100, 10));
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(1, 2, 1), index(fragments, 3));
        assertFound(FrameQuirks.OFFSET_TABLE_OVERFLOW);
    }

    @Test
    void offsetsBelowFourGigabytesOfMoreHaveNotWrapped() throws IOException {
        long large = (1L << 32) - 2;
        Fragments fragments = Fragments.of(basic(0, 16), fragments(8, large, large));
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(1, 2), index(fragments, 2));
        assertFound();
    }

    @Test
    void wrappedOffsetsThatLeadNowhereAreWrong() {
        long large = (1L << 32) - 2;
        Fragments fragments = Fragments.of(basic(0, 5), fragments(large, large, large));
        assertThrows(MalformedDataException.class, () -> index(fragments, 2));
        assertFound(FrameQuirks.OFFSET_TABLE_WRONG);
    }

    @Test
    void theExtendedOffsetTableGoesBeyondFourGigabytes() throws IOException {
        long large = (1L << 32) - 2;
        Fragments fragments = Fragments.of(fragments(large, large, large));
        long step = large + 8;
        assertFrames(
                FrameOrigin.EXTENDED_TABLE,
                List.of(1, 1, 1),
                index(fragments, 3, extended(0, step, 2 * step), extended(large, large, large)));
        assertFound();
    }

    @Test
    void anEmptyExtendedTableIsNone() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 16), fragments(8, 8));
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(1, 1), index(fragments, 2, extended(), NONE));
        assertFound();
    }

    @Test
    void ofTwoTablesTheExtendedOneIsUsed() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 16), fragments(8, 8));
        assertFrames(FrameOrigin.EXTENDED_TABLE, List.of(1, 1), index(fragments, 2, extended(0, 16), extended(8, 8)));
        assertFound(FrameQuirks.TWO_OFFSET_TABLES);
    }

    @Test
    void anExtendedTableOfFramesInFragmentsIsUsed() throws IOException {
        Fragments fragments = Fragments.of(fragments(8, 8, 8));
        assertFrames(FrameOrigin.EXTENDED_TABLE, List.of(2, 1), index(fragments, 2, extended(0, 32), extended(16, 8)));
        assertFound(FrameQuirks.EXTENDED_TABLE_FRAGMENTS);
    }

    @Test
    void aWrongExtendedTableIsAFindingAndTheBasicOneServes() throws IOException {
        Fragments fragments = Fragments.of(basic(0, 16), fragments(8, 8, 8));
        assertFrames(FrameOrigin.BASIC_TABLE, List.of(1, 2), index(fragments, 2, extended(0, -5), extended(8, 16)));
        assertFound(FrameQuirks.TWO_OFFSET_TABLES, FrameQuirks.OFFSET_TABLE_ORDER);
    }

    @Test
    void extendedOffsetsAreNotComparedModuloFourGigabytes() throws IOException {
        Fragments fragments = Fragments.of(fragments(8, 8));
        assertFrames(FrameOrigin.FRAGMENT_EACH, List.of(1, 1), index(fragments, 2, extended(0, (1L << 32) + 16), NONE));
        assertFound(FrameQuirks.OFFSET_TABLE_WRONG);
    }

    @Test
    void lengthsCutTheByteThatMakesAFragmentEven() throws IOException {
        BulkData bytes = BulkData.of(new byte[] {1, 2, 3, 0});
        Fragments fragments = Fragments.of(List.of(bytes, bytes));
        FrameIndex index = index(fragments, 2, extended(0, 12), extended(3, 4));
        assertEquals(3, index.length(1));
        assertEquals(4, index.length(2));
        assertEquals(1, index.parts(1).get(0).readAll()[0]);
        assertFound();
    }

    @Test
    void lengthsOfFragmentsThatWereNotMadeEvenAreTheirOwn() throws IOException {
        FrameIndex index = index(Fragments.of(fragments(3, 4)), 2, extended(0, 12), extended(3, 4));
        assertEquals(3, index.length(1));
        assertFound();
    }

    @Test
    void lengthsThatAreNotThoseOfTheFragmentsAreNotUsed() throws IOException {
        for (long length : new long[] {2, 5, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            FrameIndex index = index(Fragments.of(fragments(4, 4)), 2, extended(0, 12), extended(length, 4));
            assertEquals(4, index.length(1));
        }
        assertFound(FrameQuirks.EXTENDED_LENGTHS_WRONG);
        assertEquals(6, budget.findings().counts().get(FrameQuirks.EXTENDED_LENGTHS_WRONG));
    }

    @Test
    void lengthsThatAreMissingOrTooFewAreAFinding() throws IOException {
        Fragments fragments = Fragments.of(fragments(4, 4));
        assertEquals(4, index(fragments, 2, extended(0, 12), NONE).length(1));
        assertEquals(4, index(fragments, 2, extended(0, 12), extended(3)).length(1));
        assertFound(FrameQuirks.EXTENDED_LENGTHS_WRONG);
    }

    @Test
    void tablesAreFoundInTheDataSet() throws IOException {
        byte[] frame = {1, 2, 3, 0};
        DataSet dataSet = new DataSet()
                .set(Tag.NumberOfFrames, 2)
                .setBulk(Tag.ExtendedOffsetTable, Vr.OV, extended(0, 12).orElseThrow())
                .setBulk(Tag.ExtendedOffsetTableLengths, Vr.OV, extended(3, 3).orElseThrow())
                .setFragments(
                        Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(frame), BulkData.of(frame.clone()))));
        FrameIndex index = FrameIndex.of(dataSet, budget);
        assertEquals(FrameOrigin.EXTENDED_TABLE, index.origin());
        assertEquals(3, index.length(2));
        assertEquals(0, index.firstBit(2));
        assertFound();
    }

    @Test
    void strictModeRefusesAFinding() {
        Budget strict = new Budget(Limits.standard(), () -> 0, true);
        Fragments fragments = Fragments.of(basic(0, 0), fragments(8, 8));
        assertThrows(MalformedDataException.class, () -> FrameIndex.of(fragments, 2, NONE, NONE, strict));
    }

    @Test
    void aFrameThatIsNoneIsTheCallersMistake() throws IOException {
        FrameIndex index = index(Fragments.of(fragments(8)), 1);
        assertThrows(IllegalArgumentException.class, () -> index.parts(0));
        assertThrows(IllegalArgumentException.class, () -> index.parts(2));
    }

    @Test
    void framesAreLimited() {
        Budget few = Limits.standard().with(Limit.FRAMES, 2).open();
        Fragments fragments = Fragments.of(fragments(8, 8, 8));
        assertThrows(LimitExceededException.class, () -> FrameIndex.of(fragments, 3, NONE, NONE, few));
    }

    @Test
    void whatIsHeldOfATableIsChargedOnce() throws IOException {
        Budget held = Limits.standard().with(Limit.HELD_BYTES, 12).open();
        FrameIndex.of(Fragments.of(basic(0, 16), fragments(8, 8, 8)), 2, NONE, NONE, held);
        assertEquals(0, held.left(Limit.HELD_BYTES));
        Fragments three = Fragments.of(basic(0, 16, 32), fragments(8, 8, 8, 8));
        assertThrows(LimitExceededException.class, () -> FrameIndex.of(three, 3, NONE, NONE, held));
    }

    @Test
    void tenMillionFramesFitInFortyMillionBytes() throws IOException {
        int frames = 10_000_000;
        List<BulkData> list = Collections.nCopies(frames, fragments(6).get(0));
        OffsetTables tables = OffsetTables.of(list);
        Budget small = Limits.standard().with(Limit.HELD_BYTES, 40_000_004).open();
        FrameIndex basic = FrameIndex.of(Fragments.of(tables.basic(), list), frames, NONE, NONE, small);
        assertEquals(FrameOrigin.BASIC_TABLE, basic.origin());
        assertEquals(40_000_004, small.left(Limit.HELD_BYTES)); // one fragment each needs no array
        FrameIndex extended =
                FrameIndex.of(Fragments.of(list), frames, tables.extended(), tables.extendedLengths(), small);
        assertEquals(FrameOrigin.EXTENDED_TABLE, extended.origin());
        assertEquals(6, extended.length(frames));
        assertTrue(small.findings().isEmpty());
    }
}
