package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.Hex;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.UserInformation;

/** Peers that send without a pause: there is always something to read, so that no wait ever lasts until its deadline. */
class FloodTest {
    private static final long NANOS_FOR_EACH = 1_000_000;
    private static final int MOST_READS = 100_000;
    private static final Duration TIME = Duration.ofSeconds(1);
    private static final InetSocketAddress ADDRESS = new InetSocketAddress("127.0.0.1", 104);

    private final FakeClock clock = new FakeClock();
    private final ConnectionSettings settings = new ConnectionSettings(
            Timeouts.all(TIME),
            ConnectionSettings.standard().limits(),
            false,
            16_384,
            16_384,
            ConnectionSettings.standard().implementation(),
            ConnectionSettings.standard().version(),
            Optional.empty(),
            Optional.empty(),
            Observer.NONE,
            clock);
    private boolean closed;

    /** Bytes that come at first, and then others again and again, each read taking some time. */
    private final class Flood implements Transport {
        private final byte[] first;
        private final byte[] again;
        private long at;
        private int reads;

        Flood(byte[] first, byte[] again) {
            this.first = first;
            this.again = again;
        }

        @Override
        public int read(ByteBuffer target, Deadline deadline) {
            assertTrue(reads++ < MOST_READS, "it is listened to without end");
            clock.advance(NANOS_FOR_EACH);
            int count = target.remaining();
            while (target.hasRemaining()) {
                target.put(at < first.length ? first[(int) at] : again[(int) ((at - first.length) % again.length)]);
                at++;
            }
            return count;
        }

        @Override
        public void write(ByteBuffer[] parts, Deadline deadline) {
            for (ByteBuffer part : parts) {
                part.position(part.limit());
            }
        }

        @Override
        public void send(FileChannel file, long position, long count, Deadline deadline) {
            throw new AssertionError("no file is sent");
        }

        @Override
        public boolean isQuiet() {
            return false;
        }

        @Override
        public Optional<Security> security() {
            return Optional.empty();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private Acceptor acceptor() {
        return Acceptor.of(ContextPolicy.asProposed(), settings);
    }

    private void endsSoon(Class<? extends IOException> kind, byte[] first, byte[] again) {
        assertThrows(kind, () -> acceptor().associate(new Flood(first, again), ADDRESS));
        assertTrue(closed);
        assertTrue(clock.getAsLong() < 10 * TIME.toNanos());
    }

    @Test
    void pdusAfterAnAbortAreIgnoredNoLongerThanArtim() {
        endsSoon(MalformedDataException.class, new byte[0], Hex.bytes("05 00 00000004 00000000"));
    }

    @Test
    void aPduWithoutEndAfterAnAbortIsIgnoredNoLongerThanArtim() {
        endsSoon(MalformedDataException.class, Hex.bytes("05 00 00000004 00000000 01 00 FFFFFFFF"), new byte[1]);
    }

    @Test
    void dataWithoutEndDoNotPutOffRelease() throws IOException {
        Requestor requestor = Server.requestor(settings);
        AssociateRequest request = requestor.request();
        AssociateAccept accept = AssociateAccept.to(
                request, List.of(AnsweredContext.accepted(1, Conversation.IMPLICIT)), UserInformation.of());
        byte[] data = Hex.bytes("04 00 00000008 00000004 01 00 0000");
        Association association = requestor.associate(new Flood(PduWriter.write(accept), data), ADDRESS);
        AssociationTimeoutException timeout = assertThrows(AssociationTimeoutException.class, association::release);
        assertEquals(Wait.RELEASE, timeout.waitedFor());
        assertTrue(closed);
    }
}
