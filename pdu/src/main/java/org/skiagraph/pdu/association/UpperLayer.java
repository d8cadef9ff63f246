package org.skiagraph.pdu.association;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AbortReason;
import org.skiagraph.pdu.AssociateAccept;
import org.skiagraph.pdu.AssociateReject;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.PduHeader;
import org.skiagraph.pdu.PduReader;
import org.skiagraph.pdu.PduType;
import org.skiagraph.pdu.machine.Event;
import org.skiagraph.pdu.machine.ProtocolMachine;
import org.skiagraph.pdu.machine.State;

/**
 * The protocol machine, joined to a connection: PDUs that come become events, and what actions want is done. For one thread at a time.
 */
final class UpperLayer {
    private final PduChannel channel;
    private final ConnectionSettings settings;
    private final Budget budget;
    private final Actions actions;
    private final ProtocolMachine machine;

    private long mostData = Long.MAX_VALUE; // content of a P-DATA-TF, as this side has announced it
    private @Nullable PduHeader dataHeader;

    UpperLayer(Transport transport, ConnectionSettings settings, boolean requestor) {
        this.channel = new PduChannel(transport, settings.nanoClock());
        this.settings = settings;
        this.budget = new Budget(settings.limits(), settings.nanoClock(), settings.strict());
        this.actions = new Actions(channel, settings, requestor);
        this.machine = new ProtocolMachine(actions);
    }

    State state() {
        return machine.state();
    }

    Budget budget() {
        return budget;
    }

    PduChannel channel() {
        return channel;
    }

    /** Asks for an association over the connection that is there; gives the acceptance. */
    AssociateAccept request(AssociateRequest request) throws IOException {
        actions.toSend(request);
        local(Event.EVT1);
        local(Event.EVT2);
        pump(Wait.ASSOCIATION, settings.timeouts().association(), Optional.empty());
        if (actions.pdu() instanceof AssociateReject reject) {
            throw new AssociationRejectedException(reject);
        }
        if (machine.state() == State.STA6 && actions.pdu() instanceof AssociateAccept accept) {
            return accept;
        }
        throw abortedByPeer();
    }

    /** Waits for a request. */
    AssociateRequest awaitRequest() throws IOException {
        local(Event.EVT5);
        pump(Wait.ASSOCIATION, settings.timeouts().association(), Optional.empty());
        if (machine.state() == State.STA3 && actions.pdu() instanceof AssociateRequest request) {
            return request;
        }
        if (actions.pdu() instanceof AssociateReject reject) {
            drain();
            throw new AssociationRejectedException(reject);
        }
        throw abortedByPeer();
    }

    void accept(AssociateAccept accept) throws IOException {
        actions.toSend(accept);
        local(Event.EVT7);
    }

    /** Rejects, and waits for the other side to close. */
    void reject(AssociateReject reject) throws IOException {
        actions.toSend(reject);
        local(Event.EVT8);
        drain();
    }

    /** What a P-DATA-TF may hold that comes. */
    void receiveAtMost(long bytes) {
        mostData = bytes;
    }

    void sendData(OutgoingPdu pdu) throws IOException {
        actions.toSend(pdu);
        local(Event.EVT9);
    }

    /**
     * Waits for data.
     *
     * @param first until the first byte
     * @return the header of a P-DATA-TF; empty if the other side wants release
     */
    Optional<PduHeader> awaitData(Wait wait, Duration first) throws IOException {
        pump(wait, first, Optional.of(settings.timeouts().read()));
        PduHeader header = dataHeader;
        dataHeader = null;
        if (header != null) {
            return Optional.of(header);
        }
        if (machine.state() == State.STA8) {
            return Optional.empty();
        }
        throw abortedByPeer();
    }

    /** Asks for release, or agrees to it; waits for what has to come after that. */
    void release() throws IOException {
        if (machine.state() == State.STA8) {
            local(Event.EVT14);
        } else {
            local(Event.EVT11);
            awaitRelease();
        }
        drain();
    }

