package org.skiagraph.pdu.association;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * TLS over a transport. Records go through an engine that does no I/O, so that handshake, reads and writes keep the transport's
 * deadlines.
 */
final class TlsTransport implements Transport {
    /** Records put together before they are written. */
    private static final int BATCH = 64 << 10;

    private static final int FILE_CHUNK = 32 << 10;
    private static final ByteBuffer[] NOTHING = {ByteBuffer.allocate(0)};

    private final SocketTransport below;
    private final SSLEngine engine;
    private final ReentrantLock wrapping = new ReentrantLock();
    private ByteBuffer plain; // unwrapped and not yet read: always in the state to be read from
    private ByteBuffer incoming; // records not yet unwrapped: always in the state to be read from
    private ByteBuffer outgoing; // records not yet written: always in the state to be read from
    private boolean ended;

    private TlsTransport(SocketTransport below, SSLEngine engine) {
        this.below = below;
        this.engine = engine;
        int packet = engine.getSession().getPacketBufferSize();
        this.incoming = ByteBuffer.allocate(packet).flip();
        this.outgoing = ByteBuffer.allocate(packet).flip();
        this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .flip();
    }

    /** Shakes hands. The transport below is closed if that fails. */
    static TlsTransport over(SocketTransport below, SSLEngine engine, Deadline deadline) throws IOException {
        TlsTransport transport = new TlsTransport(below, engine);
        try {
            engine.beginHandshake();
            transport.handshake(deadline);
            return transport;
        } catch (SSLException e) {
            transport.sendAlert(deadline);
            below.close();
            throw e;
        } catch (IOException e) {
            below.close();
            throw e;
        }
    }

