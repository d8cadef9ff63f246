package org.skiagraph.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for connections, one each. */
final class ConnectionThreads {
    /** From this version on a virtual thread that waits in a selector frees the thread that carries it. */
    private static final int FEATURE = 24;

    private ConnectionThreads() {}

    /** Virtual threads where the JVM has them, and they are as good; else platform threads, as many as are needed. */
    static ExecutorService perConnection() {
        if (Runtime.version().feature() >= FEATURE) {
            return virtual();
        }
        return Executors.newCachedThreadPool(ConnectionThreads::daemon);
    }

    /** {@code Executors.newVirtualThreadPerTaskExecutor()}, which is not there in the JDK that this is compiled for. */
    private static ExecutorService virtual() {
        try {
            MethodHandle maker = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) maker.invokeExact();
        } catch (Throwable e) { // a method handle may throw anything
            return Executors.newCachedThreadPool(ConnectionThreads::daemon);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "connection");
        thread.setDaemon(true);
        return thread;
    }
}
