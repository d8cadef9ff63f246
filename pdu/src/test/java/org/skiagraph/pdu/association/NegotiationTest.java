package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skiagraph.bounds.Finding;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.AsynchronousWindow;
import org.skiagraph.pdu.ContextResult;
import org.skiagraph.pdu.MaximumLength;
import org.skiagraph.pdu.Octets;
import org.skiagraph.pdu.Oid;
import org.skiagraph.pdu.PduQuirks;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.ProposedContext;
import org.skiagraph.pdu.RejectReason;
import org.skiagraph.pdu.RoleSelection;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.UserIdentityResponse;
import org.skiagraph.pdu.UserInformation;

/** What is agreed on, by which policy. PS3.8 9.3.3.2, PS3.7 D.3.3. */
@Timeout(30)
class NegotiationTest {
    private static final Oid CT = Oid.of("1.2.840.10008.5.1.4.1.1.2");
    private static final Oid IMPLICIT = Oid.of("1.2.840.10008.1.2");
    private static final Oid EXPLICIT = Oid.of("1.2.840.10008.1.2.1");
    private static final Oid BIG = Oid.of("1.2.840.10008.1.2.2");
    private static final ConnectionSettings SETTINGS = ConnectionSettings.standard();
    private static final ProposedContext PROPOSAL = ProposedContext.of(5, CT, List.of(BIG, IMPLICIT, EXPLICIT));

    private static void accepted(Oid syntax, AnsweredContext answer) {
        assertEquals(AnsweredContext.accepted(5, syntax), answer);
    }

    @Test
    void policiesSayWhoseOrderCounts() {
        accepted(BIG, ContextPolicy.asProposed().answer(PROPOSAL));
        accepted(IMPLICIT, ContextPolicy.asProposed(Set.of(EXPLICIT, IMPLICIT)).answer(PROPOSAL));
        accepted(EXPLICIT, ContextPolicy.prefer(List.of(EXPLICIT, IMPLICIT)).answer(PROPOSAL));
        accepted(
                EXPLICIT,
                ContextPolicy.restrict(Map.of(CT, ContextPolicy.prefer(List.of(EXPLICIT))))
                        .answer(PROPOSAL));
    }

    @Test
    void policiesRejectWhatTheyDoNotKnow() {
        assertEquals(
                ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED,
                ContextPolicy.prefer(List.of(Oid.of("1.2"))).answer(PROPOSAL).result());
        assertEquals(
                ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED,
                ContextPolicy.asProposed(Set.of()).answer(PROPOSAL).result());
        AnsweredContext unknown = ContextPolicy.restrict(Map.of()).answer(PROPOSAL);
        assertEquals(ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED, unknown.result());
        assertEquals(5, unknown.id());
        assertTrue(unknown.transferSyntax().isPresent(), "the sub-item has to be there");
    }

    @Test
    void bothSidesKnowWhatWasAgreedOn() throws IOException {
        Requestor requestor = Requestor.of(Server.CALLED, Server.CALLING, SETTINGS)
                .proposing(CT, IMPLICIT, EXPLICIT)
                .proposing(Oid.of("1.2.3"), BIG)
                .with(new RoleSelection(CT, true, true))
                .with(new AsynchronousWindow(3, 4));
        Acceptor acceptor = Acceptor.of(ContextPolicy.prefer(List.of(EXPLICIT)), SETTINGS)
                .answering(UserItemPolicy.acceptingRoles(Set.of(CT)));
        AssociationHandler checking = association -> {
            assertEquals(1, association.agreement().contexts().size());
            Server.answer(association);
        };
        try (Server server = Server.start(acceptor, ListenerLimits.standard(), checking);
                Association association = requestor.connect(server.address())) {
            Agreement agreement = association.agreement();
            assertEquals(List.of(new AgreedContext(1, CT, EXPLICIT)), agreement.contexts());
            assertEquals(List.of(new AgreedContext(1, CT, EXPLICIT)), agreement.contexts(CT));
            assertEquals(Optional.empty(), agreement.context(3));
            assertEquals(new RoleSelection(CT, true, true), agreement.roles(CT));
            assertEquals(new RoleSelection(BIG, true, false), agreement.roles(BIG));
            assertEquals(new AsynchronousWindow(1, 1), agreement.window(), "what is not answered has its default");
            assertThrows(IllegalArgumentException.class, () -> association.sendCommand(3));
        }
    }

