package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.UserInformation;

/** Associations that are kept, checked and used again. */
@Timeout(30)
class PoolTest {
    private static final ConnectionSettings SETTINGS = ConnectionSettings.standard();

    private final FakeClock clock = new FakeClock();
    private final AssociationPool pool = new AssociationPool(2, Duration.ofSeconds(10), clock);
    private final Requestor requestor = Server.requestor(SETTINGS);
    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = Server.start(SETTINGS);
    }

    @AfterEach
    void end() throws IOException {
        pool.close();
        assertEquals(0, pool.idle());
        assertTrue(server.isQuietSoon(), "none is left over");
        server.close();
    }

    private AssociationPool.Lease borrow() throws IOException {
        return pool.borrow(server.address(), requestor);
    }

    private static void echo(Association association) throws IOException {
        try (OutgoingData out = association.sendCommand(1)) {
            out.write(new byte[] {1, 2});
            out.finish();
        }
        assertEquals(2, association.receive().orElseThrow().readAllBytes().length);
    }

    @Test
    void oneThatIsGivenBackIsUsedAgain() throws IOException {
        Association first;
        try (AssociationPool.Lease lease = borrow()) {
            first = lease.association();
            echo(first);
        }
        assertEquals(1, pool.idle());
        try (AssociationPool.Lease lease = borrow()) {
            assertSame(first, lease.association());
            echo(lease.association());
            assertEquals(0, pool.idle());
        }
    }

    @Test
    void twoAtOnceAreTwo() throws IOException {
        try (AssociationPool.Lease one = borrow();
                AssociationPool.Lease two = borrow()) {
            assertNotSame(one.association(), two.association());
        }
        assertEquals(2, pool.idle());
    }

    @Test
    void otherRequestsHaveOtherAssociations() throws IOException {
        borrow().close();
        Requestor other = Requestor.of(AeTitle.of("SOMEONE"), Server.CALLING, SETTINGS)
                .proposing(Conversation.SYNTAX, Conversation.IMPLICIT);
        pool.borrow(server.address(), other).close();
        assertEquals(2, pool.idle());
    }

    @Test
    void oneMoreThanIsKeptIsReleased() throws IOException {
        AssociationPool.Lease[] leases = {borrow(), borrow(), borrow()};
        for (AssociationPool.Lease lease : leases) {
            lease.close();
            lease.close(); // twice is once
        }
        assertEquals(2, pool.idle());
        assertFalse(leases[2].association().isEstablished());
    }

    @Test
    void oneThatWasLeftHalfwayIsNotKept() throws IOException {
        try (AssociationPool.Lease lease = borrow()) {
            lease.association().sendCommand(1).write(1);
        }
        assertEquals(0, pool.idle());
    }

    @Test
    void oneThatWasAnsweredAndNotAskedIsNotKept() throws IOException {
        Association association = borrow().association();
        try (OutgoingData out = association.sendCommand(1)) {
            out.write(new byte[] {1, 2});
            out.finish();
        }
        IncomingData answer = association.receive().orElseThrow();
        assertEquals(1, answer.read());
        assertFalse(association.isQuiet(), "of the answer a byte is left");
        association.abort();
    }

    @Test
    void oneThatTheOtherSideHasEndedIsNotGiven() throws IOException {
        Association first;
        try (AssociationPool.Lease lease = borrow()) {
            first = lease.association();
        }
        Server again = Server.start(SETTINGS);
        server.close(); // aborts
        assertFalse(first.isQuiet());
        assertThrows(ConnectionLostException.class, this::borrow);
        assertEquals(0, pool.idle());
        server = again;
        try (AssociationPool.Lease lease = borrow()) {
            echo(lease.association());
        }
    }

    @Test
    void oneThatWasIdleForTooLongIsReleased() throws IOException {
        borrow().close();
        clock.advance(Duration.ofSeconds(9).toNanos());
        pool.releaseExpired();
        assertEquals(1, pool.idle());
        clock.advance(Duration.ofSeconds(2).toNanos());
        pool.releaseExpired();
        assertEquals(0, pool.idle());
        assertTrue(server.isQuietSoon());
    }

    @Test
    void aClosedPoolGivesNothingAndTakesNothing() throws IOException {
        AssociationPool.Lease lease = borrow();
        pool.close();
        lease.close();
        assertEquals(0, pool.idle());
        assertThrows(IllegalStateException.class, this::borrow);
    }

    /** Accepts associations one after the other; answers what comes then, which is release, with what is no PDU. */
    private static void answerReleaseBadly(ServerSocket listener, List<Socket> sockets, byte[] accept) {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                readPdu(socket);
                socket.getOutputStream().write(accept);
                Thread thread = new Thread(() -> answerBadly(socket));
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            return; // the test is over
        }
    }

    private static void answerBadly(Socket socket) {
        try (socket) {
            readPdu(socket);
            socket.getOutputStream().write(new byte[] {0x7F, 0, 0, 0, 0, 0});
        } catch (IOException e) {
            return; // it was closed meanwhile
        }
    }

    private static void readPdu(Socket socket) throws IOException {
        byte[] header = socket.getInputStream().readNBytes(6);
        socket.getInputStream()
                .readNBytes(java.nio.ByteBuffer.wrap(header, 2, 4).getInt());
    }

    @Test
    void oneThatAnswersReleaseWithGarbageKeepsNoOtherFromBeingReleased() throws IOException {
        byte[] accept = PduWriter.write(AssociateAccept.to(
                requestor.request(),
                List.of(AnsweredContext.accepted(1, Conversation.IMPLICIT)),
                UserInformation.of()));
        List<Socket> sockets = new CopyOnWriteArrayList<>();
        try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answerReleaseBadly(listener, sockets, accept));
            thread.setDaemon(true);
            thread.start();
            InetSocketAddress address = (InetSocketAddress) listener.getLocalSocketAddress();
            AssociationPool.Lease one = pool.borrow(address, requestor);
            AssociationPool.Lease two = pool.borrow(address, requestor);
            one.close();
            two.close();
            clock.advance(Duration.ofSeconds(11).toNanos());
            try (AssociationPool.Lease lease = borrow()) {
                echo(lease.association());
            }
            assertFalse(one.association().isEstablished());
            assertFalse(two.association().isEstablished());
        }
    }
}
