package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code dicom echo}, both roles. */
@Timeout(60)
class EchoTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Thread listening;
    private String port = "";

    @BeforeEach
    void listen() throws InterruptedException {
        listen("--aet", "ARCHIVE", "--listen", "0");
    }

    private void listen(String... options) throws InterruptedException {
        String[] words = new String[options.length + 1];
        words[0] = "echo";
        System.arraycopy(options, 0, words, 1, options.length);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new TextOutput(said),
                new TextOutput(new ByteArrayOutputStream()),
                false,
                false);
        listening = new Thread(() -> DicomCommand.run(words, terminal));
        listening.start();
        while (!said().contains("\n")) {
            Thread.onSpinWait();
        }
        port = said().lines().findFirst().orElseThrow().replaceFirst(".*:", "");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @AfterEach
    void end() throws InterruptedException {
        listening.interrupt();
        listening.join(20_000);
        assertFalse(listening.isAlive());
    }

    @Test
    void asksAndIsAnswered() {
        Session session = Session.run("echo", "--aec", "ARCHIVE", "--repeat", "2", "localhost", port);
        assertEquals(0, session.exitCode(), session.err());
        String[] lines = session.out().split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("localhost:" + port + ": association in "), lines[0]);
        assertTrue(lines[0].endsWith("SKIAGRAPH_0.1.0"), lines[0]);
        assertTrue(lines[2].startsWith("localhost:" + port + ": echo in "), lines[2]);
    }

    @Test
    void saysAsJsonWhatAProgramReads() {
        Session session = Session.run("echo", "--json", "--user", "ann:secret", "--aec", "ARCHIVE", "localhost", port);
        assertEquals(0, session.exitCode(), session.err());
        String[] lines = session.out().split("\n");
        assertTrue(lines[0].contains("\"associated\":true"), lines[0]);
        assertTrue(lines[0].contains("\"userConfirmed\":false"), lines[0]);
        assertTrue(lines[1].contains("\"status\":0"), lines[1]);
    }

    @Test
    void aUserTooLongForTheRequestIsOneLine() {
        for (String user : new String[] {"a".repeat(70_000), "a".repeat(65_500), "a".repeat(65_490) + ":b"}) {
            Session session = Session.run("echo", "--user", user, "localhost", port);
            assertEquals(1, session.exitCode());
            assertTrue(session.err().startsWith("dicom echo: --user is longer than 60000 bytes"), session.err());
        }
        Session session = Session.run("echo", "--user", "a".repeat(60_000), "--aec", "ARCHIVE", "localhost", port);
        assertEquals(0, session.exitCode(), session.err());
    }

    @Test
    void aRejectionIsOneLineThatSaysWhatToDo() {
        Session session = Session.run("echo", "--aec", "SOMEONE", "localhost", port);
        assertEquals(2, session.exitCode());
        assertEquals("", session.out());
        assertEquals(
                "dicom echo: localhost:" + port + ": the association was rejected permanently: called AE title not"
                        + " recognized; check --aet and --aec\n",
                session.err());
        Session json = Session.run("echo", "--json", "--aec", "SOMEONE", "localhost", port);
        assertTrue(json.out().startsWith("{\"path\":\"localhost:" + port + "\",\"error\":{\"kind\":\"network\""));
    }

    @Test
    void nobodyThereIsOneLine() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Session session = Session.run("echo", "localhost", Integer.toString(free));
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("no connection to localhost"), session.err());
        assertEquals(1, session.err().lines().count());
    }

    @Test
    void silenceEndsInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Session session =
                    Session.run("echo", "--timeout", "1", "localhost", Integer.toString(silent.getLocalPort()));
            assertEquals(2, session.exitCode());
            assertTrue(session.err().contains("waited 1 s for the association; allow more"), session.err());
        }
    }

    @Test
    void theLogIsACaptureAndNothingIsOverwritten() throws IOException {
        Path log = folder.resolve("wire.pcap");
        assertEquals(
                0,
                Session.run("echo", "--log", log.toString(), "--aec", "ARCHIVE", "localhost", port)
                        .exitCode());
        byte[] bytes = Files.readAllBytes(log);
        assertEquals((byte) 0xA1, bytes[0]);
        assertTrue(bytes.length > 500);
        Session again = Session.run("echo", "--log", log.toString(), "--aec", "ARCHIVE", "localhost", port);
        assertEquals(2, again.exitCode());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(bytes.length, Files.size(log));
        assertEquals(
                0,
                Session.run("echo", "--log", log.toString(), "--force", "--aec", "ARCHIVE", "localhost", port)
                        .exitCode());
    }

    @Test
    void wrongUsageIsSaid() {
        for (String[] words : new String[][] {
            {"echo", "localhost"},
            {"echo", "localhost", "70000"},
            {"echo", "localhost", "x"},
            {"echo", "--aet", "LONGER THAN SIXTEEN", "localhost", "1"},
            {"echo", "--timeout", "0", "localhost", "1"},
            {"echo", "--tls", "--tls-profile", "rot13", "localhost", "1"},
            {"echo", "--tls", "--listen", "0"},
            {"echo", "--listen", "0", "localhost", "1"},
        }) {
            Session session = Session.run(words);
            assertEquals(1, session.exitCode(), String.join(" ", words) + session.err());
            assertEquals(1, session.err().lines().count());
        }
        Path log = folder.resolve("never.pcap");
        assertEquals(
                1,
                Session.run("echo", "--log", log.toString(), "localhost", "x").exitCode());
        assertFalse(Files.exists(log), "nothing is begun");
    }

    @Test
    void aCertificateThatIsNoneIsRefused() throws IOException {
        Path file = folder.resolve("garbage.pem");
        Files.writeString(file, "garbage");
        Session session = Session.run("echo", "--tls", "--ca", file.toString(), "localhost", port);
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("has no PEM certificate"), session.err());
        Session absent =
                Session.run("echo", "--tls", "--ca", folder.resolve("no.pem").toString(), "localhost", port);
        assertEquals(2, absent.exitCode());
        assertTrue(absent.err().contains("no.pem"), absent.err());
    }

    @Test
    void whoListensSaysWhoComesAndGoes() {
        Session.run("echo", "--aec", "ARCHIVE", "localhost", port);
        Session.run("echo", "--aec", "SOMEONE", "localhost", port);
        while (said().lines().filter(line -> line.endsWith(": disconnected")).count() < 2) {
            Thread.onSpinWait();
        }
        assertTrue(said().contains("127.0.0.1:"), said());
        assertTrue(said().contains("rejected permanently: called AE title not recognized"), said());
    }
}
