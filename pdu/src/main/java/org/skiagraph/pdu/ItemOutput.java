package org.skiagraph.pdu;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.skiagraph.bounds.Bytes;

/** The bytes of a PDU as they become more; lengths are put when what they count is there. */
final class ItemOutput {
    private byte[] bytes = new byte[256];
    private int size;

    private int grow(int count) {
        int from = size;
        if (count > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
        }
        size += count;
        return from;
    }

    void uint8(int value) {
        int at = grow(1); // first: the array may become another one
        bytes[at] = (byte) value;
    }

    void uint16(int value) {
        int at = grow(2);
        Bytes.put16B(bytes, at, value);
    }

    void uint32(long value) {
        int at = grow(4);
        Bytes.put32B(bytes, at, (int) value);
    }

    void zeros(int count) {
        int at = grow(count);
        Arrays.fill(bytes, at, at + count, (byte) 0);
    }

    void octets(Octets octets) {
        int at = grow(octets.size());
        octets.copy(0, bytes, at, octets.size());
    }

    void text(String text) {
        octets(Octets.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A text behind its length. */
    void counted(String text) {
        uint16(text.length());
        text(text);
    }

    void pdvHeader(PdvHeader header) {
        int at = grow(PdvHeader.BYTES);
        header.write(bytes, at);
    }

    /** Begins an item; gives what {@link #end} wants. */
    int begin(int type, int second) {
        uint8(type);
        uint8(second);
        return grow(2);
    }

    /** Ends an item that {@link #begin} began. */
    void end(int begun) {
        int length = size - begun - 2;
        if (length > 0xFFFF) {
            throw new IllegalArgumentException("an item of " + length + " bytes is longer than 65535");
        }
        Bytes.put16B(bytes, begun, length);
    }

    void textItem(int type, String text) {
        int item = begin(type, 0);
        text(text);
        end(item);
    }

    void unknown(UnknownItem unknown) {
        int item = begin(unknown.itemType(), 0);
        octets(unknown.content());
        end(item);
    }

    /** All bytes, behind a header of a PDU. */
    byte[] pdu(PduType type) {
        byte[] whole = new byte[Pdu.HEADER_BYTES + size];
        new PduHeader(type.code(), size).write(whole, 0);
        System.arraycopy(bytes, 0, whole, Pdu.HEADER_BYTES, size);
        return whole;
    }
}
