package org.skiagraph.dictionary;

/**
 * A Value Multiplicity: how many values an element may have. PS3.5 6.4.
 *
 * @param min  the least number of values, 0 or more
 * @param max  the greatest; {@link Integer#MAX_VALUE} stands for n
 * @param step the number of values is {@code min} plus a multiple of this; 1 unless the text is like {@code 2-2n}
 */
public record Multiplicity(int min, int max, int step) {
    private static final String OR = " or ";
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they contradict each other
     */
    public Multiplicity {
        if (min < 0 || max < min || step < 1) {
            throw new IllegalArgumentException("Not a multiplicity: " + min + ", " + max + ", " + step);
        }
    }

    /**
     * Reads it as PS3.6 prints it: {@code 1}, {@code 1-3}, {@code 1-n}, {@code 2-2n}, or alternatives such as {@code 1-n
     * or 1}, of which the widest counts.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Multiplicity parse(String text) {
        int or = text.indexOf(OR);
        if (or < 0) {
            return parseOne(text);
        }
        Multiplicity first = parseOne(text.substring(0, or));
        Multiplicity others = parse(text.substring(or + OR.length()));
        return others.max > first.max ? others : first;
    }

    private static Multiplicity parseOne(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            int count = Integer.parseInt(text);
            return new Multiplicity(count, count, 1);
        }
        int min = Integer.parseInt(text.substring(0, dash));
        String last = text.substring(dash + 1);
        if (!last.endsWith("n")) {
            return new Multiplicity(min, Integer.parseInt(last), 1);
        }
        return new Multiplicity(
                min, UNBOUNDED, last.length() == 1 ? 1 : Integer.parseInt(last.substring(0, last.length() - 1)));
    }

    /** Whether there is no greatest number of values. */
    public boolean isUnbounded() {
        return max == UNBOUNDED;
    }

    /**
     * Whether an element may have this many values. An element without a value has 0; whether it may is a matter of its
     * Type (PS3.5 7.4), not asked here.
     */
    public boolean permits(int count) {
        return count >= min && count <= max && (count - min) % step == 0;
    }

    /** As PS3.6 prints it, for example {@code 1-n}. */
    @Override
    public String toString() {
        if (max == min) {
            return Integer.toString(min);
        }
        String last = step == 1 ? "n" : step + "n";
        return min + "-" + (isUnbounded() ? last : Integer.toString(max));
    }
}
