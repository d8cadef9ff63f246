package org.skiagraph.compression;

import java.io.IOException;

/** Gives samples to encode, row by row. */
@FunctionalInterface
public non-sealed interface RowSource extends SampleSource {
    /**
     * Gives one row. An encoder may ask for any row of any component, and for the same one again.
     *
     * @param component from 0
     * @param y from 0
     * @param row receives the samples, sign extended if signed
     * @param width how many of them
     */
    void row(int component, int y, int[] row, int width) throws IOException;
}
