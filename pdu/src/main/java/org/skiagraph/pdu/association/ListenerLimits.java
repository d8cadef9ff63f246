package org.skiagraph.pdu.association;

/**
 * How many associations a listener serves at once.
 *
 * @param inAll from everybody together
 * @param fromOneAddress from one address
 * @param beingRejected connections beyond these that are told so, by a rejection for now; those beyond are closed at once
 */
public record ListenerLimits(int inAll, int fromOneAddress, int beingRejected) {
    private static final ListenerLimits STANDARD = new ListenerLimits(100, 50, 16);

    /** Checks that there may be one. */
    public ListenerLimits {
        if (inAll < 1 || fromOneAddress < 1 || beingRejected < 0) {
            throw new IllegalArgumentException("a listener that serves none: " + inAll + ", " + fromOneAddress);
        }
    }

    /** 100 in all, 50 from one address; 16 more are rejected at once. */
    public static ListenerLimits standard() {
        return STANDARD;
    }
}
