package org.skiagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** The text of {@code dicom dump}, line by line. */
class DumpTest {
    private static final int NEST_CREATOR = 0x0029_0010;
    private static final int NEST_VALUE = 0x0029_1018;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = SmallObjects.write(nested(), folder.resolve("a.dcm"));
    }

    private static DataSet nested() {
        DataSet inner = new DataSet().set(Tag.CodeValue, "inner");
        DataSet first = DataSet.itemIn(SpecificCharacterSet.UTF_8).set(Tag.CodeMeaning, "Sch\u00e4del");
        first.setItems(Tag.EquivalentCodeSequence, inner);
        first.setBytes(NEST_VALUE, Vr.UN, new byte[] {0x78, 0x20});
        DataSet second = new DataSet().set(Tag.CodeMeaning, "two");
        DataSet dataSet = new DataSet()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7")
                .set(Tag.SOPInstanceUID, "2.25.1")
                .set(Tag.PatientName, "M\u00fcller^A")
                .set(Tag.PatientComments, "c".repeat(200))
                .set(NEST_CREATOR, Vr.LO, "SIEMENS CSA HEADER")
                .set(NEST_VALUE, Vr.CS, "MR")
                .set(Tag.Rows, 2)
                .setEmpty(Tag.PatientID)
                .setBytes(Tag.PixelData, Vr.OW, new byte[200]);
        dataSet.setItems(Tag.ProcedureCodeSequence, first, second);
        return dataSet;
    }

    private Session dump(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "dump";
        System.arraycopy(words, 0, all, 1, words.length);
        all[all.length - 1] = file.toString();
        Session session = Session.run(all);
        assertEquals(0, session.exitCode(), session.err());
        return session;
    }

    /** What comes after File Meta Information. */
    private static String body(Session session) {
        return session.out().substring(session.out().indexOf("# "));
    }

    @Test
    void everyElementIsALine() {
        assertEquals("""
                # Explicit VR Little Endian
                (0008,0005) CS     10 SpecificCharacterSet            ISO_IR 192
                (0008,0016) UI     26 SOPClassUID                     1.2.840.10008.5.1.4.1.1.7 = Secondary Capture Image Storage
                (0008,0018) UI      6 SOPInstanceUID                  2.25.1
                (0008,1032) SQ     92 ProcedureCodeSequence
                  [1]
                    (0008,0104) LO      8 CodeMeaning                     Sch\u00e4del
                    (0008,0121) SQ     22 EquivalentCodeSequence
                      [1]
                        (0008,0100) SH      6 CodeValue                       inner
                    (0029,1018) UN      2 -                               78 20
                  [2]
                    (0008,0104) LO      4 CodeMeaning                     two
                (0010,0010) PN     10 PatientName                     M\u00fcller^A
                (0010,0020) LO      0 PatientID
                (0010,4000) LT    200 PatientComments                 %s...
                (0028,0010) US      2 Rows                            2
                (0029,0010) LO     18 PrivateCreator                  SIEMENS CSA HEADER
                (0029,1018) CS      2 -                               MR
                (7FE0,0010) OW    200 PixelData                       %s...
                """.formatted("c".repeat(72), "0\\".repeat(31) + "0"), body(dump()));
    }

    @Test
    void theMetaInformationComesFirst() {
        String[] lines = dump().out().split("\n");
        assertTrue(lines[0].startsWith("(0002,0000) UL      4 FileMetaInformationGroupLength  "), lines[0]);
        assertEquals("(0002,0001) OB      2 FileMetaInformationVersion      00 01", lines[1]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void deeperLevelsAreLeftOut(int depth) {
        String out = dump("--depth", String.valueOf(depth)).out();
        assertTrue(out.contains("ProcedureCodeSequence"));
        assertEquals(depth >= 1, out.contains("[2]"));
        assertEquals(depth >= 1, out.contains("CodeMeaning"));
        assertEquals(depth >= 1, out.contains("EquivalentCodeSequence"));
        assertEquals(depth >= 2, out.contains("CodeValue"));
    }

    @Test
    void oneElementMayBeAskedFor() {
        assertEquals(
                "(0010,0010) PN     10 PatientName                     M\u00fcller^A\n",
                dump("--tag", "PatientName").out());
        assertEquals(
                "(0028,0010) US      2 Rows                            2\n",
                dump("--tag", "0028,0010").out());
    }

    @Test
    void severalElementsMayBeAskedFor() {
        assertEquals(
                2, dump("--tag", "Rows", "--tag", "PatientID").out().lines().count());
    }

    @Test
    void anElementInAnItemMayBeAskedFor() {
        assertEquals(
                "    (0008,0104) LO      4 CodeMeaning                     two\n",
                dump("--tag", "ProcedureCodeSequence[2].CodeMeaning").out());
    }

    @Test
    void aSequenceAskedForIsShownWithAllThatIsInIt() {
        String out = dump("--tag", "ProcedureCodeSequence").out();
        assertEquals(9, out.lines().count(), out);
        assertTrue(out.contains("CodeValue"), out);
    }

    @Test
    void rawValuesAreTheirBytes() {
        assertEquals(
                "(0010,0010) PN     10 PatientName                     4d c3 bc 6c 6c 65 72 5e 41 20\n",
                dump("--raw", "--tag", "PatientName").out());
    }

    @Test
    void privateElementsAreNamedWhereTheirCreatorIs() {
        String out = dump("--private").out();
        assertTrue(out.contains("\n(0029,1018) CS      2 CSA Series Header Type          MR\n"), out);
        assertTrue(out.contains("\n    (0029,1018) UN      2 -  "), "the item has no creator of its own: " + out);
    }

    @Test
    void longValuesAreWholeWithFull() {
        String out = dump("--full").out();
        assertTrue(out.contains("c".repeat(200) + "\n"), out);
        assertTrue(out.contains("0\\".repeat(99) + "0\n"), out);
    }

    @Test
    void aCutNeverLeavesHalfACharacter() throws IOException {
        file = SmallObjects.write(
                new DataSet()
                        .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                        .set(Tag.PatientComments, "c".repeat(71) + "\uD83D\uDE00 and more"),
                folder.resolve("b.dcm"));
        assertEquals(
                "(0010,4000) LT     84 PatientComments                 " + "c".repeat(71) + "...\n",
                dump("--tag", "PatientComments").out());
    }

    @Test
    void coloursAreThereWhenAskedFor() {
        assertEquals(
                "\u001B[34m(0028,0010)\u001B[0m US      2 \u001B[1mRows\u001B[0m                            2\n",
                dump("--color", "always", "--tag", "Rows").out());
        assertFalse(dump("--color", "auto").out().contains("\u001B"));
        assertFalse(dump("--color", "never").out().contains("\u001B"));
    }

    @Test
    void unknownColoursAreWrongUsage() {
        Session session = Session.run("dump", "--color", "pink", file.toString());
        assertEquals(1, session.exitCode());
        assertEquals("dicom dump: --color must be auto, always or never, not 'pink'\n", session.err());
    }

    @Test
    void unknownTagsAreWrongUsage() {
        Session session = Session.run("dump", "--tag", "PatientNam", file.toString());
        assertEquals(1, session.exitCode());
        assertEquals("dicom dump: --tag: 'PatientNam' is neither a keyword nor a tag\n", session.err());
    }

    @Test
    void fragmentsAreListed() throws IOException {
        file = SmallObjects.write(SmallObjects.undecodable(), folder.resolve("e.dcm"), TransferSyntax.JPEGBaseline8Bit);
        assertEquals("""
                (7FE0,0010) OB      u PixelData                       fragments
                  offsets 0 bytes
                  [1] 4 bytes 01 02 03 04
                  [2] 4 bytes 01 02 03 04
                """, dump("--tag", "PixelData").out());
    }

    @Test
    void controlCharactersNeverReachTheTerminal() throws IOException {
        file = SmallObjects.write(
                new DataSet().setBytes(Tag.PatientName, Vr.PN, "A\u001B[31mB ".getBytes(StandardCharsets.US_ASCII)),
                folder.resolve("c.dcm"));
        assertFalse(dump().out().contains("\u001B"));
    }

    @Test
    void bigEndianNumbersAreNumbers() throws IOException {
        file = SmallObjects.write(nested(), folder.resolve("be.dcm"), TransferSyntax.ExplicitVRBigEndian);
        assertEquals(
                "(0028,0010) US      2 Rows                            2\n",
                dump("--tag", "Rows").out());
    }

    @Test
    void severalFilesHaveTitles() throws IOException {
        Path other = SmallObjects.write(SmallObjects.image(), folder.resolve("b.dcm"));
        Session session = Session.run("dump", "--tag", "Rows", file.toString(), other.toString());
        assertEquals(
                "# " + file + "\n(0028,0010) US      2 Rows                            2\n# " + other
                        + "\n(0028,0010) US      2 Rows                            2\n",
                session.out());
    }

    @Test
    void standardInputIsRead() throws IOException {
        Session session = Session.runWith(Files.readAllBytes(file), "dump", "-");
        assertEquals(dump().out(), session.out());
    }

    @Test
    void whatIsWrongSeveralTimesIsToldOnceAndCounted() throws IOException {
        SmallObjects.write(new DataSet().set(Tag.Modality, "MR"), file);
        String elements = "20001000 5348 0100 61" + "20001100 4953 0100 31" + "20001300 4953 0100 32";
        byte[] odd = HexFormat.of().parseHex(elements.replace(" ", ""));
        Files.write(file, odd, StandardOpenOption.APPEND);
        Session session = dump();
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(session.err().contains(": odd-length: a value of 1 bytes (offset "), session.err());
        assertTrue(session.err().endsWith("), and 2 more\n"), session.err());
    }

    @Test
    void aTruncatedFileIsShownAsFarAsItGoes() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 150));
        Session session = dump();
        assertTrue(
                session.out().endsWith("PixelData                       " + "0\\".repeat(24) + "0...\n"),
                session.out());
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(session.err().startsWith("dicom dump: " + file + ": truncated: "), session.err());
    }

    @Test
    void aValueLargerThanTheHeapIsNotRead() throws IOException {
        long length = 3L << 30; // of a file with nothing in it: it takes no room
        byte[] head = element(0x7FE0, 0x0010, "OW", "");
        byte[] size = new byte[4];
        Bytes.put32L(size, 0, (int) length);
        Files.write(file, concat(concat(element(0x0008, 0x0060, "CS", "MR"), head), size));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(sparse.length() + length);
        }
        assertEquals(
                "(7FE0,0010) OW 3221225472 PixelData                       " + "0\\".repeat(31) + "0...\n",
                dump("--tag", "PixelData").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "This is a text, not an object of any kind."})
    void whatIsNotDicomIsOneLine(String text) throws IOException {
        Files.writeString(file, text);
        Session session = Session.run("dump", file.toString());
        assertEquals(2, session.exitCode());
        assertEquals("", session.out());
        assertEquals(1, session.err().lines().count(), session.err());
    }

    @Test
    void aPrivateElementOutsideOfBlocksIsShown() {
        byte[] bytes = element(0x0029, 0x0A31, "LO", "odd ");
        Session session = Session.runWith(concat(element(0x0008, 0x0060, "CS", "MR"), bytes), "dump", "-");
        assertTrue(
                session.out().contains("(0029,0A31) LO      4 -                               odd\n"), session.out());
    }

    @Property(tries = 500)
    void noBytesMakeItFail(@ForAll @Size(max = 60) byte[] bytes) {
        Session session =
                Session.runWith(concat(element(0x0008, 0x0060, "CS", "MR"), bytes), "dump", "--private", "--full", "-");
        assertTrue(session.exitCode() == 0 || session.exitCode() == 2, session.err());
    }

    private static byte[] element(int group, int element, String vr, String value) {
        byte[] text = value.getBytes(StandardCharsets.US_ASCII);
        byte[] head = {
            (byte) group,
            (byte) (group >> 8),
            (byte) element,
            (byte) (element >> 8),
            (byte) vr.charAt(0),
            (byte) vr.charAt(1),
            (byte) text.length,
            0
        };
        return concat(head, text);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
