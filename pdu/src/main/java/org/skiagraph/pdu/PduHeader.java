package org.skiagraph.pdu;

import org.skiagraph.bounds.Bytes;

/**
 * What stands before the content of every PDU. PS3.8 9.3.1.
 *
 * @param code the type's byte, which may be none of the seven
 * @param length bytes of the content
 */
public record PduHeader(int code, long length) {
    /** Reads it from its 6 bytes. */
    public static PduHeader read(byte[] bytes, int offset) {
        return new PduHeader(bytes[offset] & 0xFF, Bytes.uint32B(bytes, offset + 2));
    }

    /** Writes it into 6 bytes. */
    public void write(byte[] bytes, int offset) {
        bytes[offset] = (byte) code;
        bytes[offset + 1] = 0;
        Bytes.put32B(bytes, offset + 2, (int) length);
    }
}
