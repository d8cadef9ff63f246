package org.skiagraph.pdu;

import java.util.Optional;

/** Why an association is rejected, and by whom. PS3.8 9.3.4, Table 9-21. */
public enum RejectReason {
    /** The application says no more. */
    NO_REASON(1, 1, "no reason given"),
    /** The application knows another application context only. */
    APPLICATION_CONTEXT_NOT_SUPPORTED(1, 2, "application context name not supported"),
    /** The application does not talk to whoever calls. */
    CALLING_TITLE_NOT_RECOGNIZED(1, 3, "calling AE title not recognized"),
    /** The application is another one. */
    CALLED_TITLE_NOT_RECOGNIZED(1, 7, "called AE title not recognized"),
    /** The association part of the Upper Layer says no more. */
    PROVIDER_NO_REASON(2, 1, "no reason given by the upper layer"),
    /** Bit 0 of the protocol version is not set. */
    PROTOCOL_VERSION_NOT_SUPPORTED(2, 2, "protocol version not supported"),
    /** It may work later. */
    TEMPORARY_CONGESTION(3, 1, "temporary congestion"),
    /** There are too many. */
    LOCAL_LIMIT_EXCEEDED(3, 2, "local limit exceeded");

    private static final RejectReason[] ALL = values();

    private final int source;
    private final int code;
    private final String word;

    RejectReason(int source, int code, String word) {
        this.source = source;
        this.code = code;
        this.word = word;
    }

    /** 1 for the service-user, 2 for the association part of the service-provider, 3 for its presentation part. */
    public int source() {
        return source;
    }

    /** The byte in the PDU. */
    public int code() {
        return code;
    }

    /** In words. */
    public String word() {
        return word;
    }

    /** The reason with these bytes; the others are reserved. */
    public static Optional<RejectReason> ofCode(int source, int code) {
        for (RejectReason reason : ALL) {
            if (reason.source == source && reason.code == code) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
