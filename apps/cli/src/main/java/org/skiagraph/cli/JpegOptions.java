package org.skiagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.jpeg.ColourMarker;
import org.skiagraph.compression.jpeg.JpegEncoding;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.compression.jpeg.Progression;
import org.skiagraph.compression.jpeg.RestartInterval;
import org.skiagraph.compression.jpeg.SamplingFactors;
import org.skiagraph.compression.jpeg.Upsampling;

/**
 * The options of {@code codec} that are of JPEG alone, as one call has them.
 *
 * @param process empty for what the image allows
 * @param settings what is asked for, of whatever process
 */
record JpegOptions(Optional<JpegProcess> process, JpegEncoding settings, Optional<Upsampling> upsampling) {
    static final Option PROCESS = Option.of(
            "--process",
            "WORD",
            ".jpg: baseline, extended, progressive, spectral or lossless; by default what the bits of a sample allow");
    static final Option QUALITY = Option.of("--quality", "N", ".jpg: 1 to 100; 90");
    static final Option SAMPLING =
            Option.of("--sampling", "HxV,...", ".jpg: sampling factors of each component, such as 2x2,1x1,1x1");
    static final Option OPTIMISE = Option.flag("--optimise", ".jpg: make Huffman tables for a baseline image");
    static final Option RESTART = Option.of(
            "--restart",
            "N[rows]",
            ".jpg: a restart marker after N MCUs, or N rows of them (8rows); .jls: after N lines");
    static final Option PREDICTOR = Option.of("--predictor", "N", ".jpg, lossless: 1 to 7, or 0 for the best; 1");
    static final Option POINT_TRANSFORM =
            Option.of("--point-transform", "N", ".jpg, lossless: lose the N lowest bits; 0");
    static final Option UPSAMPLE =
            Option.of("--upsample", "HOW", ".jpg: smaller components by triangle (default), box, or none");

    private static final int MOST_RESTART = 65_535;
    private static final int BASELINE_BITS = 8;
    private static final int EXTENDED_BITS = 12;

    /** All that encoding takes. */
    static List<Option> ofEncoding() {
        return List.of(PROCESS, QUALITY, SAMPLING, OPTIMISE, RESTART, PREDICTOR, POINT_TRANSFORM);
    }

    /** Reads the options of a call. */
    static JpegOptions of(Arguments arguments) throws UsageException {
        JpegEncoding settings = JpegEncoding.of(JpegProcess.BASELINE).withMarker(ColourMarker.STATED);
        settings = settings.withQuality(arguments.number(QUALITY, 1, 100).orElse(settings.quality()))
                .withPredictor(arguments.number(PREDICTOR, 0, 7).orElse(1))
                .withPointTransform(arguments.number(POINT_TRANSFORM, 0, 15).orElse(0))
                .withOptimised(arguments.has(OPTIMISE));
        if (arguments.has(SAMPLING)) {
            settings = settings.withSampling(sampling(arguments.required(SAMPLING)));
        }
        if (arguments.has(RESTART)) {
            settings = settings.withRestart(restart(arguments.required(RESTART)));
        }
        Optional<String> word = arguments.value(PROCESS);
        if (word.isPresent() && word.get().equals("spectral")) {
            settings = settings.withProgression(Progression.SPECTRAL);
        }
        Optional<JpegProcess> process = word.isPresent() ? Optional.of(process(word.get())) : Optional.empty();
        return new JpegOptions(process, settings, upsampling(arguments));
    }

    private static Optional<Upsampling> upsampling(Arguments arguments) throws UsageException {
        Optional<String> word = arguments.value(UPSAMPLE);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (word.get()) {
                    case "triangle" -> Upsampling.TRIANGLE;
                    case "box" -> Upsampling.REPLICATION;
                    case "none" -> Upsampling.OWN_SIZE;
                    default ->
                        throw new UsageException("--upsample must be triangle, box or none, not '" + word.get() + "'");
                });
    }

    private static JpegProcess process(String word) throws UsageException {
        return switch (word) {
            case "baseline" -> JpegProcess.BASELINE;
            case "extended" -> JpegProcess.EXTENDED;
            case "progressive", "spectral" -> JpegProcess.PROGRESSIVE;
            case "lossless" -> JpegProcess.LOSSLESS;
            default ->
                throw new UsageException(
                        "--process must be baseline, extended, progressive, spectral or lossless, not '" + word + "'");
        };
    }

    /** How an image is encoded. */
    JpegEncoding encoding(ImageHeader image) {
        JpegProcess chosen = process.orElseGet(() -> processOf(image.precision()));
        return JpegEncoding.of(chosen)
                .withMarker(settings.marker())
                .withQuality(settings.quality())
                .withPredictor(settings.predictor())
                .withPointTransform(settings.pointTransform())
                .withSampling(settings.sampling())
                .withRestart(settings.restart())
                .withProgression(settings.progression())
                .withOptimised(settings.optimised() || chosen != JpegProcess.BASELINE);
    }

    private static JpegProcess processOf(int bits) {
        if (bits <= BASELINE_BITS) {
            return JpegProcess.BASELINE;
        }
        return bits <= EXTENDED_BITS ? JpegProcess.EXTENDED : JpegProcess.LOSSLESS;
    }

    private static List<SamplingFactors> sampling(String text) throws UsageException {
        List<SamplingFactors> factors = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            if (!each.matches("[1-4]x[1-4]")) {
                throw new UsageException("--sampling must be such as 2x2,1x1,1x1, of 1 to 4 each, not '" + text + "'");
            }
            factors.add(new SamplingFactors(each.charAt(0) - '0', each.charAt(2) - '0'));
        }
        return factors;
    }

    private static RestartInterval restart(String text) throws UsageException {
        boolean rows = text.endsWith("rows");
        String digits = rows ? text.substring(0, text.length() - "rows".length()) : text;
        int count = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
        if (count < 1 || count > MOST_RESTART) {
            throw new UsageException(
                    "--restart must be from 1 to " + MOST_RESTART + ", or such as 8rows, not '" + text + "'");
        }
        return rows ? RestartInterval.rows(count) : RestartInterval.mcus(count);
    }
}
