package org.skiagraph.pdu.association;

import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.UserIdentity;

/**
 * Who asks for an association.
 *
 * @param called the title that is called
 * @param calling the title that the caller gives itself
 * @param identity of its user, as the request has it: not yet checked by anyone
 * @param certificates by which the caller has proved who it is, its own first; empty without TLS or where none was wanted
 */
public record Caller(
        InetSocketAddress address,
        AeTitle called,
        AeTitle calling,
        Optional<UserIdentity> identity,
        List<X509Certificate> certificates) {
    /** Keeps a copy of the list. */
    public Caller {
        certificates = List.copyOf(certificates);
    }
}
