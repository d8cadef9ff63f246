package org.skiagraph.pdu.association;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * How a connection is protected.
 *
 * @param protocol {@code TLSv1.3}
 * @param cipherSuite {@code TLS_AES_256_GCM_SHA384}
 * @param applicationProtocol what ALPN has agreed on, or empty
 * @param serverName by which who has connected called the other side (SNI), as the other side knows it; or empty
 * @param certificates by which the other side has proved who it is, its own first; empty if it did not
 */
public record Security(
        String protocol,
        String cipherSuite,
        String applicationProtocol,
        String serverName,
        List<X509Certificate> certificates) {
    /** Keeps a copy of the list. */
    public Security {
        certificates = List.copyOf(certificates);
    }
}
