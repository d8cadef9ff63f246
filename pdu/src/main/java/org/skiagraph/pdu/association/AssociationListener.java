package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.skiagraph.pdu.tls.TlsSettings;

/**
 * Takes connections, and hands each to a thread of the caller's executor, which shakes hands, answers the request and calls the handler.
 * The accepting thread never waits for a peer.
 *
 * <p>{@link #run()} takes connections until the listener is closed, in a thread of the caller's. {@link #close(Duration)} lets
 * associations end in peace for some time.
 */
public final class AssociationListener implements Runnable, Closeable {
    private static final int BACKLOG = 1024;
    private static final long ACCEPTING_NANOS = 5_000_000_000L; // far more than it ever takes
    private static final long PAUSE_NANOS = 50_000_000; // after a failure to accept, as when there are no files left

    private final ServerSocketChannel server;
    private final Acceptor acceptor;
    private final AssociationHandler handler;
    private final Executor executor;
    private final ListenerLimits limits;
    private final Observer observer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final Set<Served> serving = new HashSet<>();
    private final Map<InetAddress, Integer> byAddress = new HashMap<>();
    private int rejecting;
    private int accepting; // threads
    private boolean closing;
    private boolean over;

    private AssociationListener(
            ServerSocketChannel server,
            Acceptor acceptor,
            AssociationHandler handler,
            Executor executor,
            ListenerLimits limits) {
        this.server = server;
        this.acceptor = acceptor;
        this.handler = handler;
        this.executor = executor;
        this.limits = limits;
        this.observer = acceptor.settings().observer();
    }

