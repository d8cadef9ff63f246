package org.skiagraph.dictionary;

/** The characters that the values of a Value Representation may have, as code points. PS3.5 6.1 and 6.2. */
enum Repertoire {
    /** No characters: the value is bytes. */
    BINARY("", false),
    /** The default repertoire but for the separator. */
    DEFAULT(Characters.PRINTABLE_WITHOUT_BACKSLASH, false),
    AGE("0-9DWMY", false),
    CODE("A-Z0-9 _", false),
    DATE("0-9", false),
    DECIMAL("0-9+-Ee. ", false),
    INTEGER("0-9+- ", false),
    DATE_TIME("0-9+-. ", false),
    TIME("0-9. ", false),
    UID("0-9.", false),
    /** RFC 3986, 2.2 and 2.3 and the percent sign; the space is padding. */
    URI("A-Za-z0-9-._~:/?#[]@!$&'()*+,;=% ", false),
    /** One line of the Specific Character Set; ESC switches the code elements of ISO 2022. */
    LINE(Characters.PRINTABLE_WITHOUT_BACKSLASH + Characters.ESC, true),
    /** Paragraphs of the Specific Character Set. */
    TEXT(Characters.PRINTABLE_WITHOUT_BACKSLASH + "\\\t\n\f\r" + Characters.ESC, true);

    private static final int FIRST_ABOVE_CONTROLS = 0xA0;

    private final long below64;
    private final long below128;
    private final boolean beyondAscii;

    /**
     * @param ascii the characters below 128; {@code A-Z}, {@code a-z}, {@code 0-9} and {@code  -[} and {@code ]-~} stand
     *     for what lies between, any other hyphen for itself
     */
    Repertoire(String ascii, boolean beyondAscii) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < ascii.length(); i++) {
            int first = ascii.charAt(i);
            int last = first;
            if (i + 2 < ascii.length()
                    && ascii.charAt(i + 1) == '-'
                    && Characters.isRange(first, ascii.charAt(i + 2))) {
                last = ascii.charAt(i + 2);
                i += 2;
            }
            for (int c = first; c <= last; c++) {
                low |= c < 64 ? 1L << c : 0;
                high |= c < 64 ? 0 : 1L << c;
            }
        }
        this.below64 = low;
        this.below128 = high;
        this.beyondAscii = beyondAscii;
    }

    boolean permits(int codePoint) {
        if (codePoint < 0) {
            return false;
        }
        if (codePoint < 128) {
            return ((codePoint < 64 ? below64 : below128) >>> codePoint & 1) != 0;
        }
        return beyondAscii && codePoint >= FIRST_ABOVE_CONTROLS;
    }

    /** Apart, since the constants of an enum come before its fields. */
    private static final class Characters {
        static final String PRINTABLE_WITHOUT_BACKSLASH = " -[]-~";
        static final String ESC = "\u001B";

        static boolean isRange(int first, int last) {
            return first == '0' && last == '9'
                    || first == 'A' && last == 'Z'
                    || first == 'a' && last == 'z'
                    || first == ' ' && last == '['
                    || first == ']' && last == '~';
        }
    }
}
