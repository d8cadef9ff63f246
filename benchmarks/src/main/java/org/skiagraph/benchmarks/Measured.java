package org.skiagraph.benchmarks;

import java.io.IOException;

/** A JMH state that can say what its rows are called and what its speeds are given in. */
public interface Measured {
    /** Prepares what the state's parameter names. */
    void prepare() throws IOException;

    /** The name of the operation that a method measures: {@code dec-rle}. */
    String operation(String method);

    /** What it works on: the value of the state's parameter. */
    String subject();

    /** Who is measured: {@code skiagraph}, or a peer that runs on the JVM. */
    default String peer() {
        return "skiagraph";
    }

    /** Megabytes, files or such that one call works on; speeds are so many a second. */
    double units();

    /** The last column: compression ratio or unit. */
    String last();
}
