package org.skiagraph.model.charset;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of graphic characters that is designated as code element G0 or G1, named by its number in the international register.
 * ISO/IEC 2022; PS3.3 tables C.12-3 to C.12-5.
 *
 * <p>A set has 94 or 96 characters of one byte, or 94 rows of 94 characters of two bytes. Codes are those of G0, without the
 * upper bits of G1.
 */
enum GraphicSet {
    /** ISO 646: the default repertoire. */
    ISO_IR_6(94, 'B'),
    /** JIS X 0201 katakana. */
    ISO_IR_13(94, 'I'),
    /** JIS X 0201 romaji: ISO 646 with a yen sign and an overline. */
    ISO_IR_14(94, 'J'),
    /** GB 2312: simplified Chinese. */
    ISO_IR_58(94 * 94, 'A'),
    /** JIS X 0208: kanji, kana and others. */
    ISO_IR_87(94 * 94, 'B'),
    /** ISO 8859-1: Western Europe. */
    ISO_IR_100(96, 'A'),
    /** ISO 8859-2: Central Europe. */
    ISO_IR_101(96, 'B'),
    /** ISO 8859-3: Southern Europe. */
    ISO_IR_109(96, 'C'),
    /** ISO 8859-4: Northern Europe. */
    ISO_IR_110(96, 'D'),
    /** ISO 8859-7: Greek. */
    ISO_IR_126(96, 'F'),
    /** ISO 8859-6: Arabic. */
    ISO_IR_127(96, 'G'),
    /** ISO 8859-8: Hebrew. */
    ISO_IR_138(96, 'H'),
    /** ISO 8859-5: Cyrillic. */
    ISO_IR_144(96, 'L'),
    /** ISO 8859-9: Turkish. */
    ISO_IR_148(96, 'M'),
    /** KS X 1001: Korean. */
    ISO_IR_149(94 * 94, 'C'),
    /** JIS X 0212: further kanji. */
    ISO_IR_159(94 * 94, 'D'),
    /** TIS 620: Thai. */
    ISO_IR_166(96, 'T'),
    /** ISO 8859-15: Western Europe with the euro sign. */
    ISO_IR_203(96, 'b');

    /** What {@link #decode} and {@link #encode} give where there is nothing. */
    static final int NONE = -1;

    private static final int ROW = 94;
    private static final int FIRST = 0x21;

    private final int size;
    private final char finalByte;
    private volatile @Nullable CodeTable table;

    GraphicSet(int size, char finalByte) {
        this.size = size;
        this.finalByte = finalByte;
    }

    boolean isDoubleByte() {
        return size == ROW * ROW;
    }

    /** Whether it has the codes 20H and 7FH too. */
    boolean is96() {
        return size == 96;
    }

    /** The character of a code, or {@link #NONE}. */
    int decode(int code) {
        return table().character(cell(code));
    }

    /** The code of a character, or {@link #NONE}. */
    int encode(int character) {
        int cell = table().cell(character);
        if (cell < 0) {
            return NONE;
        }
        return isDoubleByte() ? (FIRST + cell / ROW) << 8 | FIRST + cell % ROW : cell + (is96() ? FIRST - 1 : FIRST);
    }

    private int cell(int code) {
        if (!isDoubleByte()) {
            return code - (is96() ? FIRST - 1 : FIRST);
        }
        int row = (code >> 8) - FIRST;
        int column = (code & 0xFF) - FIRST;
        return row < 0 || column < 0 || column >= ROW ? NONE : row * ROW + column;
    }

    private CodeTable table() {
        CodeTable known = table;
        if (known == null) {
            known = isDoubleByte()
                    ? CodeTable.read(name() + ".txt", ROW)
                    : CodeTable.readLine("single-byte.txt", name());
            table = known;
        }
        return known;
    }

    /** Appends the escape sequence that designates it. PS3.3 tables C.12-3 and C.12-4. */
    void designate(boolean asG1, ByteArrayOutputStream to) {
        to.write(0x1B);
        if (isDoubleByte()) {
            to.write('$');
            if (asG1 || finalByte > 'B') { // ISO/IEC 2022: the first three sets were registered before there was G1
                to.write(asG1 ? ')' : '(');
            }
        } else {
            to.write(is96() ? '-' : asG1 ? ')' : '(');
        }
        to.write(finalByte);
    }

    /** The set that an escape sequence designates, if it is one of these. */
    static @Nullable GraphicSet find(int size, int finalByte) {
        int wanted =
                size == ROW * ROW && finalByte == '@' ? 'B' : finalByte; // JIS C 6226, the first edition of JIS X 0208
        for (GraphicSet set : values()) {
            if (set.size == size && set.finalByte == wanted) {
                return set;
            }
        }
        return null;
    }
}
