package org.skiagraph.codec.document;

/** A value of PN, or a group of one, of its parts: PS3.5 6.2.1. */
final class PersonNameText {
    private static final int GROUPS = 3;

    private PersonNameText() {}

    /** The groups of a value, each without delimiters and spaces that nothing follows. */
    static String[] groups(String value) {
        String[] groups = value.split("=", GROUPS);
        for (int i = 0; i < groups.length; i++) {
            groups[i] = trimmed(groups[i], "^ ");
        }
        return groups;
    }

    static String trimmed(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The parts with the delimiter between, none behind the last that is not empty. */
    static String join(String[] parts, char delimiter) {
        int last = parts.length - 1;
        while (last > 0 && parts[last].isEmpty()) {
            last--;
        }
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i <= last; i++) {
            text.append(delimiter).append(parts[i]);
        }
        return text.toString();
    }
}
