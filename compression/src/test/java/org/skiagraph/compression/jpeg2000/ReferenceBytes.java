package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;

/** Bytes that are gathered, numbers with their high bytes first. */
final class ReferenceBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReferenceBytes put(int count, long value) {
        for (int i = count - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
        return this;
    }

    ReferenceBytes put(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    int length() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** These bytes as the content of a marker segment. */
    byte[] segment(int marker) {
        if (length() + 2 > 0xFFFF) {
            throw new IllegalArgumentException("a marker segment of " + length() + " bytes");
        }
        return new ReferenceBytes()
                .put(2, marker)
                .put(2, length() + 2L)
                .put(bytes())
                .bytes();
    }
}
