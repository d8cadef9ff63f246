package org.skiagraph.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {
    private static final int PIECES = 500;
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    private final ExecutorService single = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        pool.shutdownNow();
        single.shutdownNow();
    }

    private static void assertDoesEachOnce(Workers workers) throws IOException {
        AtomicIntegerArray done = new AtomicIntegerArray(PIECES);
        workers.run(PIECES, done::incrementAndGet);
        for (int i = 0; i < PIECES; i++) {
            assertEquals(1, done.get(i), "piece " + i);
        }
    }

    @Test
    void doesEachPieceOnce() throws IOException {
        assertDoesEachOnce(Workers.none());
        for (int helpers = 0; helpers < 5; helpers++) {
            assertDoesEachOnce(Workers.of(pool, helpers));
        }
        assertEquals(1, Workers.none().threads());
        assertEquals(4, Workers.of(pool, 3).threads());
    }

    @Test
    void doesNothingIfThereIsNothing() throws IOException {
        AtomicInteger done = new AtomicInteger();
        Workers.of(pool, 2).run(0, i -> done.incrementAndGet());
        assertEquals(0, done.get());
    }

    @Test
    void worksAloneWhereTheExecutorRejectsEverything() throws IOException {
        Executor none = command -> {
            throw new RejectedExecutionException();
        };
        assertDoesEachOnce(Workers.of(none, 3));
    }

    @Test
    void worksWithAnExecutorThatRunsInTheCallingThread() throws IOException {
        assertDoesEachOnce(Workers.of(Runnable::run, 3));
    }

    @Test
    void worksWithinASaturatedPoolOfOneThread() throws Exception {
        Workers workers = Workers.of(single, 3);
        single.submit(() -> {
                    assertDoesEachOnce(workers);
                    workers.run(3, i -> assertDoesEachOnce(workers)); // nested, too
                    return true;
                })
                .get(30, TimeUnit.SECONDS);
    }

    @Test
    void worksWithAPoolThatNeverComesToIt() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        single.execute(() -> awaitQuietly(busy));
        assertDoesEachOnce(Workers.of(single, 1));
        busy.countDown();
        single.submit(() -> {}).get(); // the late helper found nothing to do and harmed nothing
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void helpersReallyHelp() throws IOException {
        CyclicBarrier all = new CyclicBarrier(4);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Workers.of(pool, 3).run(4, i -> meet(all)));
    }

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IOException(e);
        }
    }

    @Test
    void noPieceRunsAfterTheReturn() throws Exception {
        List<AtomicInteger> begun = new ArrayList<>();
        List<Integer> begunAtReturn = new ArrayList<>();
        for (int round = 0; round < 300; round++) {
            AtomicInteger counter = new AtomicInteger();
            AtomicInteger running = new AtomicInteger();
            boolean fails = round % 2 == 0;
            try {
                Workers.of(pool, 3).run(20, i -> {
                    counter.incrementAndGet();
                    running.incrementAndGet();
                    try {
                        failIf(fails && i == 7);
                    } finally {
                        running.decrementAndGet();
                    }
                });
            } catch (IOException e) {
                assertEquals("piece 7", e.getMessage());
            }
            assertEquals(0, running.get());
            begun.add(counter);
            begunAtReturn.add(counter.get());
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(begunAtReturn, begun.stream().map(AtomicInteger::get).toList());
    }

    private static void failIf(boolean fails) throws IOException {
        if (fails) {
            throw new IOException("piece 7");
        }
    }

    @Test
    void theFirstErrorIsThrownAndStopsWhatWasNotBegun() {
        for (Workers workers : List.of(Workers.none(), Workers.of(Runnable::run, 1), Workers.of(pool, 3))) {
            AtomicInteger begun = new AtomicInteger();
            IOException first = new IOException("first");
            IOException thrown = assertThrows(
                    IOException.class,
                    () -> workers.run(1_000_000, i -> {
                        begun.incrementAndGet();
                        throw first;
                    }));
            assertSame(first, thrown);
            assertTrue(begun.get() <= workers.threads(), begun + " begun");
        }
    }

    @Test
    void errorsOfEveryKindComeThroughAsTheyAre() {
        for (Workers workers : List.of(Workers.none(), Workers.of(pool, 2))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> workers.run(5, i -> {
                        throw new IllegalStateException();
                    }));
            assertThrows(
                    StackOverflowError.class,
                    () -> workers.run(5, i -> {
                        throw new StackOverflowError();
                    }));
        }
    }

    @Test
    void anInterruptedCallerFinishesAndStaysInterrupted() throws Exception {
        CountDownLatch helping = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Boolean> interrupted = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        Thread caller = new Thread(() -> {
            Thread self = Thread.currentThread();
            try {
                Workers.of(pool, 1).run(2, i -> {
                    if (Thread.currentThread() == self) {
                        awaitQuietly(helping);
                    } else {
                        helping.countDown();
                        awaitQuietly(go);
                    }
                    done.incrementAndGet();
                });
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            interrupted.add(self.isInterrupted());
        });
        caller.start();
        helping.await();
        caller.interrupt();
        go.countDown();
        caller.join();
        assertEquals(List.of(true), interrupted);
        assertEquals(2, done.get());
    }

    @Test
    void refusesFewerThanNoHelpers() {
        assertThrows(IllegalArgumentException.class, () -> Workers.of(pool, -1));
    }

    @Test
    void noPieceRunsAfterAnExecutorBroke() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        Executor breaking = command -> {
            if (asked.incrementAndGet() == 2) {
                awaitQuietly(begun);
                throw new IllegalStateException("no thread to be had");
            }
            pool.execute(command);
        };
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class, () -> Workers.of(breaking, 2).run(10, i -> {
                    running.incrementAndGet();
                    begun.countDown();
                    waitAWhile();
                    running.decrementAndGet();
                }));
        assertEquals("no thread to be had", thrown.getMessage());
        assertEquals(0, running.get());
    }

    private static void waitAWhile() throws IOException {
        try {
            assertFalse(new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whatAHelperThrowsWithoutDeclaringItNeitherHangsNorIsLost() {
        CountDownLatch thrown = new CountDownLatch(1);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Thread caller = Thread.currentThread();
            UndeclaredThrowableException e = assertThrows(UndeclaredThrowableException.class, () -> Workers.of(pool, 2)
                    .run(50, i -> {
                        if (Thread.currentThread() == caller) {
                            awaitQuietly(thrown);
                        } else {
                            thrown.countDown();
                            throwUndeclared();
                        }
                    }));
            assertInstanceOf(TimeoutException.class, e.getCause());
        });
    }

    private static void throwUndeclared() {
        WorkersTest.<RuntimeException>throwAs(new TimeoutException("as other languages do"));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwAs(Throwable e) throws E {
        throw (E) e;
    }

    @Test
    void asManyHelpersAsThereMayBeAreStillCounted() throws IOException {
        Workers workers = Workers.of(pool, Integer.MAX_VALUE);
        assertEquals(Integer.MAX_VALUE, workers.threads());
        assertDoesEachOnce(workers);
    }
}
