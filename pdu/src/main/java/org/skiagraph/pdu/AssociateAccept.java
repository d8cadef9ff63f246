package org.skiagraph.pdu;

import java.util.List;

/**
 * A-ASSOCIATE-AC: there is an association. PS3.8 9.3.3.
 *
 * @param protocolVersion bit 0 set for version 1
 * @param titles the 64 bytes of the request, given back; nobody looks at them
 * @param contexts one for each proposed
 * @param unknown items of other types
 */
public record AssociateAccept(
        int protocolVersion,
        Octets titles,
        Oid applicationContext,
        List<AnsweredContext> contexts,
        UserInformation user,
        List<UnknownItem> unknown)
        implements Pdu {
    /** Checks version and IDs. */
    public AssociateAccept {
        Codes.requireShort(protocolVersion, "protocol version");
        contexts = List.copyOf(contexts);
        unknown = List.copyOf(unknown);
        if (titles.size() != AssociateRequest.TITLES) {
            throw new IllegalArgumentException("titles are " + titles.size() + " bytes, not 64");
        }
        Contexts met = new Contexts();
        contexts.forEach(context -> met.add(context.id()));
    }

    /** The answer to a request. */
    public static AssociateAccept to(AssociateRequest request, List<AnsweredContext> contexts, UserInformation user) {
        return new AssociateAccept(
                AssociateRequest.VERSION, request.titles(), request.applicationContext(), contexts, user, List.of());
    }

    @Override
    public PduType type() {
        return PduType.ASSOCIATE_AC;
    }
}
