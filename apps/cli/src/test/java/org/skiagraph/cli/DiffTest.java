package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** What {@code dicom diff} prints, and how it ends. */
class DiffTest {
    @TempDir
    Path folder;

    private Path a;
    private Path b;

    @BeforeEach
    void make() throws IOException {
        a = Files.createDirectory(folder.resolve("a"));
        b = Files.createDirectory(folder.resolve("b"));
    }

    private static DataSet nested(String meaning) {
        DataSet dataSet = SmallObjects.image();
        dataSet.setItems(
                Tag.ProcedureCodeSequence,
                new DataSet().set(Tag.CodeMeaning, "one"),
                new DataSet().set(Tag.CodeMeaning, meaning));
        return dataSet;
    }

    private Session diff(DataSet left, DataSet right, String... options) throws IOException {
        SmallObjects.write(left, a.resolve("1.dcm"));
        SmallObjects.write(right, b.resolve("1.dcm"));
        return diff(a.resolve("1.dcm"), b.resolve("1.dcm"), options);
    }

    private static Session diff(Path left, Path right, String... options) {
        String[] words = Arrays.copyOf(options, options.length + 3);
        System.arraycopy(options, 0, words, 1, options.length);
        words[0] = "diff";
        words[words.length - 2] = left.toString();
        words[words.length - 1] = right.toString();
        return Session.run(words);
    }

    private static void assertDiffers(String expected, Session session) {
        assertEquals("", session.err());
        assertEquals(expected, session.out());
        assertEquals(3, session.exitCode());
    }

    @Test
    void filesThatAreTheSameGiveNothing() throws IOException {
        Session session = diff(nested("two"), nested("two"));
        assertEquals("", session.out() + session.err());
        assertEquals(0, session.exitCode());
    }

    @Test
    void everyDifferenceNamesItsPathAndBothValues() throws IOException {
        DataSet right =
                nested("zwei").set(Tag.PatientID, "4711").set(Tag.Rows, 6).remove(Tag.PatientName);
        right.sequence(Tag.ProcedureCodeSequence).orElseThrow().addItem();
        assertDiffers("""
                < (0008,1032) SQ ProcedureCodeSequence: 2 items
                > (0008,1032) SQ ProcedureCodeSequence: 3 items
                < (0008,0104) LO ProcedureCodeSequence[2].CodeMeaning: two
                > (0008,0104) LO ProcedureCodeSequence[2].CodeMeaning: zwei
                < (0010,0010) PN PatientName: A^B
                > (0010,0020) LO PatientID: 4711
                < (0028,0010) US Rows: 2
                > (0028,0010) US Rows: 6
                """, diff(nested("two"), right));
    }

    @Test
    void metaIsComparedUnlessIgnored() throws IOException {
        DataSet other = SmallObjects.image().set(Tag.SOPInstanceUID, "2.25.2");
        assertDiffers("""
                < (0002,0003) UI MediaStorageSOPInstanceUID: 2.25.1
                > (0002,0003) UI MediaStorageSOPInstanceUID: 2.25.2
                < (0008,0018) UI SOPInstanceUID: 2.25.1
                > (0008,0018) UI SOPInstanceUID: 2.25.2
                """, diff(SmallObjects.image(), other));
        assertEquals(
                2,
                diff(SmallObjects.image(), other, "--ignore-meta").out().lines().count());
        Session all = diff(SmallObjects.image(), other, "--ignore-meta", "--ignore", "SOPInstanceUID");
        assertEquals(0, all.exitCode());
        assertEquals("", all.out());
    }

    @Test
    void elementsAreIgnoredAtAnyDepthOrInOneItem() throws IOException {
        assertEquals(
                0,
                diff(nested("two"), nested("zwei"), "--ignore", "CodeMeaning").exitCode());
        assertEquals(
                0,
                diff(nested("two"), nested("zwei"), "--ignore", "ProcedureCodeSequence[2].CodeMeaning")
                        .exitCode());
        assertEquals(
                3,
                diff(nested("two"), nested("zwei"), "--ignore", "ProcedureCodeSequence[1].CodeMeaning")
                        .exitCode());
    }

    @Test
    void privateElementsAndGroupLengthsAreIgnoredWhenAskedFor() throws IOException {
        DataSet other = SmallObjects.image()
                .set(0x0009_0010, Vr.LO, "ACME")
                .set(0x0009_1001, Vr.LO, "x")
                .set(0x0008_0000, Vr.UL, 0L);
        Session some = diff(SmallObjects.image(), other, "--ignore-private");
        assertTrue(some.out().startsWith("> (0008,0000) UL "), some.out());
        assertEquals(1, some.out().lines().count());
        assertEquals(
                0,
                diff(SmallObjects.image(), other, "--ignore-private", "--ignore-group-lengths")
                        .exitCode());
    }