    @Test
    void whatWasNotAnsweredCountsAsRejected() throws IOException {
        AssociateRequest request =
                AssociateRequest.of(Server.CALLED, Server.CALLING, List.of(PROPOSAL), UserInformation.of());
        AssociateAccept accept = AssociateAccept.to(request, List.of(), UserInformation.of());
        assertEquals(List.of(), Agreement.of(request, accept).contexts());
    }

    @Test
    void theAnswerGivesTheTitlesBack() {
        AssociateRequest request =
                AssociateRequest.of(Server.CALLED, Server.CALLING, List.of(), UserInformation.of(new MaximumLength(1)));
        assertEquals(
                request.titles(),
                AssociateAccept.to(request, List.of(), UserInformation.of()).titles());
    }

    private static RejectReason reason(Acceptor acceptor, Requestor requestor) throws IOException {
        try (Server server = Server.start(acceptor, ListenerLimits.standard())) {
            AssociationRejectedException e =
                    assertThrows(AssociationRejectedException.class, () -> requestor.connect(server.address()));
            assertTrue(server.isQuietSoon());
            return e.reject().knownReason().orElseThrow();
        }
    }

    @Test
    void accessIsByTitleAndAddress() throws IOException {
        Acceptor acceptor = Acceptor.of(ContextPolicy.asProposed(), SETTINGS);
        Requestor requestor = Server.requestor(SETTINGS);
        AeTitle other = AeTitle.of("OTHER");
        assertEquals(
                RejectReason.CALLED_TITLE_NOT_RECOGNIZED,
                reason(acceptor.admitting(AccessControl.called(Set.of(other))), requestor));
        assertEquals(
                RejectReason.CALLING_TITLE_NOT_RECOGNIZED,
                reason(acceptor.admitting(AccessControl.calling(Set.of(other))), requestor));
        assertEquals(
                RejectReason.NO_REASON,
                reason(acceptor.admitting(AccessControl.from(Set.of(InetAddress.getByName("192.0.2.1")))), requestor));
        AccessControl all = AccessControl.called(Set.of(Server.CALLED))
                .and(AccessControl.calling(Set.of(Server.CALLING)))
                .and(AccessControl.from(Set.of(InetAddress.getLoopbackAddress())));
        try (Server server = Server.start(acceptor.admitting(all), ListenerLimits.standard())) {
            server.mustAnswer(SETTINGS);
        }
    }

    private static Access checked(Caller caller) {
        Optional<UserIdentity> identity = caller.identity();
        boolean known = identity.isPresent()
                && identity.get().primary().text().equals("ann")
                && identity.get().secondary().text().equals("secret");
        return known ? Access.grantedToUser(Octets.none()) : Access.refused(RejectReason.NO_REASON);
    }

    @Test
    void accessIsByUserAndAnsweredIfThatIsWanted() throws IOException {
        Acceptor acceptor = Acceptor.of(ContextPolicy.asProposed(), SETTINGS).admitting(NegotiationTest::checked);
        Requestor requestor = Server.requestor(SETTINGS);
        assertEquals(
                RejectReason.NO_REASON, reason(acceptor, requestor.with(UserIdentity.passcode("ann", "wrong", true))));
        try (Server server = Server.start(acceptor, ListenerLimits.standard());
                Association confirmed = requestor
                        .with(UserIdentity.passcode("ann", "secret", true))
                        .connect(server.address());
                Association unasked = requestor
                        .with(UserIdentity.passcode("ann", "secret", false))
                        .connect(server.address())) {
            assertTrue(Requestor.isIdentityConfirmed(confirmed.agreement()));
            assertFalse(Requestor.isIdentityConfirmed(unasked.agreement()));
            assertTrue(unasked.agreement()
                    .accept()
                    .user()
                    .first(UserIdentityResponse.class)
                    .isEmpty());
        }
    }

    @Test
    void whoDoesNotLookAtUsersDoesNotConfirmThem() throws IOException {
        try (Server server = Server.start(SETTINGS);
                Association association = Server.requestor(SETTINGS)
                        .with(UserIdentity.username("ann", true))
                        .connect(server.address())) {
            assertFalse(Requestor.isIdentityConfirmed(association.agreement()));
        }
    }

