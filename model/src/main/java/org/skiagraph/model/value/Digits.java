package org.skiagraph.model.value;

/** Decimal digits at a place of a text: what dates and times are read with. */
final class Digits {
    /** What {@link #number} gives where there are none. */
    static final int NONE = -1;

    private Digits() {}

    /** The number that exactly the characters from {@code begin} to {@code end} are, or {@link #NONE}. */
    static int number(String text, int begin, int end) {
        if (begin < 0 || end > text.length() || begin >= end) {
            return NONE;
        }
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A number with leading zeros. */
    static String text(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
