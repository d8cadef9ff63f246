package org.skiagraph.pdu;

/** Checks of the numbers in fields. */
final class Codes {
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;

    private Codes() {}

    static void requireByte(int value, String field) {
        require(value, BYTE, field);
    }

    static void requireShort(int value, String field) {
        require(value, SHORT, field);
    }

    /** Items say their length in 16 bits. */
    static void requireShortLength(Octets octets, String field) {
        require(octets.size(), SHORT, "length of " + field);
    }

    private static void require(int value, int most, String field) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(field + " is " + value + ", which is not 0 to " + most);
        }
    }

    /** IDs of presentation contexts are odd. PS3.8 9.3.2.2. */
    static void requireContextId(int id) {
        if (id < 1 || id > BYTE || id % 2 == 0) {
            throw new IllegalArgumentException("presentation context ID " + id + " is not odd and 1 to 255");
        }
    }
}
