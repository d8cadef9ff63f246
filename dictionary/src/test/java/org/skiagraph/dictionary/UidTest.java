package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidTest {
    @Provide
    Arbitrary<String> valid() {
        Arbitrary<String> component = Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, BigInteger.TEN.pow(30))
                .map(BigInteger::toString);
        return component.list().ofMinSize(1).ofMaxSize(12).map(UidTest::join).filter(text -> text.length() <= 64);
    }

    private static String join(List<String> components) {
        return components.stream().collect(Collectors.joining("."));
    }

    @Property
    void numbersWithDotsBetweenAreValid(@ForAll("valid") String text) {
        assertEquals(text, Uid.of(text).toString());
        assertTrue(Uid.unchecked(text).isValid());
        assertEquals(Uid.of(text), Uid.unchecked(text + "\0"));
        assertEquals(Uid.of(text).hashCode(), Uid.unchecked(text + "  ").hashCode());
    }

    @Property
    void validityIsThatOfThePattern(
            @ForAll @StringLength(max = 12) @CharRange(from = '0', to = '2') @Chars({'.', 'a'}) String text) {
        boolean expected = text.matches("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*))*");
        assertEquals(expected, Uid.unchecked(text).isValid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".1", "1..2", "1.02", "00", "1.2 ", "1.2\0", "1.a", "1.٣", "-1"})
    void whatBreaksTheRulesIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Uid.of(text));
    }

    @Test
    void mayHave64CharactersAndNoMore() {
        assertTrue(Uid.of("1." + "2".repeat(62)).isValid());
        assertThrows(IllegalArgumentException.class, () -> Uid.of("1." + "2".repeat(63)));
    }

    @Test
    void keepsTheTextOfAFileAsItIs() {
        assertEquals(" 1.02", Uid.unchecked(" 1.02\0 \0").toString());
        assertEquals("", Uid.unchecked("\0").toString());
        assertFalse(Uid.unchecked(" 1.02").isValid());
    }

    @Property
    void equalityAndOrderAreThoseOfTheText(@ForAll("valid") String a, @ForAll("valid") String b) {
        assertEquals(a.equals(b), Uid.of(a).equals(Uid.of(b)));
        assertEquals(Integer.signum(a.compareTo(b)), Integer.signum(Uid.of(a).compareTo(Uid.of(b))));
    }
}
