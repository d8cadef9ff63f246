package org.skiagraph.pdu;

import java.util.List;

/**
 * A presentation context as it is proposed: one abstract syntax, and the transfer syntaxes that the requestor could use for it. PS3.8
 * 9.3.2.2.
 *
 * @param id odd, 1 to 255
 * @param transferSyntaxes at least one, in the order of the item, which is no order of preference
 * @param unknown sub-items of other types
 */
public record ProposedContext(int id, Oid abstractSyntax, List<Oid> transferSyntaxes, List<UnknownItem> unknown) {
    /** Checks the ID, and that there is a transfer syntax. */
    public ProposedContext {
        Codes.requireContextId(id);
        transferSyntaxes = List.copyOf(transferSyntaxes);
        unknown = List.copyOf(unknown);
        if (transferSyntaxes.isEmpty()) {
            throw new IllegalArgumentException("presentation context " + id + " has no transfer syntax");
        }
    }

    /** A proposal. */
    public static ProposedContext of(int id, Oid abstractSyntax, List<Oid> transferSyntaxes) {
        return new ProposedContext(id, abstractSyntax, transferSyntaxes, List.of());
    }
}
