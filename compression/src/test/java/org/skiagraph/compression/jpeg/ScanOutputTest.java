package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** T.81 B.1.1.5, F.1.2.3. */
class ScanOutputTest {
    private static String hex(BitBuffer... buffers) throws IOException {
        return HexFormat.of().formatHex(EncodedBits.scanOf(buffers));
    }

    private static BitBuffer of(int value, int n) {
        BitBuffer buffer = new BitBuffer();
        buffer.put(value, n);
        return buffer;
    }

    @Test
    void fillsTheLastByteWithOnes() throws IOException {
        assertEquals("5f", hex(of(0b010, 3)));
        assertEquals("", hex(new BitBuffer()));
    }

    @Test
    void stuffsAZeroBehindEachByteOfOnes() throws IOException {
        assertEquals("ff00", hex(of(0xFF, 8)));
        assertEquals("ff00ff00ff00ff00", hex(of(-1, 32)));
        assertEquals("12ff0034ff00", hex(of(0x12FF34FF, 32)));
        assertEquals("ff00", hex(of(1, 1)), "ones that fill a byte are stuffed too");
    }

    @Test
    void joinsPiecesAtAnyBit() throws IOException {
        assertEquals("8001" + "3f", hex(of(1, 1), of(0, 14), of(0b100, 3)));
    }

    @Test
    void putsRestartMarkersInTurnBetweenIntervals() throws IOException {
        BitBuffer buffer = of(0, 3);
        for (int i = 0; i < 9; i++) {
            buffer.restart();
            buffer.put(i, 8);
        }
        assertEquals("1fffd000ffd101ffd202ffd303ffd404ffd505ffd606ffd707ffd008", hex(buffer));
    }

    @Test
    void aPieceMayBeginWithARestart() throws IOException {
        BitBuffer second = new BitBuffer();
        second.restart();
        second.put(0x55, 8);
        assertEquals("07" + "ffd0" + "55", hex(of(0, 5), second));
    }

    @Property
    void equalsThePlainWayHoweverItIsCut(
            @ForAll @Size(max = 3000) List<@IntRange(max = 32) Integer> lengths, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        EncodedBits expected = new EncodedBits();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ScanOutput output = new ScanOutput(all);
        BitBuffer buffer = new BitBuffer();
        for (int n : lengths) {
            int value = random.nextBoolean() ? -1 : random.nextInt();
            expected.put(value, n);
            buffer.put(value, n);
            if (random.nextInt(50) == 0) {
                output.append(buffer);
                buffer.clear();
            }
        }
        output.append(buffer);
        output.finish();
        assertArrayEquals(expected.stuffed(), all.toByteArray());
    }
}
