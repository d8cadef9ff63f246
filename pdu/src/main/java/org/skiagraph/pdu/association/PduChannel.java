package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.skiagraph.pdu.Pdu;
import org.skiagraph.pdu.PduHeader;

/**
 * PDUs over a transport. What a PDU declares of its length is not believed: its bytes are held as they come, or handed on.
 *
 * <p>Reading has so much patience for each PDU: waiting uses it up, and what this side does between two reads does not.
 */
final class PduChannel implements Closeable {
    private static final int BUFFER = 8 << 10;
    private static final int CHUNK = 16 << 10;

    private final Transport transport;
    private final LongSupplier nanoClock;
    private byte[] buffer = new byte[0];
    private int from;
    private int to;
    private long patience; // in nanoseconds
    private boolean withinPdu;
    private volatile boolean writing;

    PduChannel(Transport transport, LongSupplier nanoClock) {
        this.transport = transport;
        this.nanoClock = nanoClock;
    }

    Transport transport() {
        return transport;
    }

    /** True while a PDU is being written: nothing else may be. It stays true if that failed. */
    boolean isWriting() {
        return writing;
    }

    /** True if some of the PDU that is waited for has come. */
    boolean isWithinPdu() {
        return withinPdu;
    }

    /** True if nothing has come and the connection is not closed. Does not wait. */
    boolean isQuiet() throws IOException {
        return from == to && transport.isQuiet();
    }

    /**
     * Reads the next header.
     *
     * @param first until its first byte
     * @param rest from then on, until the last byte of the PDU; if empty, the first is for all of it
     * @return empty if the other side has closed between two PDUs
     */
    Optional<PduHeader> readHeader(Duration first, Optional<Duration> rest) throws IOException {
        withinPdu = false;
        patience = Timeouts.nanos(first);
        if (from == to && fill() < 0) {
            return Optional.empty();
        }
        withinPdu = true;
        if (rest.isPresent()) {
            patience = Timeouts.nanos(rest.get());
        }
        byte[] header = new byte[Pdu.HEADER_BYTES];
        readFully(header, 0, header.length);
        return Optional.of(PduHeader.read(header, 0));
    }

    /** Header and content of a PDU whose header was read: as many bytes as have come, and at last all. */
    byte[] readWhole(PduHeader header) throws IOException {
        int size = Math.toIntExact(Pdu.HEADER_BYTES + header.length());
        byte[] whole = new byte[Math.min(size, CHUNK)];
        header.write(whole, 0);
        int done = Pdu.HEADER_BYTES;
        while (done < size) {
            if (done == whole.length) {
                whole = Arrays.copyOf(whole, (int) Math.min(size, 2L * whole.length));
            }
            done += readSome(whole, done, whole.length - done);
        }
        return whole;
    }

    void readFully(byte[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            done += readSome(target, offset + done, length - done);
        }
    }

    /** Reads at least one byte of a PDU. */
    int readSome(byte[] target, int offset, int length) throws IOException {
        if (from == to) {
            if (length >= BUFFER) {
                return required(receive(ByteBuffer.wrap(target, offset, length)));
            }
            required(fill());
        }
        int n = Math.min(length, to - from);
        System.arraycopy(buffer, from, target, offset, n);
        from += n;
        return n;
    }

    /** Reads past the content of a PDU. */
    void skip(long length) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK, length)];
        long left = length;
        while (left > 0) {
            left -= readSome(chunk, 0, (int) Math.min(chunk.length, left));
        }
    }

    private static int required(int n) throws EOFException {
        if (n < 0) {
            throw new EOFException("the other side closed the connection within a PDU");
        }
        return n;
    }

    private int fill() throws IOException {
        if (buffer.length == 0) {
            buffer = new byte[BUFFER];
        }
        int n = receive(ByteBuffer.wrap(buffer));
        from = 0;
        to = Math.max(0, n);
        return n;
    }

    /** A transport that has something gives it whatever the time; so that a peer who never pauses is not heard for ever, this looks. */
    private int receive(ByteBuffer target) throws IOException {
        if (withinPdu && patience <= 0) {
            throw new DeadlinePassedException();
        }
        long begun = nanoClock.getAsLong();
        try {
            return transport.read(target, Deadline.inNanos(patience, nanoClock));
        } finally {
            patience -= nanoClock.getAsLong() - begun;
        }
    }

    /** Writes a PDU, or the beginning of one whose rest {@link #send} writes. */
    void write(ByteBuffer[] parts, Deadline deadline, boolean whole) throws IOException {
        writing = true;
        transport.write(parts, deadline);
        writing = !whole;
    }

    /** Writes the rest of a PDU from a file. */
    void send(FileChannel file, long position, long count, Deadline deadline) throws IOException {
        transport.send(file, position, count, deadline);
        writing = false;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
