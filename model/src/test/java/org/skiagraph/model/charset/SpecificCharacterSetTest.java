package org.skiagraph.model.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.dictionary.Vr;

class SpecificCharacterSetTest {
    private static SpecificCharacterSet set(String values) {
        return SpecificCharacterSet.of(List.of(values.split("\\\\", -1)));
    }

    private static String decode(String values, Vr vr, String bytes) {
        byte[] all = bytes.getBytes(ISO_8859_1);
        byte[] within = new byte[all.length + 2];
        System.arraycopy(all, 0, within, 1, all.length);
        return set(values).decode(within, 1, all.length, vr);
    }

    private static String encode(String values, Vr vr, String text) {
        return new String(set(values).encode(text, vr), ISO_8859_1);
    }

    @Test
    void ofFarMoreValuesThanThereAreTermsOnlyTheFirstAreHeld() {
        SpecificCharacterSet many = set("A\\".repeat(100_000));
        assertFalse(many.isSupported());
        assertTrue(many.terms().size() <= 100, () -> many.terms().size() + " terms");
        assertTrue(many.faults().size() <= 100, () -> many.faults().size() + " faults");
        assertTrue(many.faults().contains("100001 values, which are more than there are Defined Terms"));
    }

    // ---- laws

    /** A declaration, and text of which it has all characters. */
    record Sample(String values, Vr vr, String text) {}

    @Property(tries = 3000)
    void whatWasEncodedIsDecoded(@ForAll("samples") Sample sample) {
        SpecificCharacterSet set = set(sample.values());
        byte[] bytes = set.encode(sample.text(), sample.vr());
        assertEquals(sample.text(), set.decode(bytes, 0, bytes.length, sample.vr()));
        assertArrayEquals(bytes, set.encode(sample.text(), sample.vr()));
    }

    /** PS3.5 6.1.2.5.3, note: an application may skip values, components and lines. */
    @Property(tries = 1000)
    void whatStandsBetweenDelimitersIsEncodedForItself(@ForAll("samples") Sample sample) {
        String values = sample.values();
        char delimiter = sample.vr() == Vr.PN ? '^' : sample.vr() == Vr.LT ? '\n' : '\\';
        StringBuilder joined = new StringBuilder();
        for (String part : sample.text().split(delimiter == '\\' ? "\\\\" : delimiter == '^' ? "\\^" : "\n", -1)) {
            joined.append(joined.isEmpty() ? "" : delimiter).append(encode(values, sample.vr(), part));
        }
        boolean same = sample.text().isEmpty() || sample.text().charAt(0) == delimiter;
        assertTrue(same || encode(values, sample.vr(), sample.text()).contentEquals(joined));
    }

    @Property(tries = 5000)
    void anyBytesGiveText(@ForAll("declarations") String values, @ForAll byte[] bytes, @ForAll Vr vr) {
        set(values).decode(bytes, 0, bytes.length, vr);
    }

    @Property(tries = 3000)
    void bytesOfEscapeSequencesGiveText(@ForAll("declarations") String values, @ForAll("escapes") List<String> parts) {
        String bytes = String.join("", parts);
        String text = decode(values, Vr.LO, bytes);
        assertTrue(text.length() <= bytes.length());
    }

