package org.skiagraph.pdu.association;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Findings;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AbortReason;
import org.skiagraph.pdu.PduHeader;
import org.skiagraph.pdu.PduReader;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.PdvHeader;
import org.skiagraph.pdu.machine.State;

/**
 * An association: commands and Data Sets both ways, each as a stream, until one side releases or aborts. PS3.8 clause 7.
 *
 * <p>A {@link Requestor} makes one, or an {@link AssociationListener} takes one. Every method blocks, and none longer than the {@link
 * Timeouts} allow. For one thread at a time; only {@link #abort()} may be called by any, and ends what another waits for.
 *
 * <p>When a method fails the association has ended, and the other side was told if it listens: by {@link
 * AssociationAbortedException}, {@link AssociationTimeoutException} or {@link ConnectionLostException}, or by a {@link DataException} if
 * what came breaks PS3.8 or asks for more than the limits allow.
 */
public final class Association implements Closeable {
    /** Fragments without data may be there (PS3.8 E.1 wants receivers to take them), but not without end. */
    private static final int MOST_EMPTY = 1000;

    private final UpperLayer layer;
    private final ConnectionSettings settings;
    private final Agreement agreement;
    private final InetSocketAddress address;
    private final boolean requestor;
    private final int fragment;
    private final ReentrantLock inUse = new ReentrantLock();
    private volatile boolean abortedHere;

    private @Nullable IncomingData incoming;
    private @Nullable OutgoingData outgoing;
    private int commandContext; // of the last command, if no Data Set has followed it
    private boolean released; // the other side has asked for it
    private long leftInPdu; // bytes not yet read
    private long leftInFragment;
    private boolean lastFragment;
    private int empty; // fragments in a row

    Association(
            UpperLayer layer,
            ConnectionSettings settings,
            Agreement agreement,
            InetSocketAddress address,
            boolean requestor) {
        this.layer = layer;
        this.settings = settings;
        this.agreement = agreement;
        this.address = address;
        this.requestor = requestor;
        long announced = agreement.announcedByOther(requestor);
        long most = announced == 0 ? settings.sendAtMost() : Math.min(settings.sendAtMost(), announced);
        this.fragment = (int) (most - PdvHeader.BYTES) & ~1;
        layer.receiveAtMost(settings.receiveAtMost());
    }

    /** What both sides have agreed on. */
    public Agreement agreement() {
        return agreement;
    }

    /** The address of the other side. */
    public InetSocketAddress address() {
        return address;
    }

    /** How the connection is protected; empty without TLS. */
    public Optional<Security> security() {
        return layer.channel().transport().security();
    }

    /** True if this side asked for the association. */
    public boolean isRequestor() {
        return requestor;
    }

    /** True as long as data may be sent and received. */
    public boolean isEstablished() {
        return layer.state() == State.STA6;
    }

    /** What was wrong with the request, or with its answer, and was survived. */
    public Findings findings() {
        return layer.budget().findings();
    }

    /** The settings of the connection. */
    public ConnectionSettings settings() {
        return settings;
    }

    /**
     * Waits for the next command or Data Set, for as long as {@link Timeouts#idle()} allows.
     *
     * @return empty if the other side wants release: {@link #release()} agrees to it
     * @throws IllegalStateException if the one before was not read to its end
     */
    public Optional<IncomingData> receive() throws IOException {
        return receive(settings.timeouts().idle());
    }

    /**
     * Waits for the next command or Data Set.
     *
     * @param patience until it begins
     * @return empty if the other side wants release: {@link #release()} agrees to it
     * @throws IllegalStateException if the one before was not read to its end
     */
    public Optional<IncomingData> receive(Duration patience) throws IOException {
        enter();
        try {
            if (incoming != null) {
                throw new IllegalStateException("the command or Data Set before was not read to its end");
            }
            if (leftInPdu == 0 && (released || !nextPdu(Wait.IDLE, patience))) {
                released = true;
                return Optional.empty();
            }
            IncomingData next = begin(nextFragment());
            incoming = next;
            return Optional.of(next);
        } finally {
            leave();
        }
    }

