package org.skiagraph.model.charset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Vr;

/**
 * The character sets in force for a Data Set, as the values of Specific Character Set (0008,0005) declare them.
 *
 * <p>Known are all Defined Terms: single-byte sets, code extensions of ISO/IEC 2022, GB18030, GBK and UTF-8. Declarations that
 * break the rules are understood as far as possible, and {@link #faults()} says what is wrong with them. A term that means
 * nothing adds no set: bytes that only it would explain give U+FFFD, and {@link #isSupported()} tells. Immutable.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/html/part03.html#sect_C.12.1.1.2">PS3.3 C.12.1.1.2</a>
 */
public final class SpecificCharacterSet {
    /** ISO-IR 6, where nothing is declared. */
    public static final SpecificCharacterSet DEFAULT = singleByte(null);

    /** {@code ISO_IR 192}: all characters there are. */
    public static final SpecificCharacterSet UTF_8 =
            new SpecificCharacterSet(List.of("ISO_IR 192"), Utf8.INSTANCE, List.of(), true);

    private static final SpecificCharacterSet LATIN_1 = singleByte(GraphicSet.ISO_IR_100, "ISO_IR 100");

    private final List<String> terms;
    private final TextCode code;
    private final List<String> faults;
    private final boolean supported;

    /** Whether text in the default repertoire alone is the same in this. */
    private final boolean extendsDefault;

    SpecificCharacterSet(List<String> terms, TextCode code, List<String> faults, boolean supported) {
        this.terms = terms;
        this.code = code;
        this.faults = faults;
        this.supported = supported;
        this.extendsDefault = !(code instanceof Iso2022 iso) || iso.g0() == GraphicSet.ISO_IR_6;
    }

    /** What nearly all files declare is made without looking at the Defined Terms, which takes a while at the first time. */
    private static SpecificCharacterSet singleByte(@Nullable GraphicSet g1, String... terms) {
        List<Iso2022.Designation> declared = new ArrayList<>();
        declared.add(new Iso2022.Designation(GraphicSet.ISO_IR_6, false));
        if (g1 != null) {
            declared.add(new Iso2022.Designation(g1, true));
        }
        TextCode code = new Iso2022(GraphicSet.ISO_IR_6, g1, List.copyOf(declared));
        return new SpecificCharacterSet(List.of(terms), code, List.of(), true);
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
        return Declaration.read(terms);
    }

    /** The defined terms, as they were declared; of far too many, the first. */
    public List<String> terms() {
        return terms;
    }

    /** False if some of the declared sets are not known here. */
    public boolean isSupported() {
        return supported;
    }

    /** What is wrong with the declaration, a sentence each; empty if nothing is. */
    public List<String> faults() {
        return faults;
    }

    /** True if text in the default repertoire alone has the same bytes in this: not so under JIS X 0201, where 5CH is a yen sign. */
    public boolean extendsDefault() {
        return extendsDefault;
    }

    /**
     * The characters of some bytes; bytes that are none give U+FFFD.
     *
     * @param vr says which characters are delimiters, after which the set of the first value is in force again: PS3.5 6.1.2.5.3.
     *     Where it has several values, the byte 5CH is a backslash in all sets; and a VR that is only ever in the default
     *     repertoire is read in that, as far as it keeps to it
     */
    public String decode(byte[] bytes, int offset, int length, Vr vr) {
        return (extendsDefault || !vr.usesCharacterSet()) && isDefaultRepertoire(bytes, offset, length)
                ? new String(bytes, offset, length, StandardCharsets.ISO_8859_1)
                : code.decode(bytes, offset, length, vr);
    }

