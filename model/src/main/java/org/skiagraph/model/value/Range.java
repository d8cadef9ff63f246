package org.skiagraph.model.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a query matches dates or times with: all between two of them, both included, or from or up to one. PS3.4 C.2.2.2.5.
 *
 * @param start where it begins; empty if it has no beginning
 * @param end where it ends; empty if it has no end
 * @param <T> {@link DicomDate}, {@link DicomTime} or {@link DicomDateTime}
 */
public record Range<T>(Optional<T> start, Optional<T> end) {
    /** Two values of DT with a hyphen between are 53 characters; there may be spaces. */
    private static final int LONGEST = 64;

    /**
     * Checks that there is an end.
     *
     * @throws IllegalArgumentException if there is neither a start nor an end: leave the value empty to match all
     */
    public Range {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("a range has a start or an end");
        }
    }

    /** From one to another, both included. */
    public static <T> Range<T> between(T start, T end) {
        return new Range<>(Optional.of(start), Optional.of(end));
    }

    /** From one on, it included. */
    public static <T> Range<T> from(T start) {
        return new Range<>(Optional.of(start), Optional.empty());
    }

    /** Up to one, it included. */
    public static <T> Range<T> upTo(T end) {
        return new Range<>(Optional.empty(), Optional.of(end));
    }

    /** Two ends, to see whether they are in order. */
    record Ends<T>(T from, T to) {}

    /**
     * Reads a single value, which is a range of its own, or a range. A hyphen may also belong to a value (the offset of a
     * date and time): a single value is preferred, and then the first hyphen that leaves a value, or nothing, on both sides.
     */
    static <T> Optional<Range<T>> parse(String text, Function<String, Optional<T>> one, Predicate<Ends<T>> ordered) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<T> single = one.apply(bare);
        if (single.isPresent()) {
            return single.map(s -> between(s, s));
        }
        for (int hyphen = bare.indexOf('-'); hyphen >= 0; hyphen = bare.indexOf('-', hyphen + 1)) {
            Optional<Range<T>> range = parseAt(bare, hyphen, one, ordered);
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Range<T>> parseAt(
            String text, int hyphen, Function<String, Optional<T>> one, Predicate<Ends<T>> ordered) {
        String left = text.substring(0, hyphen).strip();
        String right = text.substring(hyphen + 1).strip();
        Optional<T> start = one.apply(left);
        Optional<T> end = one.apply(right);
        boolean readable = (left.isEmpty() || start.isPresent()) && (right.isEmpty() || end.isPresent());
        if (!readable || (start.isEmpty() && end.isEmpty())) {
            return Optional.empty();
        }
        if (start.isPresent() && end.isPresent() && !ordered.test(new Ends<>(start.get(), end.get()))) {
            return Optional.empty();
        }
        return Optional.of(new Range<>(start, end));
    }

    /** {@code a-b}, {@code a-} or {@code -b}; of equal ends only one, since that is a single value. */
    @Override
    public String toString() {
        String first = start.map(Object::toString).orElse("");
        return start.equals(end)
                ? first
                : first + "-" + end.map(Object::toString).orElse("");
    }
}
