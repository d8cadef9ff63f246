package org.skiagraph.pdu;

/**
 * The name of an Application Entity: 1 to 16 characters of ISO 646 without backslash and control characters, spaces at either end
 * left out. PS3.8 9.3.2, PS3.5 6.2.
 *
 * @param text without spaces at its ends
 */
public record AeTitle(String text) {
    /** Bytes of the field. */
    static final int SIZE = 16;

    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException if it is none
     */
    public AeTitle {
        text = strippedSpaces(text);
        if (text.isEmpty() || text.length() > SIZE || text.chars().anyMatch(c -> c < ' ' || c > '~' || c == '\\')) {
            throw new IllegalArgumentException("not an AE title of 1 to 16 characters (PS3.5 6.2): \"" + text + "\"");
        }
    }

    /** The title of a text. */
    public static AeTitle of(String text) {
        return new AeTitle(text);
    }

    private static String strippedSpaces(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    /** Puts the field: 16 bytes, spaces behind the title. */
    void put(byte[] target, int offset) {
        for (int i = 0; i < SIZE; i++) {
            target[offset + i] = (byte) (i < text.length() ? text.charAt(i) : ' ');
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