    /** Whether it is plain ASCII, without an escape sequence. */
    private static boolean isDefaultRepertoire(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] < 0 || bytes[i] == Iso2022.ESCAPE) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all of the bytes are characters of sets that are known, so that {@link #decode} loses nothing. U+FFFD may have been
     * written as such, where a set has it.
     */
    public boolean canDecode(byte[] bytes, int offset, int length, Vr vr) {
        if (!supported && !isDefaultRepertoire(bytes, offset, length)) {
            return false;
        }
        String text = decode(bytes, offset, length, vr);
        return text.indexOf(TextCode.REPLACEMENT) < 0 || isWritten(text, bytes, offset, length, vr);
    }

    private boolean isWritten(String text, byte[] bytes, int offset, int length, Vr vr) {
        try {
            byte[] again = code.encode(text, vr);
            return Arrays.equals(again, 0, again.length, bytes, offset, offset + length);
        } catch (UnencodableException e) {
            return false;
        }
    }

    private static boolean isDefaultRepertoire(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~' || text.charAt(i) == Iso2022.ESCAPE) {
                return false;
            }
        }
        return true;
    }

    /**
     * The bytes of a text, without padding. What was decoded gives the bytes it had, if those were what this writes: no needless
     * escape sequence, each where PS3.5 annexes H to K have it.
     *
     * @param vr says which characters are delimiters
     * @throws IllegalArgumentException if a character is not in the sets in force
     */
    public byte[] encode(String text, Vr vr) {
        if (extendsDefault && isDefaultRepertoire(text)) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        try {
            return code.encode(text, vr);
        } catch (UnencodableException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' has " + name(e.character()) + ", which is not in " + this
                            + "; set Specific Character Set to ISO_IR 192 first",
                    e);
        }
    }

    private static String name(int character) {
        return String.format("U+%04X", character);
    }

    /** Equal are the same declarations. */
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

    /** What values of Specific Character Set mean. */
    private static final class Declaration {
        /** More than there are Defined Terms: what stands behind so many is neither looked at nor held. */
        private static final int MOST_VALUES = 64;

        private final List<String> faults = new ArrayList<>();
        private final List<DefinedTerm> terms = new ArrayList<>();
        private boolean supported = true;

        static SpecificCharacterSet read(List<String> all) {
            Declaration declaration = new Declaration();
            List<String> values = all;
            if (all.size() > MOST_VALUES) {
                declaration.refuse(all.size() + " values, which are more than there are Defined Terms");
                values = all.subList(0, MOST_VALUES);
            }
            boolean several = values.size() > 1;
            for (int i = 0; i < values.size(); i++) {
                declaration.add(values.get(i), i, several);
            }
            TextCode code = declaration.code();
            return new SpecificCharacterSet(
                    List.copyOf(values), code, List.copyOf(declaration.faults), declaration.supported);
        }

        private void refuse(String fault) {
            faults.add(fault);
            supported = false;
        }

        private void add(String value, int position, boolean several) {
            if (value.isEmpty()) {
                if (position > 0) {
                    faults.add("value " + (position + 1) + " is empty");
                }
                terms.add(DefinedTerm.IR_6);
                return;
            }
            DefinedTerm term = DefinedTerm.recognise(value);
            if (term == null) {
                refuse("'" + value + "' is no Defined Term");
                terms.add(DefinedTerm.IR_6);
                return;
            }
            terms.add(term);
            String right = several ? term.extension() : term.single();
            if (term.standsAlone() && several) {
                faults.add("'" + value + "' stands with other values");
            } else if (term.isMultiByteExtension() && position == 0) {
                faults.add("'" + value + "' is the first value, where a set of one byte must be");
            } else if (!value.equals(right)) {
                faults.add("'" + value + "' should be '" + right + "'");
            }
        }

        /** What stands alone wins where it does not; else the first value is in force at the beginning. */
        private TextCode code() {
            if (terms.contains(DefinedTerm.IR_192)) {
                return Utf8.INSTANCE;
            }
            if (terms.contains(DefinedTerm.GB18030)) {
                return GuoBiao.GB18030;
            }
            return terms.contains(DefinedTerm.GBK) ? GuoBiao.GBK : extension();
        }

        private Iso2022 extension() {
            DefinedTerm first = terms.isEmpty() ? DefinedTerm.IR_6 : terms.get(0);
            GraphicSet g0 = first.isMultiByteExtension() || first.g0() == null ? GraphicSet.ISO_IR_6 : first.g0();
            List<Iso2022.Designation> declared = new ArrayList<>();
            declared.add(new Iso2022.Designation(g0, false));
            for (DefinedTerm term : terms) {
                GraphicSet asG0 = term.g0();
                GraphicSet asG1 = term.g1();
                if (asG0 != null) {
                    declared.add(new Iso2022.Designation(asG0, false));
                }
                if (asG1 != null) {
                    declared.add(new Iso2022.Designation(asG1, true));
                }
            }
            return new Iso2022(g0, first.g1(), List.copyOf(declared));
        }
    }
}
