package org.skiagraph.dictionary.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Big-endian numbers and texts, one after the other. */
final class Binary {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Binary put8(int value) {
        if (value < 0 || value > 0xFF) {
            throw new IllegalArgumentException("Not 8 bits: " + value);
        }
        out.write(value);
        return this;
    }

    Binary put16(int value) {
        if (value < 0 || value > 0xFFFF) {
            throw new IllegalArgumentException("Not 16 bits: " + value);
        }
        return put8(value >>> 8).put8(value & 0xFF);
    }

    Binary put32(int value) {
        return put16(value >>> 16).put16(value & 0xFFFF);
    }

    /** An 8-bit count, then each text with an 8-bit length. */
    Binary putTexts(List<String> texts) {
        put8(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            put8(bytes.length);
            out.writeBytes(bytes);
        }
        return this;
    }

    /** The form of {@code Packed.table()}. */
    Binary putTable(List<String> rows) {
        put32(rows.size());
        List<byte[]> lines =
                rows.stream().map(row -> (row + "\n").getBytes(UTF_8)).toList();
        lines.forEach(line -> put16(line.length));
        lines.forEach(out::writeBytes);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
