package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.model.DataSet;

class ConvertTest {
    @TempDir
    Path folder;

    private Path file;
    private Path result;

    @BeforeEach
    void write() throws IOException {
        file = SmallObjects.write(SmallObjects.image(), folder.resolve("a.dcm"));
        result = folder.resolve("b.dcm");
    }

    private static DicomFile read(byte[] bytes) throws IOException {
        return DicomFile.read(
                Source.of(bytes), ReadOptions.standard(), Limits.standard().open());
    }

    private Session convert(String to, Path from, Path into, String... more) {
        String[] words = Stream.concat(
                        Stream.of("convert", "--to", to, from.toString(), "-o", into.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Session.run(words);
    }

    @ParameterizedTest
    @CsvSource({
        "implicit-le, 1.2.840.10008.1.2",
        "explicit-le, 1.2.840.10008.1.2.1",
        "explicit-be, 1.2.840.10008.1.2.2",
        "deflated, 1.2.840.10008.1.2.1.99",
        "encapsulated, 1.2.840.10008.1.2.1.98",
        "rle, 1.2.840.10008.1.2.5",
        "1.2.840.10008.1.2.5, 1.2.840.10008.1.2.5"
    })
    void everyWordLeadsThereAndBack(String word, String uid) throws IOException {
        Session there = convert(word, file, result);
        assertEquals(0, there.exitCode(), there.err());
        assertEquals("", there.err());
        DicomFile converted = read(Files.readAllBytes(result));
        assertEquals(uid, converted.transferSyntax().uid().toString());
        Path back = folder.resolve("c.dcm");
        assertEquals(0, convert("explicit-le", result, back).exitCode());
        DataSet original = read(Files.readAllBytes(file)).dataSet();
        if (word.equals("implicit-le")) { // which has OW for Pixel Data, whatever it was
            assertEquals("", original.text(Tag.StudyID, ""));
            assertArrayEquals(
                    original.element(Tag.PixelData).orElseThrow().readBytes(),
                    read(Files.readAllBytes(back))
                            .dataSet()
                            .element(Tag.PixelData)
                            .orElseThrow()
                            .readBytes());
        } else {
            assertEquals(original, read(Files.readAllBytes(back)).dataSet());
        }
    }

    @Test
    void anUnknownWordIsSuggested() {
        Session session = convert("rel", file, result);
        assertEquals(1, session.exitCode());
        assertEquals(
                "dicom convert: --to must be one of implicit-le, explicit-le, explicit-be, deflated, encapsulated, rle,"
                        + " jpeg-baseline, jpeg-extended, jpeg-lossless, jpeg-lossless-sv1, jpegls, jpegls-near,"
                        + " or the UID of a transfer syntax, not 'rel' (did you mean rle?)\n",
                session.err());
    }

    @Test
    void withoutASyntaxItAsksForOne() {
        Session session = Session.run("convert", file.toString(), "-o", result.toString());
        assertEquals(1, session.exitCode());
        assertEquals("dicom convert: --to SYNTAX is needed\n", session.err());
    }

    @Test
    void whatCannotBeDecodedIsRefusedInOneLine() throws IOException {
        Path jpeg =
                SmallObjects.write(SmallObjects.undecodable(), folder.resolve("j.dcm"), TransferSyntax.JPEGExtended35);
        Session session = convert("explicit-le", jpeg, result);
        assertEquals(2, session.exitCode());
        assertEquals(
                "dicom convert: " + jpeg
                        + ": PixelData: pixel data in JPEG Extended (Process 3 and 5) cannot be decoded;"
                        + " README.md lists what is not supported\n",
                session.err());
        assertTrue(Files.notExists(result));
    }

    @Test
    void whatStaysInItsSyntaxIsCarried() throws IOException {
        Path jpeg =
                SmallObjects.write(SmallObjects.undecodable(), folder.resolve("j.dcm"), TransferSyntax.JPEGExtended35);
        Session session = convert("1.2.840.10008.1.2.4.52", jpeg, result);
        assertEquals(0, session.exitCode(), session.err());
        assertArrayEquals(Files.readAllBytes(jpeg), Files.readAllBytes(result));
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws IOException {
        Files.writeString(result, "old");
        Session session = convert("rle", file, result);
        assertEquals(2, session.exitCode());
        assertEquals(
                "dicom convert: " + file + ": " + result + " is there already; use --force to overwrite it\n",
                session.err());
        assertEquals("old", Files.readString(result));
        assertEquals(0, convert("rle", file, result, "--force").exitCode());
        assertEquals(
                TransferSyntax.RLELossless, read(Files.readAllBytes(result)).transferSyntax());
    }

    @Test
    void inAFolderStandardInputHasAName() throws IOException {
        Path out = folder.resolve("out");
        Session session =
                Session.runWith(Files.readAllBytes(file), "convert", "--to", "rle", "-", "--out-dir", out.toString());
        assertEquals(0, session.exitCode(), session.err());
        assertTrue(Files.exists(out.resolve("stdin")));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("none");
        Session session = convert("rle", file, nowhere.resolve("b.dcm"));
        assertEquals(2, session.exitCode());
        assertEquals("dicom convert: " + file + ": there is no folder " + nowhere + "; make it first\n", session.err());
    }

    @Test
    void aFolderIsNoFileToWrite() {
        Session session = convert("rle", file, folder, "--force");
        assertEquals(2, session.exitCode());
        assertEquals(
                "dicom convert: " + file + ": " + folder + " is a folder; name a file, or use --out-dir\n",
                session.err());
    }

    @Test
    void aPathWithTwoDotsIsNotMirroredAndSaysWhatToDo() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        String around = folder + "/in/../a.dcm";
        Session session = Session.run("convert", "--to", "rle", around, "--out-dir", folder + "/out");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().endsWith("; name the input without '..', or by its full path\n"), session.err());
    }

    @Test
    void aFileMayReplaceItself() throws IOException {
        assertEquals(0, convert("rle", file, file, "--force").exitCode());
        assertEquals(TransferSyntax.RLELossless, read(Files.readAllBytes(file)).transferSyntax());
    }

    @Test
    void aConversionThatFailsHalfWayLeavesTheOldFile() throws IOException {
        Files.writeString(result, "old");
        DataSet image = SmallObjects.image().set(Tag.NumberOfFrames, 3); // of which the last is not there
        Path broken = SmallObjects.write(image, folder.resolve("x.dcm"));
        Session session = convert("rle", broken, result, "--force");
        assertEquals(2, session.exitCode());
        assertEquals("old", Files.readString(result));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file, result, broken), files.sorted().toList());
        }
    }

    @Test
    void standardInputAndOutputWork() throws IOException {
        Session session = Session.runWith(Files.readAllBytes(file), "convert", "--to", "rle", "-", "-o", "-");
        assertEquals(0, session.exitCode(), session.err());
        assertEquals(TransferSyntax.RLELossless, read(session.bytes()).transferSyntax());
    }

    @Test
    void aFolderIsMirrored() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/deep"));
        SmallObjects.write(SmallObjects.image(), in.resolve("1.dcm"));
        Files.writeString(in.resolve("2.txt"), "no object");
        Session session = Session.run(
                "convert",
                "--to",
                "deflated",
                "--out-dir",
                folder + "/out",
                folder.resolve("in").toString());
        assertEquals(3, session.exitCode());
        assertEquals(1, session.err().lines().count(), session.err());
        Path mirrored =
                folder.resolve("out").resolve(in.resolve("1.dcm").toString().substring(1));
        assertTrue(Files.exists(mirrored), mirrored.toString());
    }

    @Test
    void lengthsMayBeChosen() throws IOException {
        DataSet image = SmallObjects.image();
        image.setItems(Tag.ProcedureCodeSequence, new DataSet().set(Tag.CodeValue, "x"));
        Path nested = SmallObjects.write(image, folder.resolve("n.dcm"));
        assertEquals(
                0,
                convert("explicit-le", nested, result, "--lengths", "undefined").exitCode());
        assertEquals(
                "(0008,1032) SQ      u ProcedureCodeSequence",
                Session.run("dump", "--depth", "0", "--tag", "ProcedureCodeSequence", result.toString())
                        .out()
                        .strip());
        Session wrong = convert("explicit-le", nested, result, "--lengths", "some");
        assertEquals(1, wrong.exitCode());
        assertEquals("dicom convert: --lengths must be one of as-read, defined, undefined, not 'some'\n", wrong.err());
    }
}
