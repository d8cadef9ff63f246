package org.skiagraph.model.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.dictionary.Vr;

/** The examples of PS3.5 annexes H to K, byte for byte and both ways. Bytes are typed as they are printed there. */
class AnnexExamplesTest {
    private static void assertIs(List<String> terms, Vr vr, String text, byte[] bytes) {
        SpecificCharacterSet set = SpecificCharacterSet.of(terms);
        assertEquals(List.of(), set.faults());
        assertEquals(text, set.decode(bytes, 0, bytes.length, vr));
        assertEquals(shown(bytes), shown(set.encode(text, vr)));
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    /** Bytes as column/row. PS3.5 6.1.1. */
    private static byte[] columnRow(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String each : text.trim().split("\\s+")) {
            String[] parts = each.split("/");
            out.write(Integer.parseInt(parts[0]) * 16 + Integer.parseInt(parts[1]));
        }
        return out.toByteArray();
    }

    private static byte[] hex(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String each : text.trim().split("\\s+")) {
            out.write(Integer.parseInt(each.replace("0x", ""), 16));
        }
        return out.toByteArray();
    }

    /** PS3.5 H.3.1. */
    @Test
    void japaneseNameInTheDefaultRepertoireExtended() {
        assertIs(List.of("", "ISO 2022 IR 87"), Vr.PN, "Yamada^Tarou=山田^太郎=やまだ^たろう", columnRow("""
                05/09 06/01 06/13 06/01 06/04 06/01 5/14 05/04 06/01 07/02 06/15 07/05 03/13 01/11 02/04 04/02 03/11 03/03
                04/05 04/04 01/11 02/08 04/02 05/14 01/11 02/04 04/02 04/02 04/00 04/15 03/10 01/11 02/08 04/02 03/13 01/11
                02/04 04/02 02/04 06/04 02/04 05/14 02/04 04/00 01/11 02/08 04/02 05/14 01/11 02/04 04/02 02/04 03/15 02/04
                06/13 02/04 02/06 01/11 02/08 04/02"""));
    }

    /** PS3.5 H.3.2. */
    @Test
    void japaneseNameInKatakanaExtended() {
        assertIs(List.of("ISO 2022 IR 13", "ISO 2022 IR 87"), Vr.PN, "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", columnRow("""
                13/04 12/15 12/00 13/14 05/14 12/00 13/11 11/03 03/13 01/11 02/04 04/02 03/11 03/03 04/05 04/04 01/11 02/08
                04/10 05/14 01/11 02/04 04/02 04/02 04/00 04/15 03/10 01/11 02/08 04/10 03/13 01/11 02/04 04/02 02/04 06/04
                02/04 05/14 02/04 04/00 01/11 02/08 04/10 05/14 01/11 02/04 04/02 02/04 03/15 02/04 06/13 02/04 02/06 01/11
                02/08 04/10"""));
    }

    /** PS3.5 I.2. */
    @Test
    void koreanName() {
        assertIs(List.of("", "ISO 2022 IR 149"), Vr.PN, "Hong^Gildong=洪^吉洞=홍^길동", columnRow("""
                04/08 06/15 06/14 06/07 05/14 04/07 06/09 06/12 06/04 06/15 06/14 06/07 03/13 01/11 02/04 02/09 04/03 15/11
                15/03 05/14 01/11 02/04 02/09 04/03 13/01 12/14 13/04 13/07 03/13 01/11 02/04 02/09 04/03 12/08 10/11 05/14
                01/11 02/04 02/09 04/03 11/01 14/06 11/05 11/15"""));
    }

    /** PS3.5 I.3: printed without bytes, but for the escape sequences; those of the Hangul are KS X 1001's. */
    @Test
    void koreanLongText() {
        String escape = "\u001B$)C";
        String hangul = shown(hex("C7 D1 B1 DB"));
        assertIs(
                List.of("", "ISO 2022 IR 149"),
                Vr.LT,
                "The first line includes 한글.\r\nThe second line includes 한글, too.\r\nThe third line",
                (escape + "The first line includes " + hangul + ".\r\n" + escape + "The second line includes " + hangul
                                + ", too.\r\nThe third line")
                        .getBytes(ISO_8859_1));
    }

    /** PS3.5 J.1. */
    @Test
    void chineseNameInUtf8() {
        assertIs(List.of("ISO_IR 192"), Vr.PN, "Wang^XiaoDong=王^小東=", hex("""
                0x57 0x61 0x6e 0x67 0x5e 0x58 0x69 0x61 0x6f 0x44 0x6f 0x6e 0x67 0x3d 0xe7 0x8e 0x8b 0x5e 0xe5 0xb0 0x8f 0xe6
                0x9d 0xb1 0x3d"""));
    }

    /** PS3.5 J.2; the printed bytes have no space before the Chinese characters. */
    @Test
    void chineseLongTextInUtf8() {
        assertIs(
                List.of("ISO_IR 192"),
                Vr.LT,
                "The first line includes中文.\r\nThe second line includes中文, too.\r\nThe third line.\r\n",
                hex("""
                0x54 0x68 0x65 0x20 0x66 0x69 0x72 0x73 0x74 0x20 0x6c 0x69 0x6e 0x65 0x20 0x69 0x6e 0x63 0x6c 0x75 0x64 0x65
                0x73 0xe4 0xb8 0xad 0xe6 0x96 0x87 0x2e 0x0d 0x0a 0x54 0x68 0x65 0x20 0x73 0x65 0x63 0x6f 0x6e 0x64 0x20 0x6c
                0x69 0x6e 0x65 0x20 0x69 0x6e 0x63 0x6c 0x75 0x64 0x65 0x73 0xe4 0xb8 0xad 0xe6 0x96 0x87 0x2c 0x20 0x74 0x6f
                0x6f 0x2e 0x0d 0x0a 0x54 0x68 0x65 0x20 0x74 0x68 0x69 0x72 0x64 0x20 0x6c 0x69 0x6e 0x65 0x2e 0x0d 0x0a"""));
    }

    /** PS3.5 J.3, and the same in GBK. */
    @Test
    void chineseNameInGb18030() {
        for (String term : List.of("GB18030", "GBK")) {
            assertIs(List.of(term), Vr.PN, "Wang^XiaoDong=王^小东=", hex("""
                    0x57 0x61 0x6e 0x67 0x5e 0x58 0x69 0x61 0x6f 0x44 0x6f 0x6e 0x67 0x3d 0xcd 0xf5 0x5e 0xd0 0xa1 0xb6 0xab
                    0x3d"""));
        }
    }

    /** PS3.5 J.4, and the same in GBK. */
    @Test
    void chineseLongTextInGb18030() {
        for (String term : List.of("GB18030", "GBK")) {
            assertIs(
                    List.of(term),
                    Vr.LT,
                    "The first line includes中文.\r\nThe second line includes中文, too.\r\nThe third line.\r\n",
                    hex("""
                    0x54 0x68 0x65 0x20 0x66 0x69 0x72 0x73 0x74 0x20 0x6c 0x69 0x6e 0x65 0x20 0x69 0x6e 0x63 0x6c 0x75 0x64
                    0x65 0x73 0xd6 0xd0 0xce 0xc4 0x2e 0x0d 0x0a 0x54 0x68 0x65 0x20 0x73 0x65 0x63 0x6f 0x6e 0x64 0x20 0x6c
                    0x69 0x6e 0x65 0x20 0x69 0x6e 0x63 0x6c 0x75 0x64 0x65 0x73 0xd6 0xd0 0xce 0xc4 0x2c 0x20 0x74 0x6f 0x6f
                    0x2e 0x0d 0x0a 0x54 0x68 0x65 0x20 0x74 0x68 0x69 0x72 0x64 0x20 0x6c 0x69 0x6e 0x65 0x2e 0x0d 0x0a"""));
        }
    }

    /** PS3.5 K.2; the last byte printed is padding. */
    @Test
    void chineseNameInGb2312() {
        assertIs(List.of("", "ISO 2022 IR 58"), Vr.PN, "Zhang^XiaoDong=张^小东= ", hex("""
                0x5A 0x68 0x61 0x6E 0x67 0x5E 0x58 0x69 0x61 0x6F 0x44 0x6F 0x6E 0x67 0x3D 0x1B 0x24 0x29 0x41 0xD5 0xC5 0x5E
                0x1B 0x24 0x29 0x41 0xD0 0xA1 0xB6 0xAB 0x3D 0x20"""));
    }

    /** PS3.5 K.3. */
    @Test
    void chineseLongTextInGb2312() {
        assertIs(List.of("", "ISO 2022 IR 58"), Vr.LT, "1.第一行文字。\r\n2.第二行文字。\r\n3.第三行文字。\r\n", hex("""
                0x31 0x2e 0x1B 0x24 0x29 0x41 0xB5 0xDA 0xD2 0xBB 0xD0 0xD0 0xCE 0xC4 0xD7 0xD6 0xA1 0xA3 0x0D 0x0A
                0x32 0x2e 0x1B 0x24 0x29 0x41 0xB5 0xDA 0xB6 0xFE 0xD0 0xD0 0xCE 0xC4 0xD7 0xD6 0xA1 0xA3 0x0D 0x0A
                0x33 0x2e 0x1B 0x24 0x29 0x41 0xB5 0xDA 0xC8 0xFD 0xD0 0xD0 0xCE 0xC4 0xD7 0xD6 0xA1 0xA3 0x0D 0x0A"""));
    }
}
