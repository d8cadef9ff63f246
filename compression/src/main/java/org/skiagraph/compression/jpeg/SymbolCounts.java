package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often each symbol comes, and the Huffman table that is best for that. T.81 K.2. */
final class SymbolCounts {
    private static final int SYMBOLS = 256;

    /** Times by symbol; kernels count here. */
    final long[] times = new long[SYMBOLS];

    /** Adds what another counted. */
    void add(SymbolCounts other) {
        for (int i = 0; i < SYMBOLS; i++) {
            times[i] += other.times[i];
        }
    }

    /** The bits that all symbols take with a table, without those that follow codes. */
    long cost(HuffmanSpecification table) {
        int[] entries = HuffmanCodes.of(table);
        long bits = 0;
        for (int i = 0; i < SYMBOLS; i++) {
            bits += times[i] * (entries[i] & HuffmanCodes.LENGTH_MASK);
        }
        return bits;
    }

    /** The best table with codes of at most 16 bits, none of them all ones. If nothing was counted, symbol 0 has a code. */
    HuffmanSpecification table() {
        int[] sizes = sizes();
        int[] bits = new int[SYMBOLS + 2];
        for (int size : sizes) {
            bits[size]++;
        }
        bits[0] = 0;
        limit(bits);
        byte[] ofLength = new byte[HuffmanSpecification.MAX_LENGTH];
        for (int i = 0; i < ofLength.length; i++) {
            ofLength[i] = (byte) bits[i + 1];
        }
        return new HuffmanSpecification(ofLength, inOrder(sizes));
    }

    /** Figure K.1: the length of each symbol's code. The last one is reserved, so that no code is all ones. */
    private int[] sizes() {
        long[] frequencies = new long[SYMBOLS + 1];
        System.arraycopy(times, 0, frequencies, 0, SYMBOLS);
        frequencies[SYMBOLS] = 1;
        if (least(frequencies, SYMBOLS) < 0) {
            frequencies[0] = 1;
        }
        List<List<Integer>> trees = new ArrayList<>();
        for (int i = 0; i <= SYMBOLS; i++) {
            trees.add(new ArrayList<>(List.of(i)));
        }
        int[] sizes = new int[SYMBOLS + 1];
        int first = least(frequencies, -1);
        for (int second = least(frequencies, first); second >= 0; second = least(frequencies, first)) {
            frequencies[first] += frequencies[second];
            frequencies[second] = 0;
            trees.get(first).addAll(trees.get(second));
            for (int symbol : trees.get(first)) {
                sizes[symbol]++;
            }
            first = least(frequencies, -1);
        }
        return sizes;
    }

    /** The least frequent symbol but one, of several the highest; -1 if there is none. */
    private static int least(long[] frequencies, int but) {
        int found = -1;
        for (int i = 0; i < frequencies.length; i++) {
            if (frequencies[i] > 0 && i != but && (found < 0 || frequencies[i] <= frequencies[found])) {
                found = i;
            }
        }
        return found;
    }

    /** Figure K.3: no code is longer than 16 bits; then the longest, which was reserved, is taken away. */
    private static void limit(int[] bits) {
        for (int i = bits.length - 1; i > HuffmanSpecification.MAX_LENGTH; i--) {
            while (bits[i] > 0) {
                int shorter = i - 2;
                while (bits[shorter] == 0) {
                    shorter--;
                }
                bits[i] -= 2;
                bits[i - 1]++;
                bits[shorter + 1] += 2;
                bits[shorter]--;
            }
        }
        int longest = HuffmanSpecification.MAX_LENGTH;
        while (bits[longest] == 0) {
            longest--;
        }
        bits[longest]--;
    }

    /** Figure K.4: the symbols by the length of their codes as first found. */
    private static byte[] inOrder(int[] sizes) {
        byte[] values = new byte[SYMBOLS];
        int n = 0;
        int longest = Arrays.stream(sizes).max().orElse(0);
        for (int size = 1; size <= longest; size++) {
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                if (sizes[symbol] == size) {
                    values[n++] = (byte) symbol;
                }
            }
        }
        return Arrays.copyOf(values, n);
    }
}
