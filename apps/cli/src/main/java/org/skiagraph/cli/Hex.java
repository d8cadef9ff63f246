package org.skiagraph.cli;

/** Bytes as hexadecimal digits, for people. */
final class Hex {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Hex() {}

    /** The first bytes of an array, with spaces between. */
    static String of(byte[] bytes, int count) {
        StringBuilder text = new StringBuilder(count * 3);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(' ');
            }
            text.append(DIGITS[bytes[i] >> 4 & 15]).append(DIGITS[bytes[i] & 15]);
        }
        return text.toString();
    }
}
