package org.skiagraph.pdu.association;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * TCP. The channel never blocks; where nothing can be read or written, a selector of its own waits until the deadline. So a write has a
 * deadline as a read has, which no timeout of a socket gives.
 */
final class SocketTransport implements Transport {
    private final SocketChannel channel;
    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable Waiting reading;
    private @Nullable Waiting writing;
    private volatile boolean closed;

    private SocketTransport(SocketChannel channel) {
        this.channel = channel;
    }

    /** A selector that waits for one thing. */
    private record Waiting(Selector selector, SelectionKey key) {}

    /** A channel that is connected; it is closed if it cannot be used. */
    static SocketTransport of(SocketChannel channel) throws IOException {
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            return new SocketTransport(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    static SocketTransport connect(InetSocketAddress address, Deadline deadline) throws IOException {
        SocketTransport transport = of(SocketChannel.open());
        try {
            if (!transport.channel.connect(address)) {
                do {
                    transport.await(SelectionKey.OP_CONNECT, deadline);
                } while (!transport.channel.finishConnect());
            }
            transport.closeWriting(); // it has waited for another thing
            return transport;
        } catch (IOException e) {
            transport.close();
            throw e;
        }
    }

    SocketChannel channel() {
        return channel;
    }

    @Override
    public int read(ByteBuffer target, Deadline deadline) throws IOException {
        while (true) {
            int n = channel.read(target);
            if (n != 0) {
                return n;
            }
            await(SelectionKey.OP_READ, deadline);
        }
    }

    /** Reads what is there, without waiting. */
    int readNow(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    @Override
    public void write(ByteBuffer[] parts, Deadline deadline) throws IOException {
        int last = parts.length - 1;
        while (true) {
            channel.write(parts);
            if (!parts[last].hasRemaining() && !anyRemaining(parts)) {
                return;
            }
            await(SelectionKey.OP_WRITE, deadline);
        }
    }

    private static boolean anyRemaining(ByteBuffer[] parts) {
        for (ByteBuffer part : parts) {
            if (part.hasRemaining()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void send(FileChannel file, long position, long count, Deadline deadline) throws IOException {
        long done = 0;
        while (done < count) {
            long n = file.transferTo(position + done, count - done, channel);
            done += n;
            if (n == 0) {
                if (position + done >= file.size()) {
                    throw new EOFException("the file ends before " + (position + count));
                }
                await(SelectionKey.OP_WRITE, deadline);
            }
        }
    }

    private void await(int operation, Deadline deadline) throws IOException {
        Waiting waiting = operation == SelectionKey.OP_READ ? reading() : writing(operation);
        try {
            do {
                if (deadline.nanosLeft() <= 0) {
                    throw new DeadlinePassedException();
                }
                waiting.selector.select(deadline.millisLeft());
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("the thread was interrupted");
                }
                if (closed) {
                    throw new AsynchronousCloseException();
                }
            } while (waiting.selector.selectedKeys().isEmpty());
            waiting.selector.selectedKeys().clear();
        } catch (ClosedSelectorException e) {
            throw closedMeanwhile(e);
        }
    }

    private Waiting reading() throws IOException {
        Waiting waiting = reading;
        if (waiting == null) {
            waiting = open(SelectionKey.OP_READ);
            reading = waiting;
        }
        return waiting;
    }

    private Waiting writing(int operation) throws IOException {
        Waiting waiting = writing;
        if (waiting == null) {
            waiting = open(operation);
            writing = waiting;
        }
        return waiting;
    }

    /** Under the lock, so that whoever closes finds every selector that was opened. */
    private Waiting open(int operation) throws IOException {
        opening.lock();
        try {
            if (closed) {
                throw new AsynchronousCloseException();
            }
            Selector selector = channel.provider().openSelector();
            try {
                Waiting waiting = new Waiting(selector, channel.register(selector, operation));
                if (operation == SelectionKey.OP_READ) {
                    reading = waiting;
                } else {
                    writing = waiting;
                }
                return waiting;
            } catch (IOException e) {
                selector.close();
                throw e;
            }
        } finally {
            opening.unlock();
        }
    }

    private void closeWriting() throws IOException {
        Waiting waiting = writing;
        writing = null;
        if (waiting != null) {
            waiting.selector.close();
        }
    }

    private static AsynchronousCloseException closedMeanwhile(Throwable cause) {
        AsynchronousCloseException e = new AsynchronousCloseException();
        e.initCause(cause);
        return e;
    }

    @Override
    public boolean isQuiet() throws IOException {
        return !closed && channel.read(ByteBuffer.allocate(1)) == 0;
    }

    @Override
    public Optional<Security> security() {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        opening.lock();
        try {
            closed = true;
            if (reading != null) {
                reading.selector.close();
            }
            closeWriting();
            channel.close();
        } finally {
            opening.unlock();
        }
    }
}
