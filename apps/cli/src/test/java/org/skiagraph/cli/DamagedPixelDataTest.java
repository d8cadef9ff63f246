package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** One rule for every sub-command: what is there is given, what is missing is 0, told, and exit code 3. */
class DamagedPixelDataTest {
    private static final byte[] HALF = {0, 10, 20, 0, 0, 0};
    private static final byte[] WHOLE = {60, 70, 80, 90, 100, 127};
    private static final String LAST_LINE =
            ": part of the pixel data is missing, and 0 in the result; get the file again from where it came\n";
    private static final String LAST_LINE_OF_CODEC =
            ": part of the pixel data is missing, and 0 in the result; check that it is a whole code stream,"
                    + " and of the --size, --components and --bits given\n";

    @TempDir
    Path folder;

    private Path stream;
    private Path file;
    private Path whole;

    @BeforeEach
    void write() throws IOException {
        byte[] half = rle(2, 0, 10, 20);
        stream = Files.write(folder.resolve("half.rle"), half);
        BulkData second = BulkData.of(rle(2, 60, 70, 80, 2, 90, 100, 127));
        DataSet image = SmallObjects.image();
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(half), second)));
        file = SmallObjects.write(image, folder.resolve("half.dcm"), TransferSyntax.RLELossless);
        whole = SmallObjects.write(SmallObjects.image(), folder.resolve("whole.dcm"));
    }

    /** One segment of these codes. PS3.5 G.5. */
    private static byte[] rle(int... codes) {
        byte[] bytes = new byte[64 + codes.length];
        bytes[0] = 1;
        bytes[4] = 64;
        for (int i = 0; i < codes.length; i++) {
            bytes[64 + i] = (byte) codes[i];
        }
        return bytes;
    }

    private static void assertTold(String command, Path input, Session session) {
        assertEquals(3, session.exitCode(), session.err());
        String head = "dicom " + command + ": " + input;
        assertTrue(session.err().contains(head + ": rle-short-segment: segment ends 3 bytes before"), session.err());
        String last = command.startsWith("codec") ? LAST_LINE_OF_CODEC : LAST_LINE;
        assertTrue(session.err().endsWith(head + last), session.err());
    }

    @Test
    void pixelsGivesWhatIsThere() {
        Session session = Session.run("pixels", file + "", "-o", "-");
        assertTold("pixels", file, session);
        assertArrayEquals(HALF, Arrays.copyOf(session.bytes(), 6));
        assertArrayEquals(WHOLE, Arrays.copyOfRange(session.bytes(), 6, 12));
    }

    @Test
    void itsDescriptionSaysThatItIsNotExact() {
        Session session = Session.run("pixels", file + "", whole + "");
        assertEquals(3, session.exitCode());
        String[] lines = session.out().split("\n");
        assertTrue(lines[0].contains("\"exact\":false") && lines[0].endsWith(",\"complete\":false}"), lines[0]);
        assertTrue(lines[1].contains("\"exact\":true") && !lines[1].contains("complete"), lines[1]);
    }

    @Test
    void aFrameThatIsWholeIsExact() {
        Session session = Session.run("pixels", "--frame", "2", file + "");
        assertEquals(0, session.exitCode(), session.err());
        assertTrue(session.out().contains("\"exact\":true"), session.out());
    }

    @Test
    void convertGivesWhatIsThereAndNamesTheFrame() throws IOException {
        Path result = folder.resolve("native.dcm");
        Session session = Session.run("convert", "--to", "explicit-le", file + "", "-o", result + "");
        assertTold("convert", file, session);
        assertTrue(session.err().contains("incomplete-frame: part of frame 1 is missing"), session.err());
        byte[] pixels = Session.run("pixels", result + "", "-o", "-").bytes();
        assertArrayEquals(HALF, Arrays.copyOf(pixels, 6));
    }

    @Test
    void convertToTheSameSyntaxCarriesTheDamageAndMakesNothingUp() throws IOException {
        Path result = folder.resolve("same.dcm");
        Session session = Session.run("convert", "--to", "rle", file + "", "-o", result + "");
        assertEquals(0, session.exitCode(), session.err());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(result));
    }

    @Test
    void renderDrawsWhatIsThere() {
        assertTold("render", file, Session.run("render", file + "", "-o", "-"));
    }

    @Test
    void codecDecodeGivesWhatIsThere() throws IOException {
        Path raw = folder.resolve("half.raw");
        Session session = Session.run("codec", "decode", "--size", "3x2", stream + "", "-o", raw + "");
        assertTold("codec decode", stream, session);
        assertArrayEquals(HALF, Files.readAllBytes(raw));
    }

    @Test
    void codecInfoSaysWithTheHashThatSomethingIsMissing() {
        Session session = Session.run("codec", "info", "--hash", "--size", "3x2", stream + "");
        assertTold("codec info", stream, session);
        assertTrue(session.out().endsWith(",\"complete\":false}\n"), session.out());
    }

    @Test
    void shortNativePixelDataAreTheSame() throws IOException {
        DataSet image = SmallObjects.image().setBytes(Tag.PixelData, Vr.OB, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        Path shorter = SmallObjects.write(image, folder.resolve("short.dcm"));
        for (List<String> words : List.of(
                List.of("pixels", shorter + ""),
                List.of("pixels", shorter + "", "-o", "-"),
                List.of("convert", "--to", "rle", shorter + "", "-o", "-"),
                List.of("render", "--frame", "2", shorter + "", "-o", "-"))) {
            Session session = Session.run(words.toArray(new String[0]));
            assertEquals(3, session.exitCode(), words + session.err());
            assertTrue(session.err().contains("short-pixel-data: 8 bytes of pixel data, where 12 are due"));
            assertTrue(session.err().endsWith(shorter + LAST_LINE), session.err());
        }
    }

    @Test
    void aFrameOfWhichNothingIsThereIsRefused() throws IOException {
        Path empty = Files.write(folder.resolve("empty.rle"), rle());
        Path result = folder.resolve("x.raw");
        Session session = Session.run("codec", "decode", "--size", "3x2", empty + "", "-o", result + "");
        assertEquals(2, session.exitCode(), session.err());
        assertEquals(1, session.err().lines().count(), session.err());
        assertFalse(Files.exists(result));
    }
}
