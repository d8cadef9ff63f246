package org.skiagraph.model.charset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the tables of {@code src/main/resources} from the character sets of a JDK 17, not all of which every JDK has in {@code
 * java.base}.
 *
 * <p>A table is UTF-8 text: a line for each row of the set's code table, a character for each of its cells, U+FFFD where there
 * is none, cells and rows at the end left out.
 *
 * <p>GB 18030 is of the edition 2000, which PS3.3 names: needs {@code -Djdk.charset.GB18030=2000}.
 */
final class TablesGenerator {
    private static final String NONE = "\uFFFD";

    private TablesGenerator() {}

    /**
     * Writes all of them.
     *
     * @param args the folder of the module
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve("src/main/resources/org/skiagraph/model/charset");
        for (Map.Entry<String, String> table : tables().entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
    }

    /** What each file should hold. */
    static Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        StringBuilder singles = new StringBuilder();
        for (GraphicSet set : GraphicSet.values()) {
            if (set.isDoubleByte()) {
                tables.put(set.name() + ".txt", doubleByte(set));
            } else {
                singles.append(set.name()).append('\t').append(singleByte(set)).append('\n');
            }
        }
        tables.put("single-byte.txt", singles.toString());
        tables.put("GBK.txt", grid(Charset.forName("GBK"), 0x81, 0xFE, 0x40, 0xFE));
        tables.put("GB18030.txt", grid(Charset.forName("GB18030"), 0x81, 0xFE, 0x40, 0xFE));
        return tables;
    }

    private static String singleByte(GraphicSet set) {
        Charset charset = Charset.forName(
                switch (set) {
                    case ISO_IR_6 -> "US-ASCII";
                    case ISO_IR_13, ISO_IR_14 -> "JIS_X0201";
                    case ISO_IR_100 -> "ISO-8859-1";
                    case ISO_IR_101 -> "ISO-8859-2";
                    case ISO_IR_109 -> "ISO-8859-3";
                    case ISO_IR_110 -> "ISO-8859-4";
                    case ISO_IR_126 -> "ISO-8859-7";
                    case ISO_IR_127 -> "ISO-8859-6";
                    case ISO_IR_138 -> "ISO-8859-8";
                    case ISO_IR_144 -> "ISO-8859-5";
                    case ISO_IR_148 -> "ISO-8859-9";
                    case ISO_IR_166 -> "TIS-620";
                    case ISO_IR_203 -> "ISO-8859-15";
                    default -> throw new IllegalArgumentException(set.name());
                });
        int high = set == GraphicSet.ISO_IR_6 || set == GraphicSet.ISO_IR_14 ? 0 : 0x80;
        StringBuilder line = new StringBuilder();
        for (int code = set.is96() ? 0x20 : 0x21; code <= (set.is96() ? 0x7F : 0x7E); code++) {
            line.append(decode(charset, high + code));
        }
        return set == GraphicSet.ISO_IR_14 ? romaji(line.toString()) : line.toString();
    }

    /** PS3.5 H.1.1: what differs from ISO 646. */
    private static String romaji(String ascii) {
        return ascii.replace('\\', '\u00A5').replace('~', '\u203E');
    }

    private static String doubleByte(GraphicSet set) {
        return switch (set) {
            case ISO_IR_58 -> grid(Charset.forName("GB2312"), 0xA1, 0xFE, 0xA1, 0xFE);
            case ISO_IR_149 -> grid(Charset.forName("EUC-KR"), 0xA1, 0xFE, 0xA1, 0xFE);
            case ISO_IR_87 -> dash(grid(Charset.forName("x-JIS0208"), 0x21, 0x7E, 0x21, 0x7E));
            case ISO_IR_159 -> grid(Charset.forName("JIS_X0212-1990"), 0x21, 0x7E, 0x21, 0x7E);
            default -> throw new IllegalArgumentException(set.name());
        };
    }

    /** Code 213DH is U+2015 to the Unicode Consortium and to iconv, and U+2014 to the JDK alone. */
    private static String dash(String table) {
        return table.replace('\u2014', '\u2015');
    }

    private static String grid(Charset charset, int firstRow, int lastRow, int first, int last) {
        StringBuilder lines = new StringBuilder();
        for (int row = firstRow; row <= lastRow; row++) {
            StringBuilder line = new StringBuilder();
            for (int cell = first; cell <= last; cell++) {
                if (cell != 0x7F) {
                    line.append(decode(charset, row, cell));
                }
            }
            lines.append(stripped(line)).append('\n');
        }
        return lines.toString();
    }

    private static String stripped(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == NONE.charAt(0)) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String decode(Charset charset, int... code) {
        byte[] bytes = new byte[code.length];
        for (int i = 0; i < code.length; i++) {
            bytes[i] = (byte) code[i];
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.length() == 1 ? text : NONE;
        } catch (CharacterCodingException e) {
            return NONE;
        }
    }
}
