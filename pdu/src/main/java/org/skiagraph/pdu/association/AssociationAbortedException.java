package org.skiagraph.pdu.association;

import org.skiagraph.pdu.Abort;

/** The association was aborted. PS3.8 7.3, 7.4. */
public final class AssociationAbortedException extends AssociationException {
    private static final long serialVersionUID = 1;

    private final transient Abort abort;
    private final boolean byPeer;

    AssociationAbortedException(Abort abort, boolean byPeer, String why) {
        super((byPeer ? "the other side aborted the association " : "the association was aborted here ")
                + abort.text()
                + (why.isEmpty() ? "" : ": " + why));
        this.abort = abort;
        this.byPeer = byPeer;
    }

    /** Source and reason. */
    public Abort abort() {
        return abort;
    }

    /** True if the other side did it. */
    public boolean isByPeer() {
        return byPeer;
    }
}
