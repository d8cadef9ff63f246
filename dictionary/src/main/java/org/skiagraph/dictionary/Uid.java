package org.skiagraph.dictionary;

/**
 * A unique identifier: its text. Ordered by text, character by character. PS3.5 9.
 *
 * <p>Immutable. Files hold UIDs that break the rules and must still be told apart, so {@link #unchecked} takes any text;
 * {@link #isValid()} tells.
 */
public final class Uid implements Comparable<Uid> {
    private static final int MAX_LENGTH = 64;

    private final String text;

    private Uid(String text) {
        this.text = text;
    }

    /**
     * The UID of this text.
     *
     * @throws IllegalArgumentException if it breaks PS3.5 9.1: 1 to 64 digits and dots, no component empty or with a
     *     leading zero
     */
    public static Uid of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a UID (PS3.5 9.1): \"" + text + "\"");
        }
        return new Uid(text);
    }

    /** The text of a file, kept as it is but for NULs and spaces at the end. */
    public static Uid unchecked(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return new Uid(text.substring(0, end));
    }

    /** Whether the text keeps the rules of PS3.5 9.1. */
    public boolean isValid() {
        return isValid(text);
    }

    private static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c == '.') {
                if (i == start || i > start + 1 && text.charAt(start) == '0') {
                    return false;
                }
                start = i + 1;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Uid other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Uid uid && text.equals(uid.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text: digits and dots, if valid. */
    @Override
    public String toString() {
        return text;
    }
}
