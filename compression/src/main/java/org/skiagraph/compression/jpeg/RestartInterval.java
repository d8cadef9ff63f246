package org.skiagraph.compression.jpeg;

/**
 * After how much a scan begins anew, behind a marker, so that damage ends there and intervals can be coded side by side. T.81
 * B.2.4.4.
 *
 * @param count 0 for never
 * @param inRows true if rows of MCUs are counted, false if MCUs
 */
public record RestartInterval(int count, boolean inRows) {
    private static final int MAX = 65_535;
    private static final RestartInterval NONE = new RestartInterval(0, false);

    /** Checks the range. */
    public RestartInterval {
        if (count < 0 || count > MAX) {
            throw new IllegalArgumentException("restart interval " + count + " is not within 0 to " + MAX);
        }
    }

    /** No restarts. */
    public static RestartInterval none() {
        return NONE;
    }

    /** After so many MCUs: blocks, or groups of blocks where components are interleaved. */
    public static RestartInterval mcus(int count) {
        return new RestartInterval(count, false);
    }

    /** After so many rows of MCUs; fewer if they have more than 65535 MCUs. */
    public static RestartInterval rows(int count) {
        return new RestartInterval(count, true);
    }

    /** The interval in MCUs where a row has so many. */
    int inMcus(int mcusAcross) {
        return inRows ? Math.min(count, MAX / mcusAcross) * mcusAcross : count;
    }
}
