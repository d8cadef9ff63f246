package org.skiagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.cli.image.ImageFile;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.imaging.Frame;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.png.PngWriter;
import org.skiagraph.imaging.render.Picture;
import org.skiagraph.imaging.render.Renderer;
import org.skiagraph.imaging.render.Scaling;
import org.skiagraph.imaging.render.Window;

/** {@code dicom render}: what a person should see, as PNG. */
final class Render implements Subcommand {
    private static final Option WINDOW =
            Option.of("--window", "C,W", "centre and width, in place of what the file says");
    private static final Option SIZE = Option.of("--size", "WxH", "fit into this size, the shape kept");

    @Override
    public Usage usage() {
        return new Usage(
                "render",
                "what a person should see, as PNG: window, palette, colour",
                "FILE...",
                List.of(Pixels.FRAME, WINDOW, SIZE, CommonOptions.OUT, CommonOptions.OUT_DIR, CommonOptions.FORCE),
                "dicom render --window=40,400 ct.dcm -o ct.png");
    }

    @Override
    public Outcome run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Allowed allowed = arguments.allowed();
        int number = arguments.number(Pixels.FRAME, 1, Integer.MAX_VALUE).orElse(1);
        Optional<Window> window = window(arguments);
        Optional<int[]> size = arguments.numbers(SIZE, 'x', 2, 1);
        Inputs inputs = Inputs.of(arguments, terminal);
        Outputs outputs = Outputs.of(arguments, inputs.isOne(), terminal);
        requirePng(outputs);
        Batch batch = new Batch(arguments.command(), terminal, false);
        return batch.run(inputs, input -> {
            Budget budget = allowed.open();
            try (DicomFile file = input.dicom(budget)) {
                Frames frames = Frames.of(file, FrameCodecs.standard(), budget);
                Frame frame = Pixels.frame(frames, number, budget);
                Renderer plain = Renderer.of(file.dataSet());
                Renderer renderer = window.map(plain::withWindow).orElse(plain);
                Picture drawn = renderer.draw(frame, number, budget);
                Picture picture = size.isPresent() ? fit(drawn, size.get(), budget) : drawn;
                outputs.of(input.mirrored() + ".png").write(out -> writePng(picture, out));
                batch.survived(input, budget, !Frames.anyIncomplete(budget));
            }
        });
    }

    /** A picture under the name of another format would only be met as a riddle later. */
    private static void requirePng(Outputs outputs) throws UsageException {
        String name = outputs.file().map(Path::toString).orElse("");
        String ending = ImageFile.ending(name);
        if (!ending.isEmpty() && !ending.equals("png")) {
            throw new UsageException("-o must end with .png, not " + name);
        }
    }

    private static Optional<Window> window(Arguments arguments) throws UsageException {
        Optional<String> text = arguments.value(WINDOW);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.get().split(",", -1);
        try {
            if (parts.length == 2) {
                return Optional.of(
                        new Window(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Window.Function.LINEAR));
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("--window must be two numbers C,W with W above 0, not '" + text.get() + "'");
        }
        throw new UsageException("--window must be C,W, not '" + text.get() + "'");
    }

    private static Picture fit(Picture picture, int[] size, Budget budget) throws IOException {
        double scale = Math.min((double) size[0] / picture.width(), (double) size[1] / picture.height());
        long width = Math.max(1, Math.round(picture.width() * scale));
        long height = Math.max(1, Math.round(picture.height() * scale));
        budget.require(Limit.PIXELS, width * height, Place.of("--size"));
        return Scaling.scale(picture, (int) width, (int) height, budget);
    }

    private static void writePng(Picture picture, OutputStream out) throws IOException {
        try (PngWriter png = new PngWriter(out, picture.width(), picture.height(), picture.samples(), 8)) {
            int[] row = new int[picture.width() * picture.samples()];
            for (int y = 0; y < picture.height(); y++) {
                picture.row(y, row);
                png.row(row);
            }
            png.finish();
        }
    }
}
