package org.skiagraph.pdu;

import java.util.Optional;

/** The seven PDUs by their type. PS3.8 9.3.1. */
public enum PduType {
    /** Asks for an association. */
    ASSOCIATE_RQ(0x01, "A-ASSOCIATE-RQ"),
    /** Accepts it. */
    ASSOCIATE_AC(0x02, "A-ASSOCIATE-AC"),
    /** Rejects it. */
    ASSOCIATE_RJ(0x03, "A-ASSOCIATE-RJ"),
    /** Carries data. */
    P_DATA_TF(0x04, "P-DATA-TF"),
    /** Asks for the orderly end. */
    RELEASE_RQ(0x05, "A-RELEASE-RQ"),
    /** Agrees to it. */
    RELEASE_RP(0x06, "A-RELEASE-RP"),
    /** Ends it at once. */
    ABORT(0x07, "A-ABORT");

    private static final PduType[] ALL = values();

    private final int code;
    private final String word;

    PduType(int code, String word) {
        this.code = code;
        this.word = word;
    }

    /** The first byte of the PDU. */
    public int code() {
        return code;
    }

    /** The Standard's name: {@code A-ASSOCIATE-RQ}. */
    public String word() {
        return word;
    }

    /** The type with this first byte. */
    public static Optional<PduType> ofCode(int code) {
        return code < 1 || code > ALL.length ? Optional.empty() : Optional.of(ALL[code - 1]);
    }

    @Override
    public String toString() {
        return word;
    }
}