    private void handshake(Deadline deadline) throws IOException {
        while (true) {
            if (deadline.nanosLeft() <= 0) { // a peer that never pauses is not waited for, but is not done either
                throw new DeadlinePassedException();
            }
            switch (engine.getHandshakeStatus()) {
                case NEED_TASK -> runTasks();
                case NEED_WRAP -> wrap(NOTHING, deadline);
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    if (unwrapOnce(plain, deadline) < 0) {
                        throw new EOFException("the other side closed the connection during the TLS handshake");
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** What the engine has to say about a failure, so that the other side knows it; as far as it goes without waiting long. */
    private void sendAlert(Deadline deadline) {
        try {
            for (int i = 0; i < 4 && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP; i++) {
                wrap(NOTHING, deadline);
            }
        } catch (IOException e) {
            return; // the failure itself is told
        }
    }

    /** In the calling thread: an executor would not make it sooner, and has others to serve. */
    private void runTasks() {
        Runnable task = engine.getDelegatedTask();
        while (task != null) {
            task.run();
            task = engine.getDelegatedTask();
        }
    }

    @Override
    public int read(ByteBuffer target, Deadline deadline) throws IOException {
        while (!plain.hasRemaining()) {
            if (target.remaining() >= plain.capacity()) {
                int n = unwrapOnce(target, deadline);
                if (n != 0) {
                    return n;
                }
            } else if (unwrapOnce(plain, deadline) < 0) {
                return -1;
            }
            if (!plain.hasRemaining() && deadline.nanosLeft() <= 0) { // records without data may come for ever
                throw new DeadlinePassedException();
            }
        }
        int n = Math.min(plain.remaining(), target.remaining());
        target.put(target.position(), plain, plain.position(), n);
        target.position(target.position() + n);
        plain.position(plain.position() + n);
        return n;
    }

    /** Unwraps one record; gives how many bytes it held, or -1 at the end. */
    private int unwrapOnce(ByteBuffer target, Deadline deadline) throws IOException {
        if (ended) {
            return -1;
        }
        SSLEngineResult result = unwrap(target);
        switch (result.getStatus()) {
            case BUFFER_UNDERFLOW -> {
                if (!fill(deadline)) {
                    ended = true;
                    return -1;
                }
            }
            case CLOSED -> {
                ended = true;
                return result.bytesProduced() > 0 ? result.bytesProduced() : -1;
            }
            case BUFFER_OVERFLOW -> enlargePlain();
            default -> answer(result, deadline);
        }
        return result.bytesProduced();
    }

    /** What a record may hold can grow with what is negotiated. The next call tries again. */
    private void enlargePlain() throws SSLException {
        int wanted = engine.getSession().getApplicationBufferSize();
        if (plain.capacity() >= wanted) {
            throw new SSLException("a TLS record is longer than a record may be");
        }
        plain = ByteBuffer.allocate(wanted).flip();
    }

    /** {@code plain} stays in the state to be read from; it is empty when it is unwrapped into. */
    private SSLEngineResult unwrap(ByteBuffer target) throws SSLException {
        if (target != plain) {
            return engine.unwrap(incoming, target);
        }
        plain.clear();
        try {
            return engine.unwrap(incoming, plain);
        } finally {
            plain.flip();
        }
    }

    /** Records of TLS itself, also after the handshake, may want tasks done or an answer. */
    private void answer(SSLEngineResult result, Deadline deadline) throws IOException {
        if (result.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
            runTasks();
        }
        while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP && !engine.isOutboundDone()) {
            wrap(NOTHING, deadline);
        }
    }

    private boolean fill(Deadline deadline) throws IOException {
        makeRoom();
        if (!incoming.hasRemaining()) {
            throw new SSLException("a TLS record is longer than a record may be");
        }
        int n = below.read(incoming, deadline);
        incoming.flip();
        return n >= 0;
    }

    private void makeRoom() {
        int packet = engine.getSession().getPacketBufferSize();
        if (incoming.capacity() < packet) {
            incoming = ByteBuffer.allocate(packet).put(incoming);
        } else {
            incoming.compact();
        }
    }

    @Override
    public void write(ByteBuffer[] parts, Deadline deadline) throws IOException {
        wrap(parts, deadline);
    }

    /** Wraps all that remains, or one record of TLS itself if nothing does. */
    private void wrap(ByteBuffer[] parts, Deadline deadline) throws IOException {
        wrapping.lock();
        try {
            flush(deadline); // what a write whose deadline passed has left
            boolean more = true;
            while (more) {
                if (wrapOnce(parts)) {
                    more = anyRemaining(parts);
                } else {
                    flush(deadline);
                }
            }
            flush(deadline);
        } finally {
            wrapping.unlock();
        }
    }

    /** Wraps one record behind those that wait; false if there is no room for it. */
    private boolean wrapOnce(ByteBuffer[] parts) throws SSLException {
        ByteBuffer free = outgoing.duplicate().limit(outgoing.capacity()).position(outgoing.limit());
        SSLEngineResult result = engine.wrap(parts, free);
        outgoing.limit(free.position());
        if (result.getStatus() == Status.BUFFER_OVERFLOW) {
            if (!outgoing.hasRemaining()) {
                outgoing = ByteBuffer.allocate(engine.getSession().getPacketBufferSize())
                        .flip();
            }
            return false;
        }
        if (result.getStatus() == Status.CLOSED && anyRemaining(parts)) {
            throw new SSLException("TLS was closed");
        }
        if (result.bytesConsumed() == 0 && result.bytesProduced() == 0 && anyRemaining(parts)) {
            goOnWithHandshake(result.getHandshakeStatus());
        }
        growOnce(parts);
        return true;
    }

    /** The other side wants to shake hands again, before which the engine takes no data: trying on would be without end. */
    private void goOnWithHandshake(HandshakeStatus wanted) throws SSLException {
        if (wanted != HandshakeStatus.NEED_TASK) {
            throw new SSLException("TLS takes no data: it is shaking hands again");
        }
        runTasks();
    }

    /** Who writes much gets room for several records. */
    private void growOnce(ByteBuffer[] parts) {
        if (outgoing.capacity() < BATCH && anyRemaining(parts)) {
            ByteBuffer larger = ByteBuffer.allocate(BATCH + engine.getSession().getPacketBufferSize());
            outgoing = larger.put(outgoing).flip();
        }
    }

    private void flush(Deadline deadline) throws IOException {
        if (outgoing.hasRemaining()) {
            below.write(new ByteBuffer[] {outgoing}, deadline);
        }
        outgoing.clear().flip();
    }

    private static boolean anyRemaining(ByteBuffer[] parts) {
        for (ByteBuffer part : parts) {
            if (part.hasRemaining()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void send(FileChannel file, long position, long count, Deadline deadline) throws IOException {
        FileParts.write(this, file, position, count, FILE_CHUNK, deadline);
    }

    /** Records of TLS itself, as tickets for later sessions, are no reason to think that the other side has sent something. */
    @Override
    public boolean isQuiet() throws IOException {
        while (!plain.hasRemaining() && !ended) {
            makeRoom();
            int n = below.readNow(incoming);
            incoming.flip();
            if (n < 0) {
                return false;
            }
            SSLEngineResult result = unwrap(plain);
            if (result.getStatus() == Status.BUFFER_UNDERFLOW && n == 0) {
                return true;
            }
            HandshakeStatus wanted = result.getHandshakeStatus();
            if (result.getStatus() == Status.CLOSED
                    || wanted == HandshakeStatus.NEED_WRAP
                    || wanted == HandshakeStatus.NEED_TASK) {
                return false;
            }
        }
        return false;
    }

    @Override
    public Optional<Security> security() {
        String application = engine.getApplicationProtocol();
        return Optional.of(new Security(
                engine.getSession().getProtocol(),
                engine.getSession().getCipherSuite(),
                application == null ? "" : application,
                serverName(),
                certificates()));
    }

    private String serverName() {
        if (!engine.getUseClientMode() && engine.getSession() instanceof ExtendedSSLSession session) {
            for (SNIServerName name : session.getRequestedServerNames()) {
                if (name instanceof SNIHostName host) {
                    return host.getAsciiName();
                }
            }
        }
        return "";
    }

    private List<X509Certificate> certificates() {
        List<X509Certificate> found = new ArrayList<>();
        try {
            for (Certificate certificate : engine.getSession().getPeerCertificates()) {
                if (certificate instanceof X509Certificate x509) {
                    found.add(x509);
                }
            }
        } catch (SSLPeerUnverifiedException e) {
            return List.of(); // it did not say who it is
        }
        return found;
    }

    /** Says that it closes, as far as that goes without waiting. */
    @Override
    public void close() throws IOException {
        try {
            if (wrapping.tryLock()) {
                try {
                    engine.closeOutbound();
                    wrap(NOTHING, Deadline.inNanos(0, System::nanoTime));
                } finally {
                    wrapping.unlock();
                }
            }
        } catch (IOException e) {
            below.close(); // nobody listens any more
        } finally {
            below.close();
        }
    }
}
