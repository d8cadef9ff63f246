package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.StreamColour;
import org.skiagraph.compression.jpegls.ColourTransform;
import org.skiagraph.compression.jpegls.Interleave;
import org.skiagraph.compression.jpegls.JpegLsDecoder;
import org.skiagraph.compression.jpegls.JpegLsEncoder;
import org.skiagraph.compression.jpegls.JpegLsHeader;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.compression.jpegls.JpegLsScan;
import org.skiagraph.compression.jpegls.MappingTable;
import org.skiagraph.compression.jpegls.PresetParameters;
import org.skiagraph.compression.jpegls.SpiffHeader;

/** JPEG-LS of ITU-T T.87. */
final class JpegLsStreams implements CodeStreams {
    static final Option NEAR = Option.of("--near", "N", ".jls: each sample is off by N at the most, 0 to 255; 0");
    static final Option INTERLEAVE =
            Option.of("--interleave", "MODE", ".jls: components mixed by sample (default), by line, or none");
    static final Option PRESET =
            Option.of("--preset", "MAXVAL,T1,T2,T3,RESET", ".jls: parameters of coding, 0 for each default");
    static final Option TRANSFORM =
            Option.of("--transform", "WORD", ".jls: mix red, green and blue as HP does: hp1, hp2, hp3, or none");
    static final Option SPIFF = Option.flag("--spiff", ".jls: begin with a SPIFF header");

    private static final int SPIFF_NONE = 2;
    private static final int SPIFF_GREY = 8;
    private static final int SPIFF_RGB = 10;
    private static final int SPIFF_YCBCR = 3;

    private final JpegLsOptions options;
    private final boolean spiff;

    JpegLsStreams(Arguments arguments) throws UsageException {
        JpegLsOptions read = JpegLsOptions.lossless()
                .withNear(arguments.number(NEAR, 0, 255).orElse(0))
                .withInterleave(word(arguments, INTERLEAVE, Interleave.values(), Interleave.SAMPLE))
                .withTransform(word(arguments, TRANSFORM, ColourTransform.values(), ColourTransform.NONE));
        if (arguments.has(PRESET)) {
            int[] p = arguments.numbers(PRESET, ',', 5, 0).orElseThrow();
            try {
                read = read.withPreset(new PresetParameters(p[0], p[1], p[2], p[3], p[4]));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--preset: " + e.getMessage());
            }
        }
        if (arguments.has(JpegOptions.RESTART)) {
            read = read.withRestartInterval(lines(arguments.required(JpegOptions.RESTART)));
        }
        this.options = read;
        this.spiff = arguments.has(SPIFF);
    }

    /** All that encoding takes; {@link JpegOptions#RESTART} is its too. */
    static List<Option> ofEncoding() {
        return List.of(NEAR, INTERLEAVE, PRESET, TRANSFORM, SPIFF);
    }

    private static <E extends Enum<E>> E word(Arguments arguments, Option option, E[] all, E otherwise)
            throws UsageException {
        Optional<String> word = arguments.value(option);
        if (word.isEmpty()) {
            return otherwise;
        }
        for (E each : all) {
            if (word(each).equals(word.get())) {
                return each;
            }
        }
        StringBuilder words = new StringBuilder();
        for (E each : all) {
            words.append(words.isEmpty() ? "" : ", ").append(word(each));
        }
        throw new UsageException(option.name() + " must be one of " + words + ", not '" + word.get() + "'");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int lines(String text) throws UsageException {
        String digits = text.endsWith("rows") ? text.substring(0, text.length() - "rows".length()) : text;
        if (!digits.matches("[1-9][0-9]{0,8}")) {
            throw new UsageException("--restart must be a number of lines from 1, not '" + text + "'");
        }
        return Integer.parseInt(digits);
    }

    @Override
    public ImageDecoder decoder(Optional<ImageHeader> shape, boolean ownSizes) {
        return new JpegLsDecoder();
    }

    @Override
    public ImageEncoder encoder(ImageHeader image) {
        if (!spiff) {
            return new JpegLsEncoder(options);
        }
        int count = image.components().size();
        return new JpegLsEncoder(options.withSpiff(
                SpiffHeader.of(image.width(), image.height(), count, image.precision(), colourSpace(image))));
    }

    private static int colourSpace(ImageHeader image) {
        if (image.components().size() == 1) {
            return SPIFF_GREY;
        }
        if (image.components().size() != 3) {
            return SPIFF_NONE;
        }
        return image.colour() == StreamColour.YCBCR ? SPIFF_YCBCR : SPIFF_RGB;
    }

    @Override
    public void describe(Source source, Budget budget, Json line) throws IOException {
        JpegLsHeader header = JpegLsHeader.read(source, budget);
        line.put("near", header.near())
                .put("transform", word(header.transform()))
                .raw("componentIds", header.componentIds().toString())
                .raw(
                        "scans",
                        list(header.scans().stream().map(JpegLsStreams::scan).toList()));
        if (!header.mappingTables().isEmpty()) {
            line.raw(
                    "mappingTables",
                    list(header.mappingTables().stream()
                            .map(JpegLsStreams::table)
                            .toList()));
        }
        if (header.spiff().isPresent()) {
            line.put("spiff", spiff(header.spiff().get()));
        }
        if (!header.applications().isEmpty()) {
            line.raw(
                    "segments",
                    list(header.applications().stream()
                            .map(s -> new Json()
                                    .put("marker", s.name())
                                    .put("bytes", s.data().length)
                                    .put("text", s.isComment() ? s.text() : ""))
                            .toList()));
        }
    }

    private static String list(List<Json> objects) {
        return objects.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static Json scan(JpegLsScan scan) {
        Json json = new Json()
                .raw("components", scan.components().toString())
                .put("near", scan.near())
                .put("interleave", word(scan.interleave()))
                .put("restartInterval", scan.restartInterval());
        if (scan.preset().isPresent()) {
            PresetParameters p = scan.preset().get();
            json.raw(
                    "preset",
                    List.of(p.maxval(), p.t1(), p.t2(), p.t3(), p.reset()).toString());
        }
        return scan.mappingTables().stream().allMatch(id -> id == 0)
                ? json
                : json.raw("mappingTables", scan.mappingTables().toString());
    }

    private static Json table(MappingTable table) {
        return new Json().put("id", table.id()).put("entries", table.size()).put("entryBytes", table.entryBytes());
    }

    private static Json spiff(SpiffHeader header) {
        return new Json()
                .put("colour", word(header.colour()))
                .put("resolutionUnits", header.resolutionUnits())
                .put("verticalResolution", header.verticalResolution())
                .put("horizontalResolution", header.horizontalResolution());
    }
}
