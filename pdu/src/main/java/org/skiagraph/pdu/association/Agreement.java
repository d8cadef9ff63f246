package org.skiagraph.pdu.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.AsynchronousWindow;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.ProposedContext;
import org.skiagraph.pdu.RoleSelection;

/**
 * What both sides have agreed on: the request, its answer, and what follows from them.
 *
 * @param contexts those accepted, in the order of the request
 */
public record Agreement(AssociateRequest request, AssociateAccept accept, List<AgreedContext> contexts) {
    /** Without a maximum length from the other side this one is assumed, which every implementation takes. */
    private static final long ASSUMED_LENGTH = 16_384;

    /** Keeps a copy of the list. */
    public Agreement {
        contexts = List.copyOf(contexts);
    }

    /** Joins a request and its answer; contexts that were not answered count as rejected. */
    static Agreement of(AssociateRequest request, AssociateAccept accept) throws MalformedDataException {
        List<AgreedContext> agreed = new ArrayList<>();
        for (AnsweredContext answer : accept.contexts()) {
            Optional<ProposedContext> proposal = proposal(request, answer.id());
            if (answer.isAccepted()) {
                Oid syntax = answer.transferSyntax().orElseThrow();
                if (proposal.isEmpty() || !proposal.get().transferSyntaxes().contains(syntax)) {
                    throw new MalformedDataException(
                            "presentation context " + answer.id() + " is accepted with " + syntax
                                    + ", which was not proposed",
                            Place.of("A-ASSOCIATE-AC"));
                }
                agreed.add(new AgreedContext(answer.id(), proposal.get().abstractSyntax(), syntax));
            }
        }
        return new Agreement(request, accept, agreed);
    }

    private static Optional<ProposedContext> proposal(AssociateRequest request, int id) {
        for (ProposedContext context : request.contexts()) {
            if (context.id() == id) {
                return Optional.of(context);
            }
        }
        return Optional.empty();
    }

    /** The context with this ID, if it was accepted. */
    public Optional<AgreedContext> context(int id) {
        for (AgreedContext context : contexts) {
            if (context.id() == id) {
                return Optional.of(context);
            }
        }
        return Optional.empty();
    }

    /** The contexts with this abstract syntax. */
    public List<AgreedContext> contexts(Oid abstractSyntax) {
        List<AgreedContext> found = new ArrayList<>();
        for (AgreedContext context : contexts) {
            if (context.abstractSyntax().equals(abstractSyntax)) {
                found.add(context);
            }
        }
        return found;
    }

    /** How many operations may be under way: what was answered, or one of each kind. PS3.7 D.3.3.3. */
    public AsynchronousWindow window() {
        return accept.user().first(AsynchronousWindow.class).orElse(new AsynchronousWindow(1, 1));
    }

    /** The roles of the requestor for a SOP Class: what was answered, or that of the user alone. PS3.7 D.3.3.4. */
    public RoleSelection roles(Oid sopClass) {
        for (RoleSelection role : accept.user().all(RoleSelection.class)) {
            if (role.sopClass().equals(sopClass)) {
                return role;
            }
        }
        return new RoleSelection(sopClass, true, false);
    }

    /** What the other side takes in a P-DATA-TF; 0 for any length. */
    long announcedByOther(boolean requestor) {
        return (requestor ? accept.user() : request.user())
                .first(MaximumLength.class)
                .map(MaximumLength::bytes)
                .orElse(ASSUMED_LENGTH);
    }
}
