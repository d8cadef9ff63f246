package org.skiagraph.conformance.network;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.conformance.Peer;

/** A peer that listens at a port of this machine until it is closed. */
final class Daemon implements Closeable {
    private static final long SECONDS = 30;

    private final Process process;
    private final Path log;
    private final int port;

    private Daemon(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** A port that was free just now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts a program whose last argument is the port, and waits until it listens. */
    static Daemon start(Path folder, Peer peer, String... options) throws IOException {
        peer.require();
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(peer.command()));
        command.addAll(List.of(options));
        command.add(Integer.toString(port));
        Path log = folder.resolve(peer.command() + "-" + port + ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Daemon daemon = new Daemon(process, log, port);
        daemon.awaitListening(command);
        return daemon;
    }

    private void awaitListening(List<String> command) throws IOException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                Thread.yield(); // not yet
            }
        }
        close();
        fail(command + " does not listen: " + log());
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
