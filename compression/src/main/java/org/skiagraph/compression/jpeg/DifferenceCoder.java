package org.skiagraph.compression.jpeg;

import org.skiagraph.bounds.Bytes;

/** Codes differences of the lossless process, or says what they cost. T.81 H.1.2.2. Immutable. */
final class DifferenceCoder {
    /** Categories: 0 to 16, the last of which is -32768 alone and has no further bits. */
    static final int SIZES = 17;

    /** Differences from minus this up to one less are in the table of codes with their further bits. */
    private static final int MOST = 1024;

    private static final int RANGE = 2 * MOST;

    private static final int MERGED_LENGTH_BITS = 5;
    private static final int LENGTH_MASK = (1 << MERGED_LENGTH_BITS) - 1;

    private static final int MOST_BYTES = 4;

    private final int[] codes;
    private final int[] merged;

    DifferenceCoder(HuffmanSpecification table) {
        this.codes = HuffmanCodes.of(table);
        this.merged = new int[RANGE];
        for (int i = 0; i < merged.length; i++) {
            merged[i] = merged(i - MOST);
        }
    }

    /** Code and further bits, 27 at the most, above 5 bits that hold the length of both. */
    private int merged(int difference) {
        int size = HuffmanCodes.size(difference);
        int length = (codes[size] & HuffmanCodes.LENGTH_MASK) + size;
        int code = codes[size] >>> HuffmanCodes.LENGTH_BITS << size | HuffmanCodes.extra(difference, size);
        return code << MERGED_LENGTH_BITS | length;
    }

    /**
     * Codes the first {@code n} differences. Four small ones are put together before they are stored, if they have no more bits than a
     * store takes; bits are stored as {@link SequentialCoder} does it.
     */
    void encode(int[] differences, int n, BitBuffer out) {
        out.reserve(MOST_BYTES * n + Long.BYTES);
        out.settle();
        int[] table = merged;
        byte[] bytes = out.bytes;
        int at = out.at;
        long held = out.held;
        int count = out.count;
        int i = 0;
        for (; i + 4 <= n; i += 4) {
            int a = differences[i] + MOST;
            int b = differences[i + 1] + MOST;
            int c = differences[i + 2] + MOST;
            int d = differences[i + 3] + MOST;
            if (((a | b | c | d) & -RANGE) != 0) {
                out.at = at;
                out.held = held;
                out.count = count;
                encodeOneByOne(differences, i, i + 4, out);
                out.settle();
                bytes = out.bytes;
                at = out.at;
                held = out.held;
                count = out.count;
                continue;
            }
            int second = table[b];
            int fourth = table[d];
            int lengthB = second & LENGTH_MASK;
            int lengthD = fourth & LENGTH_MASK;
            int lengthAb = (table[a] & LENGTH_MASK) + lengthB;
            int lengthCd = (table[c] & LENGTH_MASK) + lengthD;
            long ab = (long) (table[a] >>> MERGED_LENGTH_BITS) << lengthB | second >>> MERGED_LENGTH_BITS;
            long cd = (long) (table[c] >>> MERGED_LENGTH_BITS) << lengthD | fourth >>> MERGED_LENGTH_BITS;
            held = held << lengthAb | ab;
            count += lengthAb;
            if (count + lengthCd > Long.SIZE) {
                Bytes.put64B(bytes, at, held << -count);
                at += count >>> 3;
                count &= 7;
            }
            held = held << lengthCd | cd;
            count += lengthCd;
            Bytes.put64B(bytes, at, held << -count);
            at += count >>> 3;
            count &= 7;
        }
        out.at = at;
        out.held = held;
        out.count = count;
        encodeOneByOne(differences, i, n, out);
    }

    private void encodeOneByOne(int[] differences, int from, int to, BitBuffer out) {
        for (int i = from; i < to; i++) {
            int size = HuffmanCodes.size(differences[i]);
            int further = size & 15; // 16 has none
            out.put(codes[size] >>> HuffmanCodes.LENGTH_BITS, codes[size] & HuffmanCodes.LENGTH_MASK);
            out.put(HuffmanCodes.extra(differences[i], further), further);
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
