package org.skiagraph.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.imaging.FrameCodecs;
import org.skiagraph.imaging.Frames;
import org.skiagraph.imaging.render.Renderer;

class SampleFilesTest {
    @Test
    void theFilesOfTheRepositoryAreWhatTheCodeDraws() throws IOException {
        for (Map.Entry<String, DicomFile> sample : SampleFiles.all().entrySet()) {
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            SampleFiles.write(sample.getValue(), drawn);
            byte[] kept = Files.readAllBytes(Path.of(sample.getKey()));
            assertArrayEquals(
                    kept,
                    drawn.toByteArray(),
                    sample.getKey() + " is not what the code draws: run SampleFiles and commit, if that is meant");
        }
    }

    @Test
    void everyFrameCanBeDrawn() throws IOException {
        for (DicomFile sample : SampleFiles.all().values()) {
            var budget = Limits.standard().open();
            Frames frames = Frames.of(sample, FrameCodecs.standard(), budget);
            for (int i = 1; i <= frames.count(); i++) {
                var picture = Renderer.of(sample.dataSet()).draw(frames.decode(i, Workers.none(), budget), i, budget);
                assertEquals(frames.pixels().columns(), picture.width());
            }
            assertEquals(0, budget.findings().list().size());
        }
    }

    @Test
    void theMammogramIsAsLargeAsRealOnesAre() throws IOException {
        assertEquals(
                3328L * 4096 * 2,
                SampleFiles.mammogram()
                        .dataSet()
                        .element(Tag.PixelData)
                        .orElseThrow()
                        .length());
    }
}
