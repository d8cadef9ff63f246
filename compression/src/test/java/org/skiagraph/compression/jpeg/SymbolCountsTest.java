package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** T.81 K.2. */
class SymbolCountsTest {
    private static SymbolCounts counts(long... times) {
        SymbolCounts counts = new SymbolCounts();
        System.arraycopy(times, 0, counts.times, 0, times.length);
        return counts;
    }

    /** Every symbol counted has one code of 1 to 16 bits, no code begins with another, none is all ones. */
    private static void assertIsTable(HuffmanSpecification table, SymbolCounts counts) {
        int[] codes = table.codes();
        int[] lengths = table.lengths();
        long used = 0;
        boolean[] seen = new boolean[256];
        for (int i = 0; i < codes.length; i++) {
            assertTrue(codes[i] != (1 << lengths[i]) - 1, "all ones");
            used += 1L << 16 - lengths[i];
            assertTrue(!seen[table.values()[i] & 0xFF], "twice");
            seen[table.values()[i] & 0xFF] = true;
        }
        assertTrue(used < 1L << 16, "codes overlap");
        for (int i = 0; i < 256; i++) {
            assertTrue(seen[i] || counts.times[i] == 0, "no code for " + i);
        }
    }

    @Test
    void frequentSymbolsHaveShortCodes() {
        HuffmanSpecification table = counts(1, 10, 0, 100).table();
        assertArrayEquals(new byte[] {3, 1, 0}, table.values());
        assertArrayEquals(new int[] {1, 2, 3}, table.lengths());
    }

    @Test
    void aSymbolAloneHasOneBit() {
        HuffmanSpecification table = counts(0, 0, 5).table();
        assertArrayEquals(new byte[] {2}, table.values());
        assertArrayEquals(new int[] {1}, table.lengths());
        assertArrayEquals(new int[] {0}, table.codes());
    }

    @Test
    void ofNothingThereIsStillATable() {
        assertEquals(1, counts().table().values().length);
    }

    /** Counts that grow as the numbers of Fibonacci make the longest codes: 60 bits and more before they are limited. */
    @Test
    void noCodeIsLongerThan16Bits() {
        long[] times = new long[70];
        times[0] = 1;
        times[1] = 1;
        for (int i = 2; i < times.length; i++) {
            times[i] = times[i - 1] + times[i - 2];
        }
        SymbolCounts counts = counts(times);
        assertIsTable(counts.table(), counts);
        assertEquals(70, counts.table().values().length);
    }

    @Test
    void allSymbolsMayHaveCodes() {
        SymbolCounts counts = new SymbolCounts();
        Arrays.fill(counts.times, 3);
        assertIsTable(counts.table(), counts);
        assertEquals(256, counts.table().values().length);
    }

    @Property
    void isATableAndCostsWhatHuffmanCodesCost(@ForAll @Size(max = 256) List<@IntRange(max = 1000) Integer> times) {
        SymbolCounts counts = new SymbolCounts();
        for (int i = 0; i < times.size(); i++) {
            counts.times[i] = times.get(i);
        }
        HuffmanSpecification table = counts.table();
        assertIsTable(table, counts);
        long least = leastCost(counts.times);
        int longest = Arrays.stream(table.lengths()).max().orElse(0);
        assertTrue(counts.cost(table) <= least || longest == 16, counts.cost(table) + " where " + least + " suffice");
    }

    /** The bits that the best prefix code takes: the sum over all merges; with one symbol more, that comes once. */
    private static long leastCost(long[] times) {
        PriorityQueue<Long> queue = new PriorityQueue<>();
        queue.add(1L);
        for (long n : times) {
            if (n > 0) {
                queue.add(n);
            }
        }
        long cost = 0;
        while (queue.size() > 1) {
            long sum = queue.remove() + queue.remove();
            cost += sum;
            queue.add(sum);
        }
        return cost;
    }
}
