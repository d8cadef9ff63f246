package org.skiagraph.model.value;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time of day, known to the hour, the minute, the second, or to up to six digits of its fraction: a value of TM, or the end
 * of one of DT. PS3.5 6.2.
 *
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 60, where 60 is a leap second; only with a minute
 * @param fraction the digits behind the point, up to six of them, or empty; only with a second
 */
public record DicomTime(int hour, OptionalInt minute, OptionalInt second, String fraction) {
    private static final int FRACTION_DIGITS = 6;
    private static final int NANO_DIGITS = 9;

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if there is no such time
     */
    public DicomTime {
        boolean inRange = isWithin(hour, 23) && isWithin(minute.orElse(0), 59) && isWithin(second.orElse(0), 60);
        boolean gapless = (minute.isPresent() || second.isEmpty()) && (second.isPresent() || fraction.isEmpty());
        if (!inRange || !gapless || !isFraction(fraction)) {
            throw new IllegalArgumentException("hour " + hour + ", minute " + minute + ", second " + second
                    + ", fraction '" + fraction + "' is no time");
        }
    }

    private static boolean isWithin(int number, int most) {
        return number >= 0 && number <= most;
    }

    private static boolean isFraction(String digits) {
        return digits.isEmpty()
                || (digits.length() <= FRACTION_DIGITS && Digits.number(digits, 0, digits.length()) >= 0);
    }

    /** An hour. */
    public static DicomTime of(int hour) {
        return new DicomTime(hour, OptionalInt.empty(), OptionalInt.empty(), "");
    }

    /** A minute. */
    public static DicomTime of(int hour, int minute) {
        return new DicomTime(hour, OptionalInt.of(minute), OptionalInt.empty(), "");
    }

    /** A second. */
    public static DicomTime of(int hour, int minute, int second) {
        return new DicomTime(hour, OptionalInt.of(minute), OptionalInt.of(second), "");
    }

    /** The same time to the microsecond, what is finer being cut off; without a fraction if that is 0. */
    public static DicomTime of(LocalTime time) {
        int micros = time.getNano() / 1000;
        return new DicomTime(
                time.getHour(),
                OptionalInt.of(time.getMinute()),
                OptionalInt.of(time.getSecond()),
                micros == 0 ? "" : Digits.text(micros, FRACTION_DIGITS));
    }

    /**
     * Reads {@code HHMMSS.FFFFFF} or its beginning, and {@code HH:MM:SS.FFFFFF} of old files; spaces around mean nothing.
     *
     * @return empty for any other text, and if there is no such time
     */
    public static Optional<DicomTime> parse(String text) {
        String bare = text.strip();
        return parseDigits(bare.indexOf(':') < 0 ? bare : withoutColons(bare));
    }

    /** {@code HH:MM} or {@code HH:MM:SS...}; empty if the colons are elsewhere. */
    private static String withoutColons(String text) {
        int n = text.length();
        boolean minutes = n == 5 && text.charAt(2) == ':';
        boolean seconds = n >= 8 && text.charAt(2) == ':' && text.charAt(5) == ':';
        if (!minutes && !seconds) {
            return "";
        }
        return text.substring(0, 2) + text.substring(3, 5) + (seconds ? text.substring(6) : "");
    }

    private static Optional<DicomTime> parseDigits(String text) {
        int point = text.indexOf('.');
        int digits = point < 0 ? text.length() : point;
        String fraction = point < 0 ? "" : text.substring(point + 1);
        boolean wellFormed = digits == 2 || digits == 4 || digits == 6;
        if (!wellFormed || (point >= 0 && (digits != 6 || fraction.isEmpty())) || !isFraction(fraction)) {
            return Optional.empty();
        }
        int hour = Digits.number(text, 0, 2);
        int minute = digits < 4 ? 0 : Digits.number(text, 2, 4);
        int second = digits < 6 ? 0 : Digits.number(text, 4, 6);
        if (!isWithin(hour, 23) || !isWithin(minute, 59) || !isWithin(second, 60)) {
            return Optional.empty();
        }
        return Optional.of(new DicomTime(
                hour,
                digits < 4 ? OptionalInt.empty() : OptionalInt.of(minute),
                digits < 6 ? OptionalInt.empty() : OptionalInt.of(second),
                fraction));
    }

    /** Reads a time, or a range of them within a day: {@code a-b}, {@code a-}, {@code -b}. PS3.4 C.2.2.2.5.2. */
    public static Optional<Range<DicomTime>> parseRange(String text) {
        return Range.parse(text, DicomTime::parse, r -> !r.from().earliest().isAfter(r.to().latest()));
    }

    /** True if it is known to the second at least. */
    public boolean isComplete() {
        return second.isPresent();
    }

    /** The time, if it is known to the second at least. A leap second is the last nanosecond before it. */
    public Optional<LocalTime> toLocalTime() {
        return isComplete() ? Optional.of(earliest()) : Optional.empty();
    }

    /** The first time that this can be. A leap second is the last nanosecond before it, since Java's clock has none. */
    public LocalTime earliest() {
        return isLeapSecond() ? leapSecond() : at(minute.orElse(0), second.orElse(0), '0');
    }

    /** The last time that this can be, to the nanosecond. */
    public LocalTime latest() {
        return isLeapSecond() ? leapSecond() : at(minute.orElse(59), second.orElse(59), '9');
    }

    private boolean isLeapSecond() {
        return second.orElse(0) == 60;
    }

    private LocalTime leapSecond() {
        return LocalTime.of(hour, minute.orElse(0), 59, 999_999_999);
    }

    private LocalTime at(int minutes, int seconds, char unknownDigit) {
        String nanos = fraction + String.valueOf(unknownDigit).repeat(NANO_DIGITS - fraction.length());
        return LocalTime.of(hour, minutes, seconds, Integer.parseInt(nanos));
    }

    /** True if this can be within a range, both of whose ends belong to it. */
    public boolean isWithin(Range<DicomTime> range) {
        return range.start().map(s -> !latest().isBefore(s.earliest())).orElse(true)
                && range.end().map(e -> !earliest().isAfter(e.latest())).orElse(true);
    }

    /** {@code HHMMSS.FFFFFF}, or as much of it as is known. */
    @Override
    public String toString() {
        return Digits.text(hour, 2)
                + (minute.isPresent() ? Digits.text(minute.getAsInt(), 2) : "")
                + (second.isPresent() ? Digits.text(second.getAsInt(), 2) : "")
                + (fraction.isEmpty() ? "" : "." + fraction);
    }
}
