package org.skiagraph.codec.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/**
 * The characters of a value: padding, control characters, character sets; then each value by itself. PS3.5 6.1 and 6.2.
 *
 * <p>A value above 1 MiB is looked at in pieces, which end where a value or a line does; where none ends for so long, only control
 * characters are looked for.
 */
final class TextCheck {
    /** So much of a value is held. */
    static final int PIECE = 1 << 20;

    private static final byte ESCAPE = 0x1B;
    private static final byte DELETE = 0x7F;
    private static final byte[] NOTHING = {};

    private final DicomReader reader;
    private final AtElement here;
    private final ValueCheck values;

    TextCheck(DicomReader reader, AtElement here) {
        this.reader = reader;
        this.here = here;
        this.values = new ValueCheck(here);
    }

    /** Looks at the value at hand and gives it, or nothing if it is above 1 MiB. */
    byte[] check(SpecificCharacterSet set) throws IOException {
        Vr vr = reader.vr();
        if (reader.remaining() > PIECE) {
            values.checkLength(vr, reader.remaining());
            checkPieces(vr, set);
            return NOTHING;
        }
        byte[] value = reader.readValue();
        if (reader.isTruncated()) { // which of a stream is known only now
            return NOTHING;
        }
        checkWhole(vr, value, padding(vr, value, value.length), set);
        return value;
    }

    private void checkPieces(Vr vr, SpecificCharacterSet set) throws IOException {
        byte[] piece = new byte[PIECE];
        int held = 0;
        while (true) {
            int n = reader.read(piece, held, PIECE - held);
            if (n < 0) {
                break;
            }
            held += n;
            if (held == PIECE) {
                int end = endOfPiece(vr, piece);
                if (end > 0) {
                    checkWhole(vr, piece, end, set);
                } else {
                    checkControls(vr, piece, held);
                    end = held;
                }
                held -= end;
                System.arraycopy(piece, end, piece, 0, held);
            }
        }
        if (!reader.isTruncated()) {
            checkWhole(vr, piece, padding(vr, piece, held), set);
        }
    }

    /** Behind the last value or line that ends in a piece; 0 if none does. */
    private static int endOfPiece(Vr vr, byte[] piece) {
        for (int i = piece.length - 1; i >= 0; i--) {
            boolean lineEnd = piece[i] == '\n' || piece[i] == '\r'; // never a part of a character
            if (lineEnd || (piece[i] == '\\' && vr.isMultiValued() && !vr.usesCharacterSet())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Looks at the padding and gives where it begins. */
    private int padding(Vr vr, byte[] value, int length) throws IOException {
        int end = length;
        int nuls = 0;
        int spaces = 0;
        while (end > 0 && (value[end - 1] == 0 || value[end - 1] == ' ')) {
            end--;
            nuls += value[end] == 0 ? 1 : 0;
            spaces += value[end] == ' ' ? 1 : 0;
        }
        if (vr == Vr.UI && spaces > 0) {
            here.found(ValueQuirks.UID_PADDING, "a UID with " + spaces + " spaces at its end");
        }
        if (nuls > (vr == Vr.UI ? 1 : 0)) {
            here.found(ValueQuirks.WRONG_PADDING, nuls + " NUL at the end of " + vr);
        }
        return end;
    }

    private void checkWhole(Vr vr, byte[] bytes, int length, SpecificCharacterSet set) throws IOException {
        checkControls(vr, bytes, length);
        if (!vr.usesCharacterSet()) {
            values.check(vr, new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        } else if (checkSet(vr, bytes, length, set)) {
            values.check(vr, set.decode(bytes, 0, length, vr));
        }
    }

    private void checkControls(Vr vr, byte[] bytes, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            boolean control = b >= 0 && b < ' ' || b == DELETE;
            if (control && !vr.permits(b) && !isSeparator(vr, b)) {
                here.found(ValueQuirks.CONTROL_CHARACTER, hex(b) + " in " + vr);
                return;
            }
        }
    }

    private static boolean isSeparator(Vr vr, byte b) {
        return b == '\\' && vr.isMultiValued();
    }

    private static String hex(byte b) {
        return Integer.toHexString(b & 0xFF | 0x100).substring(1).toUpperCase(Locale.ROOT) + "H";
    }

    /** Looks whether the bytes are characters of the sets in force; true if they can be decoded. */
    private boolean checkSet(Vr vr, byte[] bytes, int length, SpecificCharacterSet set) throws IOException {
        int first = firstBeyondDefault(bytes, length);
        if (first < 0) {
            return true;
        }
        boolean undeclared = set.terms().isEmpty() && bytes[first] < 0;
        boolean unextended = bytes[first] == ESCAPE && !hasExtension(set);
        if (undeclared || unextended) {
            here.found(ValueQuirks.CHARSET_UNDECLARED, hex(bytes[first]) + " in " + vr + " in " + set);
            return false;
        }
        if (!set.isSupported()) {
            return false; // which its declaration was reported for
        }
        if (!set.canDecode(bytes, 0, length, vr)) {
            here.found(ValueQuirks.CHARSET_WRONG, "bytes of " + vr + " that are no characters in " + set);
            return false;
        }
        return true;
    }

    private static boolean hasExtension(SpecificCharacterSet set) {
        return set.terms().size() > 1
                || set.terms().stream().anyMatch(term -> term.startsWith("ISO 2022"))
                || !set.faults().isEmpty();
    }

    private static int firstBeyondDefault(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0 || bytes[i] == ESCAPE) {
                return i;
            }
        }
        return -1;
    }
}
