package org.skiagraph.model.charset;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.Iso2022.Designation;

/**
 * Characters to bytes. ISO/IEC 2022 with the restrictions of PS3.5 6.1.2.5.
 *
 * <p>An escape sequence stands immediately before the first character that needs it, as in PS3.5 K.3; that of KS X 1001 at the
 * beginning of the line or component, as in PS3.5 I.3 and as Korean practice has it. A character that several sets have is
 * written in the one in force, or else in the first declared.
 */
final class Iso2022Encoder {
    private final Iso2022 code;
    private final Vr vr;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private GraphicSet g0;
    private @Nullable GraphicSet g1;

    Iso2022Encoder(Iso2022 code, Vr vr) {
        this.code = code;
        this.vr = vr;
        this.g0 = code.g0();
        this.g1 = code.g1();
    }

    byte[] encode(String text) throws UnencodableException {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (begins) {
                designateAtBeginning(text, i);
            }
            begins = TextCode.isDelimiter(character, vr);
            if (character == Iso2022.ESCAPE) {
                throw new UnencodableException(character); // it would begin an escape sequence
            } else if (begins) {
                reset();
                out.write(character);
            } else if (character == 0x7F || g1 != null && character >= 0x80 && character < 0xA0) {
                out.write(character); // not to be used, but nothing is lost
            } else if (!write(character)) {
                throw new UnencodableException(text.codePointAt(i));
            }
        }
        reset();
        return out.toByteArray();
    }

    private boolean write(char character) {
        if (character == ' ' && !g0.isDoubleByte()) {
            return writeSpace();
        }
        if (writeIn(g0, false, character) || writeIn(g1, true, character)) {
            return true;
        }
        Designation needed = designationOf(character);
        if (needed == null) {
            return false;
        }
        designate(needed);
        return character == ' ' ? writeSpace() : writeIn(needed.set(), needed.asG1(), character);
    }

    private boolean writeSpace() {
        out.write(' ');
        return true;
    }

    private boolean writeIn(@Nullable GraphicSet set, boolean asG1, char character) {
        int found = set == null ? GraphicSet.NONE : set.encode(character);
        boolean delimits = !asG1 && found >= 0 && found < 0x80 && TextCode.isDelimiter(found, vr); // the yen sign
        if (found == GraphicSet.NONE || delimits) {
            return false;
        }
        int high = asG1 ? 0x80 : 0;
        if (set != null && set.isDoubleByte()) {
            out.write(found >> 8 | high);
        }
        out.write(found & 0xFF | high);
        return true;
    }

    private @Nullable Designation designationOf(char character) {
        for (Designation each : code.declared()) {
            boolean has = character == ' '
                    ? !each.asG1() && !each.set().isDoubleByte()
                    : each.set().encode(character) != GraphicSet.NONE;
            if (has) {
                return each;
            }
        }
        return null;
    }

    private void designate(Designation needed) {
        needed.set().designate(needed.asG1(), out);
        if (needed.asG1()) {
            g1 = needed.set();
        } else {
            g0 = needed.set();
        }
    }

    /** The next line or component begins in the sets of the first value, which are designated if others are in force. */
    private void reset() {
        if (g0 != code.g0()) {
            designate(new Designation(code.g0(), false));
        }
        GraphicSet first = code.g1();
        if (first == null) {
            g1 = null; // nothing designates that
        } else if (g1 != first) {
            designate(new Designation(first, true));
        }
    }

    private void designateAtBeginning(String text, int start) {
        for (int i = start; i < text.length() && !TextCode.isDelimiter(text.charAt(i), vr); i++) {
            char character = text.charAt(i);
            GraphicSet first = code.g1();
            boolean inForce = character <= ' '
                    || code.g0().encode(character) != GraphicSet.NONE
                    || first != null && first.encode(character) != GraphicSet.NONE;
            if (!inForce) {
                Designation needed = designationOf(character);
                if (needed != null && needed.set() == GraphicSet.ISO_IR_149) {
                    designate(needed);
                }
                return;
            }
        }
    }
}
