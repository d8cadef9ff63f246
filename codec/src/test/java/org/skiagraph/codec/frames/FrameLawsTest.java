package org.skiagraph.codec.frames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.Fragments;

/** What holds for all frames, however they lie in fragments. */
class FrameLawsTest {
    private static final Optional<BulkData> NONE = Optional.empty();

    /** Lengths of fragments, frame by frame; some add up to more than 32 bits. */
    @Provide
    static Arbitrary<List<List<Long>>> frames() {
        Arbitrary<Long> length = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.longs().between(0, 40)),
                Tuple.of(1, Arbitraries.longs().between((1L << 32) - 40, (1L << 32) - 2)));
        return length.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(12);
    }

    private static List<BulkData> fragments(List<List<Long>> frames) {
        return Tables.fragments(
                frames.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray());
    }

    private static int[] counts(List<List<Long>> frames) {
        return frames.stream().mapToInt(List::size).toArray();
    }

    @Property(tries = 1000)
    void theIndexOfWrittenTablesIsTheFramesWritten(@ForAll("frames") List<List<Long>> frames) throws IOException {
        List<BulkData> fragments = fragments(frames);
        OffsetTables tables = OffsetTables.of(fragments, counts(frames));
        if (tables.basic().length() > 0) {
            assertIndexed(frames, Fragments.of(tables.basic(), fragments), NONE, NONE);
        }
        if (tables.isOneEach()) {
            assertIndexed(frames, Fragments.of(fragments), tables.extended(), tables.extendedLengths());
        }
    }

    private static void assertIndexed(
            List<List<Long>> frames, Fragments fragments, Optional<BulkData> table, Optional<BulkData> lengths)
            throws IOException {
        Budget budget = Tables.free();
        FrameIndex index = FrameIndex.of(fragments, frames.size(), table, lengths, budget);
        List<List<Long>> found = new ArrayList<>();
        for (int i = 1; i <= frames.size(); i++) {
            found.add(index.parts(i).stream().map(BulkData::length).toList());
        }
        assertEquals(frames, found);
        assertTrue(budget.findings().isEmpty());
    }

    @Property(tries = 1000)
    void offsetsThatWrappedLeadToTheSameFrames(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 3) Integer> counts, @ForAll Random random)
            throws IOException {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        long[] lengths = random.longs(sum, 0, 1L << 31).map(l -> l * 2).toArray();
        long[] offsets = new long[counts.size()];
        long at = 0;
        int fragment = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            for (int n = counts.get(i); n > 0; n--) {
                at += 8 + lengths[fragment++];
            }
        }
        Fragments fragments = Fragments.of(Tables.basic(offsets), Tables.fragments(lengths));
        FrameIndex index = FrameIndex.of(fragments, offsets.length, NONE, NONE, Tables.free());
        assertEquals(counts, Tables.counts(index));
    }

    @Property(tries = 1000)
    void arithmeticIsSlices(
            @ForAll @IntRange(min = 1, max = 200) int bits,
            @ForAll @IntRange(min = 1, max = 20) int frames,
            @ForAll @IntRange(max = 30) int before,
            @ForAll @IntRange(max = 300) int there,
            @ForAll Random random)
            throws IOException {
        byte[] all = new byte[before + there];
        random.nextBytes(all);
        BulkData bytes = BulkData.of(BulkData.of(all).source(), before, there);
        FrameIndex index = FrameIndex.ofNative(bytes, bits, frames, Tables.free());
        for (int frame = 1; frame <= frames; frame++) {
            int from = (frame - 1) * bits;
            byte[] expected = Arrays.copyOfRange(
                    all, before + Math.min(from / 8, there), before + Math.min((from + bits + 7) / 8, there));
            assertEquals(expected.length == 0, index.isMissing(frame));
            if (expected.length > 0) {
                assertArrayEquals(expected, index.parts(frame).get(0).readAll());
                assertEquals(from % 8, index.firstBit(frame));
            }
        }
    }

    @Property(tries = 3000)
    void damagedTablesEndInAnIndexOrOneRefusal(
            @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 8) int frames,
            @ForAll @Size(max = 40) byte[] basic,
            @ForAll("tables") Optional<BulkData> extended,
            @ForAll("tables") Optional<BulkData> extendedLengths)
            throws IOException {
        List<BulkData> list =
                Tables.fragments(lengths.stream().mapToLong(Integer::longValue).toArray());
        Fragments fragments = Fragments.of(BulkData.of(basic), list);
        try {
            FrameIndex index = FrameIndex.of(fragments, frames, extended, extendedLengths, Tables.free());
            assertInOrder(fragments, index);
        } catch (DataException e) {
            assertTrue(frames > 1, e::getMessage); // one frame is always found
        }
    }

    /** No fragment belongs to two frames, and those of a frame are together. */
    private static void assertInOrder(Fragments fragments, FrameIndex index) {
        int parts = 0;
        for (int i = 1; i <= index.frames(); i++) {
            List<BulkData> own = index.parts(i);
            assertTrue(own.size() <= fragments.size() - parts);
            for (BulkData part : own) {
                assertEquals(fragments.get(parts).source(), part.source());
                parts++;
            }
        }
    }

    @Provide
    static Arbitrary<Optional<BulkData>> tables() {
        Arbitrary<Long> near = Arbitraries.longs().between(0, 20).map(l -> l * 2);
        Arbitrary<Long> entry = Arbitraries.frequencyOf(Tuple.of(5, near), Tuple.of(1, Arbitraries.longs()));
        return entry.array(long[].class)
                .ofMaxSize(8)
                .map(Tables::extended)
                .optional()
                .map(o -> o.flatMap(t -> t));
    }
}
