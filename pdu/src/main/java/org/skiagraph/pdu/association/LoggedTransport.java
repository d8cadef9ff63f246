package org.skiagraph.pdu.association;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A transport of which a log is given the bytes. */
final class LoggedTransport implements Transport {
    private static final int FILE_CHUNK = 32 << 10;

    private final Transport below;
    private final ByteLog.Connection log;
    private final AtomicBoolean closed = new AtomicBoolean();

    LoggedTransport(Transport below, ByteLog.Connection log) {
        this.below = below;
        this.log = log;
    }

    @Override
    public int read(ByteBuffer target, Deadline deadline) throws IOException {
        int from = target.position();
        int n = below.read(target, deadline);
        if (n > 0) {
            log.bytes(Direction.RECEIVED, target.duplicate().flip().position(from));
        }
        return n;
    }

    /** Logs also what a write that failed has sent. */
    @Override
    public void write(ByteBuffer[] parts, Deadline deadline) throws IOException {
        ByteBuffer[] before = new ByteBuffer[parts.length];
        for (int i = 0; i < parts.length; i++) {
            before[i] = parts[i].duplicate();
        }
        try {
            below.write(parts, deadline);
        } finally {
            for (int i = 0; i < parts.length; i++) {
                before[i].limit(parts[i].position());
                if (before[i].hasRemaining()) {
                    log.bytes(Direction.SENT, before[i]);
                }
            }
        }
    }

    @Override
    public void send(FileChannel file, long position, long count, Deadline deadline) throws IOException {
        FileParts.write(this, file, position, count, FILE_CHUNK, deadline);
    }

    @Override
    public boolean isQuiet() throws IOException {
        return below.isQuiet();
    }

    @Override
    public Optional<Security> security() {
        return below.security();
    }

    @Override
    public void close() throws IOException {
        try {
            below.close();
        } finally {
            if (closed.compareAndSet(false, true)) {
                log.closed();
            }
        }
    }
}
