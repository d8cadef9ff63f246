package org.skiagraph.compression.jpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Bits the plain way: a text of 0 and 1, of which the entropy-coded data of a scan is made by the words of T.81 F.1.2.3. */
final class EncodedBits {
    private final StringBuilder bits = new StringBuilder();

    EncodedBits put(int value, int n) {
        for (int i = n - 1; i >= 0; i--) {
            bits.append(value >> i & 1);
        }
        return this;
    }

    /** A code of a table, by its symbol. */
    EncodedBits symbol(HuffmanSpecification table, int symbol) {
        for (int i = 0; i < table.values().length; i++) {
            if ((table.values()[i] & 0xFF) == symbol) {
                return put(table.codes()[i], table.lengths()[i]);
            }
        }
        throw new AssertionError("no code for " + symbol);
    }

    /** The further bits of a number: F.1.2.1.1. */
    EncodedBits further(int value, int size) {
        return put(value >= 0 ? value : value + (1 << size) - 1, size);
    }

    EncodedBits append(EncodedBits other) {
        bits.append(other.bits);
        return this;
    }

    String text() {
        return bits.toString();
    }

    /** Bytes, filled with ones, with a zero behind each 0xFF. */
    byte[] stuffed() {
        StringBuilder filled = new StringBuilder(bits);
        while (filled.length() % 8 != 0) {
            filled.append('1');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < filled.length(); i += 8) {
            int value = Integer.parseInt(filled.substring(i, i + 8), 2);
            out.write(value);
            if (value == 0xFF) {
                out.write(0);
            }
        }
        return out.toByteArray();
    }

    /** What a buffer holds. */
    static String textOf(BitBuffer buffer) {
        long length = buffer.length();
        buffer.align();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < buffer.at; i++) {
            for (int bit = 7; bit >= 0; bit--) {
                text.append(buffer.bytes[i] >> bit & 1);
            }
        }
        text.setLength((int) length);
        return text.toString();
    }

    /** What a buffer becomes in a scan. */
    static byte[] scanOf(BitBuffer... buffers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScanOutput output = new ScanOutput(out);
        for (BitBuffer buffer : buffers) {
            output.append(buffer);
        }
        output.finish();
        return out.toByteArray();
    }
}
