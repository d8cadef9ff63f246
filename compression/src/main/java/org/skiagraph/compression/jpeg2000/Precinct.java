package org.skiagraph.compression.jpeg2000;

import java.util.List;

/** A precinct: what of each subband of a resolution stands in the same packets. T.800 B.6. */
final class Precinct {
    private final List<PrecinctBand> bands;
    private int layers;

    /**
     * A precinct of which no packet was met.
     *
     * @param bands those that have coefficients in it
     */
    Precinct(List<PrecinctBand> bands) {
        this.bands = bands;
    }

    List<PrecinctBand> bands() {
        return bands;
    }

    /** Layers whose packets were met. */
    int layers() {
        return layers;
    }

    void countLayer() {
        layers++;
    }
}
