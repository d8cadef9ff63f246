package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

class PixelsTest {
    private static final byte[] ALL = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 127};
    private static final byte[] SECOND = {60, 70, 80, 90, 100, 127};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = SmallObjects.write(SmallObjects.image(), folder.resolve("a.dcm"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String line(Path file, String sha256) {
        return "{\"path\":\"" + file + "\",\"rows\":2,\"columns\":3,\"frames\":2,\"samplesPerPixel\":1,"
                + "\"bitsAllocated\":8,\"bitsStored\":8,\"signed\":false,\"photometric\":\"MONOCHROME2\","
                + "\"transferSyntax\":\"1.2.840.10008.1.2.1\",\"exact\":true,\"sha256\":\"" + sha256 + "\"}\n";
    }

    @Test
    void allFramesAreWritten() throws IOException {
        Path raw = folder.resolve("a.raw");
        Session session = Session.run("pixels", file.toString(), "-o", raw.toString());
        assertEquals(0, session.exitCode(), session.err());
        assertArrayEquals(ALL, Files.readAllBytes(raw));
    }

    @Test
    void oneFrameIsWritten() {
        assertArrayEquals(
                SECOND,
                Session.run("pixels", "--frame", "2", file.toString(), "-o", "-")
                        .bytes());
    }

    @Test
    void aFrameThatIsNotThereIsOneLine() {
        Session session = Session.run("pixels", "--frame", "3", file.toString(), "-o", "-");
        assertEquals(2, session.exitCode());
        assertEquals("dicom pixels: " + file + ": there is no frame 3: the file has 2\n", session.err());
        assertEquals(1, Session.run("pixels", "--frame", "0", file.toString()).exitCode());
    }

    @Test
    void withoutAnOutputTheyAreDescribed() throws Exception {
        assertEquals(
                line(file, sha256(ALL)), Session.run("pixels", file.toString()).out());
        assertEquals(
                line(file, sha256(SECOND)),
                Session.run("pixels", "--frame", "2", file.toString()).out());
    }

    @Test
    void rleGivesTheSamePixels() throws Exception {
        Path rle = folder.resolve("r.dcm");
        Session.run("convert", "--to", "rle", file.toString(), "-o", rle.toString());
        assertTrue(Session.run("pixels", rle.toString()).out().contains(sha256(ALL)));
    }

    @Test
    void planesAreWrittenByPixel() throws IOException {
        DataSet image = SmallObjects.image()
                .set(Tag.NumberOfFrames, 1)
                .set(Tag.Rows, 1)
                .set(Tag.Columns, 2)
                .set(Tag.SamplesPerPixel, 3)
                .set(Tag.PlanarConfiguration, 1)
                .set(Tag.PhotometricInterpretation, "RGB")
                .setBytes(Tag.PixelData, Vr.OB, new byte[] {1, 2, 3, 4, 5, 6});
        Path planes = SmallObjects.write(image, folder.resolve("p.dcm"));
        assertArrayEquals(
                new byte[] {1, 3, 5, 2, 4, 6},
                Session.run("pixels", planes.toString(), "-o", "-").bytes());
    }

    @Test
    void aFailingFileIsALineAndTheOthersGoOn() throws Exception {
        Path jpeg =
                SmallObjects.write(SmallObjects.undecodable(), folder.resolve("j.dcm"), TransferSyntax.JPEGExtended35);
        Session session = Session.run("pixels", jpeg.toString(), file.toString());
        assertEquals(3, session.exitCode());
        assertEquals(
                "{\"path\":\"" + jpeg + "\",\"error\":{\"kind\":\"unsupported\",\"place\":\"PixelData\",\"text\":"
                        + "\"frames in JPEG Extended (Process 3 and 5) cannot be decoded: no codec\"}}\n"
                        + line(file, sha256(ALL)),
                session.out());
        assertEquals(
                "dicom pixels: " + jpeg
                        + ": PixelData: frames in JPEG Extended (Process 3 and 5) cannot be decoded: no codec;"
                        + " README.md lists what is not supported\n",
                session.err());
    }

    @Test
    void anObjectWithoutPixelsSaysSo() throws IOException {
        Path document = SmallObjects.write(new DataSet().set(Tag.PatientName, "A^B"), folder.resolve("d.dcm"));
        Session session = Session.run("pixels", document.toString());
        assertEquals(2, session.exitCode());
        assertEquals(
                "dicom pixels: " + document + ": PixelData: there is no pixel data; 'dicom dump' shows what is in it\n",
                session.err());
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        Session session = Session.run("pixels", folder + "/none.dcm");
        assertEquals(2, session.exitCode());
        assertEquals("dicom pixels: " + folder + "/none.dcm: no such file; check the path\n", session.err());
        assertTrue(session.out().contains("{\"kind\":\"missing\",\"place\":\"\",\"text\":\"no such file\"}"));
    }

    @Test
    void limitsNameTheirOption() {
        Session session = Session.run("pixels", "--limit", "pixels=5", file.toString());
        assertEquals(2, session.exitCode());
        assertTrue(session.err().endsWith("; use --limit pixels=6\n"), session.err());
    }
}
