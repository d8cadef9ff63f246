package org.skiagraph.pdu;

import java.util.Optional;

/**
 * A-ASSOCIATE-RJ: there will be no association. PS3.8 9.3.4.
 *
 * @param result 1 for ever, 2 for now
 * @param source 1, 2 or 3: see {@link RejectReason#source()}
 * @param reason the reason of that source
 */
public record AssociateReject(int result, int source, int reason) implements Pdu {
    /** Asking again will not help. */
    public static final int PERMANENT = 1;

    /** Asking again later may help. */
    public static final int TRANSIENT = 2;

    /** Checks that all are bytes. */
    public AssociateReject {
        Codes.requireByte(result, "result");
        Codes.requireByte(source, "source");
        Codes.requireByte(reason, "reason");
    }

    /** A rejection for ever. */
    public static AssociateReject permanent(RejectReason reason) {
        return new AssociateReject(PERMANENT, reason.source(), reason.code());
    }

    /** A rejection for now. */
    public static AssociateReject forNow(RejectReason reason) {
        return new AssociateReject(TRANSIENT, reason.source(), reason.code());
    }

    /** The reason, if it is one of the Standard. */
    public Optional<RejectReason> knownReason() {
        return RejectReason.ofCode(source, reason);
    }

    /** Result and reason in words. */
    public String text() {
        String how =
                switch (result) {
                    case PERMANENT -> "permanently";
                    case TRANSIENT -> "for now";
                    default -> "with the reserved result " + result;
                };
        return how + ": "
                + knownReason().map(RejectReason::word).orElse("reserved reason " + reason + " of source " + source);
    }

    @Override
    public PduType type() {
        return PduType.ASSOCIATE_RJ;
    }
}
