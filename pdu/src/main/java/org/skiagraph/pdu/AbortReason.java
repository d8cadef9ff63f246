package org.skiagraph.pdu;

import java.util.Optional;

/** Why the Upper Layer aborts. PS3.8 9.3.8, Table 9-26. */
public enum AbortReason {
    /** None is given. */
    NOT_SPECIFIED(0, "reason not specified"),
    /** Its type is none of the seven. */
    UNRECOGNIZED_PDU(1, "unrecognized PDU"),
    /** It may not come now. */
    UNEXPECTED_PDU(2, "unexpected PDU"),
    /** It has something that nobody knows. */
    UNRECOGNIZED_PARAMETER(4, "unrecognized PDU parameter"),
    /** It has something that may not be there. */
    UNEXPECTED_PARAMETER(5, "unexpected PDU parameter"),
    /** A value in it is wrong. */
    INVALID_PARAMETER_VALUE(6, "invalid PDU parameter value");

    private static final AbortReason[] ALL = values();

    private final int code;
    private final String word;

    AbortReason(int code, String word) {
        this.code = code;
        this.word = word;
    }

    /** The byte in the PDU. */
    public int code() {
        return code;
    }

    /** In words. */
    public String word() {
        return word;
    }

    /** The reason with this byte; 3 is reserved, and others do not exist. */
    public static Optional<AbortReason> ofCode(int code) {
        for (AbortReason reason : ALL) {
            if (reason.code == code) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
