package org.skiagraph.pdu.association;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.pdu.AnsweredContext;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.Hex;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.UserInformation;
import org.skiagraph.pdu.tls.ClientCertificate;
import org.skiagraph.pdu.tls.Keys;
import org.skiagraph.pdu.tls.TlsProfile;
import org.skiagraph.pdu.tls.TlsSettings;
import org.skiagraph.pdu.tls.Trust;

/** Associations over TLS. PS3.15 annex B. */
@Timeout(30)
class TlsTest {
    @TempDir
    static Path folder;

    private static Keys server;
    private static Keys client;

    private final BlockingQueue<IOException> failures = new LinkedBlockingQueue<>();
    private final ConnectionSettings standard = ConnectionSettings.standard().with(new Observer() {
        @Override
        public void failed(SocketAddress from, IOException failure) {
            failures.add(failure);
        }
    });

    @BeforeAll
    static void makeKeys() {
        server = Keys.make(folder, "server", "RSA");
        client = Keys.make(folder, "client", "EC");
    }

    private static TlsSettings listening(TlsProfile profile) throws IOException {
        return TlsSettings.of(profile, server.identity(), client.trust());
    }

    private static TlsSettings connecting(TlsProfile profile) throws IOException {
        return TlsSettings.of(profile, client.identity(), server.trust());
    }

    @ParameterizedTest
    @EnumSource
    void eachProfileProtectsByWhatItHasOrIsRefusedAsAWhole(TlsProfile profile) throws IOException {
        TlsSettings settings;
        try {
            settings = listening(profile).with(ClientCertificate.REQUIRED);
        } catch (UnsupportedDataException e) {
            assertEquals(TlsProfile.AES_RETIRED, profile, "only this one may be forbidden by a JVM");
            assertTrue(e.getMessage().contains("aes-retired"));
            return;
        }
        try (Server listener = Server.start(standard.with(settings));
                Association association =
                        Server.requestor(standard.with(connecting(profile))).connect(listener.address())) {
            Security security = association.security().orElseThrow();
            assertTrue(profile.protocols().contains(security.protocol()), security.toString());
            assertTrue(profile.cipherSuites().contains(security.cipherSuite()), security.toString());
            assertEquals(List.of(server.certificate()), security.certificates());
        }
    }

