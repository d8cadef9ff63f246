package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * A connection both of whose directions keep deadlines.
 *
 * <p>One thread reads and one writes at a time; any may close. All but {@link #close} throw {@link DeadlinePassedException} when the
 * deadline has passed before what was asked for was done, and another {@link IOException} when the connection is broken or was closed
 * on this side.
 */
interface Transport extends Closeable {
    /** Reads some bytes: at least one, or gives -1 if the other side has closed. */
    int read(ByteBuffer target, Deadline deadline) throws IOException;

    /** Writes all that remains in the buffers, gathered. */
    void write(ByteBuffer[] parts, Deadline deadline) throws IOException;

    /** Writes a part of a file, by the system where it can do so without copying. */
    void send(FileChannel file, long position, long count, Deadline deadline) throws IOException;

    /** True if the other side has neither sent anything nor closed. Does not wait. */
    boolean isQuiet() throws IOException;

    /** How the connection is protected; empty without TLS. */
    Optional<Security> security();

    /** Closes the connection, without waiting. */
    @Override
    void close() throws IOException;
}
