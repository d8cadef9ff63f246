package org.skiagraph.compression.jpeg;

import org.skiagraph.bounds.Bytes;

/** Codes differences of the lossless process, or counts their categories. T.81 H.1.2.2. Immutable. */
final class DifferenceCoder {
    /** Categories: 0 to 16, the last of which is -32768 alone and has no further bits. */
    static final int SIZES = 17;

    /** The largest magnitude that the table of codes with their further bits has. */
    private static final int MOST = 1023;

    private static final int MERGED_LENGTH_BITS = 5;

    private static final int MOST_BYTES = 4;

    private final int[] codes;
    private final int[] merged;

    DifferenceCoder(HuffmanSpecification table) {
        this.codes = HuffmanCodes.of(table);
        this.merged = new int[2 * MOST + 1];
        for (int i = 0; i < merged.length; i++) {
            merged[i] = merged(i - MOST);
        }
    }

    /** Code and further bits, 26 at the most, above 5 bits that hold the length of both. */
    private int merged(int difference) {
        int size = HuffmanCodes.size(difference);
        int length = (codes[size] & HuffmanCodes.LENGTH_MASK) + size;
        int code = codes[size] >>> HuffmanCodes.LENGTH_BITS << size | HuffmanCodes.extra(difference, size);
        return code << MERGED_LENGTH_BITS | length;
    }

    /** Codes the first {@code n} differences. */
    void encode(int[] differences, int n, BitBuffer out) {
        out.reserve(MOST_BYTES * n);
        int[] table = merged;
        byte[] bytes = out.bytes;
        int at = out.at;
        long held = out.held;
        int count = out.count;
        for (int i = 0; i < n; i++) {
            int difference = differences[i];
            int index = difference + MOST;
            int length;
            if (index >= 0 && index <= 2 * MOST) {
                int entry = table[index];
                length = entry & (1 << MERGED_LENGTH_BITS) - 1;
                held = held << length | entry >>> MERGED_LENGTH_BITS;
            } else {
                int size = HuffmanCodes.size(difference);
                int entry = codes[size];
                int further = size & 15; // 16 has none
                length = (entry & HuffmanCodes.LENGTH_MASK) + further;
                held = held << length
                        | (long) (entry >>> HuffmanCodes.LENGTH_BITS) << further
                        | HuffmanCodes.extra(difference, further);
            }
            count += length;
            if (count >= Integer.SIZE) {
                count -= Integer.SIZE;
                Bytes.put32B(bytes, at, (int) (held >>> count));
                at += Integer.BYTES;
            }
        }
        out.at = at;
        out.held = held;
        out.count = count;
    }

    /** Counts the categories of the first {@code n} differences: in four tables in turn, so that no count waits for the last. */
    static void count(int[] differences, int n, SymbolCounts counts) {
        int[] times = new int[4 * 32];
        int even = n & ~3;
        for (int i = 0; i < even; i += 4) {
            times[HuffmanCodes.size(differences[i])]++;
            times[32 + HuffmanCodes.size(differences[i + 1])]++;
            times[64 + HuffmanCodes.size(differences[i + 2])]++;
            times[96 + HuffmanCodes.size(differences[i + 3])]++;
        }
        for (int i = even; i < n; i++) {
            times[HuffmanCodes.size(differences[i])]++;
        }
        for (int size = 0; size < SIZES; size++) {
            counts.times[size] += times[size] + times[32 + size] + times[64 + size] + times[96 + size];
        }
    }

    /** The bits that differences take which were counted so. */
    static long cost(SymbolCounts counts, HuffmanSpecification table) {
        long bits = counts.cost(table);
        for (int size = 1; size < SIZES - 1; size++) {
            bits += size * counts.times[size];
        }
        return bits;
    }
}
