package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;

/** What a box holds, number after number. */
final class BoxContent {
    private final byte[] bytes;
    private int next;

    BoxContent(byte[] bytes) {
        this.bytes = bytes;
    }

    int left() {
        return bytes.length - next;
    }

    int uint8() throws BadBoxException {
        return (int) uint(1);
    }

    int uint16() throws BadBoxException {
        return (int) uint(2);
    }

    /** A big-endian number of so many bytes, at most 8. */
    long uint(int count) throws BadBoxException {
        if (left() < count) {
            throw new BadBoxException("the box ends after " + bytes.length + " bytes, in the middle");
        }
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | bytes[next++] & 0xFF;
        }
        return value;
    }

    /** Four characters. */
    String type() throws BadBoxException {
        long code = uint(4);
        StringBuilder type = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            char c = (char) (code >> shift & 0xFF);
            type.append(c >= ' ' && c < 127 ? c : '?');
        }
        return type.toString();
    }

    /** All that was not yet read. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, next, bytes.length);
        next = bytes.length;
        return rest;
    }
}
