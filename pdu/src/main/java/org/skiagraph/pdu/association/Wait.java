package org.skiagraph.pdu.association;

/** What was waited for when a deadline passed. */
public enum Wait {
    /** The connection. */
    CONNECT("the connection"),
    /** The handshake of TLS. */
    HANDSHAKE("the TLS handshake"),
    /** The request for an association, or its answer. */
    ASSOCIATION("the association"),
    /** The rest of a PDU, or the next one of a command or Data Set. */
    READ("the rest of a message"),
    /** The other side to take a PDU. */
    WRITE("the other side to take what is sent"),
    /** The next command. */
    IDLE("the next message"),
    /** The agreement to release. */
    RELEASE("the agreement to release");

    private final String word;

    Wait(String word) {
        this.word = word;
    }

    /** In words: "the rest of a message". */
    public String word() {
        return word;
    }
}
