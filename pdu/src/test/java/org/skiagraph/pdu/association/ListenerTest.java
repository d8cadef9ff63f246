package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skiagraph.pdu.RejectReason;

/** How many a listener serves, and how it ends. */
@Timeout(30)
class ListenerTest {
    private static final ConnectionSettings SETTINGS = ConnectionSettings.standard();

    private static Acceptor everything() {
        return Acceptor.of(ContextPolicy.asProposed(), SETTINGS);
    }

    private static void rejectedForNow(Server server) {
        AssociationRejectedException e =
                assertThrows(AssociationRejectedException.class, () -> Server.requestor(SETTINGS)
                        .connect(server.address()));
        assertEquals(RejectReason.LOCAL_LIMIT_EXCEEDED, e.reject().knownReason().orElseThrow());
        assertEquals(2, e.reject().result());
    }

    @Test
    void oneMoreThanAllowedIsRejectedForNow() throws IOException {
        try (Server server = Server.start(everything(), new ListenerLimits(2, 5, 1))) {
            Association first = Server.requestor(SETTINGS).connect(server.address());
            Association second = Server.requestor(SETTINGS).connect(server.address());
            rejectedForNow(server);
            first.close();
            second.close();
            assertTrue(server.isQuietSoon());
            server.mustAnswer(SETTINGS);
        }
    }

    @Test
    void oneMoreThanAllowedFromOneAddressIsRejectedForNow() throws IOException {
        try (Server server = Server.start(everything(), new ListenerLimits(5, 1, 1));
                Association first = Server.requestor(SETTINGS).connect(server.address())) {
            assertTrue(first.isEstablished());
            rejectedForNow(server);
        }
    }

    @Test
    void whoeverComesBeyondThoseBeingRejectedIsClosedAtOnce() throws IOException {
        try (Server server = Server.start(everything(), new ListenerLimits(1, 1, 0));
                Association first = Server.requestor(SETTINGS).connect(server.address());
                Socket socket = server.socket()) {
            assertTrue(first.isEstablished());
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    @Test
    void anExecutorThatRejectsClosesTheConnection() throws IOException {
        AtomicInteger refused = new AtomicInteger();
        Observer observer = new Observer() {
            @Override
            public void refused(SocketAddress from) {
                refused.incrementAndGet();
            }
        };
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                everything().with(SETTINGS.with(observer)),
                Server::answer,
                work -> {
                    throw new RejectedExecutionException();
                },
                ListenerLimits.standard());
        Thread accepting = new Thread(listener);
        accepting.start();
        try (listener;
                Socket socket = new Socket(
                        listener.address().getAddress(), listener.address().getPort())) {
            socket.setSoTimeout(20_000);
            assertEquals(-1, socket.getInputStream().read());
            assertEquals(1, refused.get());
            assertEquals(0, listener.open());
        }
    }

    @Test
    void whatIsOpenMayEndInPeace() throws IOException, InterruptedException {
        Server server = Server.start(everything(), ListenerLimits.standard());
        Association association = Server.requestor(SETTINGS).connect(server.address());
        CompletableFuture<Boolean> peaceful = new CompletableFuture<>();
        Thread closing = new Thread(() -> {
            try {
                peaceful.complete(server.listener().close(Duration.ofSeconds(20)));
            } catch (IOException e) {
                peaceful.completeExceptionally(e);
            }
        });
        closing.start();
        while (isListening(server)) {
            Thread.onSpinWait();
        }
        try (OutgoingData out = association.sendCommand(1)) {
            out.write(new byte[] {1, 2});
            out.finish();
        }
        assertEquals(2, association.receive().orElseThrow().readAllBytes().length);
        association.close();
        closing.join(20_000);
        assertTrue(peaceful.join());
        server.close();
    }

    private static boolean isListening(Server server) {
        try (Socket socket =
                new Socket(server.address().getAddress(), server.address().getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatDoesNotEndInTimeIsAborted() throws IOException {
        Server server = Server.start(everything(), ListenerLimits.standard());
        Association association = Server.requestor(SETTINGS).connect(server.address());
        try (Socket silent = server.socket()) {
            while (server.busy() < 2) {
                Thread.onSpinWait();
            }
            assertFalse(server.listener().close(Duration.ofMillis(20)));
            assertTrue(server.isQuietSoon(), "also the one that has not asked for anything");
            assertEquals(-1, silent.getInputStream().read());
        }
        AssociationAbortedException e = assertThrows(AssociationAbortedException.class, association::receive);
        assertTrue(e.isByPeer());
        server.close();
    }

    @Test
    void aHandlerThatFailsEndsItsAssociationOnly() throws IOException {
        CountDownLatch told = new CountDownLatch(1);
        Observer observer = new Observer() {
            @Override
            public void failed(SocketAddress from, IOException failure) {
                told.countDown();
            }
        };
        AtomicInteger calls = new AtomicInteger();
        AssociationHandler failing = association -> {
            if (calls.incrementAndGet() == 1) {
                throw new IOException("no");
            }
            Server.answer(association);
        };
        try (Server server =
                Server.start(everything().with(SETTINGS.with(observer)), ListenerLimits.standard(), failing)) {
            Association association = Server.requestor(SETTINGS).connect(server.address());
            assertThrows(AssociationAbortedException.class, association::receive);
            assertTrue(told.await(20, TimeUnit.SECONDS));
            server.mustAnswer(SETTINGS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHandlerThatReturnsEarlyAborts() throws IOException {
        try (Server server = Server.start(everything(), ListenerLimits.standard(), association -> {})) {
            Association association = Server.requestor(SETTINGS).connect(server.address());
            assertThrows(AssociationAbortedException.class, association::receive);
        }
    }

    @Test
    void manyThreadsMayUseOneRequestor() throws IOException, InterruptedException {
        try (Server server = Server.start(SETTINGS)) {
            List<Thread> threads = new ArrayList<>();
            AtomicInteger good = new AtomicInteger();
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> {
                    try {
                        for (int j = 0; j < 50; j++) {
                            server.mustAnswer(SETTINGS);
                            good.incrementAndGet();
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(400, good.get());
            assertTrue(server.isQuietSoon());
            assertEquals(0, server.listener().open());
        }
    }

    @Test
    void behindCloseNoConnectionIsTakenThoughTheAcceptingThreadIsInterrupted() throws IOException {
        for (int i = 0; i < 1000; i++) {
            Server closed = Server.start(SETTINGS);
            closed.close(); // and then interrupts all of its threads
            assertThrows(ConnectException.class, () -> closed.socket().close());
        }
    }

    @Test
    void whoHasNoMoreThreadsClosesTheConnectionAndListensOn() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                everything(),
                Server::answer,
                work -> {
                    if (connections.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                    new Thread(work).start();
                },
                ListenerLimits.standard());
        Thread accepting = new Thread(listener);
        accepting.start();
        try (listener) {
            assertThrows(IOException.class, () -> Server.requestor(SETTINGS).connect(listener.address()));
            Server.requestor(SETTINGS).connect(listener.address()).close();
            assertTrue(listener.awaitQuiet(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void limitsMustAllowSomething() {
        assertThrows(IllegalArgumentException.class, () -> new ListenerLimits(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ListenerLimits(1, 0, 1));
        for (int bad : Arrays.asList(0, -1)) {
            assertThrows(IllegalArgumentException.class, () -> Timeouts.all(Duration.ofSeconds(bad)));
        }
    }
}
