package org.skiagraph.compression.jpegls;

import java.io.ByteArrayOutputStream;

/** A stream put together by hand. */
final class JlsBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A stream that begins with SOI. */
    static JlsBytes begun() {
        return new JlsBytes().raw(0xFF, 0xD8);
    }

    /** A frame header with components 1, 2, ... of full size. */
    JlsBytes frame(int precision, int width, int height, int components) {
        int[] body = new int[6 + 3 * components];
        body[0] = precision;
        body[1] = height >> 8;
        body[2] = height & 0xFF;
        body[3] = width >> 8;
        body[4] = width & 0xFF;
        body[5] = components;
        for (int i = 0; i < components; i++) {
            body[6 + 3 * i] = i + 1;
            body[7 + 3 * i] = 0x11;
        }
        return segment(0xF7, body);
    }

    /** The header of a scan of components from {@code first} on, counted from 1. */
    JlsBytes scan(int first, int count, int near, int interleave) {
        int[] body = new int[4 + 2 * count];
        body[0] = count;
        for (int i = 0; i < count; i++) {
            body[1 + 2 * i] = first + i;
        }
        body[1 + 2 * count] = near;
        body[2 + 2 * count] = interleave;
        return segment(0xDA, body);
    }

    /** A segment of any kind. */
    JlsBytes segment(int marker, int... body) {
        raw(0xFF, marker, body.length + 2 >> 8, body.length + 2 & 0xFF);
        return raw(body);
    }

    /** Any bytes. */
    JlsBytes raw(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    /** Any bytes. */
    JlsBytes raw(byte[] values) {
        bytes.writeBytes(values);
        return this;
    }

    /** The bytes and EOI. */
    byte[] ended() {
        return raw(0xFF, 0xD9).bytes();
    }

    /** The bytes so far. */
    byte[] bytes() {
        return bytes.toByteArray();
    }
}
