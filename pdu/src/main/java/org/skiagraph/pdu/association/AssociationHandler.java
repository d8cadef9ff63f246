package org.skiagraph.pdu.association;

import java.io.IOException;

/** What an acceptor does with an association. Called by a thread of the caller's executor, one for each association. */
@FunctionalInterface
public interface AssociationHandler {
    /**
     * Uses an association until it ends. If it has not ended when this returns, release that was asked for is agreed to; else it is
     * aborted.
     *
     * @throws IOException if the association fails, which the listener's observer is told
     */
    void handle(Association association) throws IOException;
}
