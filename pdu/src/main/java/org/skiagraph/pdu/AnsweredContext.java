package org.skiagraph.pdu;

import java.util.List;
import java.util.Optional;

/**
 * A presentation context as it is answered. PS3.8 9.3.3.2.
 *
 * @param id that of the proposal
 * @param transferSyntax the one to be used; of a context that was not accepted it means nothing and may be missing
 * @param unknown sub-items of other types
 */
public record AnsweredContext(int id, ContextResult result, Optional<Oid> transferSyntax, List<UnknownItem> unknown) {
    /** Checks the ID, and that an accepted context has a transfer syntax. */
    public AnsweredContext {
        Codes.requireContextId(id);
        unknown = List.copyOf(unknown);
        if (result == ContextResult.ACCEPTANCE && transferSyntax.isEmpty()) {
            throw new IllegalArgumentException("accepted presentation context " + id + " has no transfer syntax");
        }
    }

    /** Accepts. */
    public static AnsweredContext accepted(int id, Oid transferSyntax) {
        return new AnsweredContext(id, ContextResult.ACCEPTANCE, Optional.of(transferSyntax), List.of());
    }

    /**
     * Rejects.
     *
     * @param anySyntax one of those proposed: the sub-item has to be there and is not looked at
     */
    public static AnsweredContext rejected(int id, ContextResult result, Oid anySyntax) {
        return new AnsweredContext(id, result, Optional.of(anySyntax), List.of());
    }

    /** True if it may be used. */
    public boolean isAccepted() {
        return result == ContextResult.ACCEPTANCE;
    }
}
