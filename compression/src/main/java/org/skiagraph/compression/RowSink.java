package org.skiagraph.compression;

import java.io.IOException;

/** Takes decoded samples row by row; the rows of one component come in order, components in any order. */
@FunctionalInterface
public non-sealed interface RowSink extends SampleTarget {
    /**
     * Takes one row.
     *
     * @param component from 0, counted among those wanted
     * @param y from 0
     * @param row samples, sign extended if signed; reused after the call
     * @param width how many of them
     */
    void row(int component, int y, int[] row, int width) throws IOException;
}
