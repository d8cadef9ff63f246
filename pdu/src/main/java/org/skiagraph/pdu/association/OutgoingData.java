package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.Objects;
import org.skiagraph.pdu.Pdu;
import org.skiagraph.pdu.PduHeader;
import org.skiagraph.pdu.PduType;
import org.skiagraph.pdu.PdvHeader;

/**
 * One command or one Data Set as it goes. PS3.8 annex E.
 *
 * <p>It must be ended by {@link #finish()}; one that is closed without that aborts the association, so that the other side never takes
 * a part for the whole. Each P-DATA-TF is one write of its header and the bytes, which are not copied but for the rest that does not
 * fill one. An even number of bytes has to be sent in all.
 */
public final class OutgoingData extends OutputStream implements WritableByteChannel, Closeable {
    private static final int HEADERS = Pdu.HEADER_BYTES + PdvHeader.BYTES;
    private static final int FIRST_BUFFER = 512;

    private final Association association;
    private final int contextId;
    private final boolean command;
    private final int fragment; // most bytes of one
    private byte[] buffer = new byte[HEADERS + FIRST_BUFFER]; // headers, then what waits for more
    private int waiting;
    private boolean ended;

    OutgoingData(Association association, int contextId, boolean command, int fragment) {
        this.association = association;
        this.contextId = contextId;
        this.command = command;
        this.fragment = fragment;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        write(ByteBuffer.wrap(bytes, offset, length));
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        requireOpen();
        int all = bytes.remaining();
        while (bytes.remaining() > fragment - waiting) {
            int n = fragment - waiting;
            ByteBuffer part = bytes.slice(bytes.position(), n);
            send(OutgoingPdu.of(headers(n, false), part));
            bytes.position(bytes.position() + n);
        }
        hold(bytes);
        return all;
    }

    /**
     * Sends a part of a file, which the system copies where it can.
     *
     * @throws EOFException if the file ends before
     */
    public void transferFrom(FileChannel file, long position, long count) throws IOException {
        requireOpen();
        long done = 0;
        while (count - done > fragment - waiting) {
            int n = fragment - waiting;
            ByteBuffer[] parts = {headers(n, false)};
            send(new OutgoingPdu(parts, file, position + done, n));
            done += n;
        }
        holdFile(file, position + done, (int) (count - done));
    }

    private void holdFile(FileChannel file, long position, int count) throws IOException {
        makeRoom(count);
        ByteBuffer rest = ByteBuffer.wrap(buffer, HEADERS + waiting, count);
        while (rest.hasRemaining()) {
            if (file.read(rest, position + count - rest.remaining()) < 0) {
                throw new EOFException("the file ends before " + (position + count));
            }
        }
        waiting += count;
    }

    private void hold(ByteBuffer bytes) {
        int count = bytes.remaining();
        makeRoom(count);
        bytes.get(buffer, HEADERS + waiting, count);
        waiting += count;
    }

    private void makeRoom(int count) {
        int wanted = HEADERS + waiting + count;
        if (wanted > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(HEADERS + fragment, Math.max(wanted, 2 * buffer.length)));
        }
    }

    /** Headers and what waits; so many bytes will follow. */
    private ByteBuffer headers(int more, boolean last) {
        int length = waiting + more;
        new PduHeader(PduType.P_DATA_TF.code(), length + PdvHeader.BYTES).write(buffer, 0);
        new PdvHeader(contextId, command, last, length).write(buffer, Pdu.HEADER_BYTES);
        ByteBuffer headers = ByteBuffer.wrap(buffer, 0, HEADERS + waiting);
        waiting = 0;
        return headers;
    }

    private void send(OutgoingPdu pdu) throws IOException {
        association.send(pdu);
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the command or Data Set was ended");
        }
    }

    /** Sends the last fragment. */
    public void finish() throws IOException {
        requireOpen();
        send(OutgoingPdu.of(headers(0, true)));
        ended = true;
        association.ended(this);
    }

    @Override
    public boolean isOpen() {
        return !ended;
    }

    /** Aborts the association, unless {@link #finish()} was called. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            association.ended(this);
            association.abort();
        }
    }
}
