package org.skiagraph.conformance.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.conformance.Peer;
import org.skiagraph.conformance.Program;
import org.skiagraph.dimse.EchoProvider;
import org.skiagraph.dimse.EchoUser;
import org.skiagraph.dimse.Verification;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.ImplementationVersion;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.association.Acceptor;
import org.skiagraph.pdu.association.AccessControl;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationListener;
import org.skiagraph.pdu.association.AssociationRejectedException;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.ContextPolicy;
import org.skiagraph.pdu.association.ListenerLimits;
import org.skiagraph.pdu.association.Observer;
import org.skiagraph.pdu.association.OutgoingData;
import org.skiagraph.pdu.association.PcapLog;
import org.skiagraph.pdu.association.Requestor;
import org.skiagraph.pdu.association.Timeouts;
import org.skiagraph.pdu.tls.ClientCertificate;
import org.skiagraph.pdu.tls.Identity;
import org.skiagraph.pdu.tls.TlsProfile;
import org.skiagraph.pdu.tls.TlsSettings;
import org.skiagraph.pdu.tls.Trust;

/** DCMTK on the other end, each way: association, echo, rejection, abort, TLS. PS3.8, PS3.7 9.1.5, PS3.15 annex B. */
@Timeout(120)
class DcmtkNetworkTest {
    private static final ConnectionSettings SETTINGS =
            ConnectionSettings.standard().with(Timeouts.all(Duration.ofSeconds(20)));

    @TempDir
    static Path folder;

    private static PemKeys ours;
    private static PemKeys theirs;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException, GeneralSecurityException {
        ours = PemKeys.make(folder, "ours");
        theirs = PemKeys.make(folder, "theirs");
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private AssociationListener listen(Acceptor acceptor) throws IOException {
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                acceptor,
                new EchoProvider(),
                threads,
                ListenerLimits.standard());
        threads.execute(listener);
        return listener;
    }

    private AssociationListener listen(ConnectionSettings settings) throws IOException {
        return listen(Acceptor.of(EchoProvider.contexts(), settings));
    }

    private static String port(AssociationListener listener) throws IOException {
        return Integer.toString(listener.address().getPort());
    }

    private static InetSocketAddress at(Daemon daemon) {
        return new InetSocketAddress("localhost", daemon.port());
    }

    private static Requestor requestor(ConnectionSettings settings) {
        return EchoUser.proposing(Requestor.of(AeTitle.of("STORESCP"), AeTitle.of("SKIAGRAPH"), settings));
    }

