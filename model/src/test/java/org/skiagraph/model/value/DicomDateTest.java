package org.skiagraph.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DA of PS3.5 6.2. */
class DicomDateTest {
    @Test
    void readsTheWholeDate() {
        DicomDate date = DicomDate.parse("20240229").orElseThrow();
        assertEquals(DicomDate.of(2024, 2, 29), date);
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), date.toLocalDate());
        assertTrue(date.isComplete());
    }

    @Test
    void readsTheOldForm() {
        assertEquals("19930822", DicomDate.parse("1993.08.22").orElseThrow().toString());
    }

    @Test
    void knowsWhatIsNotSaid() {
        DicomDate month = DicomDate.parse("202402").orElseThrow();
        assertEquals(OptionalInt.empty(), month.day());
        assertEquals(Optional.empty(), month.toLocalDate());
        assertFalse(month.isComplete());
        assertEquals(LocalDate.of(2024, 2, 1), month.earliest());
        assertEquals(LocalDate.of(2024, 2, 29), month.latest());
        assertEquals("202402", month.toString());
        assertEquals(LocalDate.of(1999, 12, 31), DicomDate.of(1999).latest());
        assertEquals(
                LocalDate.of(1999, 1, 1),
                DicomDate.parse(" 1999 ").orElseThrow().earliest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024-02-29",
                "20230229",
                "20241301",
                "20240001",
                "20240100",
                "2024011",
                "202401011",
                "202",
                "2024 101",
                "2024.01.1",
                "2024.0101",
                "1993/08/22",
                "٢٠٢٤٠١٠١",
                "-0240101",
                "20240101-"
            })
    void refusesOtherText(String text) {
        assertEquals(Optional.empty(), DicomDate.parse(text));
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> DicomDate.of(2023, 2, 29));
        assertThrows(IllegalArgumentException.class, () -> DicomDate.of(10000));
        assertThrows(IllegalArgumentException.class, () -> DicomDate.of(2023, 13));
        assertThrows(IllegalArgumentException.class, () -> new DicomDate(2023, OptionalInt.empty(), OptionalInt.of(1)));
    }

    @Property
    void everyDayIsReadAsItIsPrinted(@ForAll @LongRange(min = -719528, max = 2932896) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        DicomDate date = DicomDate.of(day);
        assertEquals(8, date.toString().length());
        assertEquals(Optional.of(date), DicomDate.parse(date.toString()));
        assertEquals(Optional.of(day), date.toLocalDate());
    }

    @Property
    void whatIsReadIsPrintedAgain(@ForAll @NumericChars @StringLength(max = 9) String text) {
        DicomDate.parse(text).ifPresent(date -> assertEquals(text, date.toString()));
    }

    @Property
    void noTextThrows(@ForAll @Chars({'0', '1', '2', '.', '-', ' ', 'x'}) @StringLength(max = 22) String text) {
        DicomDate.parse(text);
        DicomDate.parseRange(text)
                .ifPresent(range -> assertEquals(Optional.of(range), DicomDate.parseRange(range.toString())));
    }

    @Test
    void readsRanges() {
        DicomDate a = DicomDate.of(2024, 1, 1);
        DicomDate b = DicomDate.of(2024, 12, 31);
        assertEquals(Optional.of(Range.between(a, b)), DicomDate.parseRange("20240101-20241231"));
        assertEquals(Optional.of(Range.between(a, b)), DicomDate.parseRange("20240101 - 20241231 "));
        assertEquals(Optional.of(Range.from(a)), DicomDate.parseRange("20240101-"));
        assertEquals(Optional.of(Range.upTo(b)), DicomDate.parseRange("-20241231"));
        assertEquals(Optional.of(Range.between(a, a)), DicomDate.parseRange("20240101"));
        assertEquals("20240101", Range.between(a, a).toString());
        assertEquals("20240101-20241231", Range.between(a, b).toString());
        assertEquals("20240101-", Range.from(a).toString());
        assertEquals("-20241231", Range.upTo(b).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "20241231-20240101", "20240101-2024123", "a-20240101", "20240101--20240102"})
    void refusesWhatIsNoRange(String text) {
        assertEquals(Optional.empty(), DicomDate.parseRange(text));
    }

    @Test
    void aRangeHasAnEnd() {
        assertThrows(IllegalArgumentException.class, () -> new Range<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void theEndsBelongToARange() {
        Range<DicomDate> range = DicomDate.parseRange("20240101-202402").orElseThrow();
        assertTrue(DicomDate.of(2024, 1, 1).isWithin(range));
        assertTrue(DicomDate.of(2024, 2, 29).isWithin(range));
        assertTrue(DicomDate.of(2024).isWithin(range));
        assertFalse(DicomDate.of(2023, 12, 31).isWithin(range));
        assertFalse(DicomDate.of(2024, 3, 1).isWithin(range));
        assertFalse(DicomDate.of(2023, 12, 31).isWithin(Range.from(DicomDate.of(2024))));
        assertTrue(DicomDate.of(2023, 12, 31).isWithin(Range.upTo(DicomDate.of(2024))));
    }
}