    /**
     * Listens at an address. Connections are taken when {@link #run()} is called.
     *
     * @param address port 0 for any that is free
     * @param executor gives each connection a thread for as long as it lasts; it should have as many as the limits allow, and what it
     *     rejects is closed
     * @throws IllegalStateException if there is to be TLS, and no identity to prove
     */
    public static AssociationListener open(
            InetSocketAddress address,
            Acceptor acceptor,
            AssociationHandler handler,
            Executor executor,
            ListenerLimits limits)
            throws IOException {
        acceptor.settings().tls().ifPresent(TlsSettings::server); // rather now than at every connection
        ServerSocketChannel server = ServerSocketChannel.open();
        try {
            server.bind(address, BACKLOG);
            return new AssociationListener(server, acceptor, handler, executor, limits);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() throws IOException {
        return (InetSocketAddress) server.getLocalAddress();
    }

    /** How many connections it serves now, those being rejected included. */
    public int open() {
        lock.lock();
        try {
            return serving.size();
        } finally {
            lock.unlock();
        }
    }

    /** One connection that is served. */
    private final class Served implements Runnable {
        private final SocketChannel channel;
        private final InetSocketAddress address;
        private final boolean tooMany;
        private volatile @Nullable SocketTransport transport;
        private volatile @Nullable Association association;

        Served(SocketChannel channel, InetSocketAddress address, boolean tooMany) {
            this.channel = channel;
            this.address = address;
            this.tooMany = tooMany;
        }

        @Override
        public void run() {
            try {
                serve();
            } catch (IOException e) {
                observer.failed(address, e);
            } finally {
                closeQuietly(channel);
                remove(this);
            }
        }

        private void serve() throws IOException {
            SocketTransport socket = SocketTransport.of(channel);
            transport = socket;
            if (tooMany) {
                observer.refused(address);
                acceptor.refusingAll().accept(socket, address);
                return;
            }
            Association accepted = acceptor.accept(socket, address);
            association = accepted;
            if (isOver()) {
                accepted.abort();
                return;
            }
            try {
                handler.handle(accepted);
            } catch (IOException | RuntimeException | Error e) {
                accepted.abort();
                throw e;
            }
            if (accepted.isReleaseRequested()) {
                accepted.close();
            } else {
                accepted.abort();
            }
        }

        /** From another thread, which waits for nothing. */
        void abort() {
            Association here = association;
            SocketTransport socket = transport;
            try {
                if (here != null) {
                    here.abortNow();
                } else if (socket != null) {
                    socket.close();
                }
            } catch (IOException e) {
                observer.failed(address, e);
            } finally {
                closeQuietly(channel);
            }
        }
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            return; // it is closed all the same
        }
    }

    /** Takes connections until the listener is closed. A connection that cannot be taken is not the end of it. */
    @Override
    public void run() {
        while (server.isOpen()) {
            try {
                take(accept());
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private SocketChannel accept() throws IOException {
        count(1);
        try {
            return server.accept();
        } finally {
            count(-1);
        }
    }

    private void count(int more) {
        lock.lock();
        try {
            accepting += more;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void take(SocketChannel channel) throws IOException {
        InetSocketAddress address;
        try {
            address = (InetSocketAddress) channel.getRemoteAddress();
        } catch (IOException e) {
            channel.close();
            return; // gone already
        }
        Served served = admit(channel, address);
        if (served == null) {
            observer.refused(address);
            channel.close();
            return;
        }
        observer.connected(address, open());
        try {
            executor.execute(served);
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            // the latter where the system has no more threads, of which one that ends gives one back
            observer.refused(address);
            remove(served);
            channel.close();
        }
    }

    private @Nullable Served admit(SocketChannel channel, InetSocketAddress address) {
        lock.lock();
        try {
            int here = byAddress.getOrDefault(address.getAddress(), 0);
            boolean tooMany = serving.size() - rejecting >= limits.inAll() || here >= limits.fromOneAddress();
            if (closing || tooMany && rejecting >= limits.beingRejected()) {
                return null;
            }
            if (tooMany) {
                rejecting++;
            } else {
                byAddress.put(address.getAddress(), here + 1);
            }
            Served served = new Served(channel, address, tooMany);
            serving.add(served);
            return served;
        } finally {
            lock.unlock();
        }
    }

    private void remove(Served served) {
        int open;
        lock.lock();
        try {
            serving.remove(served);
            if (served.tooMany) {
                rejecting--;
            } else {
                byAddress.computeIfPresent(served.address.getAddress(), (key, n) -> n == 1 ? null : n - 1);
            }
            open = serving.size();
            ended.signalAll();
        } finally {
            lock.unlock();
        }
        observer.disconnected(served.address, open);
    }

    /** True if the time is over that associations had to end. */
    private boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more connections, and aborts what is open. */
    @Override
    public void close() throws IOException {
        close(Duration.ZERO);
    }

    /**
     * Takes no more connections, and waits until all associations have ended; those that have not when the time is over are aborted.
     *
     * @return true if none had to be aborted
     */
    public boolean close(Duration grace) throws IOException {
        lock.lock();
        try {
            closing = true;
        } finally {
            lock.unlock();
        }
        server.close();
        // accept goes on for a moment behind close, and a connection that it still took would be left open for ever if
        // its thread was
        // interrupted just then
        await(() -> accepting == 0, ACCEPTING_NANOS);
        boolean peaceful = awaitEnd(grace);
        List<Served> left;
        lock.lock();
        try {
            over = true;
            left = new ArrayList<>(serving);
        } finally {
            lock.unlock();
        }
        left.forEach(Served::abort);
        return peaceful && left.isEmpty();
    }

    /** Waits until no connection is open. */
    private boolean awaitEnd(Duration time) {
        return await(serving::isEmpty, Timeouts.nanos(time));
    }

    /** True if something has come about in time; it is looked at under the lock. */
    private boolean await(BooleanSupplier reached, long most) {
        long nanos = most;
        lock.lock();
        try {
            while (!reached.getAsBoolean() && nanos > 0) {
                nanos = ended.awaitNanos(nanos);
            }
            return reached.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the threads of all connections are done; after {@link #close} that is soon. */
    public boolean awaitQuiet(long time, TimeUnit unit) {
        return awaitEnd(Duration.ofNanos(unit.toNanos(time)));
    }
}
