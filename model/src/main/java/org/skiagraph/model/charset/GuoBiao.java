package org.skiagraph.model.charset;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Vr;

/**
 * {@code GBK} and {@code GB18030}: one byte for the default repertoire, two for most Chinese characters, and in GB 18030 four for
 * all others of Unicode.
 *
 * <p>The table of four bytes needs no table: it counts, in the order of Unicode, what of the Basic Multilingual Plane has no code
 * of two bytes, and then, from another code on, the planes above.
 */
enum GuoBiao implements TextCode {
    GBK(false),
    GB18030(true);

    private static final int ROW = 190;
    private static final int LAST_PLANE_0 = 39_419;
    private static final int FIRST_ABOVE = 189_000;

    private final boolean fourBytes;
    private volatile @Nullable CodeTable pairs;
    private volatile char @Nullable [] quads;

    GuoBiao(boolean fourBytes) {
        this.fourBytes = fourBytes;
    }

    private CodeTable pairs() {
        CodeTable known = pairs;
        if (known == null) {
            known = CodeTable.read(name() + ".txt", ROW);
            pairs = known;
        }
        return known;
    }

    /** The characters of the Basic Multilingual Plane with four bytes, by their number. */
    private char[] quads() {
        char[] known = quads;
        if (known == null) {
            known = new char[LAST_PLANE_0 + 1];
            int n = 0;
            for (int c = 0x80; c <= 0xFFFF; c++) {
                if (!Character.isSurrogate((char) c) && pairs().cell(c) < 0) {
                    known[n++] = (char) c;
                }
            }
            quads = known;
        }
        return known;
    }

    @Override
    public String decode(byte[] bytes, int offset, int length, Vr vr) {
        StringBuilder text = new StringBuilder(length);
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int first = bytes[at] & 0xFF;
            int second = at + 1 < end ? bytes[at + 1] & 0xFF : 0;
            if (first < 0x80) {
                text.append((char) first);
                at++;
            } else if (first >= 0x81 && first <= 0xFE && second >= 0x40 && second != 0x7F && second <= 0xFE) {
                int character = pairs().character((first - 0x81) * ROW + second - (second < 0x7F ? 0x40 : 0x41));
                text.append(character < 0 ? REPLACEMENT : (char) character);
                at += 2;
            } else if (isQuad(bytes, at, end)) {
                appendQuad(bytes, at, text);
                at += 4;
            } else {
                text.append(REPLACEMENT);
                at++;
            }
        }
        return text.toString();
    }

    private boolean isQuad(byte[] bytes, int at, int end) {
        return fourBytes
                && at + 4 <= end
                && isLead(bytes[at])
                && isDigit(bytes[at + 1])
                && isLead(bytes[at + 2])
                && isDigit(bytes[at + 3]);
    }

    private static boolean isLead(byte b) {
        return (b & 0xFF) >= 0x81 && (b & 0xFF) <= 0xFE;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private void appendQuad(byte[] bytes, int at, StringBuilder text) {
        int number =
                ((((bytes[at] & 0xFF) - 0x81) * 10 + bytes[at + 1] - '0') * 126 + (bytes[at + 2] & 0xFF) - 0x81) * 10
                        + bytes[at + 3]
                        - '0';
        if (number <= LAST_PLANE_0) {
            text.append(quads()[number]);
        } else if (number >= FIRST_ABOVE && number - FIRST_ABOVE <= 0xFFFFF) {
            text.appendCodePoint(0x10000 + number - FIRST_ABOVE);
        } else {
            text.append(REPLACEMENT);
        }
    }

    @Override
    public byte[] encode(String text, Vr vr) throws UnencodableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            int cell = character < 0x80 ? -1 : pairs().cell(character);
            if (character < 0x80) {
                out.write(character);
            } else if (cell >= 0) {
                out.write(0x81 + cell / ROW);
                out.write(cell % ROW + (cell % ROW < 0x3F ? 0x40 : 0x41));
            } else if (fourBytes && (character > 0xFFFF || !Character.isSurrogate((char) character))) {
                writeQuad(character, out);
            } else {
                throw new UnencodableException(character);
            }
        }
        return out.toByteArray();
    }

    private void writeQuad(int character, ByteArrayOutputStream out) {
        int number =
                character > 0xFFFF ? FIRST_ABOVE + character - 0x10000 : Arrays.binarySearch(quads(), (char) character);
        out.write(0x81 + number / 12_600);
        out.write('0' + number / 1_260 % 10);
        out.write(0x81 + number / 10 % 126);
        out.write('0' + number % 10);
    }
}
