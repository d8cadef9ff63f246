package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** Files changed by {@code dicom edit}. */
class EditTest {
    @TempDir
    Path folder;

    private Path file;
    private Path result;

    @BeforeEach
    void write() throws IOException {
        file = SmallObjects.write(SmallObjects.image(), folder.resolve("a.dcm"));
        result = folder.resolve("b.dcm");
    }

    private Session edit(String... actions) {
        return run(Stream.of(actions), file.toString(), "-o", result.toString());
    }

    private Session inPlace(String... actions) {
        return run(Stream.of(actions), file.toString(), "--in-place");
    }

    private static Session run(Stream<String> actions, String... more) {
        return Session.run(Stream.of(Stream.of("edit"), actions, Arrays.stream(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private static void assertDone(Session session) {
        assertEquals("", session.err());
        assertEquals(0, session.exitCode());
    }

    private static DataSet read(Path file) throws IOException {
        return DicomFile.read(file).dataSet();
    }

    @Test
    void actionsAreDoneInTheirOrder() throws IOException {
        Path script = Files.writeString(folder.resolve("s"), "set PatientID=2\nset StudyID=s\n");
        assertDone(edit("--set", "PatientID=1", "--script", script.toString(), "--delete", "StudyID", "--set=Rows=1"));
        DataSet expected = SmallObjects.image().set(Tag.PatientID, "2").set(Tag.Rows, 1);
        assertEquals(expected, read(result));
        assertEquals(SmallObjects.image(), read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"})
    void whatIsNotTouchedStaysAsItWasByteForByte(String syntax) throws IOException {
        DataSet odd = SmallObjects.image().setBytes(Tag.StudyDescription, Vr.LO, new byte[] {' ', 'x', 0, 0});
        odd.setItems(Tag.ProcedureCodeSequence, new DataSet(), new DataSet().set(Tag.CodeMeaning, "x"));
        SmallObjects.write(odd, file, TransferSyntax.of(Uid.of(syntax)).orElseThrow());
        assertDone(edit("--set", "PatientID=1", "--delete", "PatientID"));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(result));
    }

    @Test
    void theMetaInformationFollows() throws IOException {
        assertDone(edit("--set", "SOPInstanceUID=2.25.77"));
        assertEquals("2.25.77", DicomFile.read(result).meta().text(Tag.MediaStorageSOPInstanceUID, ""));
    }

    @Test
    void aFileIsReplacedInOneStep() throws IOException {
        assertDone(inPlace("--set", "PatientID=1"));
        assertEquals("1", read(file).text(Tag.PatientID, ""));
        assertEquals(List.of(file), filesInFolder());
    }

    @Test
    void aReplacedFileKeepsItsPermissions() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertDone(inPlace("--set", "PatientID=1"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void largeValuesAreReplacedInPlaceToo() throws IOException {
        byte[] pixels = new byte[300_000];
        Arrays.fill(pixels, (byte) 7);
        SmallObjects.write(SmallObjects.image().setBytes(Tag.PixelData, Vr.OB, pixels), file);
        assertDone(inPlace("--set", "PatientID=1"));
        assertArrayEquals(
                pixels, read(file).element(Tag.PixelData).orElseThrow().readBytes());
    }

    @Test
    void aFileInWhichSomethingIsRefusedStaysAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Session session = inPlace("--set", "PatientID=1", "--set", "PatientBirthDate=abc");
        assertEquals(2, session.exitCode());
        assertEquals(
                "dicom edit: " + file + ": --set PatientBirthDate=abc: 'abc' is no value of DA: too long, or not of the"
                        + " length that it has; --unchecked does it all the same\n",
                session.err());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), filesInFolder());
        assertDone(inPlace("--unchecked", "--set", "PatientBirthDate=abc"));
        assertEquals("abc", read(file).text(Tag.PatientBirthDate, ""));
    }

    @Test
    void aFileThatIsThereTwiceIsChangedOnceInPlace() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.dcm"), file.getFileName());
        Session session = run(Stream.of("--insert", "ProcedureCodeSequence"), folder.toString(), "--in-place");
        assertEquals(0, session.exitCode());
        assertEquals(
                "dicom edit: " + link + ": is the same file as " + file.toRealPath() + ", nothing done\n",
                session.err());
        assertEquals(
                1, read(file).sequence(Tag.ProcedureCodeSequence).orElseThrow().size());
        session = run(Stream.of("--insert", "ProcedureCodeSequence"), file.toString(), file.toString(), "--in-place");
        assertEquals(
                2, read(file).sequence(Tag.ProcedureCodeSequence).orElseThrow().size());
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no named pipes here");
        Session session = run(Stream.of("--set", "PatientID=1"), pipe.toString(), "--in-place");
        assertEquals(2, session.exitCode());
        assertEquals("dicom edit: " + pipe + ": is no file that can be replaced; use -o\n", session.err());
    }

    @Test
    void nothingIsWrittenWhereNothingIsDone() throws IOException {
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, old);
        Session session = inPlace("--delete", "PatientID");
        assertEquals(0, session.exitCode());
        assertEquals(
                "dicom edit: " + file + ": --delete PatientID: there is no such thing, nothing done\n", session.err());
        assertEquals(old, Files.getLastModifiedTime(file));
        assertEquals(2, inPlace("--delete", "PatientID", "--must-exist").exitCode());
    }

    @Test
    void aFileWithoutPrivateElementsNeedsNoNote() {
        assertDone(inPlace("--delete-private", "--must-exist"));
    }

    @Test
    void aDicomdirIsNotChangedSinceItsOffsetsWouldBeWrong() throws IOException {
        DataSet directory = new DataSet().set(Tag.FileSetID, "SET");
        directory.setItems(Tag.DirectoryRecordSequence, new DataSet().set(Tag.DirectoryRecordType, "PATIENT"));
        SmallObjects.write(directory, file);
        Session session = edit("--set", "FileSetID=LONGER");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("a DICOMDIR has offsets of its records"), session.err());
        assertFalse(Files.exists(result));
        assertDone(edit("--unchecked", "--set", "FileSetID=LONGER"));
    }

    @Test
    void whatCouldNotBeReadIsNotLostInPlace() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] cut = Arrays.copyOf(whole, whole.length - 4);
        Files.write(file, cut);
        Session session = inPlace("--set", "PatientID=1");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("not all of it could be read (truncated)"), session.err());
        assertArrayEquals(cut, Files.readAllBytes(file));
        assertEquals(0, edit("--set", "PatientID=1").exitCode());
        assertEquals(0, inPlace("--set", "PatientID=1", "--force").exitCode());
        assertEquals("1", read(file).text(Tag.PatientID, ""));
    }

    @Test
    void encapsulatedPixelDataAreNoPlainValue() throws IOException {
        SmallObjects.write(SmallObjects.undecodable(), file, TransferSyntax.JPEGBaseline8Bit);
        Session session = edit("--set", "PixelData:OB=00 01");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("are no plain value; 'dicom convert"), session.err());
        assertFalse(Files.exists(result));
        assertDone(edit("--delete", "PixelData"));
    }

    @Test
    void manyFilesGoIntoAFolderAndTheFailingOneIsTold() throws IOException {
        Path other = Files.writeString(folder.resolve("c.txt"), "this is no DICOM file at all");
        Path out = folder.resolve("out");
        Session session =
                run(Stream.of("--set", "PatientID=1"), file.toString(), other.toString(), "--out-dir", out.toString());
        assertEquals(3, session.exitCode());
        assertEquals(1, session.err().lines().count(), session.err());
        assertEquals("1", read(Path.of(out + file.toString())).text(Tag.PatientID, ""));
    }

    @Test
    void standardInputGoesToStandardOutput() throws IOException {
        Session session = Session.runWith(Files.readAllBytes(file), "edit", "--set", "PatientID=1", "-", "-o", "-");
        assertDone(session);
        Files.write(result, session.bytes());
        assertEquals("1", read(result).text(Tag.PatientID, ""));
    }

    @Test
    void aScriptThatIsWrongNamesItsLine() throws IOException {
        Path script = Files.writeString(folder.resolve("s"), "# a comment\nset PatientID=1\nst PatientID=1\n");
        Session session = edit("--script", script.toString());
        assertEquals(1, session.exitCode());
        assertEquals(
                "dicom edit: " + script + ":3: st PatientID=1: no such action; there are "
                        + "set, delete, empty, insert," + " delete-private\n",
                session.err());
    }

    @Test
    void aValueThatAFileRefusesNamesTheLineOfTheScript() throws IOException {
        Path script = Files.writeString(folder.resolve("s"), "\nset Rows=-1\n");
        Session session = edit("--script", script.toString());
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains(": " + script + ":2: set Rows=-1: -1 is not within 0 to"), session.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILE -o OUT",
                "FILE --set PatientID=1",
                "FILE --set PatientID=1 -o OUT --in-place",
                "- --set PatientID=1 --in-place",
                "FILE --set TransferSyntaxUID=1.2 -o OUT",
                "FILE --set PatientID -o OUT",
                "FILE --script missing -o OUT",
                "--set PatientID=1 -o OUT",
            })
    void wrongUsageIsOneLine(String line) {
        String[] words = ("edit " + line.replace("FILE", file.toString()).replace("OUT", result.toString())).split(" ");
        Session session = Session.run(words);
        assertEquals(1, session.exitCode(), session.err());
        assertEquals(1, session.err().lines().count(), session.err());
        assertFalse(Files.exists(result));
    }

    private List<Path> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
