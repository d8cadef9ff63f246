package org.skiagraph.pdu.machine;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.pdu.Abort;
import org.skiagraph.pdu.AbortReason;

/** A provider that does nothing, and says what it was asked for in the words of PS3.8 Tables 9-6 to 9-9. */
final class Recording implements Provider {
    final List<String> done = new ArrayList<>();
    boolean acceptable = true;
    boolean requestor;

    @Override
    public void openTransport() {
        done.add("open");
    }

    @Override
    public void closeTransport() {
        done.add("close");
    }

    @Override
    public void sendAssociateRequest() {
        done.add("send A-ASSOCIATE-RQ");
    }

    @Override
    public void sendAssociateAccept() {
        done.add("send A-ASSOCIATE-AC");
    }

    @Override
    public void sendAssociateReject() {
        done.add("send A-ASSOCIATE-RJ");
    }

    @Override
    public void sendData() {
        done.add("send P-DATA-TF");
    }

    @Override
    public void sendReleaseRequest() {
        done.add("send A-RELEASE-RQ");
    }

    @Override
    public void sendReleaseResponse() {
        done.add("send A-RELEASE-RP");
    }

    @Override
    public void sendAbort(Abort abort) {
        done.add("send A-ABORT " + abort.source());
    }

    @Override
    public void startArtim() {
        done.add("start ARTIM");
    }

    @Override
    public void stopArtim() {
        done.add("stop ARTIM");
    }

    @Override
    public boolean isAcceptable() {
        return acceptable;
    }

    @Override
    public boolean isRequestor() {
        return requestor;
    }

    @Override
    public void indicate(Indication indication) {
        done.add("tell " + indication);
    }

    @Override
    public Abort reasonToAbort() {
        return Abort.byProvider(AbortReason.UNEXPECTED_PDU);
    }
}