    /** Data that come now are of no use to an application that has asked for release. */
    private void awaitRelease() throws IOException {
        Deadline end = Deadline.in(settings.timeouts().release(), settings.nanoClock());
        while (machine.state() != State.STA1 && machine.state() != State.STA13) {
            if (machine.state() == State.STA9 || machine.state() == State.STA12) {
                local(Event.EVT14);
                continue;
            }
            long left = end.nanosLeft();
            if (left <= 0) { // whoever never pauses with data does not put it off
                throw timedOut(Wait.RELEASE, settings.timeouts().release());
            }
            pump(Wait.RELEASE, Duration.ofNanos(left), Optional.empty());
            PduHeader header = dataHeader;
            dataHeader = null;
            if (header != null) {
                guarded(Wait.RELEASE, settings.timeouts().release(), () -> channel.skip(header.length()));
            }
            if (actions.pdu() instanceof Abort) {
                throw abortedByPeer();
            }
        }
    }

    /** Aborts, if there is something to abort, and waits for the other side to close. */
    void abort() throws IOException {
        if (machine.takes(Event.EVT15)) {
            local(Event.EVT15);
        }
        drain();
    }

    /** Ends what cannot be gone on with: what came is wrong. */
    void refuse(AbortReason why) throws IOException {
        actions.abortFor(why);
        if (machine.takes(Event.EVT19)) {
            local(Event.EVT19);
        }
        drain();
    }

    /** PS3.8 9.1.5: the other side closes the connection, or ARTIM expires. */
    private void drain() throws IOException {
        try {
            while (machine.state() == State.STA13) {
                long left = actions.artimLeft();
                if (left <= 0) {
                    throw timedOut(Wait.RELEASE, settings.timeouts().artim());
                }
                pump(Wait.RELEASE, Duration.ofNanos(left), Optional.empty());
            }
        } catch (AssociationException | DataException e) {
            channel.close(); // it is over whatever the other side says now
        } finally {
            connectionClosed();
            channel.close();
        }
    }

    private void local(Event event) throws IOException {
        guarded(Wait.WRITE, settings.timeouts().write(), () -> machine.handle(event));
    }

    /** Some I/O. */
    @FunctionalInterface
    interface Step {
        /** Does it. */
        void run() throws IOException;
    }

