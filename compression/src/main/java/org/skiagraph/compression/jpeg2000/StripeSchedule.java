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
 * stripe or of one of the next. So nobody waits for the last code block of a stripe, and no more than some stripes are held.
 */
final class StripeSchedule {
    /** How many stripes are held at once: of one rows are made, one is nearly decoded, one begun. */
    static final int MOST_STRIPES = 3;

    private static final long AWAKE = 150_000; // ns: about as long as a code block takes
    private static final int TRIES = 1000; // to take the lock, which is held much shorter

    private final List<ComponentGroup<?>> groups;
    private final @Nullable Thread rowMaker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final ArrayDeque<Stripe> stripes = new ArrayDeque<>(); // ordered, and not all rows made
    private final ArrayDeque<Job> blocks = new ArrayDeque<>(); // not begun
    private final ArrayDeque<Job> rows = new ArrayDeque<>(); // all that they need is there, not begun
    private boolean stopped;
    private volatile int changes; // written by the holder of the lock

    /**
     * The schedule of a tile.
     *
     * @param rowMaker the only thread that may make rows, if they may not be made by any
     */
    StripeSchedule(List<ComponentGroup<?>> groups, @Nullable Thread rowMaker) {
        this.groups = groups;
        this.rowMaker = rowMaker;
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

    /** The next job of the calling thread, waited for if need be; nothing if there will be none. */
    @Nullable
    Job next() {
        enter();
        try {
            while (!stopped) {
                boolean mayMakeRows = rowMaker == null || rowMaker == Thread.currentThread();
                if (mayMakeRows && !rows.isEmpty()) {
                    return rows.remove();
                }
                if (!blocks.isEmpty()) {
                    return blocks.remove();
                }
                if (stripes.size() < MOST_STRIPES && order()) {
                    continue;
                }
                if (stripes.isEmpty()) {
                    return null;
                }
                awaitChange();
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for another thread to change something. Mostly that is the end of a code block, which takes less time than to put a thread
     * to sleep and to wake it.
     */
    private void awaitChange() {
        int before = changes;
        lock.unlock();
        long from = System.nanoTime();
        while (changes == before && System.nanoTime() - from < AWAKE) {
            Thread.onSpinWait();
        }
        enter();
        if (changes == before) {
            change.awaitUninterruptibly();
        }
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

    private void signalChange() {
        changes++;
        change.signalAll();
    }

    /** Takes note that a job is done. */
    void done(Job job) {
        enter();
        try {
            if (--job.stripe.jobs > 0) {
                return;
            }
            if (job.stripe.inRows) {
                groups.forEach(ComponentGroup::reuse);
                stripes.remove();
            }
            beginRows();
            signalChange();
        } finally {
            lock.unlock();
        }
    }

    /** Gives out no more jobs. */
    void stop() {
        enter();
        try {
            stopped = true;
            signalChange();
        } finally {
            lock.unlock();
        }
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
