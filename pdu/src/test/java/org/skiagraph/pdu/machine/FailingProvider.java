package org.skiagraph.pdu.machine;

import java.io.IOException;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AbortReason;

/** A provider whose connection is broken. */
final class FailingProvider implements Provider {
    private static IOException broken() {
        return new IOException("broken");
    }

    @Override
    public void openTransport() throws IOException {
        throw broken();
    }

    @Override
    public void closeTransport() throws IOException {
        throw broken();
    }

    @Override
    public void sendAssociateRequest() throws IOException {
        throw broken();
    }

    @Override
    public void sendAssociateAccept() throws IOException {
        throw broken();
    }

    @Override
    public void sendAssociateReject() throws IOException {
        throw broken();
    }

    @Override
    public void sendData() throws IOException {
        throw broken();
    }

    @Override
    public void sendReleaseRequest() throws IOException {
        throw broken();
    }

    @Override
    public void sendReleaseResponse() throws IOException {
        throw broken();
    }

    @Override
    public void sendAbort(Abort abort) throws IOException {
        throw broken();
    }

    @Override
    public void startArtim() {}

    @Override
    public void stopArtim() {}

    @Override
    public boolean isAcceptable() {
        return true;
    }

    @Override
    public boolean isRequestor() {
        return true;
    }

    @Override
    public void indicate(Indication indication) {}

    @Override
    public Abort reasonToAbort() {
        return Abort.byProvider(AbortReason.NOT_SPECIFIED);
    }
}
