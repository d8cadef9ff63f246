package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Limit;

class ArgumentsTest {
    private static final Option SIZE = Option.of("--size", "WxH", "size");
    private static final Option RAW = Option.flag("--raw", "raw");
    private static final Usage USAGE =
            new Usage("test", "tests", "FILE...", List.of(CommonOptions.OUT, SIZE, RAW), "dicom test a");

    private static Arguments parse(String... words) throws UsageException {
        return Arguments.parse(USAGE, words, 0);
    }

    @Test
    void optionsAndOperandsMixInAnyOrder() throws UsageException {
        Arguments arguments = parse("a", "-o", "out", "b", "--raw", "--size=3x4", "-");
        assertEquals(List.of("a", "b", "-"), arguments.operands());
        assertEquals(Optional.of("out"), arguments.value(CommonOptions.OUT));
        assertTrue(arguments.has(RAW));
        assertArrayEquals(new int[] {3, 4}, arguments.numbers(SIZE, 'x', 2, 1).orElseThrow());
    }

    @Test
    void anAliasIsTheSameOption() throws UsageException {
        assertEquals(Optional.of("x"), parse("--out", "x").value(CommonOptions.OUT));
    }

    @Test
    void afterTwoHyphensAllAreOperands() throws UsageException {
        Arguments arguments = parse("--", "--raw", "-o");
        assertEquals(List.of("--raw", "-o"), arguments.operands());
        assertFalse(arguments.has(RAW));
    }

    @Test
    void theLastOfARepeatedOptionCounts() throws UsageException {
        Arguments arguments = parse("--size", "1x1", "--size", "2x2");
        assertEquals(Optional.of("2x2"), arguments.value(SIZE));
        assertEquals(List.of("1x1", "2x2"), arguments.values(SIZE));
    }

    @Test
    void aMissingValueIsNamed() {
        UsageException wrong = assertThrows(UsageException.class, () -> parse("a", "--size"));
        assertEquals("--size needs a value: --size WxH", wrong.text());
    }

    @Test
    void aFlagTakesNoValue() {
        assertThrows(UsageException.class, () -> parse("--raw=yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3x", "x3", "3x4x5", "0x4", "ax4", "3x99999999999"})
    void numbersThatAreNotAskedForAreRefused(String size) throws UsageException {
        Arguments arguments = parse("--size", size);
        assertThrows(UsageException.class, () -> arguments.numbers(SIZE, 'x', 2, 1));
    }

    @Test
    void aNumberKeepsItsRange() throws UsageException {
        assertEquals(OptionalInt.of(8), parse("--size", "8").number(SIZE, 1, 8));
        assertEquals(OptionalInt.empty(), parse().number(SIZE, 1, 8));
        UsageException wrong =
                assertThrows(UsageException.class, () -> parse("--size", "9").number(SIZE, 1, 8));
        assertEquals("--size must be from 1 to 8, not 9", wrong.text());
    }

    @Test
    void limitsAreChangedByName() throws UsageException {
        Arguments arguments = parse("--limit", "depth=7", "--limit", "pixels=2K");
        assertEquals(7, arguments.allowed().limits().of(Limit.DEPTH));
        assertEquals(2048, arguments.allowed().limits().of(Limit.PIXELS));
    }

    @Test
    void anUnknownLimitIsAnsweredWithAllNames() throws UsageException {
        Arguments arguments = parse("--limit", "help");
        UsageException wrong = assertThrows(UsageException.class, arguments::allowed);
        for (Limit limit : Limit.values()) {
            assertTrue(wrong.text().contains(limit.word()), wrong.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "3k, 3072", "1M, 1048576", "2G, 2147483648", "none, 9223372036854775807"})
    void amountsHaveUnits(String text, long amount) throws UsageException {
        assertEquals(amount, Arguments.amount(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "K", "1T", "9223372036854775807G", "1.5"})
    void wrongAmountsAreRefused(String text) {
        assertThrows(UsageException.class, () -> Arguments.amount(text));
    }

    @ParameterizedTest
    @CsvSource({"dump, dmup, 1", "dump, dump, 0", "codec, cdec, 1", "a, '', 1", "render, convert, 4"})
    void distanceCountsTypingMistakes(String a, String b, int distance) {
        assertEquals(distance, Nearest.distance(a, b));
    }
}
