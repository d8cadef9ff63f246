package org.skiagraph.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DT of PS3.5 6.2. */
class DicomDateTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "202402",
                "20240229",
                "2024022910",
                "202402291030",
                "20240229103059",
                "20240229103059.5",
                "20240229103059.123456+0100",
                "2024+1400",
                "202402-1200",
                "20240229-0330",
                "2024022910+0000",
                "00010101"
            })
    void printsWhatItRead(String text) {
        assertEquals(text, DicomDateTime.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202",
                "20240",
                "20240230",
                "202402291",
                "2024+1401",
                "2024-1201",
                "2024-1260",
                "2024+01",
                "2024+01000",
                "+0100",
                "2024.02.29",
                "20240229 10",
                "20240229+0100+0100",
                "2024022910:30",
                "20240229103059.1234567",
                "2024+0x00"
            })
    void refusesOtherText(String text) {
        assertEquals(Optional.empty(), DicomDateTime.parse(text));
    }

    @Test
    void takesNoOffsetWestOfUtcAsUtc() {
        assertEquals("2024+0000", DicomDateTime.parse("2024-0000").orElseThrow().toString());
    }

    @Test
    void knowsTheFirstAndTheLastMomentItCanBe() {
        DicomDateTime february = DicomDateTime.parse("202402+0100").orElseThrow();
        assertEquals(OffsetDateTime.parse("2024-02-01T00:00+01:00"), february.earliest(ZoneOffset.UTC));
        assertEquals(OffsetDateTime.parse("2024-02-29T23:59:59.999999999+01:00"), february.latest(ZoneOffset.UTC));
        DicomDateTime hour = DicomDateTime.parse("2024022910").orElseThrow();
        assertEquals(OffsetDateTime.parse("2024-02-29T10:00Z"), hour.earliest(ZoneOffset.UTC));
        assertEquals(Optional.empty(), hour.toLocalDateTime());
    }

    @Test
    void isAMomentOnlyWithSecondsAndAnOffset() {
        DicomDateTime local = DicomDateTime.parse("20240229103059.5").orElseThrow();
        assertEquals(Optional.of(LocalDateTime.parse("2024-02-29T10:30:59.5")), local.toLocalDateTime());
        assertEquals(Optional.empty(), local.toOffsetDateTime());
        assertEquals(
                Optional.of(OffsetDateTime.parse("2024-02-29T10:30:59.5-03:30")),
                local.withOffset(ZoneOffset.ofHoursMinutes(-3, -30)).toOffsetDateTime());
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        assertThrows(IllegalArgumentException.class, () -> DicomDateTime.of(DicomDate.of(2024, 2), DicomTime.of(10)));
        DicomDateTime year = new DicomDateTime(DicomDate.of(2024), Optional.empty(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> year.withOffset(ZoneOffset.ofHours(15)));
        assertThrows(IllegalArgumentException.class, () -> year.withOffset(ZoneOffset.ofTotalSeconds(61)));
    }

    @Property
    void everyOffsetIsReadAsItIsPrinted(@ForAll @IntRange(min = -720, max = 840) int minutes) {
        OffsetDateTime moment =
                OffsetDateTime.of(LocalDateTime.of(2024, 2, 29, 10, 30, 59), ZoneOffset.ofTotalSeconds(minutes * 60));
        DicomDateTime written = DicomDateTime.of(moment);
        assertEquals(Optional.of(written), DicomDateTime.parse(written.toString()));
        assertEquals(Optional.of(moment), written.toOffsetDateTime());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-0500, 2024-0500, 2024-0500",
        "2024-2025, 2024, 2025",
        "2024-0500-2025-0500, 2024-0500, 2025-0500",
        "2024-2025-0500, 2024, 2025-0500",
        "2024-0500-2025, 2024-0500, 2025",
        "2024-0500-, 2024-0500, ",
        "-2024-0500, , 2024-0500",
        "2024+0100-2025+0100, 2024+0100, 2025+0100",
        "20240101-20240131, 20240101, 20240131",
        "2024-, 2024, ",
        "-2024, , 2024",
    })
    void tellsAHyphenFromAMinus(String text, String start, String end) {
        Optional<Range<DicomDateTime>> expected = Optional.of(new Range<>(
                Optional.ofNullable(start).flatMap(DicomDateTime::parse),
                Optional.ofNullable(end).flatMap(DicomDateTime::parse)));
        assertEquals(expected, DicomDateTime.parseRange(text));
    }

    @Provide
    Arbitrary<String> modernValues() {
        Arbitrary<String> offsets = Arbitraries.of("", "+0000", "+0130", "-0500", "-1200", "+1400");
        Arbitrary<String> locals = Arbitraries.of(
                "1990", "199001", "19900131", "1990013123", "199001312359", "19900131235960", "19900131235959.25");
        return locals.flatMap(local -> offsets.map(local::concat));
    }

    @Property
    void rangesOfModernTimesAreReadAsTheyArePrinted(
            @ForAll("modernValues") String start, @ForAll @IntRange(min = 2000, max = 2099) int year) {
        Range<DicomDateTime> range = Range.between(
                DicomDateTime.parse(start).orElseThrow(),
                DicomDateTime.parse(year + "0102-0500").orElseThrow());
        assertEquals(Optional.of(range), DicomDateTime.parseRange(range.toString()));
        Range<DicomDateTime> open = new Range<>(range.start(), Optional.empty());
        assertEquals(Optional.of(open), DicomDateTime.parseRange(open.toString()));
        Range<DicomDateTime> upTo = new Range<>(Optional.empty(), range.start());
        assertEquals(Optional.of(upTo), DicomDateTime.parseRange(upTo.toString()));
    }

    @Property
    void noTextThrows(@ForAll @Chars({'0', '1', '2', '.', '-', '+', ' '}) @StringLength(max = 54) String text) {
        DicomDateTime.parse(text);
        DicomDateTime.parseRange(text);
    }

    @Test
    void offsetsCountWhenMatching() {
        Range<DicomDateTime> range =
                DicomDateTime.parseRange("20240101120000+0000-").orElseThrow();
        assertTrue(DicomDateTime.parse("20240101130000+0100").orElseThrow().isWithin(range, ZoneOffset.UTC));
        assertFalse(DicomDateTime.parse("20240101125959+0100").orElseThrow().isWithin(range, ZoneOffset.UTC));
        DicomDateTime local = DicomDateTime.parse("20240101120000").orElseThrow();
        assertTrue(local.isWithin(range, ZoneOffset.UTC));
        assertFalse(local.isWithin(range, ZoneOffset.ofHours(1)));
    }

    @Test
    void longTextIsSoonKnownToBeNoRange() {
        String hyphens = "-".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertEquals(Optional.empty(), DicomDateTime.parseRange(hyphens)));
    }
}
