package org.skiagraph.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date, of which the day, or the month and the day, may be unknown: a value of DA, or the beginning of one of DT. PS3.5 6.2.
 *
 * <p>DA wants the whole date; a part of one is read all the same, since files have it.
 *
 * @param year 0 to 9999
 * @param month 1 to 12
 * @param day 1 to the last of the month; only with a month
 */
public record DicomDate(int year, OptionalInt month, OptionalInt day) {
    private static final int LONGEST = 10;

    /**
     * Checks the date.
     *
     * @throws IllegalArgumentException if there is no such day
     */
    public DicomDate {
        if (year < 0 || year > 9999 || (day.isPresent() && month.isEmpty())) {
            throw new IllegalArgumentException("year " + year + ", month " + month + ", day " + day + " is no date");
        }
        try {
            LocalDate.of(year, month.orElse(1), day.orElse(1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A whole date. */
    public static DicomDate of(int year, int month, int day) {
        return new DicomDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    /** A month. */
    public static DicomDate of(int year, int month) {
        return new DicomDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    /** A year. */
    public static DicomDate of(int year) {
        return new DicomDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * The same date.
     *
     * @throws IllegalArgumentException if its year is not within 0 to 9999
     */
    public static DicomDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code YYYYMMDD}, {@code YYYYMM}, {@code YYYY}, and {@code YYYY.MM.DD} of old files; spaces around mean nothing.
     *
     * @return empty for any other text, and if there is no such day
     */
    public static Optional<DicomDate> parse(String text) {
        String bare = text.strip();
        boolean old = bare.length() == LONGEST && bare.charAt(4) == '.' && bare.charAt(7) == '.';
        return parseDigits(old ? bare.substring(0, 4) + bare.substring(5, 7) + bare.substring(8) : bare);
    }

    private static Optional<DicomDate> parseDigits(String digits) {
        int year = Digits.number(digits, 0, 4);
        int month = Digits.number(digits, 4, 6);
        int day = Digits.number(digits, 6, 8);
        int length = digits.length();
        if (year < 0 || (length > 4 && month < 1) || (length > 6 && day < 1) || length > 8) {
            return Optional.empty();
        }
        if (month > 12 || day > YearMonth.of(year, Math.max(month, 1)).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(new DicomDate(year, present(month), present(day)));
    }

    private static OptionalInt present(int number) {
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Reads a date, or a range of them: {@code a-b}, {@code a-}, {@code -b}. PS3.4 C.2.2.2.5.1. */
    public static Optional<Range<DicomDate>> parseRange(String text) {
        return Range.parse(text, DicomDate::parse, r -> !r.from().earliest().isAfter(r.to().latest()));
    }

    /** True if month and day are known. */
    public boolean isComplete() {
        return day.isPresent();
    }

    /** The day, if it is known. */
    public Optional<LocalDate> toLocalDate() {
        return isComplete() ? Optional.of(earliest()) : Optional.empty();
    }

    /** The first day that this can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day that this can be. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month.orElse(12));
        return last.atDay(day.orElse(last.lengthOfMonth()));
    }

    /** True if this can be within a range, both of whose ends belong to it. */
    public boolean isWithin(Range<DicomDate> range) {
        return range.start().map(s -> !latest().isBefore(s.earliest())).orElse(true)
                && range.end().map(e -> !earliest().isAfter(e.latest())).orElse(true);
    }

    /** {@code YYYYMMDD}, or as much of it as is known. */
    @Override
    public String toString() {
        return Digits.text(year, 4)
                + (month.isPresent() ? Digits.text(month.getAsInt(), 2) : "")
                + (day.isPresent() ? Digits.text(day.getAsInt(), 2) : "");
    }
}
