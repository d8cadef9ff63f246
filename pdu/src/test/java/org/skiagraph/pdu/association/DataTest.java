package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.DataTransfer;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.PduReader;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.PresentationDataValue;
import org.skiagraph.pdu.ProposedContext;
import org.skiagraph.pdu.UserInformation;

/** Commands and Data Sets as streams: whole, in any pieces, from files. PS3.8 annex E. */
class DataTest {
    @TempDir
    Path folder;

    private static Association association(ScriptedTransport transport, long most) throws IOException {
        AssociateRequest request = AssociateRequest.of(
                AeTitle.of("A"),
                AeTitle.of("B"),
                List.of(ProposedContext.of(1, Conversation.SYNTAX, List.of(Conversation.IMPLICIT))),
                UserInformation.of());
        transport.comes(PduWriter.write(AssociateAccept.to(
                request,
                List.of(AnsweredContext.accepted(1, Conversation.IMPLICIT)),
                UserInformation.of(new MaximumLength(most)))));
        Association association = Server.requestor(ConnectionSettings.standard())
                .associate(transport, java.net.InetSocketAddress.createUnresolved("nowhere", 1));
        transport.takeGone();
        return association;
    }

    private static List<DataTransfer> pdus(byte[] bytes) throws DataException {
        List<DataTransfer> all = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int length = 6 + ByteBuffer.wrap(bytes, at + 2, 4).getInt();
            byte[] one = java.util.Arrays.copyOfRange(bytes, at, at + length);
            all.add((DataTransfer) PduReader.read(one, Limits.standard().open()));
            at += length;
        }
        return all;
    }

    /** Whatever pieces are written, the other side gets the bytes, in PDUs that it takes, each but the last full. */
    @Property(tries = 300)
    void anyPiecesAreTheSameBytes(
            @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> pieces,
            @ForAll @IntRange(min = 8, max = 64) int most,
            @ForAll @IntRange(min = 1, max = 50) int chunk)
            throws IOException {
        ScriptedTransport transport = new ScriptedTransport(new FakeClock(), chunk);
        Association association = association(transport, most);
        byte[] all = new byte[pieces.stream().mapToInt(Integer::intValue).sum()];
        new Random(all.length).nextBytes(all);
        int writes = transport.writes();
        OutgoingData out = association.sendCommand(1);
        int at = 0;
        for (int piece : pieces) {
            out.write(all, at, piece);
            at += piece;
        }
        out.finish();
        byte[] gone = transport.takeGone();
        List<DataTransfer> sent = pdus(gone);
        int full = most - 6 & ~1;
        assertEquals(sent.size(), transport.writes() - writes, "one write a PDU");
        for (int i = 0; i < sent.size(); i++) {
            PresentationDataValue value = sent.get(i).values().get(0);
            boolean last = i == sent.size() - 1;
            assertEquals(last, value.last());
            assertTrue(last ? value.fragment().size() <= full : value.fragment().size() == full);
            assertTrue(value.fragment().size() > 0 || all.length == 0, "no empty fragment");
        }
        transport.comes(gone);
        assertArrayEquals(all, association.receive().orElseThrow().readAllBytes());
    }

    @Test
    void buffersOfAnyKindAreFilled() throws IOException {
        ScriptedTransport transport = new ScriptedTransport(new FakeClock(), 3);
        Association association = association(transport, 100);
        try (OutgoingData out = association.sendCommand(1)) {
            out.write(
                    ByteBuffer.allocateDirect(5).put(new byte[] {1, 2, 3, 4, 5}).flip());
            out.write(6);
            out.finish();
            assertThrows(IllegalStateException.class, () -> out.write(7));
        }
        transport.comes(transport.takeGone());
        IncomingData in = association.receive().orElseThrow();
        ByteBuffer direct = ByteBuffer.allocateDirect(4);
        while (direct.hasRemaining()) {
            assertTrue(in.read(direct) > 0);
        }
        assertEquals(0, in.read(direct), "a full buffer takes nothing");
        assertEquals(5, in.read());
        assertThrows(IllegalStateException.class, association::receive, "it was not read to its end");
        ByteBuffer heap = ByteBuffer.allocate(4);
        assertEquals(1, in.read(heap));
        assertEquals(6, heap.get(0));
        assertEquals(-1, in.read(heap));
        assertEquals(-1, in.read());
    }

    @Test
    void oneAtATime() throws IOException {
        Association association = association(new ScriptedTransport(new FakeClock(), 100), 100);
        OutgoingData first = association.sendCommand(1);
        assertThrows(IllegalStateException.class, () -> association.sendCommand(1));
        assertThrows(IllegalStateException.class, association::release);
        first.finish();
        association.sendDataSet(1).finish();
    }

    private Path file(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(folder.resolve("f" + size), bytes);
    }

    @Test
    void filesGoAsTheyAre() throws IOException {
        ConnectionSettings settings = ConnectionSettings.standard();
        for (int size : new int[] {0, 2, 131_066, 131_068, 1_000_000}) {
            try (Server server = Server.start(settings);
                    FileChannel file = FileChannel.open(file(size));
                    Association association = Server.requestor(settings).connect(server.address())) {
                try (OutgoingData out = association.sendCommand(1)) {
                    out.write(new byte[] {9, 9, 9, 9});
                    out.transferFrom(file, 0, size);
                    out.write(new byte[] {8, 8});
                    out.finish();
                }
                byte[] back = association.receive().orElseThrow().readAllBytes();
                assertEquals(size + 6, back.length);
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve("f" + size)),
                        java.util.Arrays.copyOfRange(back, 4, 4 + size));
                assertEquals(8, back[back.length - 1]);
            }
        }
    }

    @Test
    void aFileThatIsTooShortAbortsAndIsNeverTakenForWhole() throws IOException {
        ConnectionSettings settings = ConnectionSettings.standard();
        try (Server server = Server.start(settings);
                FileChannel file = FileChannel.open(file(300_000))) {
            Association association = Server.requestor(settings).connect(server.address());
            assertThrows(IOException.class, () -> {
                try (OutgoingData out = association.sendCommand(1)) {
                    out.transferFrom(file, 0, 400_000);
                    out.finish();
                }
            });
            Association another = Server.requestor(settings).connect(server.address());
            assertThrows(EOFException.class, () -> {
                try (OutgoingData out = another.sendCommand(1)) {
                    out.transferFrom(file, 299_990, 20);
                    out.finish();
                }
            });
            assertTrue(server.isQuietSoon());
        }
    }
}
