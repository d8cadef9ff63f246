package org.skiagraph.pdu;

import java.util.Optional;

/**
 * A-ABORT: ends the association at once. PS3.8 9.3.8.
 *
 * @param source 0 for the service-user, 2 for the service-provider
 * @param reason one of {@link AbortReason}, if the source is the service-provider; else it has no meaning
 */
public record Abort(int source, int reason) implements Pdu {
    /** The source of an abort that an application asked for. */
    public static final int SERVICE_USER = 0;

    /** The source of an abort that the Upper Layer itself found necessary. */
    public static final int SERVICE_PROVIDER = 2;

    /** Checks that both are bytes. */
    public Abort {
        Codes.requireByte(source, "source");
        Codes.requireByte(reason, "reason");
    }

    /** An abort by an application. */
    public static Abort byUser() {
        return new Abort(SERVICE_USER, 0);
    }

    /** An abort by the Upper Layer. */
    public static Abort byProvider(AbortReason reason) {
        return new Abort(SERVICE_PROVIDER, reason.code());
    }

    /** The reason, if it is one of the Standard and the source is the service-provider. */
    public Optional<AbortReason> knownReason() {
        return source == SERVICE_PROVIDER ? AbortReason.ofCode(reason) : Optional.empty();
    }

    /** Source and reason in words. */
    public String text() {
        return switch (source) {
            case SERVICE_USER -> "by the application";
            case SERVICE_PROVIDER ->
                "by the upper layer: " + knownReason().map(AbortReason::word).orElse("reserved reason " + reason);
            default -> "with the reserved source " + source + " and reason " + reason;
        };
    }

    @Override
    public PduType type() {
        return PduType.ABORT;
    }
}
