package org.skiagraph.conformance.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;

/**
 * Reads damaged files in one small heap, with all processors. Prints a line on each seed: name, inputs, how many were read, how
 * many refused, microseconds of the slowest; and a line on each input that ends otherwise.
 */
final class HostileBatch {
    /** What an input may take, ten times over. */
    private static final long HARD_LIMIT_NANOS = 20_000_000_000L;

    private static final long HEAP = 64 << 20;
    private static final int MOST_BREAKS = 20;
    private static final int SOME = 20;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final String name;
    private final int inputs;
    private final Damage damage;
    private final boolean writes;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final List<Worker> workers = new ArrayList<>();

    /** Makes the input of a number; for one thread at a time. */
    private interface Damage {
        Source input(int number);
    }

    private HostileBatch(String name, int inputs, Damage damage, boolean writes) {
        this.name = name;
        this.inputs = inputs;
        this.damage = damage;
        this.writes = writes;
    }

    /**
     * Takes {@code truncations STEP} or {@code flips COUNT}: every STEP-th truncation of the large seeds, or so many damaged
     * inputs of all the small ones together.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Runtime.getRuntime().maxMemory() > HEAP) {
            throw new IllegalStateException("the heap is larger than 64 MiB");
        }
        int number = Integer.parseInt(arguments[1]);
        boolean truncations = arguments[0].equals("truncations");
        Map<String, byte[]> seeds = truncations ? Seeds.large() : Seeds.small();
        int each = (number + seeds.size() - 1) / seeds.size();
        for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
            byte[] bytes = seed.getValue();
            HostileBatch batch = truncations
                    ? new HostileBatch(
                            seed.getKey(), bytes.length / number, i -> Source.of(bytes, 0, i * number), false)
                    : new HostileBatch(seed.getKey(), each, i -> flipped(bytes, i), true);
            batch.run();
        }
    }

    /** Half of all inputs have one bit flipped, a quarter two, and so on. */
    private static Source flipped(byte[] bytes, int number) {
        Random random = new Random(31L * bytes.length + number);
        byte[] damaged = bytes.clone();
        do {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        } while (random.nextBoolean());
        return Source.of(damaged);
    }

    private void run() throws InterruptedException {
        for (int i = 0; i < PROCESSORS; i++) {
            Worker worker = new Worker();
            workers.add(worker);
            worker.start();
        }
        for (Worker worker : workers) {
            while (worker.isAlive()) {
                worker.join(100);
                workers.forEach(Worker::check);
            }
        }
        System.out.println(
                String.join("\t", name, inputs + "", read.get() + "", refused.get() + "", slowest.get() / 1000 + ""));
    }

    private final class Worker extends Thread {
        private volatile long begun;
        private volatile int number = -1;

        Worker() {
            setDaemon(true);
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < inputs; i = next.getAndIncrement()) {
                begun = System.nanoTime();
                number = i;
                use(i);
                number = -1;
                slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
            }
        }

        private void use(int i) {
            try {
                Limits limits = Limits.forHeap(Runtime.getRuntime().maxMemory() / PROCESSORS);
                Source input = damage.input(i);
                DicomFile file = EveryUse.ask(input, ReadOptions.standard(), limits.open());
                if (writes || i % SOME == 0) { // a large file loses the same things again and again
                    EveryUse.inspect(input, ReadOptions.standard(), limits.open());
                    EveryUse.write(file, OutputStream.nullOutputStream());
                    EveryUse.documents(file, OutputStream.nullOutputStream(), limits.open());
                }
                read.incrementAndGet();
            } catch (DataException e) {
                refused.incrementAndGet();
            } catch (IOException | RuntimeException | Error e) {
                broke(i, e);
            }
        }

        private void broke(int i, Throwable e) {
            if (broken.incrementAndGet() <= MOST_BREAKS) {
                StackTraceElement[] stack = e.getStackTrace();
                System.out.println(
                        "BREAKS\t" + name + "\t" + i + "\t" + e + " at " + (stack.length == 0 ? "?" : stack[0]));
            }
        }

        /** Ends all if an input takes too long. */
        void check() {
            int i = number;
            if (i >= 0 && System.nanoTime() - begun > HARD_LIMIT_NANOS) {
                System.out.println("HANGS\t" + name + "\t" + i);
                Runtime.getRuntime().halt(1);
            }
        }
    }
}
