package org.skiagraph.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.cli.image.ImageFile;
import org.skiagraph.cli.image.Picture;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleTarget;

/** Finds and runs the decoders of code streams as the options of one call say. */
final class CodecRun {
    private final Map<CodeStreamFormat, CodeStreams> streams = new EnumMap<>(CodeStreamFormat.class);
    private final Optional<CodeStreamFormat> stated;
    private final Optional<ImageHeader> shape;
    private final boolean ownSizes;

    /**
     * Reads the options.
     *
     * @param ownSizes true if each component is wanted in its own size
     * @throws UsageException if the operands need options that are not given
     */
    CodecRun(Arguments arguments, boolean ownSizes) throws UsageException {
        for (CodeStreamFormat format : CodeStreamFormat.values()) {
            streams.put(format, format.streams(arguments));
        }
        this.ownSizes = ownSizes;
        Optional<String> word = arguments.value(CodecOptions.FORMAT);
        stated = word.flatMap(CodeStreamFormat::ofWord);
        if (word.isPresent() && stated.isEmpty()) {
            throw new UsageException(
                    "--format must be one of " + CodeStreamFormat.WORDS + ", not '" + word.get() + "'");
        }
        shape = arguments.has(CodecOptions.SIZE) ? Optional.of(CodecOptions.shape(arguments)) : Optional.empty();
        for (String operand : arguments.operands()) {
            Optional<CodeStreamFormat> format = formatOf(operand);
            if (format.isPresent() && !format.get().knowsShape() && shape.isEmpty()) {
                throw new UsageException(
                        operand + " does not know the size of its image: give --size WxH, --components N, --bits B");
            }
        }
    }

    private Optional<CodeStreamFormat> formatOf(String name) {
        return stated.isPresent() ? stated : CodeStreamFormat.ofWord(ImageFile.ending(name));
    }

    /** What an input is: as stated, or by the ending of its name. */
    CodeStreamFormat format(Input input) throws UnsupportedDataException {
        return formatOf(input.name())
                .orElseThrow(() -> new UnsupportedDataException(
                        "the name does not say what code stream this is; give --format, one of "
                                + CodeStreamFormat.WORDS,
                        Place.of("")));
    }

    /** A decoder. */
    ImageDecoder decoder(CodeStreamFormat format) throws UnsupportedDataException {
        return streams(format).decoder(shape, ownSizes);
    }

    /** How code streams of a kind are read in this call. */
    CodeStreams streams(CodeStreamFormat format) {
        return Objects.requireNonNull(streams.get(format));
    }

    /**
     * What came of a code stream.
     *
     * @param complete false if part of the samples was missing and made up
     */
    record Decoded(Picture picture, boolean complete) {}

    /** Decodes a code stream. */
    Decoded decode(CodeStreamFormat format, Source source, DecodeRequest request, Budget budget) throws IOException {
        ImageDecoder decoder = decoder(format);
        if (!decoder.supports(request)) {
            throw new UnsupportedDataException(
                    "a decoder of " + format.word() + " does not deliver such a part", Place.of(""));
        }
        Picture picture = Picture.blank(shape(decoder, source, request, budget), budget);
        DecodeResult result = decoder.decode(source, request, SampleTarget.of(picture.planes()), budget);
        return new Decoded(picture, result.complete());
    }

    private static ImageHeader shape(ImageDecoder decoder, Source source, DecodeRequest request, Budget budget)
            throws IOException {
        try {
            return decoder.readHeader(source, request, budget.limits().open());
        } catch (IllegalArgumentException e) { // it is the stream that says what lies within, not the caller
            throw new UnsupportedDataException(String.valueOf(e.getMessage()), Place.of(""));
        }
    }
}
