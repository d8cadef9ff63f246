package org.skiagraph.pdu.association;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AbortReason;
import org.skiagraph.pdu.AssociateReject;
import org.skiagraph.pdu.AssociateRequest;
import org.skiagraph.pdu.Pdu;
import org.skiagraph.pdu.PduType;
import org.skiagraph.pdu.PduWriter;
import org.skiagraph.pdu.RejectReason;
import org.skiagraph.pdu.ReleaseRequest;
import org.skiagraph.pdu.ReleaseResponse;
import org.skiagraph.pdu.machine.Indication;
import org.skiagraph.pdu.machine.Provider;

/** What the actions of the protocol machine do to a connection. For one thread at a time. */
final class Actions implements Provider {
    private final PduChannel channel;
    private final ConnectionSettings settings;
    private final boolean requestor;

    private Optional<Deadline> artim = Optional.empty();
    private Abort reason = Abort.byProvider(AbortReason.NOT_SPECIFIED);
    private boolean awaitingRequest;
    private @Nullable Pdu current; // to be sent, or else what came last
    private @Nullable OutgoingPdu data;

    Actions(PduChannel channel, ConnectionSettings settings, boolean requestor) {
        this.channel = channel;
        this.settings = settings;
        this.requestor = requestor;
        this.awaitingRequest = !requestor;
    }

    /** What is to be sent next. */
    void toSend(Pdu pdu) {
        current = pdu;
    }

    /** What is to be sent next. */
    void toSend(OutgoingPdu pdu) {
        data = pdu;
    }

    /** What came. */
    void received(Pdu pdu) {
        current = pdu;
    }

    /** What came last, or was sent last if that is a rejection. */
    @Nullable
    Pdu pdu() {
        return current;
    }

    /** Why the next abort by the Upper Layer is. */
    void abortFor(AbortReason why) {
        reason = Abort.byProvider(why);
    }

    /** Nanoseconds that ARTIM still runs, or 1 if it does not. */
    long artimLeft() {
        return artim.map(Deadline::nanosLeft).orElse(1L);
    }

    @Override
    public void openTransport() {
        // it was opened with a deadline of its own, before there was anything that could use it
    }

    @Override
    public void closeTransport() throws IOException {
        channel.close();
    }

    private void send(Pdu pdu) throws IOException {
        byte[] bytes = PduWriter.write(pdu);
        Deadline deadline = Deadline.in(settings.timeouts().write(), settings.nanoClock());
        channel.write(new ByteBuffer[] {ByteBuffer.wrap(bytes)}, deadline, true);
        settings.observer().pdu(Direction.SENT, pdu.type(), bytes.length - Pdu.HEADER_BYTES);
    }

    private void sendCurrent() throws IOException {
        Pdu pdu = current;
        current = null;
        if (pdu != null) {
            send(pdu);
        }
    }

    @Override
    public void sendAssociateRequest() throws IOException {
        sendCurrent();
    }

    @Override
    public void sendAssociateAccept() throws IOException {
        sendCurrent();
    }

    /** In AE-6 nobody has asked the application. */
    @Override
    public void sendAssociateReject() throws IOException {
        if (!(current instanceof AssociateReject)) {
            current = AssociateReject.permanent(RejectReason.PROTOCOL_VERSION_NOT_SUPPORTED);
        }
        Pdu reject = current;
        sendCurrent();
        current = reject;
    }

    @Override
    public void sendData() throws IOException {
        OutgoingPdu pdu = data;
        data = null;
        if (pdu == null) {
            throw new IllegalStateException("no data to send");
        }
        Deadline deadline = Deadline.in(settings.timeouts().write(), settings.nanoClock());
        long length = pdu.count() - Pdu.HEADER_BYTES;
        for (ByteBuffer part : pdu.parts()) {
            length += part.remaining();
        }
        FileChannel file = pdu.file();
        channel.write(pdu.parts(), deadline, file == null);
        if (file != null) {
            channel.send(file, pdu.position(), pdu.count(), deadline);
        }
        settings.observer().pdu(Direction.SENT, PduType.P_DATA_TF, length);
    }

    @Override
    public void sendReleaseRequest() throws IOException {
        send(new ReleaseRequest());
    }

    @Override
    public void sendReleaseResponse() throws IOException {
        send(new ReleaseResponse());
    }

    @Override
    public void sendAbort(Abort abort) throws IOException {
        if (!channel.isWriting()) {
            send(abort);
        }
    }

    /** In Sta2 it is the time that asking for an association may take. */
    @Override
    public void startArtim() {
        Duration time = awaitingRequest
                ? settings.timeouts().association()
                : settings.timeouts().artim();
        awaitingRequest = false;
        artim = Optional.of(Deadline.in(time, settings.nanoClock()));
    }

    @Override
    public void stopArtim() {
        artim = Optional.empty();
    }

    @Override
    public boolean isAcceptable() {
        return current instanceof AssociateRequest request && (request.protocolVersion() & 1) == 1;
    }

    @Override
    public boolean isRequestor() {
        return requestor;
    }

    /** The state says all of it; whoever waits for an indication looks there. */
    @Override
    public void indicate(Indication indication) {
        settings.observer().indicated(indication);
    }

    @Override
    public Abort reasonToAbort() {
        return reason;
    }
}
