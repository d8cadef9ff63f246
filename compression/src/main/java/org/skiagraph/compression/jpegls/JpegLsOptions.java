package org.skiagraph.compression.jpegls;

import java.util.List;
import java.util.Optional;

/**
 * How an encoder encodes, and what it writes beside the picture. Immutable; begin with {@link #lossless()}.
 *
 * @param near the most that a sample may be off, 0 to 255; 0 for none
 * @param interleave of images with several components; scans of more than four are split
 * @param preset parameters of coding, 0 for each default; empty for all defaults
 * @param restartInterval lines between restart markers, or 0; with sub-sampled components, groups of lines
 * @param transform what is done to red, green and blue before; decoders that follow T.87 alone do not undo it
 * @param spiff written first
 * @param applications comments and application data, written before the frame header
 * @param mappingTables written before the first scan, which names that with its component's number + 1, if there is one
 */
public record JpegLsOptions(
        int near,
        Interleave interleave,
        Optional<PresetParameters> preset,
        long restartInterval,
        ColourTransform transform,
        Optional<SpiffHeader> spiff,
        List<ApplicationSegment> applications,
        List<MappingTable> mappingTables) {
    private static final JpegLsOptions LOSSLESS = new JpegLsOptions(
            0, Interleave.SAMPLE, Optional.empty(), 0, ColourTransform.NONE, Optional.empty(), List.of(), List.of());

    /** Checks the ranges and copies the lists. */
    public JpegLsOptions {
        if (near < 0 || near > CodingParameters.MAX_NEAR) {
            throw new IllegalArgumentException("NEAR " + near + " is not within 0 to " + CodingParameters.MAX_NEAR);
        }
        if (restartInterval < 0 || restartInterval > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("restart interval " + restartInterval + " does not fit in 32 bits");
        }
        applications = List.copyOf(applications);
        mappingTables = List.copyOf(mappingTables);
    }

    /** Without loss, interleaved by sample, with default parameters and nothing beside the picture. */
    public static JpegLsOptions lossless() {
        return LOSSLESS;
    }

    /** The same with each sample off by this much at the most. */
    public JpegLsOptions withNear(int most) {
        return new JpegLsOptions(
                most, interleave, preset, restartInterval, transform, spiff, applications, mappingTables);
    }

    /** The same with components mixed in this way. */
    public JpegLsOptions withInterleave(Interleave mode) {
        return new JpegLsOptions(near, mode, preset, restartInterval, transform, spiff, applications, mappingTables);
    }

    /** The same with these parameters of coding. */
    public JpegLsOptions withPreset(PresetParameters parameters) {
        return new JpegLsOptions(
                near,
                interleave,
                Optional.of(parameters),
                restartInterval,
                transform,
                spiff,
                applications,
                mappingTables);
    }

    /** The same with restart markers after each so many lines; 0 for none. */
    public JpegLsOptions withRestartInterval(long lines) {
        return new JpegLsOptions(near, interleave, preset, lines, transform, spiff, applications, mappingTables);
    }

    /** The same with a colour transform. */
    public JpegLsOptions withTransform(ColourTransform colours) {
        return new JpegLsOptions(
                near, interleave, preset, restartInterval, colours, spiff, applications, mappingTables);
    }

    /** The same with a SPIFF header. */
    public JpegLsOptions withSpiff(SpiffHeader header) {
        return new JpegLsOptions(
                near, interleave, preset, restartInterval, transform, Optional.of(header), applications, mappingTables);
    }

    /** The same with these comments and application data. */
    public JpegLsOptions withApplications(List<ApplicationSegment> segments) {
        return new JpegLsOptions(near, interleave, preset, restartInterval, transform, spiff, segments, mappingTables);
    }

    /** The same with these mapping tables. */
    public JpegLsOptions withMappingTables(List<MappingTable> tables) {
        return new JpegLsOptions(near, interleave, preset, restartInterval, transform, spiff, applications, tables);
    }
}
