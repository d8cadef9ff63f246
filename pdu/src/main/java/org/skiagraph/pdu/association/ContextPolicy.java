package org.skiagraph.pdu.association;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.ContextResult;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.ProposedContext;

/**
 * Which presentation contexts an acceptor accepts, and with which transfer syntax. PS3.8 9.3.3.2.
 *
 * <p>The order in which a requestor names transfer syntaxes says nothing by the Standard, but often means what it has; so whether to go
 * by it or by an order of one's own is said here in so many words.
 */
@FunctionalInterface
public interface ContextPolicy {
    /** Answers one proposal. */
    AnsweredContext answer(ProposedContext proposal);

    /** Accepts everything, with the first transfer syntax proposed. */
    static ContextPolicy asProposed() {
        return proposal -> AnsweredContext.accepted(
                proposal.id(), proposal.transferSyntaxes().get(0));
    }

    /** Accepts every abstract syntax, with the first transfer syntax of this list that is proposed. */
    static ContextPolicy prefer(List<Oid> transferSyntaxes) {
        List<Oid> order = List.copyOf(transferSyntaxes);
        return proposal -> answered(
                proposal,
                order.stream().filter(proposal.transferSyntaxes()::contains).findFirst());
    }

    /** Accepts every abstract syntax, with the first transfer syntax proposed that is of this set. */
    static ContextPolicy asProposed(Set<Oid> transferSyntaxes) {
        Set<Oid> known = Set.copyOf(transferSyntaxes);
        return proposal -> answered(
                proposal,
                proposal.transferSyntaxes().stream().filter(known::contains).findFirst());
    }

    /** Accepts these abstract syntaxes only, each as its own policy says. */
    static ContextPolicy restrict(Map<Oid, ContextPolicy> policies) {
        Map<Oid, ContextPolicy> known = Map.copyOf(policies);
        return proposal -> {
            ContextPolicy policy = known.get(proposal.abstractSyntax());
            return policy == null
                    ? AnsweredContext.rejected(
                            proposal.id(),
                            ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED,
                            proposal.transferSyntaxes().get(0))
                    : policy.answer(proposal);
        };
    }

    private static AnsweredContext answered(ProposedContext proposal, Optional<Oid> chosen) {
        return chosen.map(syntax -> AnsweredContext.accepted(proposal.id(), syntax))
                .orElseGet(() -> AnsweredContext.rejected(
                        proposal.id(),
                        ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED,
                        proposal.transferSyntaxes().get(0)));
    }
}
