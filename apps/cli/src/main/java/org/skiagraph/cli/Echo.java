package org.skiagraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.skiagraph.dimse.EchoProvider;
import org.skiagraph.dimse.EchoUser;
import org.skiagraph.dimse.Verification;
import org.skiagraph.pdu.UserIdentity;
import org.skiagraph.pdu.association.Acceptor;
import org.skiagraph.pdu.association.AccessControl;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationListener;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.ListenerLimits;
import org.skiagraph.pdu.association.PcapLog;
import org.skiagraph.pdu.association.Requestor;

/** {@code dicom echo}: asks whether a DICOM application is there, or answers those who ask. */
final class Echo implements Subcommand {
    private static final Option REPEAT = Option.of("--repeat", "N", "ask so many times over one association");
    private static final long GRACE_SECONDS = 3;

    @Override
    public Usage usage() {
        List<Option> options = new ArrayList<>(List.of(NetworkOptions.LISTEN, NetworkOptions.BIND, REPEAT));
        options.addAll(NetworkOptions.CONNECTION);
        options.add(CommonOptions.FORCE);
        options.add(CommonOptions.JSON);
        return new Usage(
                "echo",
                "ask whether a DICOM application is there (C-ECHO), or answer those who ask",
                "HOST PORT | --listen PORT",
                List.copyOf(options),
                "dicom echo --aet ME --aec ARCHIVE localhost 11112");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        NetworkOptions options = new NetworkOptions(arguments);
        boolean listen = arguments.has(NetworkOptions.LISTEN);
        if (arguments.operands().size() != (listen ? 0 : 2)) {
            throw new UsageException("either HOST PORT or --listen PORT is needed");
        }
        NetworkOptions.port(
                listen
                        ? arguments.required(NetworkOptions.LISTEN)
                        : arguments.operands().get(1),
                listen ? "--listen" : "PORT");
        options.title(NetworkOptions.AET, "SKIAGRAPH");
        options.title(NetworkOptions.AEC, "ANY-SCP");
        ConnectionSettings settings = options.settings();
        Optional<PcapLog> log = options.log();
        if (log.isEmpty()) {
            return listen ? listen(arguments, settings, terminal) : ask(arguments, settings, terminal);
        }
        try (PcapLog open = log.get()) {
            ConnectionSettings logged = settings.with(open);
            return listen ? listen(arguments, logged, terminal) : ask(arguments, logged, terminal);
        }
    }

    private static Outcome ask(Arguments arguments, ConnectionSettings settings, Terminal terminal)
            throws UsageException, IOException {
        NetworkOptions options = new NetworkOptions(arguments);
        String host = arguments.operands().get(0);
        int port = NetworkOptions.port(arguments.operands().get(1), "PORT");
        Requestor requestor = EchoUser.proposing(Requestor.of(
                options.title(NetworkOptions.AEC, "ANY-SCP"),
                options.title(NetworkOptions.AET, "SKIAGRAPH"),
                settings));
        Optional<UserIdentity> user = options.user();
        if (user.isPresent()) {
            requestor = requestor.with(user.get());
        }
        EchoReport report = new EchoReport(arguments, terminal, host + ":" + port);
        int times = arguments.number(REPEAT, 1, Integer.MAX_VALUE).orElse(1);
        try {
            return ask(requestor, new InetSocketAddress(InetAddress.getByName(host), port), times, report);
        } catch (IOException e) {
            return report.failed(e);
        }
    }

    private static Outcome ask(Requestor requestor, InetSocketAddress address, int times, EchoReport report)
            throws IOException {
        long begun = System.nanoTime();
        try (Association association = requestor.connect(address)) {
            report.associated(association, System.nanoTime() - begun);
            EchoUser echo = new EchoUser(association);
            Outcome outcome = Outcome.DONE;
            for (int i = 0; i < times; i++) {
                long asked = System.nanoTime();
                int status = echo.echo();
                report.answered(status, System.nanoTime() - asked);
                outcome = status == Verification.SUCCESS ? outcome : Outcome.FAILED;
            }
            return outcome;
        }
    }

    private static Outcome listen(Arguments arguments, ConnectionSettings settings, Terminal terminal)
            throws UsageException, IOException {
        NetworkOptions options = new NetworkOptions(arguments);
        int port = NetworkOptions.port(arguments.required(NetworkOptions.LISTEN), "--listen");
        Optional<String> bind = arguments.value(NetworkOptions.BIND);
        InetAddress address = bind.isEmpty() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(bind.get());
        EchoReport report = new EchoReport(arguments, terminal, "");
        Acceptor acceptor = Acceptor.of(EchoProvider.contexts(), settings.with(report));
        if (arguments.has(NetworkOptions.AET)) {
            acceptor = acceptor.admitting(AccessControl.called(Set.of(options.title(NetworkOptions.AET, ""))));
        }
        ExecutorService threads = ConnectionThreads.perConnection();
        try (AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(address, port),
                acceptor,
                new EchoProvider(),
                threads,
                ListenerLimits.standard())) {
            Thread atExit = new Thread(() -> end(listener), "end");
            Runtime.getRuntime().addShutdownHook(atExit);
            report.listening(listener.address());
            listener.run();
            end(listener);
            if (listener.open() == 0) {
                removeHook(atExit);
            }
        } finally {
            threads.shutdown();
        }
        return Outcome.DONE;
    }

    /** Who is interrupted lets associations end in peace, for some seconds. */
    private static void end(AssociationListener listener) {
        try {
            listener.close(Duration.ofSeconds(GRACE_SECONDS));
            listener.awaitQuiet(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            return; // the port is free all the same
        }
    }

    private static void removeHook(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // it is running already
        }
    }
}
