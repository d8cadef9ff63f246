package org.skiagraph.codec.document;

/** A value of PN, or a group of one, of its parts: PS3.5 6.2.1. */
final class PersonNameText {
    private PersonNameText() {}

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
