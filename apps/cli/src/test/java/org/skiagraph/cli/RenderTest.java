package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** Pictures, read back by the JDK's own PNG reader. */
class RenderTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = SmallObjects.write(SmallObjects.image(), folder.resolve("a.dcm"));
    }

    private static int[] levels(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
    }

    private Session render(String... words) {
        String[] all = new String[words.length + 4];
        all[0] = "render";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = file.toString();
        all[words.length + 2] = "-o";
        all[words.length + 3] = "-";
        return Session.run(all);
    }

    @Test
    void anotherFormatThanPngIsWrongUsage() {
        Session session = Session.run("render", file.toString(), "-o", folder + "/a.jpg");
        assertEquals(1, session.exitCode());
        assertEquals("dicom render: -o must end with .png, not " + folder + "/a.jpg\n", session.err());
    }

    @Test
    void thePictureHasTheSizeOfTheFrame() throws IOException {
        Path png = folder.resolve("a.png");
        Session session = Session.run("render", file.toString(), "-o", png.toString());
        assertEquals(0, session.exitCode(), session.err());
        assertArrayEquals(new int[] {0, 51, 102, 153, 204, 255}, levels(Files.readAllBytes(png)));
    }

    @Test
    void anotherFrameMayBeChosen() throws IOException {
        assertArrayEquals(
                new int[] {0, 38, 76, 114, 152, 255},
                levels(render("--frame", "2").bytes()));
    }

    @Test
    void aFrameThatIsNotThereIsOneLine() {
        Session session = render("--frame", "3");
        assertEquals(2, session.exitCode());
        assertEquals("dicom render: " + file + ": there is no frame 3: the file has 2\n", session.err());
    }

    @Test
    void theWindowMayBeChosen() throws IOException {
        // (x - 25) / 50 + 0.5
        assertArrayEquals(
                new int[] {0, 51, 102, 153, 204, 255},
                levels(render("--window=25.5,51").bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "40,", "40,0", "40,-3", "a,b", "NaN,1", "1,2,3"})
    void anImpossibleWindowIsWrongUsage(String window) {
        Session session = render("--window=" + window);
        assertEquals(1, session.exitCode());
        assertTrue(session.err().startsWith("dicom render: --window must be "), session.err());
        assertTrue(session.err().endsWith(", not '" + window + "'\n"), session.err());
    }

    @Test
    void thePictureFitsIntoTheSize() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(render("--size", "30x30").bytes()));
        assertEquals(30, image.getWidth());
        assertEquals(20, image.getHeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000x2000000000", "60000x60000"})
    void aSizeBeyondReasonNamesALimit(String size) {
        Session session = render("--size", size, "--limit", "pixels=1000000000000");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("; use --limit "), session.err());
    }

    @Test
    void colourIsColour() throws IOException {
        DataSet image = SmallObjects.image()
                .set(Tag.NumberOfFrames, 1)
                .set(Tag.Rows, 1)
                .set(Tag.Columns, 2)
                .set(Tag.SamplesPerPixel, 3)
                .set(Tag.PlanarConfiguration, 0)
                .set(Tag.PhotometricInterpretation, "RGB")
                .setBytes(Tag.PixelData, Vr.OB, new byte[] {1, 2, 3, 4, 5, 6});
        file = SmallObjects.write(image, folder.resolve("rgb.dcm"));
        assertArrayEquals(new int[] {1, 2, 3, 4, 5, 6}, levels(render().bytes()));
    }

    @Test
    void whatCannotBeDecodedIsOneLine() throws IOException {
        file = SmallObjects.write(SmallObjects.undecodable(), folder.resolve("j.dcm"), TransferSyntax.JPEGExtended35);
        Session session = render();
        assertEquals(2, session.exitCode());
        assertEquals(1, session.err().lines().count(), session.err());
    }

    @Test
    void thePictureOfAFolderIsNamedByItsFile() {
        Session session = Session.run("render", "--out-dir", folder + "/out", file.toString());
        assertEquals(0, session.exitCode(), session.err());
        assertTrue(Files.exists(Path.of(folder + "/out" + file + ".png")));
    }
}
