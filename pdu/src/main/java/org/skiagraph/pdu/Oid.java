package org.skiagraph.pdu;

/**
 * An object identifier as the Upper Layer carries it: the name of an application context, an abstract or a transfer syntax, a SOP
 * Class or an implementation. PS3.8 annex F.
 *
 * <p>The Upper Layer compares them and no more, so any 1 to 64 characters of ISO 646 are taken; {@link #isValid()} tells whether they
 * keep the rules.
 *
 * @param text digits and dots, if valid
 */
public record Oid(String text) implements Comparable<Oid> {
    private static final int MAX = 64;

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if there are none, more than 64, or others than visible ones of ISO 646
     */
    public Oid {
        if (text.isEmpty() || text.length() > MAX || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("not a name of 1 to 64 characters (PS3.8 annex F): \"" + text + "\"");
        }
    }

    /** The identifier of a text. */
    public static Oid of(String text) {
        return new Oid(text);
    }

    /** Whether it keeps PS3.5 9.1: digits and dots, no component empty or with a leading zero. */
    public boolean isValid() {
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
    public int compareTo(Oid other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
