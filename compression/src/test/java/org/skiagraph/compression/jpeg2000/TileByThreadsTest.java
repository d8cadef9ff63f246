package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.RowSink;

/** One tile by several threads: many stripes of small code blocks, rows long enough to be made in parts. */
@Timeout(value = 20)
class TileByThreadsTest {
    private static final int HELPERS = 3;
    private static final int HEIGHT = 40;
    private static final ReferenceStream STREAM = NamedStreams.stream(new StreamOptions(600, HEIGHT)
            .components(StreamComponent.unsigned(8), StreamComponent.unsigned(8), StreamComponent.unsigned(8))
            .cod(StreamCod.of(StreamCoding.of(3).blocks(6, 2).irreversible())));

    private final ExecutorService pool = Executors.newFixedThreadPool(HELPERS);
    private final DecodeRequest request = DecodeRequest.all().withWorkers(Workers.of(pool, HELPERS));

    @AfterEach
    void noThreadIsLeftWaiting() throws InterruptedException {
        pool.shutdown();
        assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
    }

    @Test
    void againAndAgainTheSame() throws IOException {
        DecodedStream alone = DecodedStream.of(STREAM.bytes());
        for (int i = 0; i < 100; i++) {
            DecodedStream helped = DecodedStream.of(STREAM.bytes(), request);
            for (int c = 0; c < alone.planes().size(); c++) {
                assertArrayEquals(alone.planes().get(c), helped.planes().get(c));
            }
        }
    }

    @Test
    void anErrorOfTheSourceEndsTheWorkOfAll() throws IOException {
        int reads = readsUntilDone(Integer.MAX_VALUE);
        assertTrue(reads > 100, reads + " reads");
        for (int least = 1; least < reads; least += 7) {
            int broken = least;
            IOException e = assertThrows(IOException.class, () -> readsUntilDone(broken));
            assertEquals("read " + broken, e.getMessage());
        }
        assertEquals(reads, readsUntilDone(Integer.MAX_VALUE), "the pool is free again");
    }

    /** Decodes from a source one of whose reads fails. */
    private int readsUntilDone(int broken) throws IOException {
        AtomicInteger reads = new AtomicInteger();
        CountingSource bytes = new CountingSource(STREAM.bytes());
        Source source = new Source() {
            @Override
            public long size() {
                return bytes.size();
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) throws IOException {
                if (reads.incrementAndGet() == broken) {
                    throw new IOException("read " + broken);
                }
                return bytes.read(position, target, offset, length);
            }
        };
        RowSink nowhere = (component, y, row, width) -> {};
        new Jpeg2000Decoder().decode(source, request, nowhere, Limits.standard().open());
        return reads.get();
    }

    @Test
    void anErrorOfTheSinkEndsTheWorkOfAll() {
        for (int last = 0; last < HEIGHT; last += 3) {
            int broken = last;
            RowSink sink = (component, y, row, width) -> {
                if (y == broken && component == 2) {
                    throw new IOException("row " + broken);
                }
            };
            IOException e = assertThrows(IOException.class, () -> new Jpeg2000Decoder()
                    .decode(
                            Source.of(STREAM.bytes()),
                            request,
                            sink,
                            Limits.standard().open()));
            assertEquals("row " + broken, e.getMessage());
        }
    }

    @Test
    void anErrorOfTheExecutorIsThrownThoughAHelperHasBegun() {
        AtomicInteger calls = new AtomicInteger();
        Executor executor = command -> {
            if (calls.incrementAndGet() > 1) {
                LockSupport.parkNanos(200_000_000); // time for the first to do all that it can do alone
                throw new IllegalStateException("no thread");
            }
            pool.execute(command);
        };
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> decodeToSink(Workers.of(executor, HELPERS), y -> {}));
        assertEquals("no thread", e.getMessage());
    }

    @Test
    void anExecutorThatLetsItsCallerWaitIsNoDanger() throws IOException {
        BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(1);
        ThreadPoolExecutor full =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, queue, (command, executor) -> put(queue, command));
        try {
            assertEquals(3 * HEIGHT, decodeToSink(Workers.of(full, HELPERS), y -> {}));
        } finally {
            full.shutdown();
        }
    }

    private static void put(BlockingQueue<Runnable> queue, Runnable command) {
        try {
            queue.put(command);
        } catch (InterruptedException e) {
            throw new RejectedExecutionException(e);
        }
    }

    @Test
    void aSinkMayWaitForTheThreadsThatHelp() throws IOException {
        assertEquals(3 * HEIGHT, decodeToSink(Workers.of(pool, HELPERS), y -> {
            try {
                pool.submit(() -> {}).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IOException(e);
            }
        }));
    }

    @Test
    void helpersWithoutNumberAreNotAllCalled() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Executor executor = command -> {
            calls.incrementAndGet();
            pool.execute(command);
        };
        DecodedStream alone = DecodedStream.of(STREAM.bytes());
        Workers workers = Workers.of(executor, Integer.MAX_VALUE);
        DecodedStream helped =
                DecodedStream.of(STREAM.bytes(), DecodeRequest.all().withWorkers(workers));
        assertArrayEquals(alone.planes().get(1), helped.planes().get(1));
        assertTrue(calls.get() < 1000, calls + " calls");
    }

    private interface RowCheck {
        void row(int y) throws IOException;
    }

    /** How many rows the sink was given. */
    private static int decodeToSink(Workers workers, RowCheck check) throws IOException {
        AtomicInteger rows = new AtomicInteger();
        RowSink sink = (component, y, row, width) -> {
            check.row(y);
            rows.incrementAndGet();
        };
        new Jpeg2000Decoder()
                .decode(
                        Source.of(STREAM.bytes()),
                        DecodeRequest.all().withWorkers(workers),
                        sink,
                        Limits.standard().open());
        return rows.get();
    }

    @Test
    void anInterruptionIsKept() throws IOException {
        DecodedStream alone = DecodedStream.of(STREAM.bytes());
        Thread.currentThread().interrupt();
        DecodedStream helped = DecodedStream.of(STREAM.bytes(), request);
        assertTrue(Thread.interrupted());
        assertArrayEquals(alone.planes().get(1), helped.planes().get(1));
    }
}
