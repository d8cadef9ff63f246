package org.skiagraph.pdu.machine;

/** What the protocol machine tells the application: the indication and confirmation primitives of PS3.8 clause 7. */
public enum Indication {
    /** Somebody asks for an association. */
    ASSOCIATE_REQUESTED,
    /** The association is there. */
    ASSOCIATE_ACCEPTED,
    /** The association was rejected. */
    ASSOCIATE_REJECTED,
    /** Data came. */
    DATA,
    /** The other side wants release. */
    RELEASE_REQUESTED,
    /** The other side has agreed to release. */
    RELEASE_CONFIRMED,
    /** The other side has aborted: A-ABORT or A-P-ABORT, by the source in its PDU. */
    ABORTED,
    /** This side's Upper Layer has aborted: A-P-ABORT. */
    PROVIDER_ABORTED,
    /** The connection is gone: A-P-ABORT. */
    CONNECTION_LOST
}
