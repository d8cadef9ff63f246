package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.pdu.ExtendedNegotiation;
import org.skiagraph.pdu.Hex;
import org.skiagraph.pdu.Octets;
import org.skiagraph.pdu.PduHeader;
import org.skiagraph.pdu.PdvHeader;

/**
 * Peers that do what they should not. Each test ends within its time, takes no memory that a peer has only declared, and leaves a server that
 * answers an echo and holds no thread, socket or file more than before.
 */
@Timeout(30)
class FaultsTest {
    private static final Duration SHORT = Duration.ofMillis(150);

    /** Memory that a fault may take beyond what the server takes anyhow. */
    private static final long MOST_BYTES = 16L << 20;

    private static final ConnectionSettings PATIENT = ConnectionSettings.standard();

    private final BlockingQueue<IOException> failures = new LinkedBlockingQueue<>();
    private ConnectionSettings settings = PATIENT;
    private Server server;
    private int files;

    @BeforeEach
    void start() throws IOException {
        settings = ConnectionSettings.standard().with(Timeouts.all(SHORT)).with(new Observer() {
            @Override
            public void failed(SocketAddress from, IOException failure) {
                failures.add(failure);
            }
        });
        server = Server.start(settings);
        server.mustAnswer(PATIENT);
        assertTrue(server.isQuietSoon());
        files = Server.files();
    }

    @AfterEach
    void isAsBefore() throws IOException {
        assertTrue(server.isQuietSoon(), "threads are busy: " + server.busy());
        server.mustAnswer(PATIENT);
        assertTrue(server.isQuietSoon());
        assertEquals(0, server.busy());
        awaitFiles();
        server.close();
    }

    /** A class that is loaded meanwhile opens a file, too, and closes it. */
    private void awaitFiles() throws IOException {
        long end = System.nanoTime() + 10_000_000_000L;
        int now = Server.files();
        while (now > files && System.nanoTime() < end) {
            Thread.onSpinWait();
            now = Server.files();
        }
        assertTrue(now <= files, "files: " + now + " after " + files);
    }

    private <T extends IOException> T failedWith(Class<T> kind) {
        IOException failure = failure();
        assertTrue(server.isQuietSoon());
        assertEquals(0, failures.size(), failures::toString);
        return assertInstanceOf(kind, failure);
    }

