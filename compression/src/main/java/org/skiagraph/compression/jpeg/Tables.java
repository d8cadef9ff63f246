package org.skiagraph.compression.jpeg;

import org.jspecify.annotations.Nullable;

/** The tables in force at one place of a stream. T.81 B.2.4. */
final class Tables {
    /** Destinations of each kind. */
    static final int DESTINATIONS = 4;

    private final @Nullable QuantisationTable[] quantisation = new QuantisationTable[DESTINATIONS];
    private final @Nullable HuffmanDecoder[] dc = new HuffmanDecoder[DESTINATIONS];
    private final @Nullable HuffmanDecoder[] ac = new HuffmanDecoder[DESTINATIONS];
    private int restartInterval;

    /** The same tables, to be changed apart. */
    Tables copy() {
        Tables copy = new Tables();
        System.arraycopy(quantisation, 0, copy.quantisation, 0, DESTINATIONS);
        System.arraycopy(dc, 0, copy.dc, 0, DESTINATIONS);
        System.arraycopy(ac, 0, copy.ac, 0, DESTINATIONS);
        copy.restartInterval = restartInterval;
        return copy;
    }

    void setQuantisation(int destination, QuantisationTable table) {
        quantisation[destination] = table;
    }

    @Nullable
    QuantisationTable quantisation(int destination) {
        return quantisation[destination];
    }

    void setHuffman(boolean isAc, int destination, HuffmanDecoder table) {
        (isAc ? ac : dc)[destination] = table;
    }

    @Nullable
    HuffmanDecoder dc(int destination) {
        return dc[destination];
    }

    @Nullable
    HuffmanDecoder ac(int destination) {
        return ac[destination];
    }

    /** MCUs between restart markers; 0 if there are none. T.81 B.2.4.4. */
    int restartInterval() {
        return restartInterval;
    }

    void setRestartInterval(int mcus) {
        restartInterval = mcus;
    }
}
