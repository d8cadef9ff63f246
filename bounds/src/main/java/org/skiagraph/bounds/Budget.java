package org.skiagraph.bounds;

import java.util.function.LongSupplier;

/**
 * The purse of one operation: what is still allowed of each {@link Limit}, and what was found on the way.
 *
 * <p>Opened from {@link Limits}, handed down through every layer, so that an image in an item in a deflated stream spends
 * from one purse. For one thread at a time; of its methods only {@link #checkTime} may be called by several.
 */
public final class Budget {
    private final Limits limits;
    private final long[] left; // of each limit
    private final LongSupplier nanoClock;
    private final long begun;
    private final Findings findings;

    /**
     * Opens a budget.
     *
     * @param nanoClock nanoseconds from any origin, for {@link Limit#MILLISECONDS}: {@code System::nanoTime} or a test's own
     * @param strict if true, what would be a finding ends the operation with a {@link MalformedDataException}
     */
    public Budget(Limits limits, LongSupplier nanoClock, boolean strict) {
        this.limits = limits;
        this.left = limits.values();
        this.nanoClock = nanoClock;
        this.begun = nanoClock.getAsLong();
        this.findings = new Findings(limits.of(Limit.FINDINGS), strict);
    }

    /** The limits that this budget was opened from. */
    public Limits limits() {
        return limits;
    }

    /** What was found so far. */
    public Findings findings() {
        return findings;
    }

    /**
     * Spends from a limit on the sum over the operation.
     *
     * @param amount not negative
     * @param where asked for its place only if the limit is passed
     * @throws LimitExceededException if less than {@code amount} is left; nothing is spent then
     * @throws IllegalArgumentException if {@code amount} is negative, as a product that overflowed may be
     */
    public void spend(Limit limit, long amount, Locator where) throws LimitExceededException {
        int i = limit.ordinal();
        if (amount > left[i]) {
            throw new LimitExceededException(
                    limit, limits.of(limit), saturatedSum(spent(limit), amount), where.place());
        }
        requireNotNegative(amount);
        left[i] -= amount;
    }

    private long spent(Limit limit) {
        return limits.of(limit) - left[limit.ordinal()];
    }

    /**
     * Gives back what was spent and is no longer held.
     *
     * @throws IllegalArgumentException if {@code amount} is negative, or more than was spent
     */
    public void giveBack(Limit limit, long amount) {
        requireNotNegative(amount);
        if (amount > spent(limit)) {
            throw new IllegalArgumentException(amount + " is more than the " + spent(limit) + " spent");
        }
        left[limit.ordinal()] += amount;
    }

    private static void requireNotNegative(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("amount below 0: " + amount);
        }
    }

    /**
     * Compares one value with its limit.
     *
     * @throws LimitExceededException if {@code value} is more than allowed
     */
    public void require(Limit limit, long value, Locator where) throws LimitExceededException {
        if (value > limits.of(limit)) {
            throw new LimitExceededException(limit, limits.of(limit), value, where.place());
        }
    }

    /** What is left of a limit on the sum, or the limit itself if it is on each value; of time, at least 0. */
    public long left(Limit limit) {
        long allowed = limits.of(limit);
        if (limit == Limit.MILLISECONDS) {
            return allowed == Long.MAX_VALUE ? allowed : Math.max(0, allowed - millisecondsTaken());
        }
        return left[limit.ordinal()];
    }

    /** Ends the operation if it has taken longer than {@link Limit#MILLISECONDS}. */
    public void checkTime(Locator where) throws LimitExceededException {
        long allowed = limits.of(Limit.MILLISECONDS);
        if (allowed == Long.MAX_VALUE) {
            return;
        }
        long taken = millisecondsTaken();
        if (taken > allowed) {
            throw new LimitExceededException(Limit.MILLISECONDS, allowed, taken, where.place());
        }
    }

    private long millisecondsTaken() {
        return (nanoClock.getAsLong() - begun) / 1_000_000;
    }

    private static long saturatedSum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
