package org.skiagraph.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AS of PS3.5 6.2. */
class AgeTest {
    @Property
    void everyAgeIsReadAsItIsPrinted(@ForAll @IntRange(max = 999) int count, @ForAll Age.Unit unit) {
        Age age = new Age(count, unit);
        assertEquals(4, age.toString().length());
        assertEquals(Optional.of(age), Age.parse(age.toString()));
    }

    @Test
    void readsFewerDigits() {
        assertEquals(Optional.of(new Age(45, Age.Unit.YEARS)), Age.parse("45Y "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y", "045", "045y", "0455Y", "-45Y", "4 5Y", "045YY"})
    void refusesOtherText(String text) {
        assertEquals(Optional.empty(), Age.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-01, 000D",
        "2024-01-01, 2024-01-28, 027D",
        "2024-01-01, 2024-01-29, 004W",
        "2024-01-01, 2024-03-31, 012W",
        "2024-01-01, 2024-04-01, 003M",
        "2022-06-15, 2024-06-14, 023M",
        "2022-06-15, 2024-06-15, 002Y",
        "1924-02-29, 2024-02-28, 099Y",
        "1924-02-29, 2024-02-29, 100Y",
    })
    void countsFromTheBirth(LocalDate birth, LocalDate day, String expected) {
        assertEquals(expected, Age.between(birth, day).toString());
    }

    @Test
    void isAPeriod() {
        assertEquals(Period.ofDays(21), new Age(3, Age.Unit.WEEKS).toPeriod());
        assertEquals(Period.ofYears(3), new Age(3, Age.Unit.YEARS).toPeriod());
        assertEquals(Period.ofMonths(3), new Age(3, Age.Unit.MONTHS).toPeriod());
        assertEquals(Period.ofDays(3), new Age(3, Age.Unit.DAYS).toPeriod());
    }

    @Test
    void refusesAgesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> new Age(1000, Age.Unit.DAYS));
        assertThrows(IllegalArgumentException.class, () -> new Age(-1, Age.Unit.DAYS));
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> Age.between(day, day.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> Age.between(day, day.plusYears(1000)));
    }
}