    @Test
    void longValuesAreShownFromWhereTheyDiffer() throws IOException {
        byte[] pixels = new byte[200_000];
        byte[] others = pixels.clone();
        others[150_001] = 17;
        assertDiffers("""
                < (7FE0,0010) OB PixelData: 200000 bytes, from byte 150001 on: %1$s...
                > (7FE0,0010) OB PixelData: 200000 bytes, from byte 150001 on: 11%2$s...
                """.formatted("00" + " 00".repeat(15), " 00".repeat(15)), diff(pixels(pixels), pixels(others)));
        assertDiffers(
                """
                < (7FE0,0010) OB PixelData: 200000 bytes, from byte 100000 on: %s...
                > (7FE0,0010) OB PixelData: 100000 bytes, with which the other begins
                """.formatted("00" + " 00".repeat(15)), diff(pixels(pixels), pixels(Arrays.copyOf(pixels, 100_000))));
    }

    private static DataSet pixels(byte[] bytes) {
        return SmallObjects.image().setBytes(Tag.PixelData, Vr.OB, bytes);
    }

    @Test
    void longTextIsShownFromWhereItDiffers() throws IOException {
        assertDiffers("""
                < (0010,4000) LT PatientComments: ...d and so on (from character 101 of 111 on)
                > (0010,4000) LT PatientComments: ...e and so on (from character 101 of 111 on)
                """, diff(comment("d"), comment("e")));
    }

    private static DataSet comment(String end) {
        return SmallObjects.image().set(Tag.PatientComments, "c".repeat(100) + end + " and so on");
    }

    @Test
    void ofValuesThatLookTheSameTheBytesAreShown() throws IOException {
        DataSet padded = SmallObjects.image().setBytes(Tag.PatientID, Vr.LO, new byte[] {'A', ' ', ' ', ' '});
        assertDiffers("""
                < (0010,0020) LO PatientID: A, with which the other begins
                > (0010,0020) LO PatientID: A, from byte 2 on: 20 20
                """, diff(SmallObjects.image().set(Tag.PatientID, "A"), padded));
    }

    @Test
    void fragmentsAreComparedOneByOne() throws IOException {
        SmallObjects.write(fragments(2), a.resolve("1.dcm"), TransferSyntax.JPEGBaseline8Bit);
        SmallObjects.write(fragments(7), b.resolve("1.dcm"), TransferSyntax.JPEGBaseline8Bit);
        assertDiffers("""
                < (7FE0,0010) OB PixelData: 2 fragments of 6 bytes, from byte 1 of fragment 2 on: 02
                > (7FE0,0010) OB PixelData: 2 fragments of 6 bytes, from byte 1 of fragment 2 on: 07
                """, diff(a.resolve("1.dcm"), b.resolve("1.dcm")));
    }

    private static DataSet fragments(int last) {
        List<BulkData> fragments = List.of(BulkData.of(new byte[4]), BulkData.of(new byte[] {1, (byte) last}));
        return SmallObjects.image().setFragments(Tag.PixelData, Vr.OB, Fragments.of(fragments));
    }

    @Test
    void theEncodingIsNoDifference() throws IOException {
        SmallObjects.write(nested("two"), a.resolve("1.dcm"), TransferSyntax.ExplicitVRLittleEndian);
        SmallObjects.write(nested("two"), b.resolve("1.dcm"), TransferSyntax.ExplicitVRBigEndian);
        assertEquals(
                "",
                diff(a.resolve("1.dcm"), b.resolve("1.dcm"), "--ignore-meta").out());
    }

    @Test
    void jsonIsAnObjectForEachDifference() throws IOException {
        DataSet right = nested("two").remove(Tag.Rows);
        Session session = diff(nested("two"), right.setUnchecked(Tag.PatientName, Vr.PN, "C"), "--json");
        String files = "{\"a\":\"" + a.resolve("1.dcm") + "\",\"b\":\"" + b.resolve("1.dcm") + "\",";
        assertDiffers(
                files
                        + "\"path\":\"PatientName\",\"tag\":\"00100010\",\"left\":{\"vr\":\"PN\",\"length\":4,\"value\":\"A^B\"},"
                        + "\"right\":{\"vr\":\"PN\",\"length\":2,\"value\":\"C\"}}\n"
                        + files
                        + "\"path\":\"Rows\",\"tag\":\"00280010\",\"left\":{\"vr\":\"US\",\"length\":2,\"value\":\"2\"}}\n",
                session);
    }

    @Test
    void jsonSaysInWhichByteBinaryValuesDiffer() throws IOException {
        Session session = diff(pixels(new byte[] {1, 2}), pixels(new byte[] {1, 3}), "--json");
        assertTrue(session.out().endsWith("\"value\":\"01 03\"},\"byte\":1}\n"), session.out());
    }