    @Test
    void echoscuIsAnswered() throws IOException, InterruptedException {
        Peer.ECHOSCU.require();
        try (AssociationListener listener = listen(SETTINGS)) {
            Program.Output output =
                    Peer.ECHOSCU.run(folder, "-v", "--repeat", "20", "-pts", "3", "localhost", port(listener));
            assertEquals(0, output.exitCode(), output.err());
            assertEquals(
                    20, (output.out() + output.err()).split("Received Echo Response \\(Success\\)", -1).length - 1);
            assertTrue(listener.awaitQuiet(10, TimeUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @CsvSource({"4096", "131072"})
    void storescpAnswers(String maximum) throws IOException {
        try (Daemon storescp = Daemon.start(folder, Peer.STORESCP, "--max-pdu", maximum);
                Association association = requestor(SETTINGS)
                        .with(UserIdentity.username("ann", true))
                        .connect(at(storescp))) {
            EchoUser echo = new EchoUser(association);
            for (int i = 0; i < 20; i++) {
                assertEquals(Verification.SUCCESS, echo.echo());
            }
            String version = association
                    .agreement()
                    .accept()
                    .user()
                    .first(ImplementationVersion.class)
                    .orElseThrow()
                    .name();
            assertTrue(version.startsWith("OFFIS_DCMTK_"), version);
        }
    }

    @Test
    void echoscuIsRejectedByTitle() throws IOException, InterruptedException {
        Peer.ECHOSCU.require();
        Acceptor acceptor = Acceptor.of(EchoProvider.contexts(), SETTINGS)
                .admitting(AccessControl.called(Set.of(AeTitle.of("ARCHIVE"))));
        try (AssociationListener listener = listen(acceptor)) {
            Program.Output output = Peer.ECHOSCU.run(folder, "localhost", port(listener));
            assertNotEquals(0, output.exitCode());
            assertTrue((output.out() + output.err()).contains("Called AE Title Not Recognized"), output.err());
            assertEquals(
                    0,
                    Peer.ECHOSCU
                            .run(folder, "-aec", "ARCHIVE", "localhost", port(listener))
                            .exitCode());
        }
    }

    @Test
    void storescpThatRefusesIsUnderstood() throws IOException {
        try (Daemon storescp = Daemon.start(folder, Peer.STORESCP, "--refuse")) {
            AssociationRejectedException e = assertThrows(AssociationRejectedException.class, () -> requestor(SETTINGS)
                    .connect(at(storescp)));
            assertTrue(e.reject().knownReason().isPresent(), e.getMessage());
        }
    }

    @Test
    void echoscuIsToldThatThereAreTooMany() throws IOException, InterruptedException {
        Peer.ECHOSCU.require();
        AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Acceptor.of(EchoProvider.contexts(), SETTINGS),
                new EchoProvider(),
                threads,
                new ListenerLimits(1, 1, 4));
        threads.execute(listener);
        try (listener;
                Association first = requestor(SETTINGS).connect(listener.address())) {
            Program.Output output = Peer.ECHOSCU.run(folder, "localhost", port(listener));
            assertTrue(first.isEstablished());
            assertNotEquals(0, output.exitCode());
            assertTrue((output.out() + output.err()).contains("Local Limit Exceeded"), output.out() + output.err());
        }
    }

    /** Its presentation context is one that nobody here serves: it is told so, and releases or aborts as it likes. */
    @Test
    void termscuIsNotObeyed() throws IOException, InterruptedException {
        Peer.TERMSCU.require();
        try (AssociationListener listener = listen(SETTINGS)) {
            Program.Output output = Peer.TERMSCU.run(folder, "-v", "localhost", port(listener));
            assertTrue(listener.awaitQuiet(10, TimeUnit.SECONDS), output.err());
            assertEquals(
                    0, Peer.ECHOSCU.run(folder, "localhost", port(listener)).exitCode());
        }
    }

    /** What it proposes is a context that DCMTK alone has; whoever accepts it is to end, and is asked for release. */
    @Test
    void termscuEndsAnAssociationThatIsAcceptedInOrder() throws IOException, InterruptedException {
        Peer.TERMSCU.require();
        BlockingQueue<IOException> failures = new LinkedBlockingQueue<>();
        ConnectionSettings settings = SETTINGS.with(new Observer() {
            @Override
            public void failed(SocketAddress from, IOException failure) {
                failures.add(failure);
            }
        });
        try (AssociationListener listener = listen(Acceptor.of(ContextPolicy.asProposed(), settings))) {
            Program.Output output = Peer.TERMSCU.run(folder, "-v", "localhost", port(listener));
            assertEquals(0, output.exitCode(), output.out() + output.err());
            assertTrue(listener.awaitQuiet(10, TimeUnit.SECONDS));
            assertTrue(failures.isEmpty(), failures::toString);
        }
    }

    @Test
    void storescpSurvivesOurAbort() throws IOException {
        try (Daemon storescp = Daemon.start(folder, Peer.STORESCP, "-v")) {
            Association association = requestor(SETTINGS).connect(at(storescp));
            try (OutgoingData out = association.sendCommand(1)) {
                out.write(new byte[100]);
            }
            try (Association again = requestor(SETTINGS).connect(at(storescp))) {
                assertEquals(Verification.SUCCESS, new EchoUser(again).echo());
            }
            assertTrue(storescp.log().contains("Abort"), storescp.log());
        }
    }

    private static TlsSettings tls(TlsProfile profile) throws IOException {
        try {
            return TlsSettings.of(
                    profile,
                    Identity.pem(ours.certificate(), ours.key(), new char[0]),
                    Trust.pem(theirs.certificate()));
        } catch (UnsupportedDataException e) {
            assumeTrue(false, e.getMessage());
            throw e;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BCP195, --profile-bcp195",
        "BCP195_NON_DOWNGRADING, --profile-bcp195-nd",
        "BCP195_EXTENDED, --profile-bcp195-ex",
        "BCP195_RFC9325, --profile-bcp195-nd",
        "BCP195_RFC9325_MODIFIED, --profile-bcp195-nd",
        "AES_RETIRED, --profile-aes"
    })
    void echoscuIsAnsweredOverTls(TlsProfile profile, String option) throws IOException, InterruptedException {
        Peer.ECHOSCU.require();
        try (AssociationListener listener = listen(SETTINGS.with(tls(profile).with(ClientCertificate.REQUIRED)))) {
            Program.Output output = Peer.ECHOSCU.run(
                    folder,
                    "-v",
                    option,
                    "+tls",
                    theirs.key().toString(),
                    theirs.certificate().toString(),
                    "+cf",
                    ours.certificate().toString(),
                    "localhost",
                    port(listener));
            assertEquals(0, output.exitCode(), output.out() + output.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BCP195, --profile-bcp195",
        "BCP195_NON_DOWNGRADING, --profile-bcp195-nd",
        "BCP195_EXTENDED, --profile-bcp195-ex",
        "BCP195_RFC9325, --profile-bcp195-nd",
        "BCP195_RFC9325_MODIFIED, --profile-bcp195-nd",
        "AES_RETIRED, --profile-aes"
    })
    void storescpAnswersOverTls(TlsProfile profile, String option) throws IOException {
        Peer.STORESCP.require();
        TlsSettings settings = tls(profile);
        try (Daemon storescp = Daemon.start(
                        folder,
                        Peer.STORESCP,
                        "-v",
                        option,
                        "+tls",
                        theirs.key().toString(),
                        theirs.certificate().toString(),
                        "+cf",
                        ours.certificate().toString());
                Association association = requestor(SETTINGS.with(settings)).connect(at(storescp))) {
            assertEquals(Verification.SUCCESS, new EchoUser(association).echo());
            String suite = association.security().orElseThrow().cipherSuite();
            assertTrue(profile.cipherSuites().contains(suite), suite);
        }
    }

    @Test
    void echoscuWithoutCertificateIsRefusedWhereOneIsRequired() throws IOException, InterruptedException {
        Peer.ECHOSCU.require();
        TlsSettings settings = tls(TlsProfile.BCP195);
        String[] anonymous = {"+tla", "+cf", ours.certificate().toString(), "localhost"};
        try (AssociationListener listener = listen(SETTINGS.with(settings.with(ClientCertificate.REQUIRED)))) {
            assertNotEquals(0, echo(anonymous, listener));
        }
        try (AssociationListener listener = listen(SETTINGS.with(settings))) {
            assertEquals(0, echo(anonymous, listener));
        }
    }

    private static int echo(String[] options, AssociationListener listener) throws IOException, InterruptedException {
        String[] all = java.util.Arrays.copyOf(options, options.length + 1);
        all[options.length] = port(listener);
        return Peer.ECHOSCU.run(folder, all).exitCode();
    }

    /** What our log says went over the wire is, to Wireshark, DICOM and nothing malformed. */
    @Test
    void ourCapturesHaveNoMalformedPacket() throws IOException, InterruptedException {
        Peer.TSHARK.require();
        Path capture = folder.resolve("wire.pcap");
        int port;
        try (PcapLog log =
                        new PcapLog(new BufferedOutputStream(Files.newOutputStream(capture)), InstantSource.system());
                Daemon storescp = Daemon.start(folder, Peer.STORESCP)) {
            port = storescp.port();
            ConnectionSettings logged = SETTINGS.with(log);
            try (Association association = requestor(logged)
                    .with(UserIdentity.passcode("ann", "secret", true))
                    .connect(at(storescp))) {
                assertEquals(Verification.SUCCESS, new EchoUser(association).echo());
            }
            Association aborted = requestor(logged).connect(at(storescp));
            aborted.abort();
        }
        List<String> kinds = fields(capture, port, "dicom", "dicom.pdu.type");
        assertEquals(
                List.of("1", "2", "4", "4", "5", "6", "1", "2", "7"),
                kinds.stream()
                        .map(kind -> Integer.toString(Integer.decode(kind)))
                        .toList());
        assertEquals(List.of(), fields(capture, port, "_ws.malformed", "frame.number"));
        assertEquals(List.of(), fields(capture, port, "tcp.analysis.flags", "frame.number"));
    }

    @Test
    void capturesOfAListenerHaveNoMalformedPacket() throws IOException, InterruptedException {
        Peer.TSHARK.require();
        Peer.ECHOSCU.require();
        Path capture = folder.resolve("listener.pcap");
        int port;
        try (PcapLog log =
                        new PcapLog(new BufferedOutputStream(Files.newOutputStream(capture)), InstantSource.system());
                AssociationListener listener = listen(SETTINGS.with(log))) {
            port = listener.address().getPort();
            assertEquals(
                    0,
                    Peer.ECHOSCU
                            .run(folder, "-pts", "38", "-ppc", "128", "localhost", port(listener))
                            .exitCode());
            Peer.TERMSCU.run(folder, "localhost", port(listener));
            assertTrue(listener.awaitQuiet(10, TimeUnit.SECONDS));
        }
        assertTrue(fields(capture, port, "dicom", "dicom.pdu.type").size() >= 6);
        assertEquals(List.of(), fields(capture, port, "_ws.malformed", "frame.number"));
    }

    /** A field of the packets that a filter of Wireshark lets through. */
    private static List<String> fields(Path capture, int port, String filter, String field)
            throws IOException, InterruptedException {
        Program.Output output = Peer.TSHARK.run(
                folder,
                "-r",
                capture.toString(),
                "-o",
                "tcp.check_checksum:TRUE",
                "-d",
                "tcp.port==" + port + ",dicom",
                "-Y",
                filter,
                "-T",
                "fields",
                "-e",
                field);
        assertEquals(0, output.exitCode(), output.err());
        return output.out().lines().filter(line -> !line.isBlank()).toList();
    }
}
