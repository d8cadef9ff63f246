package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.cli.image.PlanarBytes;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;

/** {@code dicom codec info}: what code streams say of themselves, a JSON object a line. */
final class CodecInfo implements Subcommand {
    private static final Option HASH = Option.flag("--hash", "decode, and give the SHA-256 of the component planes");

    @Override
    public Usage usage() {
        return new Usage(
                "codec info",
                "what a bare code stream says of itself, as JSON",
                "STREAM...",
                List.of(
                        HASH,
                        CodecOptions.FORMAT,
                        CodecOptions.SIZE,
                        CodecOptions.COMPONENTS,
                        CodecOptions.BITS,
                        CodecOptions.SIGNED),
                "dicom codec info --size 512x512 --bits 16 frame.rle");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        CodecRun codec = new CodecRun(arguments, true);
        Batch batch = new Batch(arguments.command(), terminal, true);
        return batch.run(Inputs.of(arguments, terminal), input -> {
            Budget budget = allowed.open();
            try (Source source = input.source(budget)) {
                CodeStreamFormat format = codec.format(input);
                if (arguments.has(HASH)) {
                    CodecRun.Decoded decoded = codec.decode(format, source, DecodeRequest.all(), budget);
                    terminal.out().line(hash(input, format, decoded).toString());
                    batch.survived(input, budget, decoded.complete());
                } else {
                    Json line = describe(input, format, codec, source, budget);
                    terminal.out().line(line.toString());
                    batch.survived(input, budget, true);
                }
            }
        });
    }

    private static Json describe(Input input, CodeStreamFormat format, CodecRun codec, Source source, Budget budget)
            throws IOException {
        ImageHeader header = codec.decoder(format).readHeader(source, budget);
        Json line = head(input, format, header)
                .put("width", header.width())
                .put("height", header.height())
                .put("colour", header.colour().name().toLowerCase(Locale.ROOT));
        codec.streams(format).describe(source, budget.limits().open(), line);
        return line.put("bytes", source.size());
    }

    private static Json hash(Input input, CodeStreamFormat format, CodecRun.Decoded decoded) throws IOException {
        Sha256 hash = new Sha256();
        PlanarBytes.of(decoded.picture(), (bytes, length) -> hash.write(bytes, 0, length));
        Json line = head(input, format, decoded.picture().header()).put("sha256_planar", hash.hex());
        return decoded.complete() ? line : line.put("complete", false);
    }

    private static Json head(Input input, CodeStreamFormat format, ImageHeader header) {
        List<String> components =
                header.components().stream().map(Component::toString).toList();
        return new Json().put("path", input.name()).put("format", format.word()).put("components", components);
    }
}
