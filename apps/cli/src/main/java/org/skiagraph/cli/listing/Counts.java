package org.skiagraph.cli.listing;

/**
 * What was counted.
 *
 * @param series series
 * @param instances instances, each counted once
 * @param duplicates further files of the same instances
 * @param bytes of all files
 */
public record Counts(long series, long instances, long duplicates, long bytes) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                series + other.series, instances + other.instances, duplicates + other.duplicates, bytes + other.bytes);
    }
}
