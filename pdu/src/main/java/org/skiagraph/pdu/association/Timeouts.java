package org.skiagraph.pdu.association;

import java.time.Duration;

/**
 * How long each wait may take. All are above 0; nothing waits for ever.
 *
 * @param connect until the connection is there
 * @param handshake until TLS is there
 * @param association until the other side has answered a request, or has sent one: all of it
 * @param read for each PDU, from its first byte to its last, and for the next PDU of a command or Data Set that has begun; time
 *     that this side takes between two reads is not counted
 * @param write for each PDU, until the system has taken all of it
 * @param idle until the next command begins
 * @param release until the other side has agreed to release
 * @param artim ARTIM of PS3.8 9.1.5: until the other side closes a connection whose association has ended
 */
public record Timeouts(
        Duration connect,
        Duration handshake,
        Duration association,
        Duration read,
        Duration write,
        Duration idle,
        Duration release,
        Duration artim) {
    private static final Timeouts STANDARD = new Timeouts(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    /** A hundred years: what is longer could overflow. */
    private static final long MOST_NANOS = Duration.ofDays(36_500).toNanos();

    /** Checks that each is above 0. */
    public Timeouts {
        for (Duration time : new Duration[] {connect, handshake, association, read, write, idle, release, artim}) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("a timeout of " + time);
            }
        }
    }

    /**
     * The defaults: 10 s to connect, as much for the handshake, 30 s for the association, 60 s for each PDU read or written, 5
     * minutes idle, 30 s for release, ARTIM 10 s.
     */
    public static Timeouts standard() {
        return STANDARD;
    }

    /** The same time for each. */
    public static Timeouts all(Duration time) {
        return new Timeouts(time, time, time, time, time, time, time, time);
    }

    /** These with another time until the next command begins. */
    public Timeouts withIdle(Duration time) {
        return new Timeouts(connect, handshake, association, read, write, time, release, artim);
    }

    /** These with another ARTIM. */
    public Timeouts withArtim(Duration time) {
        return new Timeouts(connect, handshake, association, read, write, idle, release, time);
    }

    static long nanos(Duration time) {
        return time.compareTo(Duration.ofNanos(MOST_NANOS)) > 0 ? MOST_NANOS : time.toNanos();
    }
}
