package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Keeps associations that are not in use, and gives them to whoever asks for the same again. May be used by many threads.
 *
 * <p>An association is checked before it is given: one that the other side has closed, aborted or sent something over is not. The pool
 * has no thread: what has been idle for too long is released by the next call of any method.
 */
public final class AssociationPool implements Closeable {
    private final int mostIdle;
    private final long idleNanos;
    private final LongSupplier nanoClock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Key, Deque<Idle>> idle = new HashMap<>();
    private boolean closed;

    /** What makes two associations the same: where to, and all that is asked for. */
    private record Key(InetSocketAddress address, Requestor requestor) {}

    /** One that waits, since when. */
    private record Idle(Association association, long since) {}

    /**
     * A pool.
     *
     * @param mostIdle kept for each address and requestor
     * @param idleTime how long one is kept; less than what the other side takes for idle
     */
    public AssociationPool(int mostIdle, Duration idleTime, LongSupplier nanoClock) {
        this.mostIdle = mostIdle;
        this.idleNanos = Timeouts.nanos(idleTime);
        this.nanoClock = nanoClock;
    }

    /** An association on loan. Closing it gives it back; if anything was left undone in it, or it has ended, it is not kept. */
    public final class Lease implements Closeable {
        private final Key key;
        private final Association association;
        private boolean returned;

        private Lease(Key key, Association association) {
            this.key = key;
            this.association = association;
        }

        /** The association, until this is closed. */
        public Association association() {
            return association;
        }

        @Override
        public void close() throws IOException {
            if (!returned) {
                returned = true;
                giveBack(key, association);
            }
        }
    }

    /** An association that is idle, or else a new one. */
    public Lease borrow(InetSocketAddress address, Requestor requestor) throws IOException {
        releaseExpired();
        Key key = new Key(address, requestor);
        Optional<Association> kept = next(key);
        while (kept.isPresent()) {
            if (kept.get().isQuiet()) {
                return new Lease(key, kept.get());
            }
            kept.get().abortNow();
            kept = next(key);
        }
        return new Lease(key, requestor.connect(address));
    }

    /** The one that was used last: it is the most likely to be alive. */
    private Optional<Association> next(Key key) {
        lock.lock();
        try {
            Deque<Idle> waiting = idle.get(key);
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
            if (waiting == null) {
                return Optional.empty();
            }
            Idle last = waiting.removeLast();
            if (waiting.isEmpty()) {
                idle.remove(key);
            }
            return Optional.of(last.association());
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(Key key, Association association) throws IOException {
        if (!association.isQuiet()) {
            association.abortNow();
        } else if (!keep(key, association)) {
            association.release();
        }
        releaseExpired();
    }

    private boolean keep(Key key, Association association) {
        lock.lock();
        try {
            Deque<Idle> waiting = idle.computeIfAbsent(key, it -> new ArrayDeque<>());
            if (!closed && waiting.size() < mostIdle) {
                waiting.addLast(new Idle(association, nanoClock.getAsLong()));
                return true;
            }
            if (waiting.isEmpty()) {
                idle.remove(key);
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** How many are idle. */
    public int idle() {
        lock.lock();
        try {
            return idle.values().stream().mapToInt(Deque::size).sum();
        } finally {
            lock.unlock();
        }
    }

    /** Releases what has been idle for too long. */
    public void releaseExpired() {
        long now = nanoClock.getAsLong();
        releaseAll(remove(now));
    }

    private List<Association> remove(long now) {
        List<Association> expired = new ArrayList<>();
        lock.lock();
        try {
            for (Deque<Idle> waiting : idle.values()) {
                while (!waiting.isEmpty()
                        && (closed || now - waiting.peekFirst().since() > idleNanos)) {
                    expired.add(waiting.removeFirst().association());
                }
            }
            idle.values().removeIf(Deque::isEmpty);
            return expired;
        } finally {
            lock.unlock();
        }
    }

    /** One that fails to be released is over, too, and the others are released all the same. */
    private static void releaseAll(List<Association> associations) {
        for (Association association : associations) {
            try {
                if (association.isQuiet()) {
                    association.release();
                } else {
                    association.abortNow();
                }
            } catch (IOException e) {
                continue; // its connection is closed all the same
            }
        }
    }

    /** Releases all that are idle; those on loan are released when they are given back. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        releaseExpired();
    }
}
