package org.skiagraph.compression.rle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Source;

class RleHeaderTest {
    /** PS3.5 Table G.6-2: three segments at 40H, 140H and 1C0H. */
    @Test
    void readsTheExampleOfTheStandard() throws IOException {
        byte[] bytes = new RleStream()
                .with(0, 3)
                .with(1, 0x40)
                .with(2, 0x140)
                .with(3, 0x1C0)
                .bytes();
        RleHeader header = RleHeader.read(Source.of(bytes));
        assertEquals(3, header.segments());
        assertEquals(List.of(0x40L, 0x140L, 0x1C0L, 0L), header.offsets().subList(0, 4));
        assertFalse(header.bigEndian());
    }

    @Test
    void writesTheExampleOfTheStandard() throws IOException {
        byte[] expected = new RleStream()
                .with(0, 3)
                .with(1, 0x40)
                .with(2, 0x140)
                .with(3, 0x1C0)
                .bytes();
        assertArrayEquals(expected, RleHeader.ofLengths(new long[] {0x100, 0x80, 0x10A}));
    }

    @Test
    void readsOffsetsAsUnsignedNumbers() throws IOException {
        byte[] bytes = new RleStream().with(0, 1).with(1, -2).bytes();
        assertEquals(0xFFFF_FFFEL, RleHeader.read(Source.of(bytes)).offsets().get(0));
    }

    @Test
    void refusesToWriteOffsetsAbove32Bits() {
        RleHeader.ofLengths(new long[] {0xFFFF_FFFFL - 64, 2});
        assertThrows(IllegalArgumentException.class, () -> RleHeader.ofLengths(new long[] {0xFFFF_FFFFL - 63, 2}));
    }
}
