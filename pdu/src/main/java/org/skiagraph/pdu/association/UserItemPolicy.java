package org.skiagraph.pdu.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.RoleSelection;
import org.skiagraph.pdu.UserItem;

/**
 * What an acceptor answers to the negotiation of roles, of the asynchronous window and of service classes. What is not answered has its
 * default: the requestor is user, the acceptor provider, and one operation is under way. PS3.7 D.3.3.
 */
@FunctionalInterface
public interface UserItemPolicy {
    /** The items of the answer, beside maximum length, implementation and user identity. */
    List<UserItem> answer(AssociateRequest request);

    /** Answers nothing. */
    static UserItemPolicy silent() {
        return request -> List.of();
    }

    /** Accepts the roles as proposed for these SOP Classes, and none for others. */
    static UserItemPolicy acceptingRoles(Set<Oid> sopClasses) {
        Set<Oid> known = Set.copyOf(sopClasses);
        return request -> {
            List<UserItem> roles = new ArrayList<>();
            for (RoleSelection role : request.user().all(RoleSelection.class)) {
                boolean accepted = known.contains(role.sopClass());
                roles.add(new RoleSelection(role.sopClass(), accepted && role.scu(), accepted && role.scp()));
            }
            return roles;
        };
    }
}
