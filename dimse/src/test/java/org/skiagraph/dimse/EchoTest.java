package org.skiagraph.dimse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.association.Acceptor;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationAbortedException;
import org.skiagraph.pdu.association.AssociationHandler;
import org.skiagraph.pdu.association.AssociationListener;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.ContextPolicy;
import org.skiagraph.pdu.association.ListenerLimits;
import org.skiagraph.pdu.association.Observer;
import org.skiagraph.pdu.association.OutgoingData;
import org.skiagraph.pdu.association.Requestor;
import org.skiagraph.pdu.association.Timeouts;

/** C-ECHO, both roles. PS3.7 9.1.5, 9.3.5. */
@Timeout(30)
class EchoTest {
    /** The example of a C-ECHO-RQ: Tables 9.3-12 and E.1-1, Message ID 7. */
    private static final String REQUEST = "00000000" + "04000000" + "38000000"
            + "00000200" + "12000000" + HexFormat.of().formatHex("1.2.840.10008.1.1\0".getBytes())
            + "00000001" + "02000000" + "3000"
            + "00001001" + "02000000" + "0700"
            + "00000008" + "02000000" + "0101";

    private final BlockingQueue<IOException> failures = new LinkedBlockingQueue<>();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ConnectionSettings settings = ConnectionSettings.standard()
            .with(Timeouts.all(Duration.ofSeconds(10)).withArtim(Duration.ofMillis(200)))
            .with(new Observer() {
                @Override
                public void failed(SocketAddress from, IOException failure) {
                    failures.add(failure);
                }
            });

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    private AssociationListener listen(ContextPolicy contexts, AssociationHandler handler) throws IOException {
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Acceptor.of(contexts, settings),
                handler,
                executor,
                ListenerLimits.standard());
        executor.execute(listener);
        return listener;
    }

    private AssociationListener listen(AssociationHandler handler) throws IOException {
        return listen(EchoProvider.contexts(), handler);
    }

    private Association connect(AssociationListener listener) throws IOException {
        return EchoUser.proposing(Requestor.of(AeTitle.of("CALLED"), AeTitle.of("CALLING"), settings))
                .connect(listener.address());
    }

    private static void send(Association association, byte[] command) throws IOException {
        try (OutgoingData out = association.sendCommand(1)) {
            out.write(command);
            out.finish();
        }
    }

    private static CommandSet receive(Association association) throws IOException {
        return CommandSet.read(
                association.receive().orElseThrow(), Limits.standard().open());
    }

    @Test
    void whoAsksIsAnswered() throws IOException {
        try (AssociationListener listener = listen(new EchoProvider());
                Association association = connect(listener)) {
            EchoUser echo = new EchoUser(association);
            for (int i = 0; i < 3; i++) {
                assertEquals(Verification.SUCCESS, echo.echo());
            }
            assertEquals(
                    Verification.EXPLICIT_LITTLE_ENDIAN,
                    association.agreement().contexts().get(0).transferSyntax());
        }
        assertTrue(failures.isEmpty(), failures::toString);
    }

    @Test
    void theRequestIsThatOfTheStandardByteForByte() throws IOException {
        CommandSet request = CommandSet.of(Verification.ECHO_REQUEST, Verification.SOP_CLASS);
        request.elements().set(Tag.MessageID, 7);
        assertEquals(REQUEST, HexFormat.of().formatHex(request.toBytes()));
        CommandSet again = CommandSet.read(
                HexFormat.of().parseHex(REQUEST), Limits.standard().open());
        assertEquals(
                request.elements().text(Tag.MessageID, ""), again.elements().text(Tag.MessageID, ""));
        assertEquals(Optional.of(Verification.SOP_CLASS), again.affectedSopClass());
    }

    @Test
    void theAnswerHasWhatTheStandardWants() throws IOException {
        try (AssociationListener listener = listen(new EchoProvider());
                Association association = connect(listener)) {
            send(association, HexFormat.of().parseHex(REQUEST));
            CommandSet answer = receive(association);
            assertEquals(0x8030, answer.number(Tag.CommandField).orElseThrow());
            assertEquals(7, answer.number(Tag.MessageIDBeingRespondedTo).orElseThrow());
            assertEquals(0x0101, answer.number(Tag.CommandDataSetType).orElseThrow());
            assertEquals(0, answer.number(Tag.Status).orElseThrow());
            assertEquals(Optional.of(Verification.SOP_CLASS), answer.affectedSopClass());
            assertTrue(answer.elements().contains(Tag.CommandGroupLength));
        }
    }

    @Test
    void anotherOperationIsNotRecognized() throws IOException {
        try (AssociationListener listener = listen(new EchoProvider());
                Association association = connect(listener)) {
            CommandSet other = CommandSet.of(0x0140, Uid.of("1.2.3")); // N-CREATE-RQ
            other.elements().set(Tag.MessageID, 9);
            send(association, other.toBytes());
            CommandSet answer = receive(association);
            assertEquals(0x8140, answer.number(Tag.CommandField).orElseThrow());
            assertEquals(0x0211, answer.number(Tag.Status).orElseThrow());
            assertEquals(Verification.SUCCESS, new EchoUser(association).echo());
        }
    }

    @Test
    void anotherSopClassIsNotSupported() throws IOException {
        try (AssociationListener listener = listen(new EchoProvider());
                Association association = connect(listener)) {
            CommandSet other = CommandSet.of(Verification.ECHO_REQUEST, Uid.of("1.2.3"));
            other.elements().set(Tag.MessageID, 9);
            send(association, other.toBytes());
            assertEquals(0x0122, receive(association).number(Tag.Status).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "0000000104000000", // half an element
                "0800050002000000" + "4142", // not group 0000
                "00000001020000003000", // no Command Data Set Type
                "000000010200000030000000080002000000" + "0101", // no Message ID, and a wrong length
                "00000001020000003080" + "00000008020000000101", // an answer
                "00000001020000003000" + "00001001020000000700" + "00000008020000000000" // a Data Set will follow
            })
    void whatIsNoRequestEndsTheAssociation(String hex) throws IOException, InterruptedException {
        try (AssociationListener listener = listen(new EchoProvider())) {
            Association association = connect(listener);
            send(association, HexFormat.of().parseHex(hex));
            assertThrows(AssociationAbortedException.class, association::receive);
            IOException failure = failures.poll(20, TimeUnit.SECONDS);
            assertTrue(failure instanceof DataException, () -> "" + failure);
        }
    }

    @Test
    void aCommandWithoutEndIsRefused() throws IOException, InterruptedException {
        try (AssociationListener listener = listen(new EchoProvider())) {
            Association association = connect(listener);
            assertThrows(IOException.class, () -> {
                try (OutgoingData out = association.sendCommand(1)) {
                    byte[] much = new byte[1 << 16];
                    while (true) {
                        out.write(much);
                    }
                }
            });
            assertTrue(failures.poll(20, TimeUnit.SECONDS) instanceof MalformedDataException);
        }
    }

    @Test
    void anAnswerToAnotherMessageIsRefused() throws IOException {
        AssociationHandler wrong = association -> {
            CommandSet request = receive(association);
            CommandSet answer = CommandSet.of(0x8030, Verification.SOP_CLASS);
            answer.elements()
                    .set(
                            Tag.MessageIDBeingRespondedTo,
                            request.number(Tag.MessageID).orElseThrow() + 1);
            answer.elements().set(Tag.Status, 0);
            send(association, answer.toBytes());
            association.receive();
        };
        try (AssociationListener listener = listen(wrong);
                Association association = connect(listener)) {
            EchoUser echo = new EchoUser(association);
            assertThrows(MalformedDataException.class, echo::echo);
        }
    }

    @Test
    void aFailureIsTheStatusOfTheAnswer() throws IOException {
        AssociationHandler failing = association -> {
            CommandSet request = receive(association);
            CommandSet answer = CommandSet.of(0x8030, Verification.SOP_CLASS);
            answer.elements()
                    .set(
                            Tag.MessageIDBeingRespondedTo,
                            request.number(Tag.MessageID).orElseThrow());
            answer.elements().set(Tag.Status, 0x0122);
            send(association, answer.toBytes());
            association.receive();
        };
        try (AssociationListener listener = listen(failing);
                Association association = connect(listener)) {
            assertEquals(0x0122, new EchoUser(association).echo());
        }
    }

    @Test
    void withoutVerificationNobodyIsAsked() throws IOException {
        ContextPolicy nothing = ContextPolicy.prefer(List.of(Oid.of("1.2.3")));
        try (AssociationListener listener = listen(nothing, new EchoProvider());
                Association association = connect(listener)) {
            assertThrows(UnsupportedDataException.class, () -> new EchoUser(association));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.840.10008.1\\1\0", "1.2.840.10008.1..", "verification. ....", "1.2.840.10008.1.\u0001\u0002"
            })
    void whoAsksForWhatIsNoUidIsRefused(String sopClass) throws IOException {
        String text = (sopClass + "\0".repeat(18)).substring(0, 18);
        byte[] command = HexFormat.of()
                .parseHex(REQUEST.replace(
                        HexFormat.of().formatHex("1.2.840.10008.1.1\0".getBytes()),
                        HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1))));
        try (AssociationListener listener = listen(new EchoProvider());
                Association association = connect(listener)) {
            send(association, command);
            assertThrows(AssociationAbortedException.class, association::receive);
            assertTrue(listener.awaitQuiet(10, TimeUnit.SECONDS));
            assertTrue(failures.remove() instanceof MalformedDataException);
        }
    }
}
