package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** T.81 H.1.2.2. */
class DifferenceCoderTest {
    private static int[] differences(long seed, int n, int bits) {
        Random random = new Random(seed);
        int[] differences = new int[n];
        for (int i = 0; i < n; i++) {
            int spread = random.nextInt(20) == 0 ? 16 : bits;
            differences[i] = random.nextInt(40) == 0 ? Short.MIN_VALUE : random.nextInt() >> 32 - spread;
        }
        return differences;
    }

    private static SymbolCounts count(int[] differences, int n) {
        DifferenceCounts counts = new DifferenceCounts();
        counts.add(differences, n);
        SymbolCounts sum = new SymbolCounts();
        counts.addTo(sum);
        return sum;
    }

    /** The plain way: a code for the category, and as many further bits, but for -32768, which has none. */
    private static EncodedBits plain(int[] differences, int n, HuffmanSpecification table) {
        EncodedBits bits = new EncodedBits();
        for (int i = 0; i < n; i++) {
            int size = 0;
            while (Math.abs(differences[i]) >> size != 0) {
                size++;
            }
            bits.symbol(table, size);
            if (size < 16) {
                bits.further(differences[i], size);
            }
        }
        return bits;
    }

    @Property(tries = 300)
    void equalsThePlainWay(
            @ForAll long seed, @ForAll @IntRange(max = 300) int n, @ForAll @IntRange(min = 1, max = 16) int bits) {
        int[] differences = differences(seed, n + 3, bits);
        SymbolCounts counts = count(differences, n);
        HuffmanSpecification table = counts.table();
        BitBuffer buffer = new BitBuffer();
        buffer.put(5, 3);
        new DifferenceCoder(table).encode(differences, n, buffer);
        String expected = "101" + plain(differences, n, table).text();
        assertEquals(expected, EncodedBits.textOf(buffer));
        assertEquals(expected.length() - 3, DifferenceCoder.cost(counts, table));
    }

    /** A large difference leaves up to 31 bits behind; four of 17 to 20 bits do not fit in one store with them. */
    @Test
    void manyBitsMayFollowALargeDifference() {
        int[] differences = {0, 0, 0, 9000, 1000, -1000, 1001, -1001, 3, 9001, 0, 0, 1000, 1000, 1000, 1000};
        SymbolCounts counts = new SymbolCounts();
        for (int size = 0; size < 15; size++) {
            counts.times[size] = 1L << 30 - 2 * size;
        }
        HuffmanSpecification table = counts.table();
        for (int size = 0; size < 14; size++) { // of 2 bits more each: so any number of bits is left behind
            differences[0] = 1 << size >> 1;
            for (int before = 0; before < 8; before++) {
                BitBuffer buffer = new BitBuffer();
                buffer.put(0, before);
                new DifferenceCoder(table).encode(differences, differences.length, buffer);
                String expected = "0".repeat(before)
                        + plain(differences, differences.length, table).text();
                assertEquals(expected, EncodedBits.textOf(buffer));
            }
        }
    }

    @Test
    void countsCategories() {
        SymbolCounts counts = count(new int[] {0, 1, -1, 2, -3, 1023, 1024, -1024, -1025, 32_767, -32_768, 0, 9}, 12);
        assertEquals(2, counts.times[0]);
        assertEquals(2, counts.times[1]);
        assertEquals(2, counts.times[2]);
        assertEquals(0, counts.times[4], "what lies behind the last");
        assertEquals(1, counts.times[10]);
        assertEquals(3, counts.times[11]);
        assertEquals(1, counts.times[15]);
        assertEquals(1, counts.times[16]);
    }
}
