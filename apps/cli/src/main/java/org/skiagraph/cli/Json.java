package org.skiagraph.cli;

/** One JSON object, built field by field. For the lines that the command prints; the JSON model of PS3.18 F is the codec's. */
final class Json {
    private final StringBuilder text = new StringBuilder("{");

    /** Adds a text. */
    Json put(String name, String value) {
        return raw(name, quoted(value));
    }

    /** Adds a whole number. */
    Json put(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** Adds true or false. */
    Json put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    /** Adds an object. */
    Json put(String name, Json value) {
        return raw(name, value.toString());
    }

    /** Adds a list of texts. */
    Json put(String name, Iterable<String> values) {
        StringBuilder list = new StringBuilder("[");
        for (String value : values) {
            list.append(list.length() == 1 ? "" : ",").append(quoted(value));
        }
        return raw(name, list.append(']').toString());
    }

    /** Adds what is JSON already. */
    Json raw(String name, String json) {
        text.append(text.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(json);
        return this;
    }

    /** The object, in one line. */
    @Override
    public String toString() {
        return text + "}";
    }

    /** A JSON string, RFC 8259 clause 7. Half a surrogate pair is escaped, so that the line stays valid UTF-8. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || isLoneSurrogate(value, i)) {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append(Character.forDigit(c >> shift & 15, 16));
                }
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLoneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
