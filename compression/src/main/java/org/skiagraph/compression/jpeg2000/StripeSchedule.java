package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tells threads what of a tile they can do next: make rows of a stripe whose code blocks are decoded, or decode code blocks of that
 * stripe or of one of the next two.
 *
 * <p>A helper that finds nothing to do for a while leaves, so that it never waits for the calling thread, nor for what that may wait
 * for. The calling thread waits for jobs that others have begun, and for nothing else. Once there is more to do again, it calls
 * helpers anew.
 */
final class StripeSchedule {
    /** How many stripes are held at once: of one rows are made, one is nearly decoded, one begun. */
    static final int MOST_STRIPES = 3;

    private static final long AWAKE = 300_000; // ns: longer than most code blocks take
    private static final int TRIES = 1000; // to take the lock, which is held much shorter

    private final List<ComponentGroup<?>> groups;
    private final boolean rowsByCaller;
    private final Thread caller = Thread.currentThread();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final ArrayDeque<Stripe> stripes = new ArrayDeque<>(); // ordered, and not all rows made
    private final ArrayDeque<Job> blocks = new ArrayDeque<>(); // not begun
    private final ArrayDeque<Job> rows = new ArrayDeque<>(); // all that they need is there, not begun
    private int helping; // helpers that are here
    private int gone; // helpers that have left since they were called
    private boolean ended; // all is done, or nothing more is to be done
    private volatile int changes; // written by the holder of the lock

    /**
     * The schedule of a tile, for the calling thread and its helpers.
     *
     * @param rowsByCaller true if no other thread may make rows
     */
    StripeSchedule(List<ComponentGroup<?>> groups, boolean rowsByCaller) {
        this.groups = groups;
        this.rowsByCaller = rowsByCaller;
    }

    /** What one thread does at once. */
    static final class Job {
        private final Stripe stripe;
        private final BandRows<?>.@Nullable Piece block;
        private final @Nullable SpanRows<?> span;
        private final long endRow;

        private Job(Stripe stripe, BandRows<?>.@Nullable Piece block, @Nullable SpanRows<?> span, long endRow) {
            this.stripe = stripe;
            this.block = block;
            this.span = span;
            this.endRow = endRow;
        }

        /**
         * Decodes its code block or makes its rows.
         *
         * @param work of the calling thread
         */
        void run(TileDecoding tile, BlockWork work) throws IOException {
            if (block != null) {
                tile.decode(block, work);
            } else if (span != null) {
                span.deliver(endRow);
            }
        }
    }

    private static final class Stripe {
        final List<Long> endRows = new ArrayList<>(); // of each group
        int jobs; // that are not done: first of code blocks, then of rows
        boolean inRows;
    }

    /** Begins anew to count helpers that leave: before they are called. False if they need not be, since there is no more to do. */
    boolean callHelpers() {
        enter();
        try {
            gone = 0;
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** A thread comes. */
    void come() {
        enter();
        try {
            helping += isCaller() ? 0 : 1;
        } finally {
            lock.unlock();
        }
    }

    /**
     * A thread leaves.
     *
     * @param failed true if it leaves by an error, so that no more jobs are to be given out
     */
    void leave(boolean failed) {
        enter();
        try {
            helping -= isCaller() ? 0 : 1;
            gone += isCaller() ? 0 : 1;
            if (failed) {
                end();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isCaller() {
        return Thread.currentThread() == caller;
    }

    /** True if the calling thread should call its helpers anew: they have left, and there is work for them. */
    boolean wantsHelpers() {
        enter();
        try {
            return isCaller() && gone > 0 && helping == 0 && blocks.size() > 1;
        } finally {
            lock.unlock();
        }
    }

    /** The next job of this thread; nothing if there will be none, or, for a helper, if there is none for a while. */
    @Nullable
    Job next() {
        enter();
        boolean failed = true;
        try {
            Job job = find();
            failed = false;
            return job;
        } finally {
            if (failed) {
                end();
            }
            lock.unlock();
        }
    }

    private @Nullable Job find() {
        while (!ended) {
            if (!rows.isEmpty() && (!rowsByCaller || isCaller())) {
                return rows.remove();
            }
            if (!blocks.isEmpty()) {
                return blocks.remove();
            }
            if (stripes.size() < MOST_STRIPES && order()) {
                continue;
            }
            if (stripes.isEmpty()) {
                end();
            } else if (!awaitChange()) {
                return null;
            }
        }
        return null;
    }

    /** Takes note that a job is done. */
    void done(Job job) {
        enter();
        boolean failed = true;
        try {
            if (--job.stripe.jobs == 0) {
                if (job.stripe.inRows) {
                    groups.forEach(ComponentGroup::reuse);
                    stripes.remove();
                }
                beginRows();
                signalChange();
            }
            failed = false;
        } finally {
            if (failed) {
                end();
            }
            lock.unlock();
        }
    }

    private void end() {
        ended = true;
        signalChange();
    }

    private void signalChange() {
        changes++;
        change.signalAll();
    }

    /**
     * Waits until there may be something to do, at first awake: mostly that takes less time than to put a thread to sleep and to wake
     * it. False if there is nothing for a while and this thread is not the one that waits for the end.
     */
    private boolean awaitChange() {
        int before = changes;
        lock.unlock();
        long from = System.nanoTime();
        while (changes == before && System.nanoTime() - from < AWAKE) {
            Thread.onSpinWait();
        }
        enter();
        if (changes == before && isCaller()) {
            change.awaitUninterruptibly();
        }
        return changes != before || isCaller();
    }

    /** Takes the lock. It is held so shortly that to sleep would take longer. */
    private void enter() {
        for (int i = 0; i < TRIES; i++) {
            if (lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    /** False if all stripes are ordered. */
    private boolean order() {
        List<BandRows<?>.Piece> pieces = new ArrayList<>();
        Stripe stripe = new Stripe();
        boolean more = false;
        for (ComponentGroup<?> group : groups) {
            if (!group.isOrdered()) {
                group.order(pieces);
                more = true;
            }
            stripe.endRows.add(group.ordered());
        }
        if (!more) {
            return false;
        }
        for (BandRows<?>.Piece piece : pieces) {
            blocks.add(new Job(stripe, piece, null, 0));
        }
        stripe.jobs = pieces.size();
        stripes.add(stripe);
        beginRows();
        signalChange();
        return true;
    }

    /** Lets rows be made of the first stripe, if all of its code blocks are decoded. */
    private void beginRows() {
        Stripe stripe = stripes.peek();
        if (stripe == null || stripe.inRows || stripe.jobs > 0) {
            return;
        }
        stripe.inRows = true;
        for (int i = 0; i < groups.size(); i++) {
            for (SpanRows<?> span : groups.get(i).spans()) {
                rows.add(new Job(stripe, null, span, stripe.endRows.get(i)));
                stripe.jobs++;
            }
        }
    }
}
