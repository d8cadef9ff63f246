package org.skiagraph.pdu.association;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A connection without a wire: what comes was written down before, what goes is kept, and waiting takes no time but on a clock. */
final class ScriptedTransport implements Transport {
    private static final byte[] END = new byte[0];

    private final FakeClock clock;
    private final int chunk;
    private final Deque<byte[]> coming = new ArrayDeque<>();
    private final ByteArrayOutputStream gone = new ByteArrayOutputStream();
    private int at;
    private int writes;
    private boolean closed;
    private boolean stuck;
    private long nanosForEach;

    /** One that gives at most so many bytes at once. */
    ScriptedTransport(FakeClock clock, int chunk) {
        this.clock = clock;
        this.chunk = chunk;
    }

    void comes(byte[] bytes) {
        if (bytes.length > 0) {
            coming.add(bytes);
        }
    }

    /** The other side closes behind what has come. */
    void ends() {
        coming.add(END);
    }

    /** The other side takes nothing more. */
    void isStuck() {
        stuck = true;
    }

    /** Each read takes so long. */
    void isSlow(long nanos) {
        nanosForEach = nanos;
    }

    /** What has gone since the last call. */
    byte[] takeGone() {
        byte[] bytes = gone.toByteArray();
        gone.reset();
        return bytes;
    }

    int writes() {
        return writes;
    }

    boolean isClosed() {
        return closed;
    }

    private void wait(long nanos, Deadline deadline) throws DeadlinePassedException {
        long left = Math.max(0, deadline.nanosLeft());
        clock.advance(Math.min(nanos, left));
        if (nanos >= left) {
            throw new DeadlinePassedException();
        }
    }

    @Override
    public int read(ByteBuffer target, Deadline deadline) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        byte[] next = coming.peek();
        wait(next == null ? Long.MAX_VALUE : nanosForEach, deadline);
        if (next == null || next == END) {
            return -1;
        }
        int n = Math.min(Math.min(chunk, target.remaining()), next.length - at);
        target.put(next, at, n);
        at += n;
        if (at == next.length) {
            coming.remove();
            at = 0;
        }
        return n;
    }

    @Override
    public void write(ByteBuffer[] parts, Deadline deadline) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (stuck) {
            wait(Long.MAX_VALUE, deadline);
        }
        writes++;
        for (ByteBuffer part : parts) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            gone.writeBytes(bytes);
        }
    }

    @Override
    public void send(FileChannel file, long position, long count, Deadline deadline) throws IOException {
        FileParts.write(this, file, position, count, 1000, deadline);
    }

    @Override
    public boolean isQuiet() {
        return !closed && coming.isEmpty();
    }

    @Override
    public Optional<Security> security() {
        return Optional.empty();
    }

    @Override
    public void close() {
        closed = true;
    }
}
