package org.skiagraph.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.skiagraph.bounds.Bytes;

/** Bytes typed by hand: elements as the Standard's tables have them. */
final class TypedBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A Part 10 file up to its Data Set. */
    static TypedBytes file(String transferSyntax) {
        TypedBytes meta = new TypedBytes()
                .explicit(0x0002_0001, "OB", new byte[] {0, 1})
                .explicit(0x0002_0010, "UI", padded(transferSyntax, '\0'))
                .explicit(0x0002_0012, "UI", padded("1.2.34", '\0'));
        return withMeta(meta);
    }

    /** A Part 10 file up to its Data Set, with all that File Meta Information must have. */
    static TypedBytes wholeFile(String transferSyntax) {
        return withMeta(new TypedBytes()
                .explicit(0x0002_0001, "OB", new byte[] {0, 1})
                .explicit(0x0002_0002, "UI", padded("1.2.840.10008.5.1.4.1.1.7", '\0'))
                .explicit(0x0002_0003, "UI", padded("1.2.3.4", '\0'))
                .explicit(0x0002_0010, "UI", padded(transferSyntax, '\0'))
                .explicit(0x0002_0012, "UI", padded("1.2.34", '\0')));
    }

    /** Preamble, prefix and group length before elements of group 0002. */
    static TypedBytes withMeta(TypedBytes meta) {
        return new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(0x0002_0000, "UL", int32(meta.bytes().length))
                .raw(meta.bytes());
    }

    static TypedBytes explicitFile() {
        return file("1.2.840.10008.1.2.1");
    }

    static TypedBytes implicitFile() {
        return file("1.2.840.10008.1.2");
    }

    static byte[] int32(long value) {
        byte[] bytes = new byte[4];
        Bytes.put32L(bytes, 0, (int) value);
        return bytes;
    }

    static byte[] int16(int... values) {
        byte[] bytes = new byte[values.length * 2];
        for (int i = 0; i < values.length; i++) {
            Bytes.put16L(bytes, i * 2, values[i]);
        }
        return bytes;
    }

    static byte[] padded(String text, char padding) {
        String even = text.length() % 2 == 0 ? text : text + padding;
        return even.getBytes(StandardCharsets.ISO_8859_1);
    }

    TypedBytes raw(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    TypedBytes hex(String digits) {
        return raw(HexFormat.of().parseHex(digits.replace(" ", "")));
    }

    TypedBytes text(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    TypedBytes tag(int tag) {
        return raw(int16(tag >>> 16, tag & 0xFFFF));
    }

    /** PS3.5 7.1.2, little endian, with the length form of its VR. */
    TypedBytes explicit(int tag, String vr, byte[] value) {
        return explicitHeader(tag, vr, value.length).raw(value);
    }

    TypedBytes explicit(int tag, String vr, String value) {
        return explicit(tag, vr, padded(value, ' '));
    }

    TypedBytes explicitHeader(int tag, String vr, long length) {
        tag(tag).text(vr);
        boolean longForm = "OB OD OF OL OV OW SQ SV UC UN UR UT UV".contains(vr);
        return longForm ? raw((byte) 0, (byte) 0).raw(int32(length)) : raw(int16((int) length));
    }

    /** PS3.5 7.1.3. */
    TypedBytes implicit(int tag, byte[] value) {
        return implicitHeader(tag, value.length).raw(value);
    }

    TypedBytes implicit(int tag, String value) {
        return implicit(tag, padded(value, ' '));
    }

    TypedBytes implicitHeader(int tag, long length) {
        return tag(tag).raw(int32(length));
    }

    TypedBytes item(long length) {
        return implicitHeader(0xFFFE_E000, length);
    }

    TypedBytes undefinedItem() {
        return item(0xFFFF_FFFFL);
    }

    TypedBytes itemDelimiter() {
        return implicitHeader(0xFFFE_E00D, 0);
    }

    TypedBytes sequenceDelimiter() {
        return implicitHeader(0xFFFE_E0DD, 0);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
