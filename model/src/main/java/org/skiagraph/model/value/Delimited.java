package org.skiagraph.model.value;

/** Parts of a name with delimiters between, of which those that nothing follows are left out. PS3.5 6.2.1.1. */
final class Delimited {
    private static final String NOTHING = "^= ";

    private Delimited() {}

    static String join(char delimiter, String... parts) {
        return trimmed(String.join(String.valueOf(delimiter), parts));
    }

    /** Without delimiters and padding at the end. */
    static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && NOTHING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
