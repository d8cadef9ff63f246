package org.skiagraph.model.value;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An age: a value of AS. PS3.5 6.2.
 *
 * @param count 0 to 999
 * @param unit what is counted
 */
public record Age(int count, Unit unit) {
    private static final int MOST = 999;
    private static final int LENGTH = 4;
    private static final int YEARS_FROM = 2;
    private static final int MONTHS_FROM = 3;
    private static final int WEEKS_FROM = 4;

    /** What an age is counted in. */
    public enum Unit {
        /** Days. */
        DAYS('D'),
        /** Weeks. */
        WEEKS('W'),
        /** Months. */
        MONTHS('M'),
        /** Years. */
        YEARS('Y');

        private final char letter;

        Unit(char letter) {
            this.letter = letter;
        }

        private static Optional<Unit> of(char letter) {
            for (Unit unit : values()) {
                if (unit.letter == letter) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it has more than three digits
     */
    public Age {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(count + " is not within 0 to " + MOST);
        }
    }

    /**
     * Reads {@code nnnD}, {@code nnnW}, {@code nnnM} or {@code nnnY}; spaces around mean nothing, and fewer digits are read.
     *
     * @return empty for any other text
     */
    public static Optional<Age> parse(String text) {
        String bare = text.strip();
        int last = bare.length() - 1;
        int count = Digits.number(bare, 0, last);
        if (count < 0 || bare.length() > LENGTH) {
            return Optional.empty();
        }
        return Unit.of(bare.charAt(last)).map(unit -> new Age(count, unit));
    }

    /**
     * The age on a day, in whole units: years from two years on, months from three months on, weeks from four weeks on, and
     * days before that.
     *
     * @throws IllegalArgumentException if the day is before the birth, or more than 999 years after it
     */
    public static Age between(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException(day + " is before the birth on " + birth);
        }
        long years = ChronoUnit.YEARS.between(birth, day);
        long months = ChronoUnit.MONTHS.between(birth, day);
        long days = ChronoUnit.DAYS.between(birth, day);
        if (years >= YEARS_FROM) {
            return new Age(Math.toIntExact(years), Unit.YEARS);
        }
        if (months >= MONTHS_FROM) {
            return new Age((int) months, Unit.MONTHS);
        }
        return days / 7 >= WEEKS_FROM ? new Age((int) (days / 7), Unit.WEEKS) : new Age((int) days, Unit.DAYS);
    }

    /** The same as a period; weeks are seven days each. */
    public Period toPeriod() {
        return switch (unit) {
            case DAYS -> Period.ofDays(count);
            case WEEKS -> Period.ofWeeks(count);
            case MONTHS -> Period.ofMonths(count);
            case YEARS -> Period.ofYears(count);
        };
    }

    /** Three digits and the letter of the unit. */
    @Override
    public String toString() {
        return Digits.text(count, 3) + unit.letter;
    }
}