    @Provide
    Arbitrary<List<String>> escapes() {
        return Arbitraries.of(
                        "\u001B",
                        "$",
                        "B",
                        "(",
                        ")",
                        "-",
                        "J",
                        "\u001B$B",
                        "\u001B(B",
                        "\u001B$)C",
                        "\u001B-A",
                        "\\",
                        "^",
                        "\u00B0",
                        "\u00FF",
                        "A",
                        " ",
                        "\r\n",
                        "3E")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> declarations() {
        return Arbitraries.of(
                "",
                "ISO_IR 13",
                "ISO_IR 100",
                "ISO_IR 166",
                "ISO_IR 192",
                "GBK",
                "GB18030",
                "\\ISO 2022 IR 87",
                "ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159",
                "\\ISO 2022 IR 149",
                "\\ISO 2022 IR 58",
                "ISO 2022 IR 100\\ISO 2022 IR 126\\ISO 2022 IR 144\\ISO 2022 IR 87",
                "ISO 2022 IR 6\\ISO 2022 IR 13\\ISO 2022 IR 149\\ISO 2022 IR 58\\ISO 2022 IR 166");
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(declarations(), Arbitraries.of(Vr.PN, Vr.LO, Vr.LT))
                .flatAs((values, vr) -> characters(values, vr)
                        .list()
                        .ofMaxSize(20)
                        .map(characters -> new Sample(values, vr, String.join("", characters))));
    }

    /** Characters of the declared sets, and delimiters. */
    private static Arbitrary<String> characters(String values, Vr vr) {
        List<String> all = new ArrayList<>(List.of("a", "Z", " ", "0", "\r\n", "\n", "^", "=", "/"));
        String more = "éßЖяΩψ山田やまだ洪吉홍길한글王东张ﾔﾏﾀﾞ丂丄กขＡ€😀\u3402\uFFFD~‾¥\\";
        more.codePoints().mapToObj(Character::toString).forEach(character -> {
            try {
                set(values).encode(character, vr);
                all.add(character);
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage().contains("U+"), e.getMessage());
            }
        });
        return Arbitraries.of(all);
    }

    // ---- single-byte sets

    @ParameterizedTest
    @CsvSource({
        "ISO_IR 100, é, E9",
        "ISO_IR 101, Ł, A3",
        "ISO_IR 109, Ħ, A1",
        "ISO_IR 110, ĸ, A2",
        "ISO_IR 144, Ж, B6",
        "ISO_IR 127, ب, C8",
        "ISO_IR 126, Ω, D9",
        "ISO_IR 138, א, E0",
        "ISO_IR 148, ğ, F0",
        "ISO_IR 203, €, A4",
        "ISO_IR 166, ก, A1",
        "ISO_IR 13, ﾔ, D4",
        "ISO_IR 13, ‾, 7E"
    })
    void oneByteIsOneCharacter(String term, String character, String hex) {
        String bytes = String.valueOf((char) Integer.parseInt(hex, 16));
        assertEquals(character, decode(term, Vr.LO, bytes));
        assertEquals(bytes, encode(term, Vr.LO, character));
        assertEquals("a" + bytes + "/", encode(term, Vr.UT, "a" + character + "/"));
        assertEquals(List.of(), set(term).faults());
    }

    @Test
    void bytesThatAreNoCharacterGiveTheReplacement() {
        assertEquals("a\uFFFDb", decode("", Vr.LO, "a\u00E9b"));
        assertEquals("\uFFFD", decode("", Vr.LO, "\u0081"));
        assertEquals("\u0081", decode("ISO_IR 100", Vr.LO, "\u0081"));
        assertEquals("\u0081", encode("ISO_IR 100", Vr.LO, "\u0081"));
        assertThrows(IllegalArgumentException.class, () -> encode("", Vr.LO, "\u0081"));
        assertEquals("\uFFFD", decode("ISO_IR 109", Vr.LO, "\u00A5"));
        assertEquals("\uFFFD", decode("GBK", Vr.LO, "\u0081"));
        assertEquals("\uFFFDa", decode("\\ISO 2022 IR 149", Vr.LO, "\u001B$)C\u00B0a"));
    }

    @Test
    void codesAndTitlesAreInTheDefaultRepertoireUnderJisToo() {
        SpecificCharacterSet japanese = SpecificCharacterSet.of(List.of("ISO_IR 13"));
        assertEquals("A~", japanese.decode(new byte[] {'A', '~'}, 0, 2, Vr.AE));
        assertEquals("A\u203E", japanese.decode(new byte[] {'A', '~'}, 0, 2, Vr.LO));
    }

    @Test
    void tellsWhetherAllBytesAreCharacters() {
        assertTrue(canDecode("ISO_IR 100", "a\u00E9"));
        assertFalse(canDecode("ISO_IR 109", "a\u00A5"));
        assertFalse(canDecode("", "\u00E9"));
        assertTrue(canDecode("KLINGON", "plain"));
        assertFalse(canDecode("KLINGON", "\u001B$B;3"));
        assertTrue(canDecode("ISO_IR 192", "\u00EF\u00BF\u00BD"), "the replacement character itself");
        assertTrue(canDecode("GB18030", encode("GB18030", Vr.LO, "\uFFFD")), "the replacement character itself");
        assertFalse(canDecode("ISO_IR 192", "\u00FF"));
    }

