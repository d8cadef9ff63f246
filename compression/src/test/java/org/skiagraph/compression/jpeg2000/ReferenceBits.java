package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;

/** Bits of a packet header: behind a byte of all ones comes a bit 0. T.800 B.10.1. */
final class ReferenceBits {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int value;
    private int left = 8;
    private boolean stuffed;

    void put(int bit) {
        left--;
        value |= bit << left;
        if (left == 0) {
            out.write(value);
            stuffed = value == 0xFF;
            left = stuffed ? 7 : 8;
            value = 0;
        }
    }

    void put(long bits, int count) {
        for (int i = count - 1; i >= 0; i--) {
            put((int) (bits >> i & 1));
        }
    }

    /** The bytes, filled with zeros; the last one is not FF. */
    byte[] finish() {
        if (stuffed || left < 8) {
            out.write(value);
        }
        return out.toByteArray();
    }
}
