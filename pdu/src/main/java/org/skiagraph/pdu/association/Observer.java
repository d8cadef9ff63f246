package org.skiagraph.pdu.association;

import java.io.IOException;
import java.net.SocketAddress;
import org.skiagraph.pdu.PduType;
import org.skiagraph.pdu.machine.Indication;

/**
 * Is told what happens, for metrics. All methods do nothing by default; they are called by the threads of associations, at once by
 * several, and must be quick.
 */
public interface Observer {
    /** One that looks away. */
    Observer NONE = new Observer() {};

    /**
     * A PDU went over the wire; one that carries data was received when its header was.
     *
     * @param length of its content
     */
    default void pdu(Direction direction, PduType type, long length) {}

    /** The protocol machine has told an application something. */
    default void indicated(Indication indication) {}

    /** A listener has taken a connection, and counts it among those open. */
    default void connected(SocketAddress from, int open) {}

    /** A connection of a listener is closed. */
    default void disconnected(SocketAddress from, int open) {}

    /** A listener has closed a connection, or rejected what came over it, because there were too many. */
    default void refused(SocketAddress from) {}

    /** An association of a listener ended otherwise than by release, or did not begin. */
    default void failed(SocketAddress from, IOException failure) {}
}
