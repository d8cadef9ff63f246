package org.skiagraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.cli.image.ImageFile;
import org.skiagraph.cli.image.PgxFile;
import org.skiagraph.cli.image.Picture;
import org.skiagraph.compression.DecodeRequest;

/** {@code dicom codec decode}: code streams to plain image files. */
final class CodecDecode implements Subcommand {
    @Override
    public Usage usage() {
        return new Usage(
                "codec decode",
                "a bare code stream to .pgm .ppm .png .raw or .pgx",
                "STREAM...",
                List.of(
                        CommonOptions.OUT,
                        CommonOptions.OUT_DIR,
                        CommonOptions.FORCE,
                        CodecOptions.REGION,
                        CodecOptions.REDUCE,
                        CodecOptions.LAYERS,
                        CodecOptions.COMPONENT,
                        CodecOptions.THREADS,
                        CodecOptions.FORMAT,
                        CodecOptions.SIZE,
                        CodecOptions.COMPONENTS,
                        CodecOptions.BITS,
                        CodecOptions.SIGNED,
                        JpegOptions.UPSAMPLE,
                        PictureColour.TO_RGB),
                "dicom codec decode --rgb picture.jpg -o picture.png");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        CodecRun codec = new CodecRun(arguments, arguments.has(CommonOptions.OUT_DIR));
        boolean rgb = arguments.has(PictureColour.TO_RGB);
        DecodeRequest request = CodecOptions.request(arguments);
        Inputs inputs = Inputs.of(arguments, terminal);
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        Optional<ImageFile> format = imageFile(outputs.file());
        try (Threads threads = new Threads(
                arguments.number(CodecOptions.THREADS, 1, Threads.MOST).orElse(1))) {
            DecodeRequest helped = request.withWorkers(threads.workers());
            Batch batch = new Batch(arguments.command(), terminal, false);
            return batch.run(inputs, input -> {
                Budget budget = allowed.open();
                boolean complete = decode(codec, helped, input, rgb, format, outputs, budget);
                batch.survived(input, budget, complete);
            });
        }
    }

    /** False if part of the samples was missing. */
    private static boolean decode(
            CodecRun codec,
            DecodeRequest request,
            Input input,
            boolean rgb,
            Optional<ImageFile> format,
            Outputs outputs,
            Budget budget)
            throws IOException {
        try (Source source = input.source(budget)) {
            CodecRun.Decoded decoded = codec.decode(codec.format(input), source, request, budget);
            Picture picture = rgb ? PictureColour.toRgb(decoded.picture()) : decoded.picture();
            if (format.isPresent()) {
                outputs.of(input.mirrored()).write(out -> format.get().write(picture, out));
            } else {
                writeComponents(input, picture, outputs);
            }
            return decoded.complete();
        }
    }

    private static Optional<ImageFile> imageFile(Optional<Path> file) throws UsageException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = file.get().toString();
        Optional<ImageFile> format = ImageFile.ofEnding(name.equals(Input.STANDARD) ? "raw" : ImageFile.ending(name));
        if (format.isEmpty()) {
            throw new UsageException("-o must end with .pgm, .ppm, .png, .raw or .pgx, not " + name);
        }
        return format;
    }

    /** In a folder: one PGX a component, named by the file without its folder. */
    private static void writeComponents(Input input, Picture picture, Outputs outputs) throws IOException {
        String name =
                input.path().map(path -> String.valueOf(path.getFileName())).orElse(input.mirrored());
        PgxFile pgx = new PgxFile();
        for (int c = 0; c < picture.planes().size(); c++) {
            int component = c;
            outputs.of(name + "_" + component + ".pgx").write(out -> pgx.writeComponent(picture, component, out));
        }
    }
}
