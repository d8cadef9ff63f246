package org.skiagraph.compression;

import java.util.List;

/** Where samples to encode come from: arrays, or row by row from a {@link RowSource}. The mirror of {@link SampleTarget}. */
public sealed interface SampleSource permits SampleSource.Arrays, RowSource {
    /**
     * Arrays of the caller, not changed.
     *
     * @param components one for each component, each in the size of its component
     */
    record Arrays(List<Samples> components) implements SampleSource {
        /** Copies the list. */
        public Arrays {
            components = List.copyOf(components);
        }
    }

    /** Arrays of the caller, one for each component. */
    static SampleSource of(List<? extends Samples> components) {
        return new Arrays(List.copyOf(components));
    }
}
