package org.skiagraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.PcapLog;
import org.skiagraph.pdu.association.Timeouts;
import org.skiagraph.pdu.tls.ClientCertificate;
import org.skiagraph.pdu.tls.Identity;
import org.skiagraph.pdu.tls.TlsProfile;
import org.skiagraph.pdu.tls.TlsSettings;
import org.skiagraph.pdu.tls.Trust;

/** The options that the sub-commands of the network share. */
final class NetworkOptions {
    /** Listens instead of connecting. */
    static final Option LISTEN = Option.of("--listen", "PORT", "answer those who connect, until interrupted");
    /** Where to listen. */
    static final Option BIND =
            Option.of("--bind", "ADDRESS", "listen there rather than on this machine alone; 0.0.0.0 is all");
    /** Own title. */
    static final Option AET = Option.of("--aet", "TITLE", "own AE title; who listens then answers to no other");
    /** The other's title. */
    static final Option AEC = Option.of("--aec", "TITLE", "AE title that is called (default ANY-SCP)");
    /** All waits. */
    static final Option TIMEOUT =
            Option.of("--timeout", "SECONDS", "how long any wait may take, each write and the TLS handshake included");
    /** Who calls. */
    static final Option USER = Option.of("--user", "NAME[:PASSCODE]", "user identity to send");
    /** Byte log. */
    static final Option LOG =
            Option.of("--log", "FILE.pcap", "write what goes over the wire, as before TLS, for Wireshark");
    /** TLS. */
    static final Option TLS = Option.flag("--tls", "use TLS");
    /** Profile. */
    static final Option PROFILE =
            Option.of("--tls-profile", "NAME", "one of PS3.15 annex B: " + profiles() + " (default bcp195)");
    /** Own certificates. */
    static final Option CERT =
            Option.of("--cert", "FILE", "own certificate, PEM with its chain, or PKCS#12 with its key");
    /** Own key. */
    static final Option KEY = Option.of("--key", "FILE", "private key, PEM, if it is not in the same file");
    /** Passphrase. */
    static final Option PASSPHRASE = Option.of("--passphrase-file", "FILE", "first line: passphrase of the key");
    /** Trust. */
    static final Option CA = Option.of("--ca", "FILE", "whom to trust, PEM or PKCS#12 (default: whom Java trusts)");
    /** Host name. */
    static final Option ANY_NAME = Option.flag("--any-name", "take a trusted certificate whatever host name it has");
    /** Client certificates. */
    static final Option REQUIRE_CERT = Option.flag("--require-cert", "let no one in who shows no trusted certificate");

    /** Those of connections, in the order of the help. */
    static final List<Option> CONNECTION =
            List.of(AET, AEC, USER, TIMEOUT, TLS, PROFILE, CERT, KEY, PASSPHRASE, CA, ANY_NAME, REQUIRE_CERT, LOG);

    /** In bytes: the user information, all of it, is one item of 65,535 at most. */
    private static final int MOST_OF_USER = 60_000;

    private final Arguments arguments;

    NetworkOptions(Arguments arguments) {
        this.arguments = arguments;
    }

    private static String profiles() {
        StringBuilder words = new StringBuilder();
        for (TlsProfile profile : TlsProfile.values()) {
            words.append(words.isEmpty() ? "" : ", ").append(profile.word());
        }
        return words.toString();
    }

    /** The title of an option. */
    AeTitle title(Option option, String standard) throws UsageException {
        String text = arguments.value(option).orElse(standard);
        try {
            return AeTitle.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option.name() + " must be 1 to 16 characters, not '" + text + "'");
        }
    }

    /** The port of a word. */
    static int port(String word, String what) throws UsageException {
        try {
            int port = Integer.parseInt(word);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(what + " must be a port from 0 to 65535, not '" + word + "'");
        }
        throw new UsageException(what + " must be a port from 0 to 65535, not " + word);
    }

    /** Who uses this. */
    Optional<UserIdentity> user() throws UsageException {
        Optional<String> user = arguments.value(USER);
        if (user.isEmpty()) {
            return Optional.empty();
        }
        if (user.get().getBytes(StandardCharsets.UTF_8).length > MOST_OF_USER) {
            throw new UsageException("--user is longer than " + MOST_OF_USER + " bytes");
        }
        int colon = user.get().indexOf(':');
        return Optional.of(
                colon < 0
                        ? UserIdentity.username(user.get(), true)
                        : UserIdentity.passcode(
                                user.get().substring(0, colon), user.get().substring(colon + 1), true));
    }

    /** The settings, without a log. */
    ConnectionSettings settings() throws UsageException, IOException {
        ConnectionSettings settings = ConnectionSettings.standard()
                .with(arguments.allowed().limits())
                .withStrictness(arguments.allowed().strict());
        int seconds = arguments.number(TIMEOUT, 1, 86_400).orElse(0);
        if (seconds > 0) {
            settings = settings.with(Timeouts.all(Duration.ofSeconds(seconds)));
        }
        return arguments.has(TLS) ? settings.with(tls()) : settings;
    }

    private TlsSettings tls() throws UsageException, IOException {
        String word = arguments.value(PROFILE).orElse(TlsProfile.BCP195.word());
        Optional<TlsProfile> profile = TlsProfile.ofWord(word);
        if (profile.isEmpty()) {
            throw new UsageException("--tls-profile must be one of " + profiles() + ", not '" + word + "'");
        }
        Trust trust = trust();
        Optional<String> cert = arguments.value(CERT);
        if (cert.isEmpty() && arguments.has(LISTEN)) {
            throw new UsageException("--listen with --tls needs --cert");
        }
        TlsSettings tls = cert.isEmpty()
                ? TlsSettings.anonymous(profile.get(), trust)
                : TlsSettings.of(profile.get(), identity(cert.get()), trust);
        tls = arguments.has(REQUIRE_CERT) ? tls.with(ClientCertificate.REQUIRED) : tls;
        return arguments.has(ANY_NAME) ? tls.withoutHostNameCheck() : tls;
    }

    private Identity identity(String cert) throws IOException {
        Path file = Path.of(cert);
        if (isPkcs12(cert)) {
            return Identity.pkcs12(file, passphrase());
        }
        return Identity.pem(file, Path.of(arguments.value(KEY).orElse(cert)), passphrase());
    }

    private Trust trust() throws IOException {
        Optional<String> ca = arguments.value(CA);
        if (ca.isEmpty()) {
            return Trust.system();
        }
        return isPkcs12(ca.get()) ? Trust.pkcs12(Path.of(ca.get()), passphrase()) : Trust.pem(Path.of(ca.get()));
    }

    private static boolean isPkcs12(String name) {
        return name.endsWith(".p12") || name.endsWith(".pfx");
    }

    private char[] passphrase() throws IOException {
        Optional<String> file = arguments.value(PASSPHRASE);
        if (file.isEmpty()) {
            return new char[0];
        }
        List<String> lines = Files.readAllLines(Path.of(file.get()));
        return lines.isEmpty() ? new char[0] : lines.get(0).toCharArray();
    }

    /** The log, if one is wanted; it must not be there yet. */
    Optional<PcapLog> log() throws IOException {
        Optional<String> file = arguments.value(LOG);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path path = Path.of(file.get());
        return Optional.of(new PcapLog(
                new BufferedOutputStream(
                        arguments.has(CommonOptions.FORCE)
                                ? Files.newOutputStream(path)
                                : Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)),
                InstantSource.system()));
    }
}
