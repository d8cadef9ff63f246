package org.skiagraph.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TM of PS3.5 6.2. */
class DicomTimeTest {
    @ParameterizedTest
    @CsvSource({
        "10, 10:00:00, 10:59:59.999999999",
        "1030, 10:30:00, 10:30:59.999999999",
        "103059, 10:30:59, 10:30:59.999999999",
        "103059.5, 10:30:59.5, 10:30:59.599999999",
        "103059.123456, 10:30:59.123456, 10:30:59.123456999",
        "103060, 10:30:59.999999999, 10:30:59.999999999",
    })
    void knowsTheFirstAndTheLastMomentItCanBe(String text, LocalTime first, LocalTime last) {
        DicomTime time = DicomTime.parse(text).orElseThrow();
        assertEquals(first, time.earliest());
        assertEquals(last, time.latest());
        assertEquals(text, time.toString());
        assertEquals(text.length() >= 6, time.isComplete());
        assertEquals(time.isComplete() ? Optional.of(first) : Optional.empty(), time.toLocalTime());
    }

    @ParameterizedTest
    @CsvSource({"10:30, 1030", "10:30:59, 103059", "10:30:59.25, 103059.25", "' 1030 ', 1030"})
    void readsTheOldForm(String text, String expected) {
        assertEquals(expected, DicomTime.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "103",
                "10305",
                "240000",
                "106000",
                "103061",
                "103059.",
                "103059.1234567",
                "1030.5",
                "10:3",
                "10:30:",
                "10:303:0",
                "10:30:4:5",
                "10-30",
                "aa",
                "10:30:5",
                "103059.12a",
                "+10"
            })
    void refusesOtherText(String text) {
        assertEquals(Optional.empty(), DicomTime.parse(text));
    }

    @Test
    void refusesTimesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> DicomTime.of(24));
        assertThrows(IllegalArgumentException.class, () -> DicomTime.of(0, 60));
        assertThrows(IllegalArgumentException.class, () -> DicomTime.of(0, 0, 61));
        assertThrows(IllegalArgumentException.class, () -> DicomTime.of(0, 0, -1));
        OptionalInt none = OptionalInt.empty();
        OptionalInt zero = OptionalInt.of(0);
        assertThrows(IllegalArgumentException.class, () -> new DicomTime(0, none, zero, ""));
        assertThrows(IllegalArgumentException.class, () -> new DicomTime(0, zero, none, "5"));
        assertThrows(IllegalArgumentException.class, () -> new DicomTime(0, zero, zero, "1234567"));
        assertThrows(IllegalArgumentException.class, () -> new DicomTime(0, zero, zero, "x"));
    }

    @Property
    void everyMicrosecondIsReadAsItIsPrinted(
            @ForAll @IntRange(max = 86399) int second, @ForAll @IntRange(max = 999_999) int micros) {
        LocalTime time = LocalTime.ofSecondOfDay(second).plusNanos(micros * 1000L);
        DicomTime written = DicomTime.of(time);
        assertEquals(Optional.of(written), DicomTime.parse(written.toString()));
        assertEquals(Optional.of(time), written.toLocalTime());
    }

    @Property
    void whatIsReadIsPrintedAgain(@ForAll @NumericChars @Chars('.') @StringLength(max = 14) String text) {
        DicomTime.parse(text).ifPresent(time -> {
            assertEquals(text, time.toString());
            assertFalse(time.earliest().isAfter(time.latest()));
        });
    }

    @Property
    void noTextThrows(@ForAll @Chars({'0', '1', '2', '.', '-', ':', 'x'}) @StringLength(max = 18) String text) {
        DicomTime.parse(text);
        DicomTime.parseRange(text)
                .ifPresent(range -> assertEquals(Optional.of(range), DicomTime.parseRange(range.toString())));
    }

    @Test
    void theEndsBelongToARange() {
        Range<DicomTime> range = DicomTime.parseRange("1000-1800").orElseThrow();
        assertTrue(DicomTime.of(10).isWithin(range));
        assertTrue(DicomTime.of(18, 0, 59).isWithin(range));
        assertFalse(DicomTime.of(18, 1).isWithin(range));
        assertFalse(DicomTime.of(9, 59, 59).isWithin(range));
        assertEquals(Optional.empty(), DicomTime.parseRange("1800-1000"));
    }
}