    @Test
    void foldersAreComparedByPath() throws IOException {
        for (Path side : List.of(a, b)) {
            SmallObjects.write(
                    nested("same"), Files.createDirectories(side.resolve("x")).resolve("1.dcm"));
            Files.writeString(side.resolve("readme"), "no DICOM, and the same");
            SmallObjects.write(nested(side == a ? "two" : "zwei"), side.resolve("x.dcm"));
        }
        SmallObjects.write(nested("two"), a.resolve("x/a"));
        SmallObjects.write(nested("two"), b.resolve("y"));
        Session session = diff(a, b);
        assertDiffers("""
                # only in A: %1$s/x/a
                # %1$s/x.dcm | %2$s/x.dcm
                < (0008,0104) LO ProcedureCodeSequence[2].CodeMeaning: two
                > (0008,0104) LO ProcedureCodeSequence[2].CodeMeaning: zwei
                # only in B: %2$s/y
                # 2 the same, 1 different, 1 only in A, 1 only in B
                """.formatted(a, b), session);
    }

    @Test
    void foldersAreComparedByUid() throws IOException {
        SmallObjects.write(nested("two"), a.resolve("1.dcm"));
        SmallObjects.write(nested("zwei"), b.resolve("other-name"));
        SmallObjects.write(nested("two"), b.resolve("z-second-of-this-uid"));
        SmallObjects.write(nested("two").set(Tag.SOPInstanceUID, "2.25.3"), a.resolve("3"));
        Session session = diff(a, b, "--by-uid");
        assertDiffers("""
                # %1$s/1.dcm | %2$s/other-name
                < (0008,0104) LO ProcedureCodeSequence[2].CodeMeaning: two
                > (0008,0104) LO ProcedureCodeSequence[2].CodeMeaning: zwei
                # only in A: %1$s/3
                # only in B: %2$s/z-second-of-this-uid
                # 0 the same, 1 different, 1 only in A, 1 only in B
                """.formatted(a, b), session);
        String only = diff(a, b, "--by-uid", "--json").out().lines().toList().get(1);
        assertEquals("{\"a\":\"" + a.resolve("3") + "\",\"only\":\"a\"}", only);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersGoOn() throws IOException {
        SmallObjects.write(nested("two"), a.resolve("1.dcm"));
        SmallObjects.write(nested("two"), b.resolve("1.dcm"));
        Files.writeString(a.resolve("0"), "this is no DICOM file");
        Files.writeString(b.resolve("0"), "neither is this one, is it?");
        Session session = diff(a, b);
        assertEquals("# 1 the same, 0 different, 0 only in A, 0 only in B, 1 failed\n", session.out());
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(session.err().startsWith("dicom diff: " + a.resolve("0") + ": "), session.err());
        assertEquals(3, session.exitCode());
        assertEquals(2, diff(a.resolve("0"), b.resolve("0")).exitCode());
        assertEquals(2, diff(a.resolve("1.dcm"), b.resolve("missing")).exitCode());
    }

    @Test
    void valuesLargerThanTheHeapAreCompared() throws IOException {
        long length = Runtime.getRuntime().maxMemory() / 4 * 5;
        Path left = sparse(a.resolve("1.dcm"), length);
        Path right = sparse(b.resolve("1.dcm"), length);
        try (RandomAccessFile file = new RandomAccessFile(right.toFile(), "rw")) {
            file.seek(file.length() - length + 100_000);
            file.write(1);
        }
        Session session = diff(left, right);
        assertTrue(session.out().contains("from byte 100000 on: 01 00"), session.out() + session.err());
    }

    private static Path sparse(Path file, long most) throws IOException {
        long length = Math.min(most, 0xFFFF_FFF0L) & ~1L;
        SmallObjects.write(pixels(new byte[0]), file);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.seek(sparse.length() - 4);
            for (int shift = 0; shift < 32; shift += 8) {
                sparse.write((int) (length >> shift));
            }
            sparse.setLength(sparse.length() + length);
        }
        return file;
    }

    @Test
    void standardInputMayBeOneOfTheFiles() throws IOException {
        Path file = SmallObjects.write(nested("two"), a.resolve("1.dcm"));
        assertEquals(
                0,
                Session.runWith(Files.readAllBytes(file), "diff", "-", file.toString())
                        .exitCode());
        assertEquals(1, Session.run("diff", "-", "-").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A A A", "A a.dcm", "--by-uid a.dcm a.dcm", "--ignore NoSuchWord A A"})
    void wrongUsageIsOneLine(String line) throws IOException {
        Path file = SmallObjects.write(nested("two"), a.resolve("a.dcm"));
        String[] words = ("diff " + line).split(" ");
        for (int i = 1; i < words.length; i++) {
            words[i] = words[i].equals("A") ? a.toString() : words[i].equals("a.dcm") ? file.toString() : words[i];
        }
        Session session = Session.run(words);
        assertEquals(1, session.exitCode());
        assertEquals(1, session.err().lines().count(), session.err());
    }
}
