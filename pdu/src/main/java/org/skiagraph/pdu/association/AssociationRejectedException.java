package org.skiagraph.pdu.association;

import org.skiagraph.pdu.AssociateReject;

/** The request for an association was rejected, by the other side or by this one. PS3.8 7.1. */
public final class AssociationRejectedException extends AssociationException {
    private static final long serialVersionUID = 1;

    private final transient AssociateReject reject;

    AssociationRejectedException(AssociateReject reject) {
        super("the association was rejected " + reject.text());
        this.reject = reject;
    }

    /** What was said. */
    public AssociateReject reject() {
        return reject;
    }
}
