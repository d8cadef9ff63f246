package org.skiagraph.pdu;

import org.skiagraph.bounds.Bytes;

/**
 * What stands before the fragment of a presentation data value: item length, presentation context ID and message control header.
 * PS3.8 9.3.5.1, annex E.2.
 *
 * @param contextId as it came; odd, 1 to 255, if it is valid
 * @param command true for a command, false for a Data Set
 * @param last true if the command or Data Set ends with this fragment
 * @param length bytes of the fragment; below 0 if the item is too short for this header
 */
public record PdvHeader(int contextId, boolean command, boolean last, long length) {
    /** Bytes of this header. */
    public static final int BYTES = 6;

    /** Bytes of it that the item length counts. */
    public static final int COUNTED = 2;

    private static final int COMMAND = 1;
    private static final int LAST = 2;

    /** Reads it. */
    public static PdvHeader read(byte[] bytes, int offset) {
        int control = bytes[offset + 5];
        return new PdvHeader(
                bytes[offset + 4] & 0xFF,
                (control & COMMAND) != 0,
                (control & LAST) != 0,
                Bytes.uint32B(bytes, offset) - COUNTED);
    }

    /** Writes it. */
    public void write(byte[] bytes, int offset) {
        Bytes.put32B(bytes, offset, (int) (length + COUNTED));
        bytes[offset + 4] = (byte) contextId;
        bytes[offset + 5] = (byte) ((command ? COMMAND : 0) | (last ? LAST : 0));
    }
}
