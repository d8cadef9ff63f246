package org.skiagraph.compression;

import java.util.List;

/** Where decoded samples go: into arrays, or row by row to a {@link RowSink} for images larger than an array. */
public sealed interface SampleTarget permits SampleTarget.Arrays, RowSink {
    /**
     * Arrays of the caller.
     *
     * @param components one for each component wanted, each in the size of its component
     */
    record Arrays(List<Samples> components) implements SampleTarget {
        /** Copies the list. */
        public Arrays {
            components = List.copyOf(components);
        }
    }

    /** Arrays of the caller, one for each component wanted. */
    static SampleTarget of(List<? extends Samples> components) {
        return new Arrays(List.copyOf(components));
    }
}
