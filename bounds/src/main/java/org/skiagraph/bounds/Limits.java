package org.skiagraph.bounds;

import java.util.Arrays;

/**
 * What a caller allows foreign bytes to cost: one number for each {@link Limit}.
 *
 * <p>Immutable. Begin with {@link #standard()}, {@link #forHeap(long)} or {@link #none()} and change single ones by {@link
 * #with}. An operation spends from a {@link Budget} opened from it by {@link #open()}.
 */
public final class Limits {
    private static final Limits STANDARD = new Limits(standardValues());
    private static final Limits NONE = new Limits(filled(Long.MAX_VALUE));

    private final long[] values;

    private Limits(long[] values) {
        this.values = values;
    }

    /** The defaults: {@link Limit#standard()} of each. */
    public static Limits standard() {
        return STANDARD;
    }

    /** No limit at all: for bytes that the caller trusts. */
    public static Limits none() {
        return NONE;
    }

    /**
     * Limits under which an operation stays within a heap of this size: a third of it for what is held at once, elements and
     * items included. Their numbers are not lowered, since what is read as a stream holds none.
     *
     * @param bytes the heap that the operation may use, for example {@link Runtime#maxMemory()}; at least 1 MiB is assumed
     */
    public static Limits forHeap(long bytes) {
        long heap = Math.max(bytes, 1L << 20);
        return STANDARD.atMost(Limit.VALUE_BYTES, heap / 8)
                .atMost(Limit.HELD_BYTES, heap / 3)
                .atMost(Limit.PIXELS, heap / 4)
                .atMost(Limit.PDU_BYTES, heap / 16)
                .atMost(Limit.ASSOCIATE_BYTES, heap / 16)
                .atMost(Limit.FINDINGS, Math.max(1, heap / (1L << 20)));
    }

    /** These limits with one of them changed. {@link Long#MAX_VALUE} is no limit. */
    public Limits with(Limit limit, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("limit " + limit.word() + " is below 0: " + value);
        }
        long[] changed = values.clone();
        changed[limit.ordinal()] = value;
        return new Limits(changed);
    }

    private Limits atMost(Limit limit, long value) {
        return with(limit, Math.min(value, of(limit)));
    }

    /** The value of one limit; {@link Long#MAX_VALUE} is no limit. */
    public long of(Limit limit) {
        return values[limit.ordinal()];
    }

    /** All values, by ordinal; the caller's own. */
    long[] values() {
        return values.clone();
    }

    /** A new budget under these limits, with the system's clock, in which findings are collected. */
    public Budget open() {
        return new Budget(this, System::nanoTime, false);
    }

    private static long[] standardValues() {
        long[] values = new long[Limit.values().length];
        for (Limit limit : Limit.values()) {
            values[limit.ordinal()] = limit.standard();
        }
        return values;
    }

    private static long[] filled(long value) {
        long[] values = new long[Limit.values().length];
        Arrays.fill(values, value);
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && Arrays.equals(values, limits.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Limit limit : Limit.values()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(limit.word())
                    .append('=')
                    .append(of(limit));
        }
        return text.toString();
    }
}
