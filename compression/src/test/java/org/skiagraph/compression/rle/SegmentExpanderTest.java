package org.skiagraph.compression.rle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Source;

/** PS3.5 G.3.2. */
class SegmentExpanderTest {
    private static Segment whole(byte[] codes) {
        return new Segment(1, 0, codes.length);
    }

    /** Expands at most {@code size} bytes with no room behind them. */
    private static byte[] exactly(Source source, int size) throws IOException {
        byte[] out = new byte[size + 2];
        out[0] = 99;
        out[size + 1] = 99;
        int to = new SegmentExpander(source, new Segment(1, 0, source.size())).expand(out, 1, size + 1, size + 1);
        assertTrue(to <= size + 1);
        assertEquals(99, out[0]);
        assertEquals(99, out[size + 1]);
        return Arrays.copyOfRange(out, 1, to);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void copiesLiteralRuns() throws IOException {
        assertArrayEquals(bytes(7, 8, 9), exactly(Source.of(bytes(2, 7, 8, 9)), 3));
    }

    @Test
    void repeatsReplicateRuns() throws IOException {
        assertArrayEquals(bytes(7, 7, 7), exactly(Source.of(bytes(-2, 7)), 3));
    }

    @Test
    void givesNothingForMinus128() throws IOException {
        byte[] codes = bytes(-128, 0, 5, -128, -1, 6, -128);
        SegmentExpander expander = new SegmentExpander(Source.of(codes), whole(codes));
        byte[] out = new byte[3];
        assertEquals(3, expander.expand(out, 0, 3, 3));
        assertArrayEquals(bytes(5, 6, 6), out);
        assertEquals(2, expander.noOperations());
        assertEquals(6, expander.position());
    }

    @Test
    void countsMinus128InTheFastPathToo() throws IOException {
        byte[] codes = new byte[1000];
        Arrays.fill(codes, (byte) -128);
        SegmentExpander expander = new SegmentExpander(Source.of(codes), whole(codes));
        assertEquals(0, expander.expand(new byte[500], 0, 300, 500));
        assertEquals(1000, expander.noOperations());
    }

    @Test
    void stopsWhereTheSegmentEndsThoughTheArrayGoesOn() throws IOException {
        byte[] stream = bytes(5, 1, 2, 3, 4, 5, 6);
        byte[] out = new byte[10];
        SegmentExpander expander = new SegmentExpander(Source.of(stream), new Segment(1, 0, 4));
        assertEquals(3, expander.expand(out, 0, 6, 10));
    }

    @Property
    void equalsTheSimpleVersionOnAnyBytes(
            @ForAll @Size(max = 3000) byte[] codes, @ForAll @IntRange(max = 5000) int size) throws IOException {
        assertArrayEquals(ReferenceRle.expand(codes, size), exactly(Source.of(codes), size));
    }

    @Property
    void inBlocksItGivesTheSame(@ForAll @Size(max = 2000) byte[] codes, @ForAll @IntRange(min = 1, max = 300) int block)
            throws IOException {
        byte[] expected = ReferenceRle.expand(codes, 4000);
        SegmentReader reader = new SegmentReader(Source.of(codes), whole(codes), block);
        byte[] buffer = reader.buffer();
        for (int at = 0; at < expected.length; at += block) {
            int n = Math.min(block, expected.length - at);
            reader.read(n);
            assertArrayEquals(Arrays.copyOfRange(expected, at, at + n), Arrays.copyOf(buffer, n));
        }
    }

    @Property(tries = 30)
    void throughAWindowItGivesTheSame(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] codes = new byte[200_000];
        random.nextBytes(codes);
        Source file = Source.concat(List.of(Source.of(codes, 0, 70_001), Source.of(codes, 70_001, 129_999)));
        int size = 4_000_000 + random.nextInt(5_000_000);
        byte[] expected = ReferenceRle.expand(codes, size);
        assertArrayEquals(expected, exactly(file, size));
        long all = ReferenceRle.expand(codes, Integer.MAX_VALUE - 8).length;
        assertEquals(all, new SegmentExpander(file, whole(codes)).measure());
        assertEquals(all, new SegmentExpander(Source.of(codes), whole(codes)).measure());
    }
}
