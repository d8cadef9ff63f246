package org.skiagraph.model.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date with the time of day as far as they are known, and the offset from UTC where it is said: a value of DT. PS3.5 6.2.
 *
 * <p>Without an offset, Timezone Offset From UTC (0008,0201) of the Data Set counts, or else what the reader assumes: the
 * methods that need one take it.
 *
 * @param date the date, whole if there is a time
 * @param time the time
 * @param offset −12:00 to +14:00, in whole minutes
 */
public record DicomDateTime(DicomDate date, Optional<DicomTime> time, Optional<ZoneOffset> offset) {
    private static final int LEAST_MINUTES = -12 * 60;
    private static final int MOST_MINUTES = 14 * 60;
    private static final int DATE_DIGITS = 8;
    private static final int OFFSET_LENGTH = 5;

    /**
     * Checks what belongs together.
     *
     * @throws IllegalArgumentException if there is a time without a whole date, or the offset is out of range
     */
    public DicomDateTime {
        if (time.isPresent() && !date.isComplete()) {
            throw new IllegalArgumentException("a time needs a whole date, not " + date);
        }
        if (offset.isPresent() && !isOffset(offset.get().getTotalSeconds())) {
            throw new IllegalArgumentException("offset " + offset.get() + " is not within -1200 to +1400");
        }
    }

    private static boolean isOffset(int seconds) {
        return seconds % 60 == 0 && seconds / 60 >= LEAST_MINUTES && seconds / 60 <= MOST_MINUTES;
    }

    /** A date and a time without an offset, as of a pair of DA and TM. */
    public static DicomDateTime of(DicomDate date, DicomTime time) {
        return new DicomDateTime(date, Optional.of(time), Optional.empty());
    }

    /** The same, to the microsecond. */
    public static DicomDateTime of(LocalDateTime dateTime) {
        return of(DicomDate.of(dateTime.toLocalDate()), DicomTime.of(dateTime.toLocalTime()));
    }

    /** The same, to the microsecond. */
    public static DicomDateTime of(OffsetDateTime dateTime) {
        return of(dateTime.toLocalDateTime()).withOffset(dateTime.getOffset());
    }

    /** The same with an offset. */
    public DicomDateTime withOffset(ZoneOffset other) {
        return new DicomDateTime(date, time, Optional.of(other));
    }

    /**
     * Reads {@code YYYYMMDDHHMMSS.FFFFFF&ZZXX}, where all but the year may be missing from the right, the offset by itself;
     * spaces around mean nothing. An offset of {@code -0000} is taken as {@code +0000}.
     *
     * @return empty for any other text, and if there is no such day or time
     */
    public static Optional<DicomDateTime> parse(String text) {
        String bare = text.strip();
        int sign = Math.max(bare.lastIndexOf('+'), bare.lastIndexOf('-'));
        Optional<ZoneOffset> offset = sign < 0 ? Optional.empty() : parseOffset(bare.substring(sign));
        if (sign >= 0 && offset.isEmpty()) {
            return Optional.empty();
        }
        return parseLocal(sign < 0 ? bare : bare.substring(0, sign), offset);
    }

    /**
     * Reads an offset from UTC, {@code &ZZXX}: also what Timezone Offset From UTC (0008,0201) holds.
     *
     * @return empty for any other text, and for what is not within −1200 to +1400
     */
    public static Optional<ZoneOffset> parseOffset(String text) {
        int hours = Digits.number(text, 1, 3);
        int minutes = Digits.number(text, 3, OFFSET_LENGTH);
        boolean signed = text.startsWith("+") || text.startsWith("-");
        if (!signed || text.length() != OFFSET_LENGTH || hours < 0 || minutes < 0 || minutes > 59) {
            return Optional.empty();
        }
        int seconds = (text.charAt(0) == '-' ? -60 : 60) * (hours * 60 + minutes);
        return isOffset(seconds) ? Optional.of(ZoneOffset.ofTotalSeconds(seconds)) : Optional.empty();
    }

    private static Optional<DicomDateTime> parseLocal(String text, Optional<ZoneOffset> offset) {
        if (text.indexOf('.') == 4 || text.indexOf(':') >= 0 || text.indexOf(' ') >= 0) {
            return Optional.empty(); // the old forms are those of DA and TM
        }
        int end = Math.min(DATE_DIGITS, text.length());
        Optional<DicomDate> date = DicomDate.parse(text.substring(0, end));
        if (date.isEmpty() || end == text.length()) {
            return date.map(d -> new DicomDateTime(d, Optional.empty(), offset));
        }
        return DicomTime.parse(text.substring(end)).map(t -> new DicomDateTime(date.get(), Optional.of(t), offset));
    }

    /**
     * Reads a date and time, or a range of them: {@code a-b}, {@code a-}, {@code -b}. PS3.4 C.2.2.2.5.3.
     *
     * <p>A hyphen may also be the sign of an offset. Text that is one value with an offset is that value; otherwise the first
     * hyphen counts that leaves values on both sides, the first not after the second. So {@code 2024-0500} is the year 2024
     * at five hours west, {@code 2024-2025} two years, and {@code 2024-0500-2025-0500} two years at five hours west.
     */
    public static Optional<Range<DicomDateTime>> parseRange(String text) {
        return Range.parse(text, DicomDateTime::parse, r -> !r.from()
                .earliest(ZoneOffset.UTC)
                .isAfter(r.to().latest(ZoneOffset.UTC)));
    }

    /** Date and time, if they are known to the second at least. */
    public Optional<LocalDateTime> toLocalDateTime() {
        return time.flatMap(DicomTime::toLocalTime).map(t -> LocalDateTime.of(date.earliest(), t));
    }

    /** The moment, if it is known to the second at least and has an offset. */
    public Optional<OffsetDateTime> toOffsetDateTime() {
        return toLocalDateTime().flatMap(local -> offset.map(local::atOffset));
    }

    /**
     * The first moment that this can be.
     *
     * @param otherwise the offset if none is said
     */
    public OffsetDateTime earliest(ZoneOffset otherwise) {
        LocalTime at = time.map(DicomTime::earliest).orElse(LocalTime.MIN);
        return OffsetDateTime.of(date.earliest(), at, offset.orElse(otherwise));
    }

    /**
     * The last moment that this can be, to the nanosecond.
     *
     * @param otherwise the offset if none is said
     */
    public OffsetDateTime latest(ZoneOffset otherwise) {
        LocalTime at = time.map(DicomTime::latest).orElse(LocalTime.MAX);
        return OffsetDateTime.of(date.latest(), at, offset.orElse(otherwise));
    }

    /**
     * True if this can be within a range, both of whose ends belong to it.
     *
     * @param otherwise the offset of what has none
     */
    public boolean isWithin(Range<DicomDateTime> range, ZoneOffset otherwise) {
        return range.start()
                        .map(s -> !latest(otherwise).isBefore(s.earliest(otherwise)))
                        .orElse(true)
                && range.end()
                        .map(e -> !earliest(otherwise).isAfter(e.latest(otherwise)))
                        .orElse(true);
    }

    /** {@code YYYYMMDDHHMMSS.FFFFFF&ZZXX}, or as much of it as is known. */
    @Override
    public String toString() {
        return date
                + time.map(DicomTime::toString).orElse("")
                + offset.map(DicomDateTime::text).orElse("");
    }

    private static String text(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        int size = Math.abs(minutes);
        return (minutes < 0 ? "-" : "+") + Digits.text(size / 60, 2) + Digits.text(size % 60, 2);
    }
}
