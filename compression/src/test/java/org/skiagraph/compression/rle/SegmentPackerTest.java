package org.skiagraph.compression.rle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** PS3.5 G.3.1. */
class SegmentPackerTest {
    private static byte[] pack(byte[] row) {
        byte[] in = Arrays.copyOf(row, row.length + SegmentPacker.SLACK);
        byte[] out = new byte[SegmentPacker.most(row.length) + SegmentPacker.SLACK];
        int n = SegmentPacker.pack(in, 0, row.length, out, 0);
        assertTrue(n <= SegmentPacker.most(row.length), n + " for " + row.length);
        return Arrays.copyOf(out, n);
    }

    private static String packed(String hex) {
        return HexFormat.of().formatHex(pack(HexFormat.of().parseHex(hex)));
    }

    @Test
    void packsAPairAloneAsAReplicateRun() {
        assertEquals("ff07", packed("0707"));
    }

    @Test
    void packsThreeEqualBytesAsAReplicateRunWithinLiterals() {
        assertEquals("0001" + "fe05" + "0002", packed("01" + "050505" + "02"));
    }

    @Test
    void mergesAPairWithTheLiteralsAroundIt() {
        assertEquals("03" + "01050502", packed("01050502"));
        assertEquals("02" + "010505" + "fe08", packed("010505" + "080808"));
    }

    @Test
    void packsPairsBetweenRunsAsReplicateRuns() {
        assertEquals("fe01" + "ff02" + "ff03" + "fe04", packed("010101" + "0202" + "0303" + "040404"));
    }

    @Test
    void packsASingleByteAsALiteral() {
        assertEquals("0009", packed("09"));
    }

    @Test
    void neverUsesTheCodeMinus128() {
        assertEquals("8105" + "0005", packed("05".repeat(129)));
        assertEquals("8105" + "ff05", packed("05".repeat(130)));
        assertEquals("8105", packed("05".repeat(128)));
    }

    @Test
    void cutsLiteralsAfter128Bytes() {
        byte[] row = new byte[130];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) i;
        }
        byte[] codes = pack(row);
        assertEquals(132, codes.length);
        assertEquals(127, codes[0]);
        assertEquals(1, codes[129]);
    }

    @Test
    void isNotMisledByWhatFollowsTheRow() {
        byte[] in = new byte[3 + SegmentPacker.SLACK];
        byte[] out = new byte[40];
        assertEquals(2, SegmentPacker.pack(in, 0, 2, out, 0));
        in[0] = 1;
        in[1] = 1;
        assertEquals(4, SegmentPacker.pack(in, 0, 3, out, 0));
    }

    @Property
    void equalsTheSimpleVersion(@ForAll @Size(max = 600) byte[] bytes, @ForAll byte mask) {
        byte[] row = bytes.clone();
        for (int i = 0; i < row.length; i++) {
            row[i] &= mask; // fewer bits, more runs
        }
        assertArrayEquals(ReferenceRle.pack(row), pack(row));
        assertArrayEquals(row, ReferenceRle.expand(pack(row), row.length));
    }

    @Property
    void equalsTheSimpleVersionOnTwoValues(@ForAll @Size(max = 400) boolean[] bits) {
        byte[] row = new byte[bits.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) (bits[i] ? 3 : 4);
        }
        assertArrayEquals(ReferenceRle.pack(row), pack(row));
    }
}
