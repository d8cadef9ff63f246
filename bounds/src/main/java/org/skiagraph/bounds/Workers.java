package org.skiagraph.bounds;

import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Independent pieces of one work, done by the calling thread and by whatever threads the caller's executor can spare.
 *
 * <p>The calling thread works too, so that a full pool, a pool of one thread or one that rejects everything only means less
 * help. When {@link #run} returns, no piece runs any more. The first error stops what was not begun and is thrown.
 */
public final class Workers {
    private static final Workers NONE = new Workers(
            command -> {
                throw new RejectedExecutionException();
            },
            0);

    private final Executor executor;
    private final int helpers;

    private Workers(Executor executor, int helpers) {
        this.executor = executor;
        this.helpers = helpers;
    }

    /** One piece of the work. */
    @FunctionalInterface
    public interface Piece {
        /**
         * Does the piece with this number.
         *
         * @param index from 0
         */
        void run(int index) throws IOException;
    }

    /** The calling thread alone. */
    public static Workers none() {
        return NONE;
    }

    /**
     * The calling thread and others.
     *
     * @param helpers how many others at the most
     */
    public static Workers of(Executor executor, int helpers) {
        if (helpers < 0) {
            throw new IllegalArgumentException("helpers below 0: " + helpers);
        }
        return new Workers(executor, helpers);
    }

    /** How many threads may work at once, the calling one included; {@link Integer#MAX_VALUE} stands for more, too. */
    public int threads() {
        return helpers == Integer.MAX_VALUE ? helpers : helpers + 1;
    }

    /**
     * Does the pieces 0 to {@code pieces} - 1, each once, in any order.
     *
     * @throws IOException the first that a piece threw; what was not begun then is left undone
     * @throws UndeclaredThrowableException with what a piece threw, if there are helpers and it is another exception that
     *     Java checks
     */
    public void run(int pieces, Piece piece) throws IOException {
        if (helpers == 0 || pieces <= 1) {
            for (int i = 0; i < pieces; i++) {
                piece.run(i);
            }
            return;
        }
        Shift shift = new Shift(pieces, piece);
        callHelpers(Math.min(helpers, pieces - 1), shift);
        shift.work();
        shift.awaitHelpers();
        shift.rethrow();
    }

    /** What an executor throws besides is an error of the work, since the helpers it has called must be waited for. */
    private void callHelpers(int wanted, Shift shift) {
        try {
            for (int i = 0; i < wanted && !shift.isOver(); i++) {
                executor.execute(shift);
            }
        } catch (RejectedExecutionException e) {
            // no help to be had: the calling thread does it
        } catch (RuntimeException | Error e) {
            shift.fail(e);
        }
    }

    /** One call of {@link #run}. A helper that comes after its end finds nothing to do and no reference to the work. */
    private static final class Shift implements Runnable {
        private static final long AWAKE = 50_000; // ns
        private static final int CLOSED = Integer.MIN_VALUE / 2;

        private final Thread caller = Thread.currentThread();
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger helping = new AtomicInteger();
        private final int pieces;
        private volatile @Nullable Piece piece;
        private volatile @Nullable Throwable failure;

        Shift(int pieces, Piece piece) {
            this.pieces = pieces;
            this.piece = piece;
        }

        @Override
        public void run() {
            if (Thread.currentThread() == caller) {
                return; // an executor that runs in the calling thread is no help
            }
            if (helping.incrementAndGet() > 0) {
                work();
            }
            helping.decrementAndGet();
            LockSupport.unpark(caller);
        }

        void work() {
            Piece mine = piece;
            while (mine != null && failure == null) {
                int i = next.getAndIncrement();
                if (i >= pieces) {
                    break;
                }
                try {
                    mine.run(i);
                } catch (Throwable e) { // other languages throw what they do not declare
                    fail(e);
                }
            }
        }

        boolean isOver() {
            return failure != null || next.get() >= pieces;
        }

        synchronized void fail(Throwable e) {
            if (failure == null) {
                failure = e;
            }
        }

        void awaitHelpers() {
            long from = System.nanoTime();
            while (helping.get() != 0 && System.nanoTime() - from < AWAKE) {
                Thread.onSpinWait(); // the last piece is often done before this thread could sleep
            }
            boolean interrupted = false;
            while (!helping.compareAndSet(0, CLOSED)) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            piece = null;
            if (interrupted) {
                caller.interrupt();
            }
        }

        void rethrow() throws IOException {
            Throwable e = failure;
            if (e instanceof IOException io) {
                throw io;
            } else if (e instanceof RuntimeException runtime) {
                throw runtime;
            } else if (e instanceof Error error) {
                throw error;
            } else if (e != null) {
                throw new UndeclaredThrowableException(e);
            }
        }
    }
}
