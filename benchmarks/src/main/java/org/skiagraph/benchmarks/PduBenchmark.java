package org.skiagraph.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.association.Acceptor;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationListener;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.ContextPolicy;
import org.skiagraph.pdu.association.IncomingData;
import org.skiagraph.pdu.association.ListenerLimits;
import org.skiagraph.pdu.association.OutgoingData;
import org.skiagraph.pdu.association.Requestor;

/**
 * Question: how many associations does one requestor open and release in a second over the loopback interface, and how fast do data go in
 * P-DATA-TF of 128 KiB, from an array and from a file, to a peer of the same process that reads them?
 *
 * <p>Goal: 5,000/s and 2 GB/s; floor: 3,000/s and 1 GB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PduBenchmark implements Measured {
    private static final int PDU = 128 << 10;
    private static final int FRAGMENT = PDU - 6;
    private static final Oid VERIFICATION = Oid.of("1.2.840.10008.1.1");
    private static final Oid IMPLICIT = Oid.of("1.2.840.10008.1.2");
    private static final ConnectionSettings SETTINGS = ConnectionSettings.standard();

    /** What is done. */
    @Param({"associate", "p-data", "p-data-file"})
    public String kind = "associate";

    private final byte[] data = new byte[FRAGMENT];
    private final Requestor requestor =
            Requestor.of(AeTitle.of("CALLED"), AeTitle.of("CALLING"), SETTINGS).proposing(VERIFICATION, IMPLICIT);
    private @Nullable Loopback loopback;

    /** What is written over, and what is written. */
    private record Loopback(
            ExecutorService threads,
            AssociationListener listener,
            Association association,
            OutgoingData out,
            FileChannel file) {}

    /** Nothing is needed to tell what is measured. */
    @Override
    public void prepare() {}

    /** Listens, and opens what is written over. */
    @Setup
    public void start() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Acceptor.of(ContextPolicy.asProposed(), SETTINGS),
                PduBenchmark::discard,
                threads,
                ListenerLimits.standard());
        threads.execute(listener);
        Association association = requestor.connect(listener.address());
        OutgoingData out = association.sendCommand(1);
        Path path = Files.createTempFile("pdu", ".data");
        Files.write(path, data);
        FileChannel file = FileChannel.open(path);
        Files.delete(path);
        loopback = new Loopback(threads, listener, association, out, file);
    }

    private static void discard(Association association) throws IOException {
        byte[] target = new byte[PDU];
        Optional<IncomingData> in = association.receive();
        while (in.isPresent()) {
            int n = 0;
            while (n >= 0) {
                n = in.get().read(target, 0, target.length);
            }
            in = association.receive();
        }
        association.release();
    }

    /** Closes all. */
    @TearDown
    public void stop() throws IOException {
        Loopback open = loopback();
        open.association().abort();
        open.file().close();
        open.listener().close();
        open.threads().shutdownNow();
    }

    private Loopback loopback() {
        return Objects.requireNonNull(loopback, "start() comes first");
    }

    /** An association, or a P-DATA-TF. */
    @Benchmark
    public void once() throws IOException {
        Loopback open = loopback();
        switch (kind) {
            case "associate" -> requestor.connect(open.listener().address()).release();
            case "p-data" -> open.out().write(data, 0, data.length);
            case "p-data-file" -> open.out().transferFrom(open.file(), 0, FRAGMENT);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    @Override
    public String operation(String method) {
        return kind;
    }

    @Override
    public String subject() {
        return "loopback";
    }

    @Override
    public double units() {
        return kind.equals("associate") ? 1 : FRAGMENT / 1e6;
    }

    @Override
    public String last() {
        return kind.equals("associate") ? "associations/s" : "MB/s";
    }
}