    @Test
    void profilesHaveTheSuitesThatTheStandardWants() {
        List<String> wanted = List.of(
                "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
        for (TlsProfile profile :
                List.of(TlsProfile.BCP195, TlsProfile.BCP195_NON_DOWNGRADING, TlsProfile.BCP195_EXTENDED)) {
            assertTrue(profile.cipherSuites().containsAll(wanted), profile.word());
            assertEquals(profile, TlsProfile.ofWord(profile.word()).orElseThrow());
        }
        assertTrue(TlsProfile.ofWord("rot13").isEmpty());
    }

    @Test
    void whoListensWithoutIdentityIsToldAtOnce() throws IOException {
        TlsSettings anonymous = TlsSettings.anonymous(TlsProfile.BCP195, client.trust());
        assertThrows(IllegalStateException.class, () -> Server.start(standard.with(anonymous)));
    }

    @Test
    void whatAJvmLacksOfAProfileIsReported() throws IOException {
        assertEquals(List.of(), listening(TlsProfile.BCP195).missing());
    }

    @Test
    void muchDataGoBothWays() throws IOException {
        byte[] much = new byte[3_000_001 & ~1];
        new Random(1).nextBytes(much);
        TlsSettings tls = listening(TlsProfile.BCP195);
        try (Server listener = Server.start(standard.with(tls));
                Association association = Server.requestor(standard.with(connecting(TlsProfile.BCP195)))
                        .connect(listener.address())) {
            try (OutgoingData out = association.sendCommand(1)) {
                out.write(much);
                out.finish();
            }
            assertArrayEquals(much, association.receive().orElseThrow().readAllBytes());
        }
    }

    @Test
    void whoShowsNoCertificateDoesNotComeIn() throws IOException {
        TlsSettings tls = listening(TlsProfile.BCP195).with(ClientCertificate.REQUIRED);
        TlsSettings anonymous = TlsSettings.anonymous(TlsProfile.BCP195, server.trust());
        try (Server listener = Server.start(standard.with(tls))) {
            assertThrows(IOException.class, () -> Server.requestor(standard.with(anonymous))
                    .connect(listener.address()));
            assertInstanceOf(SSLException.class, failure());
        }
        try (Server listener = Server.start(standard.with(tls.with(ClientCertificate.WANTED)));
                Association association =
                        Server.requestor(standard.with(anonymous)).connect(listener.address())) {
            assertTrue(association.isEstablished());
        }
    }

    @Test
    void theListenerKnowsWhoHasShownWhich() throws IOException {
        TlsSettings tls = listening(TlsProfile.BCP195).with(ClientCertificate.REQUIRED);
        BlockingQueue<Caller> callers = new LinkedBlockingQueue<>();
        Acceptor acceptor = Acceptor.of(ContextPolicy.asProposed(), standard.with(tls))
                .admitting(caller -> {
                    callers.add(caller);
                    return Access.granted();
                });
        try (Server listener = Server.start(acceptor, ListenerLimits.standard())) {
            Server.requestor(standard.with(connecting(TlsProfile.BCP195)))
                    .connect(listener.address())
                    .close();
            assertEquals(List.of(client.certificate()), callers.remove().certificates());
        }
    }

    @Test
    void whoIsNotTrustedIsNotTalkedTo() throws IOException {
        TlsSettings suspicious = TlsSettings.anonymous(TlsProfile.BCP195, Trust.of(List.of(client.certificate())));
        try (Server listener = Server.start(standard.with(listening(TlsProfile.BCP195)))) {
            assertThrows(SSLException.class, () -> Server.requestor(standard.with(suspicious))
                    .connect(listener.address()));
            assertInstanceOf(SSLException.class, failure(), "who listens is told by an alert");
        }
    }

    @Test
    void anotherNameIsNotTakenUnlessThatIsWanted() throws IOException {
        TlsSettings strange = connecting(TlsProfile.BCP195).withServerName("elsewhere.example");
        try (Server listener = Server.start(standard.with(listening(TlsProfile.BCP195)))) {
            assertThrows(SSLException.class, () -> Server.requestor(standard.with(strange))
                    .connect(listener.address()));
            Server.requestor(standard.with(strange.withoutHostNameCheck()))
                    .connect(listener.address())
                    .close();
        }
    }

    @Test
    void whoListensKnowsByWhichNameItIsCalled() throws IOException {
        BlockingQueue<String> names = new LinkedBlockingQueue<>();
        AssociationHandler telling = association -> {
            names.add(association.security().orElseThrow().serverName());
            Server.answer(association);
        };
        Acceptor acceptor = Acceptor.of(ContextPolicy.asProposed(), standard.with(listening(TlsProfile.BCP195)));
        TlsSettings own = connecting(TlsProfile.BCP195);
        try (Server listener = Server.start(acceptor, ListenerLimits.standard(), telling)) {
            Server.requestor(standard.with(own))
                    .connect(new InetSocketAddress(
                            "localhost", listener.address().getPort()))
                    .close();
            Server.requestor(standard.with(
                            own.withServerName("elsewhere.example").withoutHostNameCheck()))
                    .connect(listener.address())
                    .close();
            assertTrue(listener.isQuietSoon());
            assertEquals(List.of("localhost", "elsewhere.example"), List.copyOf(names));
        }
    }

    @Test
    void applicationProtocolsAreAgreedOn() throws IOException {
        TlsSettings tls = listening(TlsProfile.BCP195).withApplicationProtocols(List.of("dicom"));
        TlsSettings own = connecting(TlsProfile.BCP195).withApplicationProtocols(List.of("h2", "dicom"));
        try (Server listener = Server.start(standard.with(tls));
                Association association = Server.requestor(standard.with(own)).connect(listener.address())) {
            assertEquals("dicom", association.security().orElseThrow().applicationProtocol());
        }
    }

    @Test
    void whoDoesNotSpeakTlsIsRefused() throws IOException {
        try (Server listener = Server.start(standard.with(listening(TlsProfile.BCP195)))) {
            assertThrows(IOException.class, () -> Server.requestor(standard).connect(listener.address()));
            assertInstanceOf(SSLException.class, failure());
        }
    }

    @Test
    void whoSpeaksTlsToAPlainListenerIsRefused() throws IOException {
        try (Server listener = Server.start(standard)) {
            assertThrows(IOException.class, () -> Server.requestor(standard.with(connecting(TlsProfile.BCP195)))
                    .connect(listener.address()));
            assertInstanceOf(MalformedDataException.class, failure());
        }
    }

    /** Meanwhile others are served: the handshake is not the accepting thread's. */
    @Test
    void whoStallsTheHandshakeIsLeftAlone() throws IOException {
        Timeouts timeouts = Timeouts.all(Duration.ofMillis(300));
        ConnectionSettings hasty = standard.with(listening(TlsProfile.BCP195)).with(timeouts);
        try (Server listener = Server.start(hasty);
                Socket silent = listener.socket();
                Socket half = listener.socket()) {
            half.getOutputStream().write(Hex.bytes("16 0301 0200 01 0001fc 0303"));
            listener.mustAnswer(standard.with(connecting(TlsProfile.BCP195)));
            assertTrue(silent.isConnected());
            for (int i = 0; i < 2; i++) {
                AssociationTimeoutException e = assertInstanceOf(AssociationTimeoutException.class, failure());
                assertEquals(Wait.HANDSHAKE, e.waitedFor());
            }
            assertTrue(listener.isQuietSoon());
        }
    }

    @Test
    void garbageInsteadOfRecordsIsRefused() throws IOException {
        try (Server listener = Server.start(standard.with(listening(TlsProfile.BCP195)));
                Socket socket = listener.socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(new byte[1000]);
            assertInstanceOf(SSLException.class, failure());
            assertTrue(listener.isQuietSoon());
        }
    }

    /** Who reads nothing over TLS either. */
    @Test
    void aWriteThatIsNotTakenEndsInTime() throws IOException {
        ConnectionSettings hasty =
                standard.with(listening(TlsProfile.BCP195)).with(Timeouts.all(Duration.ofMillis(300)));
        AssociationHandler flooding = association -> {
            try (OutgoingData out = association.sendCommand(1)) {
                while (association.isEstablished()) {
                    out.write(new byte[1 << 20]);
                }
            }
        };
        try (Server listener = Server.start(
                        Acceptor.of(ContextPolicy.asProposed(), hasty), ListenerLimits.standard(), flooding);
                Association association = Server.requestor(standard.with(connecting(TlsProfile.BCP195)))
                        .connect(listener.address())) {
            assertEquals(
                    Wait.WRITE,
                    assertInstanceOf(AssociationTimeoutException.class, failure())
                            .waitedFor());
            association.abort();
        }
    }

    @Test
    void sessionsArePooledAsThoseWithoutTls() throws IOException {
        AssociationPool pool = new AssociationPool(2, Duration.ofMinutes(1), System::nanoTime);
        Requestor requestor = Server.requestor(standard.with(connecting(TlsProfile.BCP195)));
        try (Server listener = Server.start(standard.with(listening(TlsProfile.BCP195)));
                pool) {
            Association first;
            try (AssociationPool.Lease lease = pool.borrow(listener.address(), requestor)) {
                first = lease.association();
            }
            try (AssociationPool.Lease lease = pool.borrow(listener.address(), requestor)) {
                assertEquals(first, lease.association());
            }
            assertEquals(1, pool.idle());
        }
    }

    private IOException failure() {
        try {
            IOException failure = failures.poll(20, TimeUnit.SECONDS);
            return failure == null ? new IOException("nothing failed") : failure;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A renegotiation, which TLS 1.2 lets whoever listens begin. */
    private static void beginAgain(SSLServerSocket listener, byte[] accept, CountDownLatch begun) {
        try (SSLSocket socket = (SSLSocket) listener.accept()) {
            byte[] header = socket.getInputStream().readNBytes(6);
            socket.getInputStream()
                    .readNBytes(java.nio.ByteBuffer.wrap(header, 2, 4).getInt());
            socket.getOutputStream().write(accept);
            socket.startHandshake();
            begun.countDown();
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            return; // it was left
        }
    }

    @Test
    void whoIsAskedToShakeHandsAgainWhileIdleIsNotQuietAndCanBeAborted() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        KeyManagerFactory keys = KeyManagerFactory.getInstance("NewSunX509");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("one", server.key(), new char[0], new Certificate[] {server.certificate()});
        keys.init(store, new char[0]);
        context.init(keys.getKeyManagers(), null, null);
        Requestor requestor = Server.requestor(standard.with(connecting(TlsProfile.BCP195)));
        byte[] accept = PduWriter.write(AssociateAccept.to(
                requestor.request(),
                List.of(AnsweredContext.accepted(1, Conversation.IMPLICIT)),
                UserInformation.of()));
        CountDownLatch begun = new CountDownLatch(1);
        try (SSLServerSocket listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setEnabledProtocols(new String[] {"TLSv1.2"});
            Thread thread = new Thread(() -> beginAgain(listener, accept, begun));
            thread.setDaemon(true);
            thread.start();
            Association association = requestor.connect((InetSocketAddress) listener.getLocalSocketAddress());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                while (association.isQuiet()) {
                    Thread.onSpinWait(); // until what begins it is there
                }
                association.abortNow();
            });
        }
    }
}
