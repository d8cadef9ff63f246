package org.skiagraph.pdu.association;

import java.net.InetAddress;
import java.util.Set;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.RejectReason;

/** Who may have an association. Asked by the thread of the association, once for each request. */
@FunctionalInterface
public interface AccessControl {
    /** Decides. */
    Access decide(Caller caller);

    /** Everybody. */
    static AccessControl everybody() {
        return caller -> Access.granted();
    }

    /** Who calls one of these titles. */
    static AccessControl called(Set<AeTitle> titles) {
        Set<AeTitle> known = Set.copyOf(titles);
        return caller -> known.contains(caller.called())
                ? Access.granted()
                : Access.refused(RejectReason.CALLED_TITLE_NOT_RECOGNIZED);
    }

    /** Who calls itself by one of these titles. */
    static AccessControl calling(Set<AeTitle> titles) {
        Set<AeTitle> known = Set.copyOf(titles);
        return caller -> known.contains(caller.calling())
                ? Access.granted()
                : Access.refused(RejectReason.CALLING_TITLE_NOT_RECOGNIZED);
    }

    /** Who calls from one of these addresses. */
    static AccessControl from(Set<InetAddress> addresses) {
        Set<InetAddress> known = Set.copyOf(addresses);
        return caller -> known.contains(caller.address().getAddress())
                ? Access.granted()
                : Access.refused(RejectReason.NO_REASON);
    }

    /** Who may come in by this and by another; the other's answer to the user's identity counts, if it has one. */
    default AccessControl and(AccessControl other) {
        return caller -> {
            Access first = decide(caller);
            if (first instanceof Access.Refused) {
                return first;
            }
            Access second = other.decide(caller);
            boolean silent = second instanceof Access.Granted granted
                    && granted.identityResponse().isEmpty();
            return silent ? first : second;
        };
    }
}
