package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.WriteOptions.GroupLengths;
import org.skiagraph.codec.WriteOptions.Lengths;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.JpegFrameCodec;
import org.skiagraph.imaging.JpegLsFrameCodec;
import org.skiagraph.imaging.Transcoder;

/** {@code dicom convert}: files in another transfer syntax. */
final class Convert implements Subcommand {
    private static final Option TO =
            Option.of("--to", "SYNTAX", "transfer syntax: " + SyntaxWords.all() + ", or a UID");
    private static final Option LENGTHS =
            Option.of("--lengths", "HOW", "of sequences and items: as-read (default), defined, undefined");
    private static final Option GROUP_LENGTHS =
            Option.of("--group-lengths", "HOW", "as-read (default; recomputed), none, all");

    private static final Option QUALITY =
            Option.of("--quality", "N", "of jpeg-baseline and jpeg-extended: 1 to 100; 90");

    private static final Option NEAR =
            Option.of("--near", "N", "of jpegls-near: each sample is off by N at the most, 0 to 255; 2");

    @Override
    public Usage usage() {
        return new Usage(
                "convert",
                "the same objects in another transfer syntax",
                "FILE...",
                List.of(
                        TO,
                        CommonOptions.OUT,
                        CommonOptions.OUT_DIR,
                        CommonOptions.FORCE,
                        QUALITY,
                        NEAR,
                        LENGTHS,
                        GROUP_LENGTHS),
                "dicom convert --to rle ct.dcm -o ct-rle.dcm");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        TransferSyntax to = SyntaxWords.named(arguments.required(TO), TO);
        WriteOptions options = WriteOptions.standard()
                .withLengths(choice(arguments, LENGTHS, Lengths.AS_READ, Lengths.values()))
                .withGroupLengths(choice(arguments, GROUP_LENGTHS, GroupLengths.AS_READ, GroupLengths.values()));
        FrameCodecs codecs = codecs(arguments);
        Inputs inputs = Inputs.of(arguments, terminal);
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        Batch batch = new Batch(arguments.command(), terminal, false);
        return batch.run(inputs, input -> {
            Budget budget = allowed.open();
            try (DicomFile file = input.dicom(budget);
                    TemporaryStore frames = new TemporaryStore()) {
                DicomFile converted = Transcoder.of(codecs).with(frames).transcode(file, to, budget);
                outputs.of(input.mirrored()).write(out -> converted.write(out, to, options));
                batch.survived(input, budget, !Frames.anyIncomplete(budget));
            }
        });
    }

    private static FrameCodecs codecs(Arguments arguments) throws UsageException {
        FrameCodecs codecs = FrameCodecs.standard();
        if (arguments.has(NEAR)) {
            int near = arguments.number(NEAR, 0, 255).orElseThrow();
            codecs = codecs.with(TransferSyntax.JPEGLSNearLossless, JpegLsFrameCodec.near(near));
        }
        if (!arguments.has(QUALITY)) {
            return codecs;
        }
        int quality = arguments.number(QUALITY, 1, 100).orElseThrow();
        return codecs.with(TransferSyntax.JPEGBaseline8Bit, JpegFrameCodec.lossy(JpegProcess.BASELINE, quality))
                .with(TransferSyntax.JPEGExtended12Bit, JpegFrameCodec.lossy(JpegProcess.EXTENDED, quality));
    }

    private static <E extends Enum<E>> E choice(Arguments arguments, Option option, E otherwise, E[] all)
            throws UsageException {
        Optional<String> word = arguments.value(option);
        if (word.isEmpty()) {
            return otherwise;
        }
        StringBuilder words = new StringBuilder();
        for (E each : all) {
            String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(word.get())) {
                return each;
            }
            words.append(words.isEmpty() ? "" : ", ").append(name);
        }
        throw new UsageException(option.name() + " must be one of " + words + ", not '" + word.get() + "'");
    }
}