    /** Does I/O; what fails with it is told as what it means to the association, which has ended then. */
    void guarded(Wait wait, Duration allowed, Step step) throws IOException {
        try {
            step.run();
        } catch (DeadlinePassedException e) {
            throw timedOut(wait, allowed);
        } catch (AssociationException | DataException e) {
            throw e;
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /** A connection on which a write did not end cannot be told anything; on others the other side is told. */
    private AssociationTimeoutException timedOut(Wait wait, Duration allowed) throws IOException {
        AssociationTimeoutException timeout = new AssociationTimeoutException(wait, allowed);
        if (machine.takes(Event.EVT18)) {
            machine.handle(Event.EVT18);
        } else if (machine.state() == State.STA1 || channel.isWriting()) {
            connectionClosed();
        } else {
            endAfter(timeout);
        }
        channel.close();
        return timeout;
    }

    /** Tells the other side, which has not answered for long and may not close either: nobody waits for that. */
    private void endAfter(AssociationTimeoutException timeout) throws IOException {
        try {
            if (machine.takes(Event.EVT15)) {
                machine.handle(Event.EVT15);
            }
        } catch (IOException e) {
            timeout.addSuppressed(e);
        }
        connectionClosed();
    }

    private ConnectionLostException lost(IOException cause) throws IOException {
        connectionClosed();
        channel.close();
        String text = cause.getMessage();
        return new ConnectionLostException(
                "the connection was lost: " + (text == null ? "closed on this side" : text), cause);
    }

    private void connectionClosed() throws IOException {
        if (machine.takes(Event.EVT17)) {
            machine.handle(Event.EVT17);
        }
    }

    /**
     * Waits for a PDU, and handles it.
     *
     * @param first until its first byte
     * @param rest from then on; if empty, the first is for all of it
     */
    private void pump(Wait wait, Duration first, Optional<Duration> rest) throws IOException {
        boolean inTime = machine.state() != State.STA13;
        try {
            Optional<PduHeader> header = channel.readHeader(first, rest);
            if (header.isPresent()) {
                handle(header.get());
                return;
            }
        } catch (DeadlinePassedException e) {
            if (rest.isPresent() && channel.isWithinPdu()) {
                throw timedOut(Wait.READ, rest.get());
            }
            throw timedOut(wait, wait == Wait.RELEASE ? settings.timeouts().release() : first);
        } catch (AssociationException e) {
            throw e;
        } catch (DataException e) {
            refuse(AbortReason.INVALID_PARAMETER_VALUE);
            throw e;
        } catch (IOException e) {
            throw lost(e);
        }
        machine.handle(Event.EVT17);
        channel.close();
        if (inTime) {
            throw new ConnectionLostException("the other side closed the connection in " + wait.word());
        }
    }

    private void handle(PduHeader header) throws IOException {
        Optional<PduType> type = PduType.ofCode(header.code());
        if (machine.state() == State.STA13) {
            channel.skip(header.length());
            machine.handle(type.map(UpperLayer::event).orElse(Event.EVT19));
        } else if (type.isEmpty()) {
            refuse(AbortReason.UNRECOGNIZED_PDU);
            PduReader.check(header, budget); // says so
        } else if (isExpected(type.get())) {
            take(header, type.get());
        } else {
            unexpected(type.get());
        }
    }

    private boolean isExpected(PduType type) {
        return switch (type) {
            case ABORT -> true;
            case ASSOCIATE_RQ -> machine.state() == State.STA2;
            case ASSOCIATE_AC, ASSOCIATE_RJ -> machine.state() == State.STA5;
            case P_DATA_TF -> machine.state() == State.STA6 || machine.state() == State.STA7;
            case RELEASE_RQ -> machine.state() == State.STA6 || machine.state() == State.STA7;
            case RELEASE_RP ->
                machine.state() == State.STA7 || machine.state() == State.STA10 || machine.state() == State.STA11;
        };
    }

    private void unexpected(PduType type) throws IOException {
        State before = machine.state();
        actions.abortFor(AbortReason.UNEXPECTED_PDU);
        machine.handle(event(type));
        drain();
        throw new MalformedDataException(type.word() + " came in " + before, Place.of(type.word()));
    }

    private void take(PduHeader header, PduType type) throws IOException {
        PduReader.check(header, budget);
        if (type == PduType.P_DATA_TF) {
            requireLength(header);
            dataHeader = header;
        } else {
            actions.received(PduReader.read(channel.readWhole(header), budget));
        }
        settings.observer().pdu(Direction.RECEIVED, type, header.length());
        machine.handle(event(type));
    }

    private void requireLength(PduHeader header) throws MalformedDataException {
        if (header.length() > mostData || header.length() == 0) {
            throw new MalformedDataException(
                    "P-DATA-TF has a length of " + header.length() + ", and 1 to " + mostData + " are allowed",
                    Place.of("P-DATA-TF"));
        }
    }

    private static Event event(PduType type) {
        return switch (type) {
            case ASSOCIATE_RQ -> Event.EVT6;
            case ASSOCIATE_AC -> Event.EVT3;
            case ASSOCIATE_RJ -> Event.EVT4;
            case P_DATA_TF -> Event.EVT10;
            case RELEASE_RQ -> Event.EVT12;
            case RELEASE_RP -> Event.EVT13;
            case ABORT -> Event.EVT16;
        };
    }

    private AssociationAbortedException abortedByPeer() {
        Abort abort = actions.pdu() instanceof Abort it ? it : actions.reasonToAbort();
        return new AssociationAbortedException(abort, actions.pdu() instanceof Abort, "");
    }
}
