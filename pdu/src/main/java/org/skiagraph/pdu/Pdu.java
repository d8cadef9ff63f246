package org.skiagraph.pdu;

/** One PDU of the Upper Layer. PS3.8 9.3. */
public sealed interface Pdu
        permits AssociateRequest,
                AssociateAccept,
                AssociateReject,
                DataTransfer,
                ReleaseRequest,
                ReleaseResponse,
                Abort {
    /** Bytes of what stands before the content of every PDU: type, a reserved byte, length. */
    int HEADER_BYTES = 6;

    /** Which of the seven it is. */
    PduType type();
}
