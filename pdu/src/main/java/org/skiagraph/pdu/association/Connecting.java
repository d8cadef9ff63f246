package org.skiagraph.pdu.association;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import org.skiagraph.pdu.tls.TlsSettings;

/** Makes transports: a connection, TLS over it if that is wanted, a log if there is one. */
final class Connecting {
    private Connecting() {}

    static Transport open(InetSocketAddress address, ConnectionSettings settings) throws IOException {
        Optional<SSLEngine> engine = settings.tls().map(tls -> tls.client(address.getHostString(), address.getPort()));
        return finish(connect(address, settings), engine, settings, true);
    }

    static Transport accepted(SocketTransport socket, ConnectionSettings settings) throws IOException {
        return finish(socket, settings.tls().map(TlsSettings::server), settings, false);
    }

    private static SocketTransport connect(InetSocketAddress address, ConnectionSettings settings) throws IOException {
        Duration time = settings.timeouts().connect();
        try {
            return SocketTransport.connect(address, Deadline.in(time, settings.nanoClock()));
        } catch (DeadlinePassedException e) {
            throw new AssociationTimeoutException(Wait.CONNECT, time);
        } catch (IOException e) {
            throw new ConnectionLostException("no connection to " + shown(address) + ": " + e.getMessage(), e);
        }
    }

    private static String shown(InetSocketAddress address) {
        return address.getHostString() + ":" + address.getPort();
    }

    private static Transport finish(
            SocketTransport socket, Optional<SSLEngine> engine, ConnectionSettings settings, boolean opened)
            throws IOException {
        Transport transport = socket;
        try {
            if (engine.isPresent()) {
                transport = shakeHands(socket, engine.get(), settings);
            }
            return logged(transport, socket.channel(), settings, opened);
        } catch (IOException e) {
            transport.close();
            throw e;
        }
    }

    private static Transport shakeHands(SocketTransport socket, SSLEngine engine, ConnectionSettings settings)
            throws IOException {
        Duration time = settings.timeouts().handshake();
        try {
            return TlsTransport.over(socket, engine, Deadline.in(time, settings.nanoClock()));
        } catch (DeadlinePassedException e) {
            throw new AssociationTimeoutException(Wait.HANDSHAKE, time);
        } catch (SSLException e) {
            throw e;
        } catch (IOException e) {
            throw new ConnectionLostException("the connection was lost: " + e.getMessage(), e);
        }
    }

    private static Transport logged(
            Transport transport, SocketChannel channel, ConnectionSettings settings, boolean opened)
            throws IOException {
        Optional<ByteLog> log = settings.byteLog();
        if (log.isEmpty()) {
            return transport;
        }
        InetSocketAddress here = (InetSocketAddress) channel.getLocalAddress();
        InetSocketAddress there = (InetSocketAddress) channel.getRemoteAddress();
        return new LoggedTransport(transport, log.get().opened(opened ? here : there, opened ? there : here, opened));
    }
}
