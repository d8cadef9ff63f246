package org.skiagraph.pdu.association;

import java.util.function.LongSupplier;

/** A clock that goes when it is told to. */
final class FakeClock implements LongSupplier {
    private long now = 1;

    @Override
    public long getAsLong() {
        return now;
    }

    void advance(long nanos) {
        now += nanos;
    }
}