    /** The next, which must come. */
    private IOException failure() {
        try {
            IOException failure = failures.poll(20, TimeUnit.SECONDS);
            return failure == null ? new IOException("nothing failed") : failure;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void timedOut(Wait wait) {
        assertEquals(wait, failedWith(AssociationTimeoutException.class).waitedFor());
    }

    private static void drain(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            return; // it was closed the hard way
        }
    }

    /** Writes as long as it is taken, which must end. */
    private static void writeUntilRefused(Socket socket, byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        try {
            while (true) {
                out.write(bytes);
            }
        } catch (SocketException e) {
            return; // as it should be
        }
    }

    private static byte[] data(boolean command, boolean last, int length) {
        byte[] pdu = new byte[6 + PdvHeader.BYTES + length];
        new PduHeader(4, PdvHeader.BYTES + length).write(pdu, 0);
        new PdvHeader(1, command, last, length).write(pdu, 6);
        return pdu;
    }

    @Test
    void whoConnectsAndWaitsIsLeftAlone() throws IOException {
        try (Socket socket = server.socket()) {
            timedOut(Wait.ASSOCIATION);
            drain(socket);
        }
    }

    @Test
    void whoAsksByteByByteIsLeftAlone() throws IOException {
        try (Socket socket = server.socket()) {
            byte[] request =
                    org.skiagraph.pdu.PduWriter.write(Server.requestor(PATIENT).request());
            socket.getOutputStream().write(request, 0, 30);
            timedOut(Wait.ASSOCIATION);
        }
    }

    @Test
    void whoIsSilentInAnAssociationIsLeftAlone() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            timedOut(Wait.IDLE);
            assertEquals("07000000000400000000", Hex.of(socket.getInputStream().readNBytes(10)));
            drain(socket);
        }
    }

    @Test
    void whoStopsWithinADataSetIsLeftAlone() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.getOutputStream().write(data(true, false, 10), 0, 15);
            timedOut(Wait.READ);
        }
    }

    @Test
    void whoAsksForReleaseAndDoesNotCloseIsClosed() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.getOutputStream().write(Hex.bytes("05 00 00000004 00000000"));
            assertEquals("06000000000400000000", Hex.of(socket.getInputStream().readNBytes(10)));
            assertTrue(server.isQuietSoon());
            drain(socket);
            assertEquals(0, failures.size());
        }
    }

    @Test
    void whoReadsNothingIsLeftAlone() throws IOException {
        Server flooding = Server.start(
                Acceptor.of(ContextPolicy.asProposed(), settings), ListenerLimits.standard(), association -> {
                    try (OutgoingData out = association.sendCommand(1)) {
                        byte[] much = new byte[1 << 20];
                        while (association.isEstablished()) {
                            out.write(much);
                        }
                    }
                });
        try (flooding;
                Socket socket = flooding.associated(PATIENT)) {
            assertTrue(socket.isConnected());
            assertEquals(
                    Wait.WRITE,
                    assertInstanceOf(AssociationTimeoutException.class, failure())
                            .waitedFor());
        }
    }

    @Test
    void garbageIsRefused() throws IOException {
        try (Socket socket = server.socket()) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: here\r\n\r\n".getBytes());
            failedWith(MalformedDataException.class);
            assertEquals("07", Hex.of(socket.getInputStream().readNBytes(1)));
        }
    }

    @Test
    void aRequestOfFourGigabytesTakesNoMemory() throws IOException {
        try (Socket socket = server.socket()) {
            socket.getOutputStream().write(Hex.bytes("01 00 ffffffff 0001"));
            failedWith(LimitExceededException.class);
        }
    }

    @Test
    void dataOfFourGigabytesTakeNoMemory() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.getOutputStream().write(Hex.bytes("04 00 ffffffff fffffff0 01 03"));
            failedWith(DataException.class);
        }
    }

    /** 200 of them at once declare 50 MB, and have sent a few bytes. */
    @Test
    void whatIsDeclaredAndNotSentIsNotHeld() throws IOException {
        Server slow = Server.start(PATIENT);
        List<Socket> sockets = new ArrayList<>();
        try (slow) {
            long before = used();
            for (int i = 0; i < 200; i++) {
                Socket socket = slow.socket();
                sockets.add(socket);
                socket.getOutputStream().write(Hex.bytes("01 00 0003ffff 0001 0000"));
            }
            awaitBusy(slow, 200);
            long taken = used() - before;
            assertTrue(taken < MOST_BYTES, taken + " bytes for 200 requests of 256 KiB that did not come");
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static void awaitBusy(Server server, int count) {
        while (server.busy() < count) {
            Thread.onSpinWait();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void tenThousandPresentationContextsAreRefused() throws IOException {
        StringBuilder contexts = new StringBuilder("0001 0000 'A':16 'B':16 #32 10 00 0003 '1.2' ");
        for (int i = 0; i < 10_000; i++) {
            contexts.append("20 00 0012 %02x 00 00 00 30 00 0003 '1.2' 40 00 0003 '1.3' ".formatted(i * 2 + 1 & 0xFF));
        }
        byte[] content = Hex.bytes(contexts.toString());
        byte[] header = new byte[6];
        new PduHeader(1, content.length).write(header, 0);
        try (Socket socket = server.socket()) {
            socket.getOutputStream().write(header);
            socket.getOutputStream().write(content);
            assertTrue(failedWith(MalformedDataException.class).getMessage().contains("twice"));
        }
    }

    @Test
    void wrongContextsAreRefused() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            byte[] pdu = data(true, true, 2);
            pdu[10] = 77;
            socket.getOutputStream().write(pdu);
            assertTrue(failedWith(MalformedDataException.class).getMessage().contains("context 77"));
        }
    }

    @Test
    void emptyFragmentsWithoutEndAreRefused() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.getOutputStream().write(data(true, false, 2));
            writeUntilRefused(socket, data(true, false, 0));
            assertTrue(failedWith(MalformedDataException.class).getMessage().contains("no data"));
        }
    }

    /** A Data Set without end is read by whoever wants it; here it is more than the handler takes, which gives up. */
    @Test
    void fragmentsWithoutEndTakeNoMemory() throws IOException {
        Server counting = Server.start(
                Acceptor.of(ContextPolicy.asProposed(), settings), ListenerLimits.standard(), association -> {
                    byte[] chunk = new byte[1 << 16];
                    IncomingData in = association.receive().orElseThrow();
                    long n = 0;
                    while (n < 256L << 20) {
                        n += in.read(chunk, 0, chunk.length);
                    }
                    throw new IOException("enough");
                });
        try (counting;
                Socket socket = counting.associated(PATIENT)) {
            long before = used();
            writeUntilRefused(socket, data(true, false, 128 * 1024 - 6));
            assertEquals("enough", failure().getMessage());
            long taken = used() - before;
            assertTrue(taken < MOST_BYTES, taken + " bytes");
        }
    }

    @Test
    void dataBeforeAcceptanceAreRefused() throws IOException {
        try (Socket socket = server.socket()) {
            socket.getOutputStream().write(data(true, true, 2));
            assertTrue(failedWith(MalformedDataException.class).getMessage().contains("Sta2"));
        }
    }

    @Test
    void anAbortWithinADataSetEndsIt() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.getOutputStream().write(data(true, true, 2));
            socket.getOutputStream().write(data(false, false, 200));
            socket.getOutputStream().write(Hex.bytes("07 00 00000004 00000000"));
            assertTrue(failedWith(AssociationAbortedException.class).isByPeer());
        }
    }

    @Test
    void whoVanishesWithinADataSetEndsIt() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.getOutputStream().write(data(true, false, 200));
            socket.setSoLinger(true, 0); // the connection is reset
        }
        failedWith(ConnectionLostException.class);
    }

    /** Half of the connection is closed, as by a peer whose application has gone and whose system has not. */
    @Test
    void aHalfOpenConnectionEnds() throws IOException {
        try (Socket socket = server.associated(PATIENT)) {
            socket.shutdownOutput();
            failedWith(ConnectionLostException.class);
            drain(socket);
        }
    }

    @Test
    void aThousandAssociationsAtOnceAreServed() throws IOException, InterruptedException {
        Server large = Server.start(PATIENT);
        List<Association> open = new ArrayList<>();
        try (large) {
            for (int i = 0; i < 1000; i++) {
                open.add(Server.requestor(PATIENT).connect(large.address()));
            }
            assertEquals(1000, large.listener().open());
            for (Association association : open) {
                try (OutgoingData out = association.sendCommand(1)) {
                    out.write(new byte[] {1, 2});
                    out.finish();
                }
            }
            for (Association association : open) {
                assertEquals(2, association.receive().orElseThrow().readAllBytes().length);
            }
            for (Association association : open) {
                association.close();
            }
            assertTrue(large.isQuietSoon());
        }
    }

    /** What the server has not yet taken when it is quiet, it takes when there is an echo: {@link #isAsBefore}. */
    @Test
    void aThousandThatConnectAndVanishLeaveNothing() throws IOException {
        for (int i = 0; i < 1000; i++) {
            Socket socket = server.socket();
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    @Test
    void anAbortByAnotherThreadEndsWhatOneWaitsFor() throws IOException, InterruptedException {
        Server quiet = Server.start(PATIENT);
        try (quiet) {
            Association association = Server.requestor(PATIENT).connect(quiet.address());
            CountDownLatch waiting = new CountDownLatch(1);
            AtomicInteger ended = new AtomicInteger();
            Thread reader = new Thread(() -> {
                waiting.countDown();
                AssociationAbortedException e = assertThrows(AssociationAbortedException.class, association::receive);
                ended.set(e.isByPeer() ? 2 : 1);
            });
            reader.start();
            assertTrue(waiting.await(10, TimeUnit.SECONDS));
            while (reader.getState() == Thread.State.RUNNABLE && !association.isInUse()) {
                Thread.onSpinWait();
            }
            association.abort();
            reader.join(10_000);
            assertEquals(1, ended.get());
            assertTrue(quiet.isQuietSoon());
        }
    }

    @Test
    void anInterruptedThreadWaitsNoLonger() throws IOException, InterruptedException {
        Server quiet = Server.start(PATIENT);
        try (quiet) {
            Association association = Server.requestor(PATIENT).connect(quiet.address());
            AtomicInteger ended = new AtomicInteger();
            Thread reader = new Thread(() -> {
                Thread.currentThread().interrupt();
                assertThrows(ConnectionLostException.class, association::receive);
                ended.set(1);
            });
            reader.start();
            reader.join(10_000);
            assertEquals(1, ended.get());
            assertTrue(quiet.isQuietSoon());
        }
    }

    @Test
    void whoDoesNotListenIsNotConnected() throws IOException {
        Server gone = Server.start(PATIENT);
        gone.close();
        assertThrows(
                ConnectionLostException.class, () -> Server.requestor(PATIENT).connect(gone.address()));
    }

    /** A backlog that is full answers no connection at all. */
    @Test
    void whoDoesNotAnswerTheConnectionIsGivenUp() throws IOException {
        try (java.net.ServerSocket full = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            List<java.nio.channels.SocketChannel> waiting = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                java.nio.channels.SocketChannel channel = java.nio.channels.SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(full.getLocalSocketAddress());
                waiting.add(channel);
            }
            AssociationTimeoutException e =
                    assertThrows(AssociationTimeoutException.class, () -> Server.requestor(settings)
                            .connect((java.net.InetSocketAddress) full.getLocalSocketAddress()));
            assertTrue(e.waitedFor() == Wait.CONNECT || e.waitedFor() == Wait.ASSOCIATION, e.getMessage());
            for (java.nio.channels.SocketChannel channel : waiting) {
                channel.close();
            }
        }
    }

    @Test
    void anAccessControlThatFailsLeavesNoFilesOpen() throws IOException {
        Acceptor failing = Acceptor.of(ContextPolicy.asProposed(), settings).admitting(caller -> {
            throw new IllegalStateException("no list of callers");
        });
        try (Server other = Server.start(failing, ListenerLimits.standard())) {
            int before = Server.files();
            for (int i = 0; i < 20; i++) {
                assertThrows(IOException.class, () -> Server.requestor(PATIENT).connect(other.address()));
            }
            assertTrue(other.isQuietSoon());
            assertTrue(Server.files() < before + 10, "files: " + Server.files() + " after " + before);
        }
    }

    @Test
    void aRequestThatCannotBeWrittenLeavesNoFilesOpen() throws IOException {
        ExtendedNegotiation much = new ExtendedNegotiation(Conversation.SYNTAX, Octets.of(new byte[40_000]));
        Requestor tooLong = Server.requestor(PATIENT).with(much).with(much);
        int before = Server.files();
        for (int i = 0; i < 20; i++) {
            assertThrows(IllegalArgumentException.class, () -> tooLong.connect(server.address()));
        }
        assertTrue(Server.files() < before + 10, "files: " + Server.files() + " after " + before);
        assertTrue(server.isQuietSoon());
        failures.clear();
    }
}
