package org.skiagraph.model.charset;

/** A character is in none of the sets in force. */
final class UnencodableException extends Exception {
    private static final long serialVersionUID = 1;

    private final int character;

    UnencodableException(int character) {
        super(null, null, false, false);
        this.character = character;
    }

    /** The first such code point. */
    int character() {
        return character;
    }
}
