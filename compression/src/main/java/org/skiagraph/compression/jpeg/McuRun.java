package org.skiagraph.compression.jpeg;

import java.io.IOException;

/** Decodes MCUs of one scan, in order, some of a row at a time. */
interface McuRun {
    /**
     * Decodes MCUs of a row.
     *
     * @param row of MCUs, from 0 at the top of the scan
     * @param from the first MCU
     * @param to behind the last
     * @return how many were decoded: fewer if the data are over ({@link BitReader#isOver})
     */
    int decode(BitReader in, int row, int from, int to) throws IOException;

    /** Makes samples of all that was decoded. */
    default void finish() {}

    /** Begins an interval: predictions start anew. T.81 F.2.1.3.1. */
    void restart();

    /** Takes note that these MCUs of a row will not come. */
    void missing(int row, int from, int to);
}