    private static boolean canDecode(String values, String bytes) {
        byte[] all = bytes.getBytes(ISO_8859_1);
        return set(values).canDecode(all, 0, all.length, Vr.LO);
    }

    @Test
    void whatIsNotInTheSetsIsRefused() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> encode("ISO_IR 100", Vr.LO, "山田"));
        assertEquals(
                "'山田' has U+5C71, which is not in Specific Character Set ISO_IR 100; set Specific Character Set to"
                        + " ISO_IR 192 first",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> encode("", Vr.LO, "\u001B$B"));
        assertThrows(IllegalArgumentException.class, () -> encode("GBK", Vr.LO, "😀"));
        assertThrows(IllegalArgumentException.class, () -> encode("ISO_IR 192", Vr.LO, "\uD83D"));
        assertThrows(IllegalArgumentException.class, () -> encode("GB18030", Vr.LO, "\uD83D"));
    }

    // ---- the byte 5CH

    /** PS3.5 6.1.2.3: in JIS X 0201 it is the yen sign, and still what separates values. */
    @Test
    void separatesValuesEvenWhereItIsAYenSign() {
        assertEquals("a\\b", decode("ISO_IR 13", Vr.LO, "a\\b"));
        assertEquals("a\\b", encode("ISO_IR 13", Vr.LO, "a\\b"));
        assertEquals("a¥b", decode("ISO_IR 13", Vr.LT, "a\\b"));
        assertEquals("a\\b", encode("ISO_IR 13", Vr.LT, "a¥b"));
        assertThrows(IllegalArgumentException.class, () -> encode("ISO_IR 13", Vr.LO, "a¥b"));
        assertThrows(IllegalArgumentException.class, () -> encode("ISO_IR 13", Vr.LT, "a\\b"));
    }

    @Test
    void isPartOfACharacterOfTwoBytes() {
        assertEquals("誤a", decode("\\ISO 2022 IR 87", Vr.LO, "\u001B$B8m\u001B(Ba"));
        assertEquals("―", decode("\\ISO 2022 IR 87", Vr.LO, "\u001B$B!=\u001B(B"));
        assertEquals("＼b", decode("\\ISO 2022 IR 87", Vr.LO, "\u001B$B!@\u001B(Bb"));
        byte[] bytes = set("GBK").encode("乗", Vr.LO);
        assertEquals('\\', bytes[1]);
        assertEquals("乗\\b", set("GBK").decode(new byte[] {bytes[0], '\\', '\\', 'b'}, 0, 4, Vr.LO));
    }

    // ---- code extensions

    /** PS3.5 6.1.2.5.3. */
    @ParameterizedTest
    @CsvSource({"PN, ^, true", "PN, =, true", "PN, '\\', true", "LO, ^, false", "LO, '\\', true", "LT, '\\', false"})
    void delimitersAreThoseOfTheVr(Vr vr, String delimiter, boolean resets) {
        String hangul = "\u00C8\u00AB";
        String text = decode("\\ISO 2022 IR 149", vr, "\u001B$)C" + hangul + delimiter + hangul);
        assertEquals("홍" + delimiter + (resets ? "\uFFFD\uFFFD" : "홍"), text);
        for (String line : List.of("\r", "\n", "\f", "\t")) {
            assertEquals(
                    "홍" + line + "\uFFFD\uFFFD", decode("\\ISO 2022 IR 149", vr, "\u001B$)C" + hangul + line + hangul));
        }
    }

    @Test
    void theFirstValuesSetsComeBackBeforeDelimiters() {
        assertEquals(
                "\u001B-Fé".replace('é', '\u00F8') + "\u001B-A^\u00E9",
                encode("ISO 2022 IR 100\\ISO 2022 IR 126", Vr.PN, "ψ^é"));
        assertEquals("a\u001B-F\u00F8\u001B-A\u00E9", encode("ISO 2022 IR 100\\ISO 2022 IR 126", Vr.PN, "aψé"));
        assertEquals("\u001B$B;3\u001B$(D0!\u001B(B A", encode("\\ISO 2022 IR 87\\ISO 2022 IR 159", Vr.LO, "山丂 A"));
    }

    @Test
    void aCharacterOfSeveralSetsIsWrittenInTheOneInForceOrTheFirstDeclared() {
        String both = "\\ISO 2022 IR 87\\ISO 2022 IR 58";
        assertEquals("\u001B$B;3\u001B(B", encode(both, Vr.LO, "山"));
        assertEquals("\u001B$)A\u00B6\u00AB\u00C9\u00BD", encode(both, Vr.LO, "东山"));
        assertEquals("\u001B$)A\u00C9\u00BD", encode("\\ISO 2022 IR 58\\ISO 2022 IR 87", Vr.LO, "山"));
    }

    @Test
    void escapeSequencesAreUnderstoodThoughNotDeclared() {
        assertEquals("山A", decode("", Vr.LO, "\u001B$B;3\u001B(BA"));
        assertEquals("山A", decode("ISO_IR 100", Vr.LO, "\u001B$@;3\u001B(JA"));
        assertEquals("ｱ", decode("", Vr.LO, "\u001B(I1"));
        assertEquals("홍", decode("", Vr.LO, "\u001B$(CH+"));
        assertEquals("\u001B%Gx\u001B", decode("", Vr.LO, "\u001B%Gx\u001B"));
    }

    // ---- declarations

    @ParameterizedTest
    @CsvSource({
        "ISO_IR_100, \u00E9, é",
        "ISO-IR 100, \u00E9, é",
        "ISO IR 144, \u00B6, Ж",
        "iso_ir100, \u00E9, é",
        "ISO 2022 IR 100, \u00E9, é",
        "ISO2022 IR 126, \u00F8, ψ",
        "ISO_IR 100\\ISO_IR 126, \u00E9, é",
        "ISO 2022 IR 149, \u00C8\u00AB, 홍",
        "ISO_IR 149, \u00C8\u00AB, 홍",
        "ISO 2022 IR 58, \u00B6\u00AB, 东",
        "UTF-8, \u00C3\u00A9, é",
        "ISO 2022 IR 192, \u00C3\u00A9, é",
        "ISO_IR 100\\ISO_IR 192, \u00C3\u00A9, é",
        "gb18030, \u00B6\u00AB, 东",
        "GBK\\ISO 2022 IR 100, \u00B6\u00AB, 东",
        "ISO 2022 IR 100\\, \u00E9, é"
    })
    void wrongDeclarationsAreUnderstoodAndNamed(String values, String bytes, String text) {
        assertEquals(text, decode(values, Vr.LO, bytes));
        assertEquals(bytes, encode(values, Vr.LO, text));
        assertFalse(set(values).faults().isEmpty());
        assertTrue(set(values).isSupported());
    }

    @Test
    void aTermThatMeansNothingAddsNothing() {
        SpecificCharacterSet set = set("KLINGON\\ISO 2022 IR 87");
        assertFalse(set.isSupported());
        assertEquals(List.of("'KLINGON' is no Defined Term"), set.faults());
        assertEquals("a\uFFFD山", decode("KLINGON\\ISO 2022 IR 87", Vr.LO, "a\u00E9\u001B$B;3\u001B(B"));
        assertEquals(List.of("KLINGON", "ISO 2022 IR 87"), set.terms());
        assertEquals("Specific Character Set KLINGON\\ISO 2022 IR 87", set.toString());
    }

    @Test
    void rightDeclarationsHaveNoFault() {
        for (String values : List.of(
                "", "ISO_IR 6", "ISO_IR 203", "ISO 2022 IR 6\\ISO 2022 IR 100", "\\ISO 2022 IR 87\\ISO 2022 IR 159")) {
            assertEquals(List.of(), set(values).faults(), values);
        }
        assertEquals(SpecificCharacterSet.DEFAULT, set(""));
        assertEquals(SpecificCharacterSet.DEFAULT, set("ISO_IR 6"));
    }
}
