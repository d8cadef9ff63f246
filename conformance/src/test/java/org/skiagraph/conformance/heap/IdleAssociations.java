package org.skiagraph.conformance.heap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.skiagraph.dimse.EchoProvider;
import org.skiagraph.dimse.EchoUser;
import org.skiagraph.pdu.AeTitle;
import org.skiagraph.pdu.association.Acceptor;
import org.skiagraph.pdu.association.Association;
import org.skiagraph.pdu.association.AssociationListener;
import org.skiagraph.pdu.association.ConnectionSettings;
import org.skiagraph.pdu.association.ListenerLimits;
import org.skiagraph.pdu.association.Requestor;

/** Opens so many associations within one process, uses each, and says what heap both ends of all of them hold when they are idle. */
public final class IdleAssociations {
    private IdleAssociations() {}

    /** The number of associations is the only argument; prints bytes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        CountDownLatch served = new CountDownLatch(count);
        EchoProvider provider = new EchoProvider();
        ConnectionSettings settings = ConnectionSettings.standard();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (AssociationListener listener = AssociationListener.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Acceptor.of(EchoProvider.contexts(), settings),
                association -> {
                    served.countDown();
                    provider.handle(association);
                },
                threads,
                new ListenerLimits(count, count, 0))) {
            threads.execute(listener);
            Requestor requestor = EchoUser.proposing(Requestor.of(AeTitle.of("A"), AeTitle.of("B"), settings));
            long before = used();
            List<Association> idle = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Association association = requestor.connect(listener.address());
                new EchoUser(association).echo();
                idle.add(association);
            }
            served.await();
            System.out.println(used() - before);
            for (Association association : idle) {
                association.close();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
