package org.skiagraph.pdu.tls;

/** Whether who connects has to prove who it is. */
public enum ClientCertificate {
    /** It is not asked. */
    NONE,
    /** It is asked, and need not answer. */
    WANTED,
    /** It has to. */
    REQUIRED
}
