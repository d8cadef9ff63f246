package org.skiagraph.pdu.association;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A moment by which something must have happened. */
final class Deadline {
    private final LongSupplier nanoClock;
    private final long at;

    private Deadline(LongSupplier nanoClock, long at) {
        this.nanoClock = nanoClock;
        this.at = at;
    }

    static Deadline in(Duration time, LongSupplier nanoClock) {
        return inNanos(Timeouts.nanos(time), nanoClock);
    }

    static Deadline inNanos(long nanos, LongSupplier nanoClock) {
        return new Deadline(nanoClock, nanoClock.getAsLong() + nanos);
    }

    /** What is left; 0 or less if it has passed. */
    long nanosLeft() {
        return at - nanoClock.getAsLong();
    }

    /** The same in milliseconds, at least 1, as selectors want it. */
    long millisLeft() {
        return Math.max(1, nanosLeft() / 1_000_000);
    }
}
