package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/** A scan that gives its components whole: of a sequential or a lossless frame. */
interface DecodedScan {
    int mcusAcross();

    int mcusDown();

    /**
     * Decodes the scan, one interval after the other.
     *
     * @param rows of each component of the frame
     * @return the position of the marker behind it
     */
    long decode(Source source, ComponentRows[] rows, ScanDamage damage, Budget budget) throws IOException;

    /** Decodes the scan, several intervals at once. */
    void decodeIntervals(
            Source source,
            RestartIntervals intervals,
            ComponentRows[] rows,
            ScanDamage damage,
            Workers workers,
            Budget budget)
            throws IOException;
}