    /** False if the other side wants release instead. */
    private boolean nextPdu(Wait wait, Duration patience) throws IOException {
        try {
            Optional<PduHeader> header = layer.awaitData(wait, patience);
            leftInPdu = header.map(PduHeader::length).orElse(0L);
            return header.isPresent();
        } catch (AssociationException e) {
            throw ended(e);
        }
    }

    /** Who aborts while another thread waits closes the connection under it. */
    private AssociationException ended(AssociationException e) {
        return abortedHere ? new AssociationAbortedException(Abort.byUser(), false, "") : e;
    }

    private PdvHeader nextFragment() throws IOException {
        byte[] fields = new byte[PdvHeader.BYTES];
        if (leftInPdu < fields.length) {
            throw refused(leftInPdu + " bytes at the end of a P-DATA-TF are no presentation data value");
        }
        guarded(() -> layer.channel().readFully(fields, 0, fields.length));
        leftInPdu -= fields.length;
        PdvHeader header = PdvHeader.read(fields, 0);
        try {
            PduReader.checkLength(header, leftInPdu, Place.of("P-DATA-TF"));
        } catch (MalformedDataException e) {
            throw refused(e.text());
        }
        leftInPdu -= header.length();
        leftInFragment = header.length();
        lastFragment = header.last();
        empty = header.length() == 0 ? empty + 1 : 0;
        if (empty > MOST_EMPTY) {
            throw refused("more than " + MOST_EMPTY + " fragments in a row have no data");
        }
        return header;
    }

    private IncomingData begin(PdvHeader header) throws IOException {
        Optional<AgreedContext> context = agreement.context(header.contextId());
        if (context.isEmpty()) {
            throw refused("presentation context " + header.contextId() + " was not accepted");
        }
        if (!header.command() && header.contextId() != commandContext) {
            throw refused("a Data Set in presentation context " + header.contextId() + " follows no command in it");
        }
        commandContext = header.command() ? header.contextId() : 0;
        return new IncomingData(this, context.get(), header.command());
    }

    private MalformedDataException refused(String text) throws IOException {
        layer.refuse(AbortReason.INVALID_PARAMETER_VALUE);
        return new MalformedDataException(text, Place.of("P-DATA-TF"));
    }

    private void guarded(UpperLayer.Step step) throws IOException {
        try {
            layer.guarded(Wait.READ, settings.timeouts().read(), step);
        } catch (AssociationException e) {
            throw ended(e);
        }
    }

    /** Reads of what is coming: at least one byte, or -1 at the end. */
    int read(IncomingData data, byte[] target, int offset, int length) throws IOException {
        enter();
        try {
            if (incoming != data) {
                return -1; // it was read to its end
            }
            while (leftInFragment == 0) {
                if (lastFragment) {
                    incoming = null;
                    return -1;
                }
                continueWith(data);
            }
            int wanted = (int) Math.min(length, leftInFragment);
            int[] n = new int[1];
            guarded(() -> n[0] = layer.channel().readSome(target, offset, wanted));
            leftInFragment -= n[0];
            return n[0];
        } finally {
            leave();
        }
    }

    /** The next fragment of the same message. */
    private void continueWith(IncomingData data) throws IOException {
        if (leftInPdu == 0 && !nextPdu(Wait.READ, settings.timeouts().read())) {
            throw refused("the other side wants release within a " + (data.isCommand() ? "command" : "Data Set"));
        }
        PdvHeader header = nextFragment();
        if (header.contextId() != data.context().id() || header.command() != data.isCommand()) {
            throw refused("a fragment of another message lies within a " + (data.isCommand() ? "command" : "Data Set"));
        }
    }

    /**
     * Begins a command.
     *
     * @param contextId of a context that was accepted
     * @throws IllegalStateException if another command or Data Set is not finished
     */
    public OutgoingData sendCommand(int contextId) {
        return begin(contextId, true);
    }

