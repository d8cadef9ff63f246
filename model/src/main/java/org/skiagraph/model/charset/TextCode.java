package org.skiagraph.model.charset;

import org.skiagraph.dictionary.Vr;

/** How text is bytes: one of a few families, each with its sets. */
interface TextCode {
    /** What stands for bytes that are no character. */
    char REPLACEMENT = '\uFFFD';

    /** The characters of some bytes; what is none gives U+FFFD. */
    String decode(byte[] bytes, int offset, int length, Vr vr);

    /**
     * The bytes of a text.
     *
     * @throws UnencodableException if it has a character that is in no set
     */
    byte[] encode(String text, Vr vr) throws UnencodableException;

    /** Whether a character begins a value, a component, a line or a page anew: PS3.5 6.1.2.5.3. */
    static boolean isDelimiter(int character, Vr vr) {
        return switch (character) {
            case '\\' -> vr.isMultiValued();
            case '^', '=' -> vr == Vr.PN;
            default -> character < ' ';
        };
    }
}