    @Test
    void theAnswerToTheUserIsThatOfWhoeverHasOne() throws IOException {
        Caller caller = new Caller(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 1),
                Server.CALLED,
                Server.CALLING,
                Optional.empty(),
                List.of());
        Access user = Access.grantedToUser(Octets.utf8("x"));
        assertEquals(user, AccessControl.everybody().and(it -> user).decide(caller));
        AccessControl first = it -> user;
        assertEquals(user, first.and(AccessControl.everybody()).decide(caller));
        assertTrue(first.and(it -> Access.refused(RejectReason.NO_REASON)).decide(caller) instanceof Access.Refused);
    }

    @Test
    void moreContextsThanThereAreIdsAreNotProposed() {
        Requestor requestor = Requestor.of(Server.CALLED, Server.CALLING, SETTINGS);
        for (int i = 0; i < 128; i++) {
            requestor = requestor.proposing(CT, IMPLICIT);
        }
        assertEquals(255, requestor.contexts().get(127).id());
        Requestor full = requestor;
        assertThrows(IllegalArgumentException.class, () -> full.proposing(CT, IMPLICIT));
    }

    @Test
    void anotherApplicationContextIsRejected() throws IOException {
        try (Server server = Server.start(SETTINGS);
                Socket socket = server.socket()) {
            AssociateRequest request = Server.requestor(SETTINGS).request();
            socket.getOutputStream()
                    .write(PduWriter.write(new AssociateRequest(
                            1, request.titles(), Oid.of("1.2.3"), request.contexts(), request.user(), List.of())));
            byte[] answer = socket.getInputStream().readNBytes(10);
            assertEquals(3, answer[0]);
            assertEquals(2, answer[9], "application context name not supported");
        }
    }

    @Test
    void whatWasWrongIsToldOrRefused() throws IOException, InterruptedException {
        BlockingQueue<Finding> findings = new LinkedBlockingQueue<>();
        AssociationHandler telling = association -> {
            findings.addAll(association.findings().list());
            Server.answer(association);
        };
        byte[] request = PduWriter.write(Server.requestor(SETTINGS).request());
        request[10 + 15] = 0; // of the called title
        Acceptor acceptor = Acceptor.of(ContextPolicy.asProposed(), SETTINGS);
        try (Server server = Server.start(acceptor, ListenerLimits.standard(), telling);
                Socket socket = server.socket()) {
            socket.getOutputStream().write(request);
            assertEquals(2, socket.getInputStream().read(), "accepted");
            assertEquals(PduQuirks.NUL_IN_TITLE, findings.take().quirk());
        }
        Acceptor strict = acceptor.with(SETTINGS.withStrictness(true));
        try (Server server = Server.start(strict, ListenerLimits.standard(), telling);
                Socket socket = server.socket()) {
            socket.getOutputStream().write(request);
            assertEquals(7, socket.getInputStream().read(), "aborted");
        }
    }

    @Test
    void noSmallPieceWaitsForAnother() throws IOException {
        try (java.nio.channels.ServerSocketChannel listening = java.nio.channels.ServerSocketChannel.open()) {
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (SocketTransport transport = SocketTransport.connect(
                    (InetSocketAddress) listening.getLocalAddress(),
                    Deadline.in(java.time.Duration.ofSeconds(5), System::nanoTime))) {
                assertTrue(transport.channel().getOption(StandardSocketOptions.TCP_NODELAY));
            }
        }
    }

    @Test
    void lengthsAreHonouredBothWays() throws IOException {
        ConnectionSettings small = SETTINGS.withLengths(100, 200);
        ConnectionSettings any = SETTINGS.withLengths(0, 300);
        PduLengths lengths = new PduLengths();
        try (Server server = Server.start(any);
                Association association = Server.requestor(small.with(lengths)).connect(server.address())) {
            byte[] much = new byte[1000];
            try (OutgoingData out = association.sendCommand(1)) {
                out.write(much);
                out.finish();
            }
            assertEquals(1000, association.receive().orElseThrow().readAllBytes().length);
        }
        assertEquals(200, lengths.most(Direction.SENT), "what the requestor sends at most");
        assertEquals(100, lengths.most(Direction.RECEIVED), "what the requestor takes");
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withLengths(7, 100));
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withLengths(100, 7));
    }
}
