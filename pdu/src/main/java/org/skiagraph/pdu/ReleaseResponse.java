package org.skiagraph.pdu;

/** A-RELEASE-RP: agrees to the orderly end. PS3.8 9.3.7. */
public record ReleaseResponse() implements Pdu {
    @Override
    public PduType type() {
        return PduType.RELEASE_RP;
    }
}
