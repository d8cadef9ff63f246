package org.skiagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.imaging.Frame;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.NativeFrames;
import org.skiagraph.imaging.PixelDescription;

/** {@code dicom pixels}: decoded pixel data, nothing interpreted; or, without an output, a JSON line on each file. */
final class Pixels implements Subcommand {
    static final Option FRAME = Option.of("--frame", "N", "this frame only, from 1");

    @Override
    public Usage usage() {
        return new Usage(
                "pixels",
                "native pixel data of all frames, little endian, by pixel, nothing interpreted",
                "FILE...",
                List.of(FRAME, CommonOptions.OUT, CommonOptions.OUT_DIR, CommonOptions.FORCE),
                "dicom pixels ct.dcm -o ct.raw");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        OptionalInt frame = arguments.number(FRAME, 1, Integer.MAX_VALUE);
        Inputs inputs = Inputs.of(arguments, terminal);
        boolean described = !arguments.has(CommonOptions.OUT) && !arguments.has(CommonOptions.OUT_DIR);
        Batch batch = new Batch(arguments.command(), terminal, described);
        if (described) {
            return batch.run(inputs, input -> {
                Budget budget = allowed.open();
                terminal.out().line(describe(input, frame, budget));
                batch.survived(input, budget, !Frames.anyIncomplete(budget));
            });
        }
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        return batch.run(inputs, input -> {
            Budget budget = allowed.open();
            try (DicomFile file = input.dicom(budget)) {
                Frames frames = Frames.of(file, FrameCodecs.standard(), budget);
                outputs.of(input.mirrored() + ".raw").write(out -> write(frames, frame, out, budget));
                batch.survived(input, budget, !Frames.anyIncomplete(budget));
            }
        });
    }

    private static void write(Frames frames, OptionalInt only, OutputStream out, Budget budget) throws IOException {
        NativeFrames bytes = new NativeFrames(frames.decodedPixels().byPixel(), out);
        int first = only.orElse(1);
        int last = only.orElse(frames.count());
        for (int i = first; i <= last; i++) {
            bytes.add(frame(frames, i, budget));
        }
        bytes.finish();
    }

    private static boolean isExact(Frames frames, OptionalInt only, Budget budget) throws IOException {
        for (int i = only.orElse(1); i <= only.orElse(frames.count()); i++) {
            if (!frames.isExact(i, budget)) {
                return false;
            }
        }
        return true;
    }

    /** A frame that the user named, which the file may not have. */
    static Frame frame(Frames frames, int number, Budget budget) throws IOException {
        if (number > frames.count()) {
            throw new IOException("there is no frame " + number + ": the file has " + frames.count());
        }
        return frames.decode(number, Workers.none(), budget);
    }

    private static String describe(Input input, OptionalInt only, Budget budget) throws IOException {
        try (DicomFile file = input.dicom(budget)) {
            Frames frames = Frames.of(file, FrameCodecs.standard(), budget);
            PixelDescription pixels = frames.pixels();
            Sha256 hash = new Sha256();
            write(frames, only, hash, budget);
            boolean complete = !Frames.anyIncomplete(budget);
            boolean exact = complete && isExact(frames, only, budget);
            Json line = new Json()
                    .put("path", input.name())
                    .put("rows", pixels.rows())
                    .put("columns", pixels.columns())
                    .put("frames", frames.count())
                    .put("samplesPerPixel", pixels.samples())
                    .put("bitsAllocated", pixels.allocated())
                    .put("bitsStored", pixels.stored())
                    .put("signed", pixels.signed())
                    .put("photometric", pixels.photometric())
                    .put("transferSyntax", file.transferSyntax().uid().toString())
                    .put("exact", exact)
                    .put("sha256", hash.hex());
            return (complete ? line : line.put("complete", false)).toString();
        }
    }
}
