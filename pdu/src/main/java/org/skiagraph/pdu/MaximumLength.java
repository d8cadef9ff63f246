package org.skiagraph.pdu;

/**
 * How long a P-DATA-TF its sender can take, header not counted. PS3.8 D.1.
 *
 * @param bytes 0 for any length
 */
public record MaximumLength(long bytes) implements UserItem {
    /** Its type. */
    public static final int TYPE = 0x51;

    /** Checks that it fits in 32 bits. */
    public MaximumLength {
        if (bytes < 0 || bytes > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("maximum length is " + bytes + ", which is not 0 to 4294967295");
        }
    }

    @Override
    public int itemType() {
        return TYPE;
    }
}
