package org.skiagraph.pdu.association;

import java.util.Optional;
import org.skiagraph.pdu.AssociateReject;
import org.skiagraph.pdu.Octets;
import org.skiagraph.pdu.RejectReason;

/** What an {@link AccessControl} decides. */
public sealed interface Access {
    /**
     * The caller may come in.
     *
     * @param identityResponse what to answer to the user's identity, if that was checked; it is sent only if an answer was wanted
     */
    record Granted(Optional<Octets> identityResponse) implements Access {}

    /** The caller may not come in. */
    record Refused(AssociateReject reject) implements Access {}

    /** The caller may come in; its user's identity was not looked at. */
    static Access granted() {
        return new Granted(Optional.empty());
    }

    /** The caller may come in, and its user is who the identity says. For a name the answer has no content. */
    static Access grantedToUser(Octets response) {
        return new Granted(Optional.of(response));
    }

    /** The caller may not come in, now or later. */
    static Access refused(RejectReason reason) {
        return new Refused(AssociateReject.permanent(reason));
    }
}
