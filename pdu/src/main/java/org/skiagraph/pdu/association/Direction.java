package org.skiagraph.pdu.association;

/** Which way bytes go. */
public enum Direction {
    /** From this side. */
    SENT,
    /** To this side. */
    RECEIVED
}
