package org.skiagraph.cli;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.skiagraph.bounds.Workers;

/** So many threads for one call of the command: its own, and helpers that end with it. */
final class Threads implements AutoCloseable {
    static final int MOST = 1024;

    private final Optional<ExecutorService> pool;
    private final Workers workers;

    /**
     * Begins helpers.
     *
     * @param count with the calling thread, from 1 to {@link #MOST}
     */
    Threads(int count) {
        pool = count > 1 ? Optional.of(Executors.newFixedThreadPool(count - 1)) : Optional.empty();
        workers = pool.isPresent() ? Workers.of(pool.get(), count - 1) : Workers.none();
    }

    /** The calling thread and the helpers. */
    Workers workers() {
        return workers;
    }

    @Override
    public void close() {
        pool.ifPresent(ExecutorService::shutdownNow);
    }
}