    /**
     * Begins a Data Set, which has to follow its command.
     *
     * @param contextId that of the command
     * @throws IllegalStateException if another command or Data Set is not finished
     */
    public OutgoingData sendDataSet(int contextId) {
        return begin(contextId, false);
    }

    private OutgoingData begin(int contextId, boolean command) {
        if (agreement.context(contextId).isEmpty()) {
            throw new IllegalArgumentException("presentation context " + contextId + " was not accepted");
        }
        if (outgoing != null) {
            throw new IllegalStateException("the command or Data Set before is not finished");
        }
        OutgoingData begun = new OutgoingData(this, contextId, command, fragment);
        outgoing = begun;
        return begun;
    }

    void send(OutgoingPdu pdu) throws IOException {
        enter();
        try {
            if (layer.state() != State.STA6 && layer.state() != State.STA8) {
                throw new ConnectionLostException("the association has ended");
            }
            layer.sendData(pdu);
        } catch (AssociationException e) {
            throw ended(e);
        } finally {
            leave();
        }
    }

    void ended(OutgoingData data) {
        if (outgoing == data) {
            outgoing = null;
        }
    }

    /** True if nothing has come and the connection is not closed, as far as can be told without waiting. */
    boolean isQuiet() {
        enter();
        try {
            return isEstablished() && isBetweenMessages() && layer.channel().isQuiet();
        } catch (IOException e) {
            return false; // it is broken
        } finally {
            leave();
        }
    }

    private boolean isBetweenMessages() {
        return incoming == null && outgoing == null && leftInPdu == 0;
    }

    /**
     * Ends the association in order: asks for release, or agrees to it. Data that come after this side has asked are passed over. Does
     * nothing if the association has ended.
     *
     * @throws IllegalStateException if a command or Data Set is under way
     */
    public void release() throws IOException {
        enter();
        try {
            if (layer.state() != State.STA6 && layer.state() != State.STA8) {
                return;
            }
            if (!isBetweenMessages()) {
                throw new IllegalStateException("a command or Data Set is under way");
            }
            layer.release();
        } catch (AssociationException e) {
            throw ended(e);
        } finally {
            leave();
        }
    }

    /** True if the other side has asked for release. */
    public boolean isReleaseRequested() {
        return released;
    }

    /**
     * Ends the association at once, and waits for the other side to close the connection, as long as ARTIM allows. From another thread
     * than the one that uses the association it waits for nothing.
     */
    public void abort() throws IOException {
        if (!inUse.tryLock()) {
            abortNow();
            return;
        }
        try {
            abortedHere = true;
            layer.abort();
        } catch (AssociationException e) {
            layer.channel().close(); // it had ended otherwise
        } finally {
            leave();
        }
    }

    /** Waits for nothing. Another thread may be reading: then an abort can be sent. It may be writing: then it cannot. */
    void abortNow() throws IOException {
        abortedHere = true;
        PduChannel channel = layer.channel();
        try {
            if (!channel.isWriting()) {
                ByteBuffer abort = ByteBuffer.wrap(PduWriter.write(Abort.byUser()));
                channel.transport().write(new ByteBuffer[] {abort}, Deadline.inNanos(0, settings.nanoClock()));
            }
        } catch (IOException e) {
            channel.close(); // the other side finds out by that
        } finally {
            channel.close();
        }
    }

    /**
     * Releases if nothing is under way, else aborts. What goes wrong with that is thrown, for what was sent may not have been taken.
     */
    @Override
    public void close() throws IOException {
        if (isBetweenMessages() && (layer.state() == State.STA6 || layer.state() == State.STA8)) {
            release();
        } else {
            abort();
        }
    }

    /** True while a thread is in one of the methods. */
    boolean isInUse() {
        return inUse.isLocked();
    }

    private void enter() {
        inUse.lock();
    }

    private void leave() {
        inUse.unlock();
    }

    @Override
    public String toString() {
        return (requestor ? "association to " : "association from ") + address + " in "
                + layer.state().word();
    }
}
