package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** What {@code dicom list} prints of files, folders and archives. */
class ListTest {
    @TempDir
    Path folder;

    private static DataSet instance(String patient, int study, int series, int instance) {
        return SmallObjects.image()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.PatientID, patient)
                .set(Tag.PatientName, patient + "^Name")
                .set(Tag.StudyInstanceUID, "2.25.1" + study)
                .set(Tag.StudyDate, "2020010" + study)
                .set(Tag.StudyDescription, "Study " + study)
                .set(Tag.Modality, series == 9 ? "SR" : "CT")
                .set(Tag.SeriesInstanceUID, "2.25.1" + study + "." + series)
                .set(Tag.SeriesNumber, series)
                .set(Tag.SeriesDescription, "Series " + series)
                .set(Tag.InstanceNumber, instance)
                .set(Tag.SOPInstanceUID, "2.25.1" + study + "." + series + "." + instance);
    }

    private Path write(DataSet dataSet, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return SmallObjects.write(dataSet, file);
    }

    private static byte[] bytes(DataSet dataSet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian)
                .write(out, TransferSyntax.ExplicitVRLittleEndian, WriteOptions.standard());
        return out.toByteArray();
    }

    private Session list(String... options) {
        return Session.run(Stream.of(Stream.of("list"), Arrays.stream(options), Stream.of(folder.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void aPipeIsListedAsAFileIs() throws Exception {
        byte[] bytes = bytes(instance("A", 1, 1, 1));
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no named pipes here");
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, bytes, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        Session session = Session.run("list", "--json", pipe.toString());
        writer.join();
        assertEquals("", session.err());
        assertTrue(session.out().contains("\"instances\":1,\"duplicates\":0,\"bytes\":" + bytes.length), session.out());
    }

    private static void assertLists(String expected, Session session) {
        assertEquals(expected, session.out());
        assertEquals("", session.err());
        assertEquals(0, session.exitCode());
    }

    private void writeTwoPatients() throws IOException {
        write(instance("B", 1, 10, 1), "x/1");
        write(instance("A", 2, 9, 1), "x/2");
        write(instance("A", 2, 2, 2), "y/3.dcm");
        write(instance("A", 2, 2, 10), "z");
        write(instance("A", 1, 1, 1), "a");
    }

    @Test
    void seriesAreTheUsualLines() throws IOException {
        writeTwoPatients();
        assertLists("""
                PATIENT ID  NAME    DATE        STUDY    MODALITY  NO  SERIES     INSTANCES    SIZE
                A           A^Name  2020-01-01  Study 1  CT         1  Series 1           1   652 B
                A           A^Name  2020-01-02  Study 2  CT         2  Series 2           2  1.3 kB
                A           A^Name  2020-01-02  Study 2  SR         9  Series 9           1   652 B
                B           B^Name  2020-01-01  Study 1  CT        10  Series 10          1   654 B
                2 patients, 3 studies, 4 series, 5 instances, 3.2 kB
                """, list());
    }

    @Test
    void studiesHaveTheirModalities() throws IOException {
        writeTwoPatients();
        assertLists("""
                PATIENT ID  NAME    DATE        MODALITY  STUDY    SERIES  INSTANCES    SIZE
                A           A^Name  2020-01-01  CT        Study 1       1          1   652 B
                A           A^Name  2020-01-02  CT,SR     Study 2       2          3  1.9 kB
                B           B^Name  2020-01-01  CT        Study 1       1          1   654 B
                2 patients, 3 studies, 4 series, 5 instances, 3.2 kB
                """, list("--level", "study"));
    }

    @Test
    void patientsAreCounted() throws IOException {
        writeTwoPatients();
        assertLists("""
                PATIENT ID  NAME    BORN  STUDIES  SERIES  INSTANCES    SIZE
                A           A^Name              2       3          4  2.6 kB
                B           B^Name              1       1          1   654 B
                2 patients, 3 studies, 4 series, 5 instances, 3.2 kB
                """, list("--level", "patient"));
    }

    @Test
    void instancesAreInTheOrderOfTheirNumbers() throws IOException {
        write(instance("A", 1, 2, 10), "a");
        write(instance("A", 1, 2, 9), "b");
        write(instance("A", 1, 2, 9), "c");
        String class_ = "Multi-frame Grayscale Byte Se...";
        assertLists("""
                PATIENT ID  NAME    DATE        MODALITY  SERIES  NO  SOP CLASS                          SIZE  FILE
                A           A^Name  2020-01-01  CT             2   9  %1$s  652 B  %2$s/b
                A           A^Name  2020-01-01  CT             2   9  %1$s  652 B  %2$s/c (duplicate)
                A           A^Name  2020-01-01  CT             2  10  %1$s  652 B  %2$s/a
                1 patient, 1 study, 1 series, 2 instances, 1.9 kB
                1 file is a duplicate of an instance counted before
                """.formatted(class_, folder), list("--level", "instance"));
    }

    @Test
    void wideCharactersAreAlignedAndControlCharactersEscaped() throws IOException {
        DataSet wide = instance("A", 1, 1, 1).set(Tag.PatientName, "\u5c71\u7530^\u592a\u90ce");
        write(wide.setBytes(Tag.StudyDescription, Vr.LO, "a\u001B[31m".getBytes(StandardCharsets.US_ASCII)), "a");
        write(instance("B", 1, 1, 2), "b");
        List<String> lines = list().out().lines().toList();
        assertEquals(
                "A           \u5c71\u7530^\u592a\u90ce  2020-01-01  a?[31m   CT",
                lines.get(1).substring(0, 42));
        assertEquals(
                "B           B^Name     2020-01-01  Study 1  CT", lines.get(2).substring(0, 46));
    }

    @Test
    void jsonSaysAllOfEachLevel() throws IOException {
        write(instance("A", 1, 2, 3), "a");
        String patient =
                "{\"patientId\":\"A\",\"issuerOfPatientId\":\"\",\"patientName\":\"A^Name\",\"birthDate\":\"\",\"sex\":\"\",";
        String study = patient + "\"studyInstanceUid\":\"2.25.11\",\"studyDate\":\"20200101\",\"studyTime\":\"\","
                + "\"studyId\":\"\",\"accessionNumber\":\"\",\"studyDescription\":\"Study 1\",";
        String series = study + "\"seriesInstanceUid\":\"2.25.11.2\",\"modality\":\"CT\",\"seriesNumber\":\"2\","
                + "\"seriesDate\":\"\",\"seriesDescription\":\"Series 2\",";
        String counts = "\"instances\":1,\"duplicates\":0,\"bytes\":652}\n";
        assertLists(patient + "\"studies\":1,\"series\":1," + counts, list("--json", "--level", "patient"));
        assertLists(study + "\"modalities\":[\"CT\"],\"series\":1," + counts, list("--json", "--level", "study"));
        assertLists(series + counts, list("--json"));
        assertLists(
                series + "\"sopInstanceUid\":\"2.25.11.2.3\",\"sopClassUid\":\"1.2.840.10008.5.1.4.1.1.7.2\","
                        + "\"transferSyntax\":\"1.2.840.10008.1.2.1\",\"instanceNumber\":\"3\",\"duplicate\":false,"
                        + "\"bytes\":652,\"path\":\"" + folder.resolve("a") + "\"}\n",
                list("--json", "--level", "instance"));
    }

    @Test
    void whatIsNoInstanceIsCountedAndNamedWhenAskedFor() throws IOException {
        write(instance("A", 1, 1, 1), "a");
        Files.writeString(folder.resolve("b.txt"), "a text\nof two lines");
        Files.write(folder.resolve("empty"), new byte[0]);
        DataSet directory = new DataSet().set(Tag.FileSetID, "SET");
        directory.setItems(Tag.DirectoryRecordSequence, new DataSet());
        write(directory, "DICOMDIR");
        String end = "1 DICOM file is no instance\n2 files are no DICOM files\n";
        Session session = list();
        assertTrue(session.out().endsWith("1 instance, 652 B\n" + end), session.out());
        assertEquals("", session.err());
        assertEquals(
                "dicom list: %1$s/DICOMDIR: no instance\ndicom list: %1$s/b.txt: no DICOM file\ndicom list: %1$s/empty: no DICOM file\n"
                        .formatted(folder),
                list("--verbose").err());
        Session json = list("--json");
        assertEquals(1, json.out().lines().count(), json.out());
        assertEquals("dicom list: 1 DICOM file is no instance\ndicom list: 2 files are no DICOM files\n", json.err());
    }

    @Test
    void aBrokenFileIsToldAndTheOthersGoOn() throws IOException {
        write(instance("A", 1, 1, 1), "b");
        byte[] broken = Arrays.copyOf(bytes(instance("A", 1, 1, 2)), 140);
        Files.write(folder.resolve("a"), broken);
        Session session = list();
        assertEquals(3, session.exitCode());
        assertTrue(session.out().contains("1 instance,"), session.out());
        assertTrue(session.err().startsWith("dicom list: " + folder.resolve("a") + ": "), session.err());
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(list("--json").out().startsWith("{\"path\":\"" + folder.resolve("a") + "\",\"error\":{"));
    }

    @Test
    void archivesAreLookedInto() throws IOException {
        byte[] bytes = bytes(instance("A", 1, 1, 1));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            add(zip, "folder/", new byte[0]);
            add(zip, "folder/1.dcm", bytes);
            add(zip, "../../2.dcm", bytes(instance("A", 1, 1, 2)));
            add(zip, "3.txt", "a text".getBytes(StandardCharsets.US_ASCII));
            add(zip, "4", Arrays.copyOf(bytes, 140));
        }
        Session session = list("--level", "instance");
        String out = session.out();
        assertTrue(out.contains("  652 B  " + folder + "/a.zip!folder/1.dcm\n"), out);
        assertTrue(out.contains("  652 B  " + folder + "/a.zip!../../2.dcm\n"), out);
        assertTrue(out.endsWith("1 series, 2 instances, 1.3 kB\n1 file is no DICOM file\n"), out);
        assertTrue(session.err().startsWith("dicom list: " + folder + "/a.zip!4: "), session.err());
        assertEquals(3, session.exitCode());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(2, files.count(), "nothing is unpacked");
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void namesInArchivesMayBeInAnyEncoding() throws IOException {
        Charset latin = StandardCharsets.ISO_8859_1;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")), latin)) {
            add(zip, "B\u00e4r", bytes(instance("A", 1, 1, 1)));
        }
        assertTrue(list("--level", "instance").out().contains("/a.zip!B\u00e4r\n"));
    }

    @Test
    void anArchiveThatInflatesToTooMuchEndsInOneError() throws IOException {
        DataSet large = instance("A", 1, 1, 1);
        large.set(0x0009_0010, Vr.LO, "ACME").setBytes(0x0009_1001, Vr.OB, new byte[20 << 20]);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            add(zip, "1", bytes(large));
            add(zip, "2", bytes(instance("A", 1, 1, 2)));
        }
        assertEquals(0, list().exitCode());
        Session ratio = list("--limit", "inflation-ratio=100");
        assertEquals(3, ratio.exitCode());
        assertTrue(
                ratio.err().contains("a.zip!1: ") && ratio.err().contains("use --limit inflation-ratio="), ratio.err());
        assertTrue(ratio.out().contains(" 1 instance, "), ratio.out());
        Session bytes = list("--limit", "inflated-bytes=1M");
        assertTrue(bytes.err().contains("use --limit inflated-bytes="), bytes.err());
    }

    @Test
    void aDirectoryOfAnArchiveIsHeldWithinTheLimit() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            for (int i = 0; i < 1000; i++) {
                add(zip, "file " + i, new byte[0]);
            }
        }
        Session session = list("--limit", "held-bytes=50K");
        assertEquals(2, session.exitCode());
        assertTrue(session.err().contains("use --limit held-bytes="), session.err());
        assertEquals(0, list().exitCode());
    }

    @Test
    void whatIsListedIsHeldWithinTheLimit() throws IOException {
        for (int i = 0; i < 30; i++) {
            write(instance("A", 1, i, 1), "f" + i);
        }
        Session session = list("--limit", "held-bytes=20K");
        assertEquals(3, session.exitCode());
        assertTrue(session.err().contains("use --limit held-bytes="), session.err());
    }

    @Property(tries = 200)
    void noBytesOfAnArchiveMakeItFail(@ForAll @Size(min = 1, max = 20) byte[] damage, @ForAll short where)
            throws IOException {
        byte[] archive = archive();
        int at = Math.floorMod(where, archive.length);
        for (int i = 0; i < damage.length && at + i < archive.length; i++) {
            archive[at + i] ^= damage[i];
        }
        Path file = Files.createTempFile("damaged", ".zip");
        try {
            Files.write(file, archive);
            Session session = Session.run("list", file.toString());
            assertTrue(List.of(0, 2, 3).contains(session.exitCode()), session.err());
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "1", bytes(instance("A", 1, 1, 1)));
            add(zip, "2", bytes(instance("A", 1, 1, 2)));
        }
        return out.toByteArray();
    }

    @Test
    void onlyTheHeaderOfALargeFileIsRead() throws IOException {
        Path file = write(instance("A", 1, 1, 1).setBytes(Tag.PixelData, Vr.OB, new byte[0]), "a");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(20L << 30);
        }
        assertTrue(list().out().endsWith("1 instance, 21.4 GB\n"));
    }

    @Test
    void aNameOfAnyLengthIsCut() throws IOException {
        DataSet dataSet = instance("A", 1, 1, 1).setUnchecked(Tag.PatientName, Vr.PN, "n".repeat(50_000));
        write(dataSet.setUnchecked(Tag.PatientComments, Vr.LT, "c".repeat(100_000)), "a");
        assertTrue(list().out().contains("  " + "n".repeat(29) + "...  "));
        assertTrue(list("--json").out().length() < 2000);
    }

    @Test
    void standardInputMayBeAFileButNoArchive() throws IOException {
        Session session = Session.runWith(bytes(instance("A", 1, 1, 1)), "list", "-");
        assertTrue(session.out().endsWith("1 instance, 652 B\n"), session.out());
        Session archive = Session.runWith(archive(), "list", "-");
        assertEquals(2, archive.exitCode());
        assertTrue(archive.err().startsWith("dicom list: -: a zip archive on standard input: "), archive.err());
    }

    @Test
    void aLevelThatIsNoneIsWrongUsage() {
        Session session = list("--level", "image");
        assertEquals(1, session.exitCode());
        assertEquals("dicom list: --level must be patient, study, series or instance, not 'image'\n", session.err());
    }

    @Test
    void anEmptyFolderHasNothing() {
        assertLists("0 patients, 0 studies, 0 series, 0 instances, 0 B\n", list());
    }

    @Test
    void sizesAreInUnits() {
        assertEquals("999 B", ListTable.size(999));
        assertEquals("1.0 kB", ListTable.size(1000));
        assertEquals("999.9 kB", ListTable.size(999_999));
        assertEquals("1.0 MB", ListTable.size(1_000_000));
        assertEquals("9.2 EB", ListTable.size(Long.MAX_VALUE));
    }
}
