package org.skiagraph.conformance.jpegls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.compression.jpegls.PresetParameters;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** CharLS, by a small program of ours that is compiled where its headers are (Debian: libcharls-dev, g++). */
final class CharLs {
    private static final int SECONDS = 60;

    private final Path folder;
    private final Path program;

    /** Compiles the program; skips the test if that cannot be done, or fails it where it must. */
    CharLs(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.program = folder.resolve("charls");
        Path source = Jvm.project().resolve("conformance/peers/charls.cpp");
        List<String> compile =
                List.of("g++", "-std=c++17", "-O1", "-o", program.toString(), source.toString(), "-lcharls");
        String log;
        try {
            log = Program.run(folder, SECONDS, compile).err();
        } catch (IOException e) {
            log = e.getMessage();
        }
        if (!Files.exists(program)) {
            String text = "CharLS is not installed (Debian: libcharls-dev, g++): " + log;
            if ("true".equals(System.getenv("CI"))) {
                fail(text);
            }
            abort(text);
        }
    }

    private void run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Program.Output output = Program.run(folder, SECONDS, command);
        assertEquals(0, output.exitCode(), () -> command + ": " + output.err());
    }

    /** Encodes an image, not sub-sampled. */
    byte[] encode(ImageHeader image, List<int[]> planes, JpegLsOptions options)
            throws IOException, InterruptedException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        for (int[] plane : planes) {
            for (int sample : plane) {
                raw.write(sample);
                if (image.precision() > 8) {
                    raw.write(sample >> 8);
                }
            }
        }
        Files.write(folder.resolve("raw"), raw.toByteArray());
        PresetParameters p = options.preset().orElse(new PresetParameters(0, 0, 0, 0, 0));
        run(
                "encode",
                "raw",
                "jls",
                image.width(),
                image.height(),
                planes.size(),
                image.precision(),
                options.near(),
                planes.size() == 1 ? 0 : options.interleave().ordinal(),
                options.transform().ordinal(),
                p.maxval(),
                p.t1(),
                p.t2(),
                p.t3(),
                p.reset());
        return Files.readAllBytes(folder.resolve("jls"));
    }

    /** Decodes a stream: its planes. */
    List<int[]> decode(byte[] stream, ImageHeader image) throws IOException, InterruptedException {
        Files.write(folder.resolve("jls"), stream);
        run("decode", "jls", "raw");
        byte[] raw = Files.readAllBytes(folder.resolve("raw"));
        List<int[]> planes = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < image.components().size(); i++) {
            int[] plane = new int[(int) image.pixels()];
            for (int k = 0; k < plane.length; k++) {
                plane[k] = raw[at++] & 0xFF;
                if (image.precision() > 8) {
                    plane[k] |= (raw[at++] & 0xFF) << 8;
                }
            }
            planes.add(plane);
        }
        assertEquals(raw.length, at);
        return planes;
    }
}
