package org.skiagraph.compression.jpeg2000;

import java.io.IOException;

/** Bits of packet headers: of the stream itself, or of packed headers. A bit is stuffed behind each byte 0xFF. T.800 B.10.1. */
final class HeaderBits {
    private final StreamBytes bytes;
    private long next;
    private long end;
    private int current;
    private int left; // bits of it

    /** A reader that has nothing yet. */
    HeaderBits(StreamBytes bytes) {
        this.bytes = bytes;
    }

    /** Goes on to read here. */
    void moveTo(long position, long limit) {
        next = position;
        end = limit;
        current = 0;
        left = 0;
    }

    /** The byte that is next. */
    long position() {
        return next;
    }

    long end() {
        return end;
    }

    int bit() throws IOException, BadPacketException {
        if (left == 0) {
            load();
        }
        left--;
        return current >> left & 1;
    }

    private void load() throws IOException, BadPacketException {
        left = current == 0xFF ? 7 : 8;
        if (next >= end) {
            throw BadPacketException.cut();
        }
        current = bytes.at(next++);
        if (current < 0) {
            throw BadPacketException.cut();
        }
    }

    /**
     * A number of so many bits.
     *
     * @param count 0 to 31
     */
    int bits(int count) throws IOException, BadPacketException {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /** Passes over the rest of a byte, and over the byte that is stuffed behind 0xFF. */
    void align() throws IOException, BadPacketException {
        left = 0;
        if (current == 0xFF) {
            load();
            left = 0;
        }
        current = 0;
    }

    /** Passes over a marker, if it stands here. */
    boolean skips(int marker) throws IOException {
        if (next + 2 <= end && bytes.at(next) == marker >> 8 && bytes.at(next + 1) == (marker & 0xFF)) {
            next += 2;
            return true;
        }
        return false;
    }
}
