package org.skiagraph.pdu.machine;

import java.io.IOException;
import org.skiagraph.pdu.Abort;

/**
 * What the actions of the protocol machine do to the world: send, close, start and stop the timer, and tell the application. PS3.8
 * Tables 9-6 to 9-9.
 *
 * <p>Which PDU is sent in answer to the application's request is known to whoever handed the request in; those that the machine
 * itself decides on are given.
 */
public interface Provider {
    /** AE-1: has the connection opened. */
    void openTransport() throws IOException;

    /** Closes the connection. */
    void closeTransport() throws IOException;

    /** AE-2: sends the request. */
    void sendAssociateRequest() throws IOException;

    /** AE-7: sends the acceptance that the application gave. */
    void sendAssociateAccept() throws IOException;

    /** AE-6, AE-8: sends the rejection. */
    void sendAssociateReject() throws IOException;

    /** DT-1, AR-7: sends data. */
    void sendData() throws IOException;

    /** AR-1: asks for release. */
    void sendReleaseRequest() throws IOException;

    /** AR-4, AR-9: agrees to release. */
    void sendReleaseResponse() throws IOException;

    /** AA-1, AA-7, AA-8: aborts. */
    void sendAbort(Abort abort) throws IOException;

    /** Starts ARTIM, or restarts it. */
    void startArtim();

    /** Stops ARTIM, if it runs. */
    void stopArtim();

    /** AE-6: whether the Upper Layer itself has nothing against the request, for example its protocol version. */
    boolean isAcceptable();

    /** AR-8: whether this side requested the association. */
    boolean isRequestor();

    /** Tells the application. */
    void indicate(Indication indication) throws IOException;

    /** AA-8: the Upper Layer's reason for the abort that the last event leads to. */
    Abort reasonToAbort();
}
