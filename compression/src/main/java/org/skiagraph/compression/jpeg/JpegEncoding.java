package org.skiagraph.compression.jpeg;

import java.util.List;

/**
 * How an image is encoded as JPEG. Immutable; begin with {@link #of} and change single things by the methods {@code with...}.
 *
 * @param process which process
 * @param quality 1 to 100; scales the tables of T.81 K.1 as common software does; not of the lossless process
 * @param tables own quantisation tables, one for each component, the last one for those beyond; empty for those of
 *     {@code quality}
 * @param sampling factors of each component; empty for those that follow from the components' own sizes
 * @param restart restart intervals
 * @param optimised true if Huffman tables are made for the image, which takes a second pass; false for those of T.81 K.3
 * @param predictor of the lossless process: 1 to 7, or 0 for the one of them that gives the fewest bits
 * @param pointTransform of the lossless process: how many low bits are lost, 0 to 15
 * @param progression scans of the progressive process
 * @param marker what is said of colour
 */
public record JpegEncoding(
        JpegProcess process,
        int quality,
        List<QuantisationTable> tables,
        List<SamplingFactors> sampling,
        RestartInterval restart,
        boolean optimised,
        int predictor,
        int pointTransform,
        Progression progression,
        ColourMarker marker) {
    private static final int STANDARD_QUALITY = 90;
    private static final int MAX_COMPONENTS = 4;

    /** Checks the ranges and copies the lists. */
    public JpegEncoding {
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("quality " + quality + " is not within 1 to 100");
        }
        if (predictor < 0 || predictor > 7) {
            throw new IllegalArgumentException("predictor " + predictor + " is not within 0 to 7");
        }
        if (pointTransform < 0 || pointTransform > 15) {
            throw new IllegalArgumentException("point transform " + pointTransform + " is not within 0 to 15");
        }
        if (tables.size() > MAX_COMPONENTS || sampling.size() > MAX_COMPONENTS) {
            throw new IllegalArgumentException(
                    "more tables or sampling factors than the 4 components that there may be");
        }
        tables = List.copyOf(tables);
        sampling = List.copyOf(sampling);
    }

    /**
     * The defaults of a process: quality 90, sampling factors that follow from the components, no restarts, predictor 1, no loss by a
     * point transform, no colour marker.
     *
     * <p>Baseline is written with the Huffman tables of T.81 K.3: in one pass, by rows, at the size that common software gives by
     * default. The other processes get tables of their own, since K.3 has no codes for 12 bits, for runs of blocks or for large
     * differences.
     */
    public static JpegEncoding of(JpegProcess process) {
        return new JpegEncoding(
                process,
                STANDARD_QUALITY,
                List.of(),
                List.of(),
                RestartInterval.none(),
                process != JpegProcess.BASELINE,
                1,
                0,
                Progression.SUCCESSIVE,
                ColourMarker.NONE);
    }

    /** The same with another quality, and the tables that follow from it. */
    public JpegEncoding withQuality(int value) {
        return new JpegEncoding(
                process,
                value,
                List.of(),
                sampling,
                restart,
                optimised,
                predictor,
                pointTransform,
                progression,
                marker);
    }

    /**
     * The same with quantisation tables of the caller's, one for each component, the last one for those beyond. T.81 B.2.4.1 wants
     * steps of at most 255 where samples have 8 bits. Baseline refuses others; the extended and the progressive process write them,
     * as common software reads them.
     */
    public JpegEncoding withTables(List<QuantisationTable> values) {
        return new JpegEncoding(
                process, quality, values, sampling, restart, optimised, predictor, pointTransform, progression, marker);
    }

    /**
     * The same with sampling factors, one pair for each component. A component that comes in the size that they give is taken as it
     * is; one that comes in full size is averaged down, but by the lossless process, which refuses that.
     */
    public JpegEncoding withSampling(List<SamplingFactors> values) {
        return new JpegEncoding(
                process, quality, tables, values, restart, optimised, predictor, pointTransform, progression, marker);
    }

    /** The same with restart intervals; those of the lossless process must be whole rows of MCUs. */
    public JpegEncoding withRestart(RestartInterval value) {
        return new JpegEncoding(
                process, quality, tables, sampling, value, optimised, predictor, pointTransform, progression, marker);
    }

    /** The same with Huffman tables that are made for the image, or not. */
    public JpegEncoding withOptimised(boolean value) {
        return new JpegEncoding(
                process, quality, tables, sampling, restart, value, predictor, pointTransform, progression, marker);
    }

    /** The same with a predictor of the lossless process, 1 to 7; 0 for the best of them. */
    public JpegEncoding withPredictor(int value) {
        return new JpegEncoding(
                process, quality, tables, sampling, restart, optimised, value, pointTransform, progression, marker);
    }

    /** The same with a point transform of the lossless process. */
    public JpegEncoding withPointTransform(int value) {
        return new JpegEncoding(
                process, quality, tables, sampling, restart, optimised, predictor, value, progression, marker);
    }

    /** The same with other scans of the progressive process. */
    public JpegEncoding withProgression(Progression value) {
        return new JpegEncoding(
                process, quality, tables, sampling, restart, optimised, predictor, pointTransform, value, marker);
    }

    /** The same with a marker that says what the components mean. */
    public JpegEncoding withMarker(ColourMarker value) {
        return new JpegEncoding(
                process, quality, tables, sampling, restart, optimised, predictor, pointTransform, progression, value);
    }
}
