package org.skiagraph.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Finding;
import org.skiagraph.bounds.Findings;
import org.skiagraph.dimse.Verification;
import org.skiagraph.pdu.ImplementationVersion;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.UserInformation;
import org.skiagraph.pdu.association.AgreedContext;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationAbortedException;
import org.skiagraph.pdu.association.AssociationRejectedException;
import org.skiagraph.pdu.association.AssociationTimeoutException;
import org.skiagraph.pdu.association.ConnectionLostException;
import org.skiagraph.pdu.association.Observer;
import org.skiagraph.pdu.association.Requestor;

/** What {@code dicom echo} says, to people or to programs. Several threads may say something at once. */
final class EchoReport implements Observer {
    /** The first byte of a record of TLS that says what is wrong, taken for that of a PDU. */
    private static final String TLS_ALERT = "PDU type 15H";

    private final String command;
    private final Terminal terminal;
    private final boolean json;
    private final String peer;

    EchoReport(Arguments arguments, Terminal terminal, String peer) {
        this.command = arguments.command();
        this.terminal = terminal;
        this.json = arguments.has(CommonOptions.JSON);
        this.peer = peer;
    }

    /** What is wrong with the answer, and was survived. */
    private void findings(Findings findings) throws IOException {
        for (Finding finding : findings.list()) {
            String line = "dicom " + command + ": " + peer + ": " + finding.place() + ": " + finding.text() + " ["
                    + finding.quirk().id() + "]";
            terminal.err().line(Problem.printable(line)).flush();
        }
    }

    void associated(Association association, long nanos) throws IOException {
        findings(association.findings());
        UserInformation user = association.agreement().accept().user();
        String version = user.first(ImplementationVersion.class)
                .map(ImplementationVersion::name)
                .orElse("");
        String syntax = association.agreement().contexts().stream()
                .findFirst()
                .map(AgreedContext::transferSyntax)
                .map(Object::toString)
                .orElse("none");
        boolean identity = association
                .agreement()
                .request()
                .user()
                .first(UserIdentity.class)
                .isPresent();
        boolean confirmed = Requestor.isIdentityConfirmed(association.agreement());
        if (json) {
            Json line = new Json()
                    .put("peer", peer)
                    .put("associated", true)
                    .raw("milliseconds", shown(nanos))
                    .put("implementation", version)
                    .put("transferSyntax", syntax);
            line(identity ? line.put("userConfirmed", confirmed).toString() : line.toString());
            return;
        }
        line(peer + ": association in " + shown(nanos) + " ms" + (version.isEmpty() ? "" : " with " + version)
                + (identity ? confirmed ? ", user confirmed" : ", user not confirmed" : ""));
    }

    void answered(int status, long nanos) throws IOException {
        if (json) {
            line(new Json()
                    .put("peer", peer)
                    .put("status", status)
                    .raw("milliseconds", shown(nanos))
                    .toString());
        } else if (status == Verification.SUCCESS) {
            line(peer + ": echo in " + shown(nanos) + " ms");
        } else {
            line(peer + ": status " + String.format(Locale.ROOT, "%04XH", status));
        }
    }

    private static String shown(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }

    Outcome failed(IOException e) throws IOException {
        Problem problem = problem(e);
        if (json) {
            line(problem.json());
        } else {
            terminal.out().flush();
            terminal.err().line(problem.line(command)).flush();
        }
        return Outcome.FAILED;
    }

    private Problem problem(IOException e) {
        if (e instanceof DataException data) {
            boolean alert = data.text().startsWith(TLS_ALERT);
            String advice = alert ? "the other side speaks TLS: use --tls" : "look at it with --log";
            return new Problem(peer, data.kind(), data.place().toString(), data.text(), advice);
        }
        String text = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        if (e instanceof UnknownHostException) {
            return new Problem(peer, "network", "", "no address is known for this host", "check the name");
        }
        return new Problem(peer, "network", "", text, advice(e));
    }

    private static String advice(IOException e) {
        if (e instanceof AssociationRejectedException) {
            return "check --aet and --aec";
        }
        if (e instanceof AssociationTimeoutException) {
            return "allow more with --timeout, or check whether TLS is wanted";
        }
        if (e instanceof SSLException || e.getCause() instanceof SSLException) {
            return "check --ca, --cert and --tls-profile";
        }
        if (e instanceof ConnectionLostException) {
            return "check host, port and whether TLS is wanted";
        }
        return e instanceof AssociationAbortedException ? "the other side may say why in its log" : "";
    }

    void listening(InetSocketAddress address) throws IOException {
        String where = address.getAddress().getHostAddress() + ":" + address.getPort();
        line(json ? new Json().put("listening", where).toString() : "listening at " + where);
    }

    private synchronized void line(String text) throws IOException {
        terminal.out().line(Problem.printable(text)).flush();
    }

    @Override
    public void connected(SocketAddress from, int open) {
        told(from, "connected");
    }

    @Override
    public void disconnected(SocketAddress from, int open) {
        told(from, "disconnected");
    }

    @Override
    public void refused(SocketAddress from) {
        told(from, "refused: too many connections");
    }

    @Override
    public void failed(SocketAddress from, IOException failure) {
        told(
                from,
                Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName()));
    }

    /** A listener goes on when nobody reads what it says. */
    private void told(SocketAddress from, String what) {
        String who = from.toString().replaceFirst("^.*/", "");
        try {
            line(json ? new Json().put("peer", who).put("event", what).toString() : who + ": " + what);
        } catch (IOException e) {
            return;
        }
    }
}
