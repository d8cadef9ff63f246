package org.skiagraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.cli.image.ImageFile;
import org.skiagraph.cli.image.Picture;
import org.skiagraph.cli.image.RawFile;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleSource;

/** {@code dicom codec encode}: plain image files to code streams. */
final class CodecEncode implements Subcommand {
    @Override
    public Usage usage() {
        return new Usage(
                "codec encode",
                "a .pgm .ppm .pgx or .raw to a bare code stream",
                "IMAGE...",
                options(),
                "dicom codec encode --process lossless frame.pgm -o frame.jpg");
    }

    private static List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(
                CommonOptions.OUT,
                CommonOptions.OUT_DIR,
                CommonOptions.FORCE,
                CodecOptions.WRITTEN_FORMAT,
                CodecOptions.SIZE,
                CodecOptions.COMPONENTS,
                CodecOptions.BITS,
                CodecOptions.SIGNED,
                CodecOptions.THREADS,
                PictureColour.TO_YCBCR));
        options.addAll(JpegOptions.ofEncoding());
        options.addAll(JpegLsStreams.ofEncoding());
        return options;
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        Inputs inputs = Inputs.of(arguments, terminal);
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        CodeStreamFormat format = format(arguments, outputs);
        Optional<ImageHeader> shape =
                arguments.has(CodecOptions.SIZE) ? Optional.of(CodecOptions.shape(arguments)) : Optional.empty();
        CodeStreams streams = format.streams(arguments);
        boolean ycbcr = arguments.has(PictureColour.TO_YCBCR);
        try (Threads threads = new Threads(
                arguments.number(CodecOptions.THREADS, 1, Threads.MOST).orElse(1))) {
            return new Batch(arguments.command(), terminal, false).run(inputs, input -> {
                Budget budget = allowed.open();
                Picture read = read(input, shape, budget);
                Picture picture = ycbcr ? PictureColour.toYcbcr(read) : read;
                outputs.of(input.mirrored() + "." + format.word())
                        .write(out -> encode(streams, picture, out, threads.workers(), budget));
            });
        }
    }

    private static CodeStreamFormat format(Arguments arguments, Outputs outputs) throws UsageException {
        Optional<String> stated = arguments.value(CodecOptions.WRITTEN_FORMAT);
        String word = stated.orElse(
                outputs.file().map(file -> ImageFile.ending(file.toString())).orElse(""));
        Optional<CodeStreamFormat> format = CodeStreamFormat.ofWord(word);
        if (format.isEmpty()) {
            throw new UsageException(
                    "give --format, one of " + CodeStreamFormat.WRITTEN + ", or an -o that ends with it");
        }
        return format.get();
    }

    private static Picture read(Input input, Optional<ImageHeader> shape, Budget budget) throws IOException {
        String ending = ImageFile.ending(input.name());
        boolean raw = ending.equals("raw") || input.path().isEmpty() && shape.isPresent();
        Optional<ImageFile> format = ImageFile.ofEnding(input.path().isEmpty() ? "pgm" : ending);
        if (raw && shape.isEmpty() || format.isEmpty()) {
            throw new UnsupportedDataException(
                    raw
                            ? "bare samples do not say what they are; give --size, --components, --bits"
                            : "read are .pgm, .ppm, .pgx and .raw",
                    Place.of(""));
        }
        try (InputStream in = Channels.newInputStream(input.channel())) {
            return raw
                    ? new RawFile().read(in, shape.orElseThrow(), budget)
                    : format.get().read(in, budget);
        }
    }

    private static void encode(CodeStreams streams, Picture picture, OutputStream out, Workers workers, Budget budget)
            throws IOException {
        try {
            streams.encoder(picture.header())
                    .encode(picture.header(), SampleSource.of(picture.planes()), out, workers, budget);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedDataException(String.valueOf(e.getMessage()), Place.of(""));
        }
    }
}
