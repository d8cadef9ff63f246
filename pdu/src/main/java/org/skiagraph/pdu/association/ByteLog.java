package org.skiagraph.pdu.association;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/**
 * Is given the bytes of connections as they go over the wire, with TLS as they are before and behind it. May be called by several
 * threads, for one connection by one in each direction.
 */
public interface ByteLog {
    /** What is given the bytes of one connection. */
    interface Connection {
        /**
         * Takes bytes.
         *
         * @param bytes to be read from; not kept
         * @throws IOException if they cannot be logged: the association then fails
         */
        void bytes(Direction direction, ByteBuffer bytes) throws IOException;

        /** The connection is closed on this side. */
        void closed() throws IOException;
    }

    /**
     * A connection is there.
     *
     * @param opener the side that has connected
     * @param other the side it has connected to
     * @param opened whether this side is the opener
     */
    Connection opened(InetSocketAddress opener, InetSocketAddress other, boolean opened) throws IOException;
}
