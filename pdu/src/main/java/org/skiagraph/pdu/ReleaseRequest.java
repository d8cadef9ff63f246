package org.skiagraph.pdu;

/** A-RELEASE-RQ: asks for the orderly end. PS3.8 9.3.6. */
public record ReleaseRequest() implements Pdu {
    @Override
    public PduType type() {
        return PduType.RELEASE_RQ;
    }
}
