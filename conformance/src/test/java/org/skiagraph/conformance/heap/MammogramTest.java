package org.skiagraph.conformance.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.Raster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;
import org.skiagraph.samples.SampleFiles;

/**
 * An image of 27 MB in small heaps, under the limits that the command takes from them: it is drawn and encoded where there is
 * room, and refused in one line where there is not.
 */
class MammogramTest {
    private static final int WIDTH = 3328;
    private static final int HEIGHT = 4096;

    @TempDir
    static Path folder;

    private static Path mammogram;

    @BeforeAll
    static void draw() throws IOException {
        mammogram = folder.resolve("mammogram.dcm");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(mammogram))) {
            SampleFiles.write(SampleFiles.mammogram(), out);
        }
    }

    private static Program.Output dicom(String heap, String... words) throws IOException, InterruptedException {
        return Jvm.run(heap, 60, "org.skiagraph.cli.DicomCommand", new ArrayList<>(List.of(words)));
    }

    private static Path done(String heap, String result, String... words) throws IOException, InterruptedException {
        Path file = folder.resolve(result);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-o", file.toString()));
        Program.Output output = dicom(heap, all.toArray(new String[0]));
        assertEquals("", output.err());
        assertEquals(0, output.exitCode());
        return file;
    }

    @Test
    void isDrawnInAHeapOf96Megabytes() throws IOException, InterruptedException {
        Path png = done("96m", "a.png", "render", mammogram.toString());
        Raster levels = ImageIO.read(png.toFile()).getRaster();
        assertEquals(WIDTH, levels.getWidth());
        assertEquals(HEIGHT, levels.getHeight());
        int air = levels.getSample(WIDTH - 1, 0, 0);
        int breast = levels.getSample(WIDTH / 5, HEIGHT / 2, 0);
        assertTrue(air < 64 && breast > 96, "air " + air + ", breast " + breast);
    }

    @Test
    void isEncodedAndDrawnAlike() throws IOException, InterruptedException {
        Path rle = done("320m", "rle.dcm", "convert", "--to", "rle", mammogram.toString());
        assertTrue(Files.size(rle) < Files.size(mammogram));
        Path first = done("128m", "b.png", "render", mammogram.toString());
        Path second = done("128m", "c.png", "render", rle.toString());
        assertEquals(-1, Files.mismatch(first, second));
    }

    /** The cells, the samples made of them and the codes are three times the image: less than the heap, more than is allowed. */
    @Test
    void isRefusedInOneLineWhereEncodingItWouldFillTheHeap() throws IOException, InterruptedException {
        Path result = folder.resolve("none.dcm");
        Program.Output output = dicom("96m", "convert", "--to", "rle", mammogram.toString(), "-o", result.toString());
        assertEquals(2, output.exitCode());
        assertEquals(1, output.err().lines().count(), output.err());
        assertTrue(output.err().contains("; use --limit held-bytes="), output.err());
        assertTrue(Files.notExists(result));
    }
}
