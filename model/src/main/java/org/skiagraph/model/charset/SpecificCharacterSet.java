package org.skiagraph.model.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The character sets in force for a Data Set, as the values of Specific Character Set (0008,0005) declare them.
 *
 * <p>Known are the default repertoire (no value, or {@code ISO_IR 6}), {@code ISO_IR 100} and {@code ISO_IR 192}. With any
 * other declaration, the characters of the default repertoire are read and each other byte gives U+FFFD, and nothing but the
 * default repertoire is written: {@link #isSupported()} tells. Immutable.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part03.html#sect_C.12.1.1.2">PS3.3 C.12.1.1.2</a>
 */
public final class SpecificCharacterSet {
    /** ISO-IR 6, where nothing is declared. */
    public static final SpecificCharacterSet DEFAULT =
            new SpecificCharacterSet(List.of(), StandardCharsets.US_ASCII, true);

    /** {@code ISO_IR 192}: all characters there are. */
    public static final SpecificCharacterSet UTF_8 =
            new SpecificCharacterSet(List.of("ISO_IR 192"), StandardCharsets.UTF_8, true);

    private static final SpecificCharacterSet LATIN_1 =
            new SpecificCharacterSet(List.of("ISO_IR 100"), StandardCharsets.ISO_8859_1, true);

    private final List<String> terms;
    private final Charset charset;
    private final boolean supported;

    private SpecificCharacterSet(List<String> terms, Charset charset, boolean supported) {
        this.terms = terms;
        this.charset = charset;
        this.supported = supported;
    }

    /**
     * The character sets of these defined terms.
     *
     * @param terms the values of Specific Character Set, in order; may be empty
     */
    public static SpecificCharacterSet of(List<String> terms) {
        if (terms.isEmpty()
                || (terms.size() == 1 && (terms.get(0).isEmpty() || terms.get(0).equals("ISO_IR 6")))) {
            return DEFAULT;
        }
        if (terms.size() == 1 && terms.get(0).equals("ISO_IR 192")) {
            return UTF_8;
        }
        if (terms.size() == 1 && terms.get(0).equals("ISO_IR 100")) {
            return LATIN_1;
        }
        return new SpecificCharacterSet(List.copyOf(terms), StandardCharsets.US_ASCII, false);
    }

    /** The defined terms, as they would be written. */
    public List<String> terms() {
        return terms;
    }

    /** False if some of the declared sets are not known here. */
    public boolean isSupported() {
        return supported;
    }

    /** The characters of some bytes; bytes that are none give U+FFFD. */
    public String decode(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, length, charset);
    }

    /**
     * The bytes of a text.
     *
     * @throws IllegalArgumentException if a character is not in the sets in force
     */
    public byte[] encode(String text) {
        try {
            ByteBuffer bytes = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' has characters outside of " + this
                            + "; set Specific Character Set to ISO_IR 192 first",
                    e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecificCharacterSet set && terms.equals(set.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.isEmpty() ? "the default repertoire" : "Specific Character Set " + String.join("\\", terms);
    }
}
