package org.skiagraph.model.charset;

import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Vr;

/** Bytes to characters. ISO/IEC 2022 with the restrictions of PS3.5 6.1.2.5. */
final class Iso2022Decoder {
    private final Iso2022 code;
    private final Vr vr;
    private GraphicSet g0;
    private @Nullable GraphicSet g1;

    Iso2022Decoder(Iso2022 code, Vr vr) {
        this.code = code;
        this.vr = vr;
        this.g0 = code.g0();
        this.g1 = code.g1();
    }

    String decode(byte[] bytes, int offset, int length) {
        StringBuilder text = new StringBuilder(length);
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int b = bytes[at] & 0xFF;
            if (b == Iso2022.ESCAPE) {
                at += escape(bytes, at, end, text);
            } else if (b >= 0xA0) {
                at += graphic(g1, bytes, at, end, text);
            } else if (b > ' ' && b < 0x7F && !isDelimiter(b)) {
                at += graphic(g0, bytes, at, end, text);
            } else {
                if (TextCode.isDelimiter(b, vr)) {
                    g0 = code.g0();
                    g1 = code.g1();
                }
                text.append(b >= 0x80 && g1 == null ? TextCode.REPLACEMENT : (char) b);
                at++;
            }
        }
        return text.toString();
    }

    /** In a set of two bytes, those of a delimiter are parts of characters. */
    private boolean isDelimiter(int b) {
        return !g0.isDoubleByte() && TextCode.isDelimiter(b, vr);
    }

    private static int graphic(@Nullable GraphicSet set, byte[] bytes, int at, int end, StringBuilder text) {
        int character = GraphicSet.NONE;
        int used = 1;
        if (set != null && set.isDoubleByte()) {
            boolean pair = at + 1 < end && (bytes[at + 1] & 0x80) == (bytes[at] & 0x80) && (bytes[at + 1] & 0x7F) > ' ';
            if (pair) {
                character = set.decode((bytes[at] & 0x7F) << 8 | bytes[at + 1] & 0x7F);
                used = 2;
            }
        } else if (set != null) {
            character = set.decode(bytes[at] & 0x7F);
        }
        text.append(character < 0 ? TextCode.REPLACEMENT : (char) character);
        return used;
    }

    /** An escape sequence that designates no set known here stays in the text. */
    private int escape(byte[] bytes, int at, int end, StringBuilder text) {
        int i = at + 1;
        boolean two = i < end && bytes[i] == '$';
        if (two) {
            i++;
        }
        int area = i < end ? bytes[i] : 0;
        boolean named = area == '(' || area == ')' || (area == '-' && !two);
        int last = named
                ? i + 1
                : two ? i : end; // ISO/IEC 2022: the first sets of two bytes are designated without an area
        if (last < end) {
            GraphicSet set = GraphicSet.find(two ? 94 * 94 : area == '-' ? 96 : 94, bytes[last]);
            if (set != null && area != '(' && named) {
                g1 = set;
                return last + 1 - at;
            } else if (set != null) {
                g0 = set;
                return last + 1 - at;
            }
        }
        text.append((char) Iso2022.ESCAPE);
        return 1;
    }
}
