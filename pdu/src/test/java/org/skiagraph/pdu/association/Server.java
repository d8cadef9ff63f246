package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.PduWriter;

/** A listener on this machine that sends back each command it is given, and what can be told of its threads and files. */
final class Server implements Closeable {
    static final AeTitle CALLED = AeTitle.of("SERVER");
    static final AeTitle CALLING = AeTitle.of("CLIENT");

    private final AtomicInteger threads = new AtomicInteger();
    private final ExecutorService executor;
    private final AssociationListener listener;
    private final InetSocketAddress address; // also when nobody listens any more

    private Server(AssociationListener listener, ExecutorService executor) throws IOException {
        this.listener = listener;
        this.address = listener.address();
        this.executor = executor;
    }

    static Server start(ConnectionSettings settings) throws IOException {
        return start(Acceptor.of(ContextPolicy.asProposed(), settings), new ListenerLimits(2000, 2000, 8));
    }

    static Server start(Acceptor acceptor, ListenerLimits limits) throws IOException {
        return start(acceptor, limits, Server::answer);
    }

    static Server start(Acceptor acceptor, ListenerLimits limits, AssociationHandler handler) throws IOException {
        ExecutorService executor = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "server");
            thread.setDaemon(true);
            return thread;
        });
        AtomicInteger[] threads = new AtomicInteger[1];
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                acceptor,
                handler,
                work -> executor.execute(() -> {
                    threads[0].incrementAndGet();
                    try {
                        work.run();
                    } finally {
                        threads[0].decrementAndGet();
                    }
                }),
                limits);
        Server server = new Server(listener, executor);
        threads[0] = server.threads;
        executor.execute(listener);
        return server;
    }

    /** Sends each command back. */
    static void answer(Association association) throws IOException {
        Optional<IncomingData> in = association.receive();
        while (in.isPresent()) {
            byte[] bytes = in.get().readAllBytes();
            if (in.get().isCommand()) {
                try (OutgoingData out =
                        association.sendCommand(in.get().context().id())) {
                    out.write(bytes);
                    out.finish();
                }
            }
            in = association.receive();
        }
        association.release();
    }

    static Requestor requestor(ConnectionSettings settings) {
        return Requestor.of(CALLED, CALLING, settings).proposing(Conversation.SYNTAX, Conversation.IMPLICIT);
    }

    InetSocketAddress address() {
        return address;
    }

    AssociationListener listener() {
        return listener;
    }

    /** How many associations have a thread now. */
    int busy() {
        return threads.get();
    }

    /** A bare socket. */
    Socket socket() throws IOException {
        Socket socket = new Socket(address().getAddress(), address().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** A bare socket over which an association was accepted. */
    Socket associated(ConnectionSettings settings) throws IOException {
        Socket socket = socket();
        socket.getOutputStream().write(PduWriter.write(requestor(settings).request()));
        byte[] header = socket.getInputStream().readNBytes(6);
        int length = java.nio.ByteBuffer.wrap(header, 2, 4).getInt();
        socket.getInputStream().readNBytes(length);
        return socket;
    }

    /** An echo, which must be answered. */
    void mustAnswer(ConnectionSettings settings) throws IOException {
        try (Association association = requestor(settings).connect(address())) {
            try (OutgoingData out = association.sendCommand(1)) {
                out.write(new byte[] {1, 2, 3, 4});
                out.finish();
            }
            if (association.receive().orElseThrow().readAllBytes().length != 4) {
                throw new IOException("the answer is another one");
            }
        }
    }

    /** Waits until no connection has a thread. */
    boolean isQuietSoon() {
        boolean quiet = listener.awaitQuiet(20, TimeUnit.SECONDS);
        long end = System.nanoTime() + 5_000_000_000L;
        while (busy() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait(); // the last steps of its thread
        }
        return quiet && busy() == 0;
    }

    /** Open files and sockets of this process, or -1 where the system does not tell. */
    static int files() throws IOException {
        Path folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return -1;
        }
        int count = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                count += one.getNameCount() > 0 ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        listener.close(Duration.ZERO);
        listener.awaitQuiet(20, TimeUnit.SECONDS);
        executor.shutdownNow();
    }
}
