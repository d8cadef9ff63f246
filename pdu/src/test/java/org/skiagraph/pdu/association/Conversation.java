package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Limits;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateReject;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.ContextResult;
import org.skiagraph.pdu.Hex;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.Pdu;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.PdvHeader;
import org.skiagraph.pdu.ProposedContext;
import org.skiagraph.pdu.RejectReason;
import org.skiagraph.pdu.ReleaseRequest;
import org.skiagraph.pdu.ReleaseResponse;
import org.skiagraph.pdu.UserInformation;

/** Plays one script of {@code conversations.txt} with an association of this side and a wire that is written down. */
final class Conversation {
    static final Oid SYNTAX = Oid.of("1.2.840.10008.1.1");
    static final Oid IMPLICIT = Oid.of("1.2.840.10008.1.2");
    private static final InetSocketAddress NOWHERE = InetSocketAddress.createUnresolved("nowhere", 104);

    private final FakeClock clock = new FakeClock();
    private final ScriptedTransport transport;
    private final ConnectionSettings settings;
    private @Nullable Association association;
    private @Nullable IncomingData incoming;
    private @Nullable IOException failure;
    private long begun;

    Conversation(int chunk) {
        transport = new ScriptedTransport(clock, chunk);
        ConnectionSettings standard = ConnectionSettings.standard();
        Timeouts timeouts = new Timeouts(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                Duration.ofSeconds(4),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofSeconds(7),
                Duration.ofSeconds(8));
        settings = new ConnectionSettings(
                timeouts,
                Limits.standard(),
                false,
                1000,
                1000,
                standard.implementation(),
                standard.version(),
                Optional.empty(),
                Optional.empty(),
                Observer.NONE,
                clock);
    }

