package org.skiagraph.codec.document;

/**
 * Whether the text of a DS or IS may be a JSON number: it must be what ECMAScript prints for the number that it reads, so that
 * whoever reads the JSON and prints the number has the text again. Everything else stays text, which PS3.18 F.2.3 permits.
 */
final class PrintedNumber {
    /** Any decimal of so many digits survives 64-bit floating point. */
    private static final int EXACT_DIGITS = 15;

    /** A number below 10<sup>-6</sup> is printed with an exponent. */
    private static final int MAX_ZEROS = 5;

    private PrintedNumber() {}

    static boolean isOne(byte[] b, int from, int to, boolean whole) {
        int i = from;
        if (b[i] == '-') {
            i++;
        }
        int first = i;
        while (i < to && isDigit(b[i])) {
            i++;
        }
        int digits = i - first;
        boolean leadingZero = digits > 0 && b[first] == '0';
        if (digits == 0 || digits > EXACT_DIGITS || (leadingZero && digits > 1)) {
            return false;
        }
        if (i == to) {
            return !leadingZero || first == from; // -0 would be printed as 0
        }
        return !whole && b[i] == '.' && isFraction(b, i + 1, to, leadingZero ? 0 : digits);
    }

    /** @param before significant digits before the point */
    private static boolean isFraction(byte[] b, int from, int to, int before) {
        int i = from;
        int zeros = 0;
        while (before == 0 && i < to && b[i] == '0') {
            zeros++;
            i++;
        }
        int digits = before;
        for (; i < to; i++) {
            if (!isDigit(b[i])) {
                return false;
            }
            digits++;
        }
        return to > from && b[to - 1] != '0' && digits <= EXACT_DIGITS && zeros <= MAX_ZEROS;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
