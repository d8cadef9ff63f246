package org.skiagraph.compression.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes JP2 files, box by box. */
final class Jp2Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Signature, file type, header with sRGB or grey, and the code stream. */
    static Jp2Bytes file(byte[] stream, int width, int height, int components, int precision) {
        byte[] header = new Jp2Bytes()
                .box("ihdr", imageHeader(width, height, components, precision))
                .box("colr", new byte[] {1, 0, 0, 0, 0, 0, (byte) (components == 3 ? 16 : 17)})
                .bytes();
        return start().box("jp2h", header).box("jp2c", stream);
    }

    /** A file without a header box. */
    static Jp2Bytes bare(byte[] stream) {
        return start().box("jp2c", stream);
    }

    /** Signature and file type. */
    static Jp2Bytes start() {
        return new Jp2Bytes()
                .box("jP  ", new byte[] {0x0D, 0x0A, (byte) 0x87, 0x0A})
                .box("ftyp", "jp2 \0\0\0\0jp2 ".getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] imageHeader(int width, int height, int components, int precision) {
        Jp2Bytes box = new Jp2Bytes();
        box.uint(height, 4);
        box.uint(width, 4);
        box.uint(components, 2);
        box.uint(precision - 1, 1);
        box.uint(7, 1);
        box.uint(0, 2);
        return box.bytes();
    }

    Jp2Bytes box(String type, byte[] content) {
        return box(type, 8 + content.length).raw(content);
    }

    /** The head of a box that says to be so long. */
    Jp2Bytes box(String type, int length) {
        uint(length, 4);
        return raw(type.getBytes(StandardCharsets.ISO_8859_1));
    }

    Jp2Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Jp2Bytes uint(long value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