    void play(List<String> lines) {
        for (String line : lines) {
            try {
                play(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            } catch (AssertionError e) {
                throw new AssertionError(line + ": " + e.getMessage(), e);
            }
        }
        assertNull(failure, () -> "not foreseen: " + failure);
    }

    private void play(String word, String rest) {
        switch (word) {
            case "them" -> transport.comes(pdu(rest));
            case "they close" -> transport.ends();
            case "they take nothing" -> transport.isStuck();
            case "each byte takes ms" ->
                transport.isSlow(Duration.ofMillis(Long.parseLong(rest)).toNanos());
            case "us" -> us(rest);
            case "do" -> act(rest);
            case "fails" -> fails(rest);
            case "after s" ->
                assertEquals(
                        Long.parseLong(rest),
                        Duration.ofNanos(clock.getAsLong() - begun).toSeconds());
            case "closed" -> assertEquals(Boolean.parseBoolean(rest), transport.isClosed());
            default -> fail("no such word: " + word);
        }
    }

    private void act(String rest) {
        assertNull(failure, () -> "not foreseen: " + failure);
        begun = clock.getAsLong();
        String[] words = rest.split(" ");
        try {
            act(words);
        } catch (IOException e) {
            failure = e;
        }
    }

    private void act(String[] words) throws IOException {
        switch (words[0]) {
            case "request" -> association = requestor().associate(transport, NOWHERE);
            case "accept" ->
                association = Acceptor.of(ContextPolicy.asProposed(), settings).associate(transport, NOWHERE);
            case "reject" ->
                Acceptor.of(ContextPolicy.asProposed(), settings)
                        .admitting(caller -> Access.refused(RejectReason.CALLING_TITLE_NOT_RECOGNIZED))
                        .associate(transport, NOWHERE);
            case "send-command" -> send(established().sendCommand(Integer.parseInt(words[1])), words[2]);
            case "send-data" -> send(established().sendDataSet(Integer.parseInt(words[1])), words[2]);
            case "receive" -> incoming = established().receive().orElse(null);
            case "receive-nothing" -> assertTrue(established().receive().isEmpty());
            case "read" -> assertEquals(words[1], Hex.of(received().readAllBytes()));
            case "read-some" -> assertTrue(received().read() >= 0);
            case "release" -> established().release();
            case "abort" -> established().abort();
            case "close" -> established().close();
            case "begin-and-close" -> {
                OutgoingData out = established().sendCommand(1);
                out.write(1);
                out.close();
            }
            default -> fail("no such act: " + words[0]);
        }
    }

    private Association established() {
        return java.util.Objects.requireNonNull(association, "no association");
    }

    private IncomingData received() {
        return java.util.Objects.requireNonNull(incoming, "nothing received");
    }

    private static void send(OutgoingData out, String hex) throws IOException {
        out.write(Hex.bytes(hex));
        out.finish();
    }

    private void fails(String rest) {
        IOException e = failure;
        failure = null;
        String name = rest.split(" ")[0];
        assertTrue(e != null, "did not fail");
        assertInstanceOf(IOException.class, e);
        assertEquals(name, e.getClass().getSimpleName(), () -> e.toString());
        String part = rest.substring(name.length()).strip();
        assertTrue(String.valueOf(e.getMessage()).contains(part), () -> e.getMessage() + " has no " + part);
    }

    /** Of requests and acceptances the type alone. */
    private void us(String rest) {
        byte[] gone = transport.takeGone();
        if (rest.equals("nothing")) {
            assertEquals("", Hex.of(gone));
            return;
        }
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (String one : rest.split(" then ")) {
            if (one.equals("RQ") || one.equals("AC")) {
                assertEquals(one.equals("RQ") ? 1 : 2, gone[0]);
                int length = 6 + java.nio.ByteBuffer.wrap(gone, 2, 4).getInt();
                expected.writeBytes(Arrays.copyOf(gone, length));
            } else {
                expected.writeBytes(pdu(one));
            }
        }
        assertArrayEquals(expected.toByteArray(), gone, () -> Hex.of(gone));
    }

    private Requestor requestor() {
        return Requestor.of(AeTitle.of("CALLED"), AeTitle.of("CALLING"), settings)
                .proposing(SYNTAX, IMPLICIT)
                .proposing(Oid.of("1.2.3"), IMPLICIT);
    }

    private static byte[] pdu(String typed) {
        String[] words = typed.split(" ");
        return switch (words[0]) {
            case "RQ" -> PduWriter.write(request(words.length > 1 ? Long.parseLong(words[1]) : 30));
            case "RQ-VERSION-2" -> {
                byte[] bytes = PduWriter.write(request(30));
                bytes[7] = 2;
                yield bytes;
            }
            case "AC" -> PduWriter.write(accept(IMPLICIT, words.length > 1 ? Long.parseLong(words[1]) : 30));
            case "AC-OTHER-SYNTAX" -> PduWriter.write(accept(Oid.of("1.9"), 30));
            case "RJ" -> PduWriter.write(new AssociateReject(number(words[1]), number(words[2]), number(words[3])));
            case "RELEASE-RQ" -> PduWriter.write(new ReleaseRequest());
            case "RELEASE-RP" -> PduWriter.write(new ReleaseResponse());
            case "ABORT" -> PduWriter.write(new Abort(number(words[1]), number(words[2])));
            case "DATA" -> data(Arrays.asList(words).subList(1, words.length));
            case "HEX" -> Hex.bytes(typed.substring(4));
            default -> throw new AssertionError("no such PDU: " + words[0]);
        };
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }

    /** Each value: context ID, slash, c or d for command or data and C or D for the last of it, slash, bytes. */
    private static byte[] data(List<String> values) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String value : values) {
            String[] fields = value.split("/", -1);
            byte[] bytes = Hex.bytes(fields[2]);
            byte[] header = new byte[PdvHeader.BYTES];
            boolean command = fields[1].equalsIgnoreCase("c");
            new PdvHeader(number(fields[0]), command, Character.isUpperCase(fields[1].charAt(0)), bytes.length)
                    .write(header, 0);
            content.writeBytes(header);
            content.writeBytes(bytes);
        }
        byte[] whole = new byte[Pdu.HEADER_BYTES + content.size()];
        new org.skiagraph.pdu.PduHeader(4, content.size()).write(whole, 0);
        System.arraycopy(content.toByteArray(), 0, whole, Pdu.HEADER_BYTES, content.size());
        return whole;
    }

    /** Who says these takes so many bytes at once. */
    private static AssociateRequest request(long most) {
        return AssociateRequest.of(
                AeTitle.of("CALLED"),
                AeTitle.of("CALLING"),
                List.of(
                        ProposedContext.of(1, SYNTAX, List.of(IMPLICIT)),
                        ProposedContext.of(3, Oid.of("1.2.3"), List.of(IMPLICIT))),
                UserInformation.of(new MaximumLength(most)));
    }

    private static AssociateAccept accept(Oid syntax, long most) {
        return AssociateAccept.to(
                request(0),
                List.of(
                        AnsweredContext.accepted(1, syntax),
                        AnsweredContext.rejected(3, ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED, IMPLICIT)),
                UserInformation.of(new MaximumLength(most)));
    }
}
