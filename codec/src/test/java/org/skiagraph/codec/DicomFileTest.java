package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

class DicomFileTest {
    private static final int LARGE = 1 << 20;

    @TempDir
    Path folder;

    private static DataSet image() {
        DataSet dataSet = new DataSet();
        dataSet.set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7")
                .set(Tag.SOPInstanceUID, "1.2.3.4")
                .set(Tag.PatientID, "4711")
                .setBytes(Tag.PixelData, Vr.OW, new byte[LARGE]);
        return dataSet;
    }

    private Path written(String name, DataSet dataSet) throws IOException {
        Path path = folder.resolve(name);
        DicomFile.of(dataSet, TransferSyntax.ExplicitVRLittleEndian).write(path);
        return path;
    }

    @Test
    void makesTheMetaOfANewFile() throws IOException {
        try (DicomFile file = DicomFile.open(written("new.dcm", image()))) {
            assertEquals("1.2.3.4", file.meta().text(Tag.MediaStorageSOPInstanceUID, ""));
            assertEquals("1.2.840.10008.1.2.1", file.meta().text(Tag.TransferSyntaxUID, ""));
            assertEquals(DicomFile.IMPLEMENTATION_VERSION_NAME, file.meta().text(Tag.ImplementationVersionName, ""));
            assertTrue(file.findings().isEmpty());
        }
    }

    @Test
    void leavesLargeValuesInTheFileUntilItIsClosed() throws IOException {
        DicomFile file = DicomFile.open(written("large.dcm", image()));
        BulkData pixels = file.dataSet().bulk(Tag.PixelData).orElseThrow();
        assertTrue(file.dataSet().element(Tag.PixelData).orElseThrow().encoded().isEmpty());
        assertEquals(LARGE, pixels.readAll().length);
        file.close();
        assertThrows(IOException.class, pixels::readAll);
    }

    @Test
    void aTransferSyntaxThatIsNoUidIsWrittenAsItWasRead() throws IOException {
        for (String uid : List.of("1.2.84x", "1.2\\\\3", " 1.2", "1.2.\u00C4")) {
            byte[] bytes =
                    TypedBytes.file(uid).explicit(Tag.Modality, "CS", "CT").bytes();
            assertArrayEquals(bytes, Reading.written(Reading.read(bytes)), uid);
        }
    }

    @Test
    void newFilesHaveTheRightsOfAnyOtherNewFile() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        Path path = written("rights.dcm", image());
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(path));
    }

    @Test
    void noticesThatTheFileChanged() throws IOException {
        Path path = written("changing.dcm", image());
        try (DicomFile file = DicomFile.open(path)) {
            Files.write(path, new byte[10], StandardOpenOption.APPEND);
            BulkData pixels = file.dataSet().bulk(Tag.PixelData).orElseThrow();
            IOException e = assertThrows(IOException.class, pixels::readAll);
            assertTrue(e.getMessage().contains("changed"), e.getMessage());
        }
    }

    @Test
    void writesOverTheFileThatItWasReadFrom() throws IOException {
        Path path = written("same.dcm", image());
        try (DicomFile file = DicomFile.open(path)) {
            file.dataSet().set(Tag.PatientID, "changed");
            file.write(path);
        }
        DicomFile again = DicomFile.read(path);
        assertEquals("changed", again.dataSet().text(Tag.PatientID, ""));
        assertEquals(LARGE, again.dataSet().element(Tag.PixelData).orElseThrow().length());
        assertEquals(List.of("same.dcm"), names());
    }

    @Test
    void aFailedWriteLeavesTheOldFileWholeAndNothingBeside() throws IOException {
        Path path = written("kept.dcm", image());
        byte[] before = Files.readAllBytes(path);
        DataSet broken = image();
        Source failing = new Source() {
            @Override
            public long size() {
                return 100_000;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        broken.setBulk(Tag.PixelData, Vr.OW, BulkData.of(failing, 0, 100_000));
        DicomFile file = DicomFile.of(broken, TransferSyntax.ExplicitVRLittleEndian);
        assertThrows(IOException.class, () -> file.write(path));
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("kept.dcm"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    @Test
    void metaFollowsAUidThatWasChangedAndNoOther() throws IOException {
        byte[] bytes = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.FileMetaInformationGroupLength, "UL", TypedBytes.int32(0))
                .explicit(Tag.MediaStorageSOPInstanceUID, "UI", "9.9.99")
                .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.1\0")
                .explicit(Tag.SOPInstanceUID, "UI", "1.2.34")
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertEquals("9.9.99", Reading.read(Reading.written(file)).meta().text(Tag.MediaStorageSOPInstanceUID, ""));
        file.dataSet().set(Tag.SOPInstanceUID, "5.6.78");
        assertEquals("5.6.78", Reading.read(Reading.written(file)).meta().text(Tag.MediaStorageSOPInstanceUID, ""));
    }

    @Test
    void keepsThePreamble() throws IOException {
        byte[] bytes =
                TypedBytes.explicitFile().explicit(Tag.Modality, "CS", "CT").bytes();
        Arrays.fill(bytes, 0, 128, (byte) 'T');
        assertArrayEquals(Arrays.copyOf(bytes, 128), Arrays.copyOf(Reading.written(Reading.read(bytes)), 128));
    }

    @Test
    void recomputesGroupLengthsThatAreThere() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicit(0x0008_0000, "UL", TypedBytes.int32(10))
                .explicit(Tag.Modality, "CS", "CT")
                .explicit(0x0010_0000, "UL", TypedBytes.int32(10))
                .explicit(Tag.PatientID, "LO", "AB")
                .bytes();
        DicomFile file = Reading.read(bytes);
        DicomFile same = Reading.read(Reading.written(file));
        assertEquals(10, same.dataSet().integer(0x0008_0000, 0));
        file.dataSet().set(Tag.PatientID, "ABCD");
        assertEquals(12, Reading.read(Reading.written(file)).dataSet().integer(0x0010_0000, 0));
        WriteOptions none = WriteOptions.standard().withGroupLengths(WriteOptions.GroupLengths.NONE);
        assertEquals(
                2,
                Reading.read(Reading.written(file, file.transferSyntax(), none))
                        .dataSet()
                        .size());
        DicomFile plain = Reading.read(
                TypedBytes.explicitFile().explicit(Tag.Modality, "CS", "CT").bytes());
        WriteOptions all = WriteOptions.standard().withGroupLengths(WriteOptions.GroupLengths.ALL);
        DataSet dataSet = Reading.read(Reading.written(plain, plain.transferSyntax(), all))
                .dataSet();
        assertEquals(10, dataSet.integer(0x0008_0000, 0));
    }

    @Test
    void aTextTooLongForItsShortLengthIsWrittenAsUnknown() throws IOException {
        DataSet dataSet = new DataSet();
        dataSet.setUnchecked(Tag.ImageComments, Vr.LT, "x".repeat(70_000));
        DataSet again = Reading.read(Reading.written(dataSet, TransferSyntax.ExplicitVRLittleEndian))
                .dataSet();
        assertEquals(Vr.UN, again.element(Tag.ImageComments).orElseThrow().vr());
        assertEquals(70_000, again.element(Tag.ImageComments).orElseThrow().length());
    }

    @Test
    void refusesToWriteEncapsulatedPixelDataInANativeSyntax() {
        DataSet dataSet = new DataSet();
        dataSet.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(new byte[2]))));
        DicomFile file = DicomFile.of(dataSet, TransferSyntax.RLELossless);
        assertThrows(
                IllegalArgumentException.class,
                () -> Reading.written(file, TransferSyntax.ExplicitVRLittleEndian, WriteOptions.standard()));
    }

    @Test
    void deflatedIsOfEvenLengthAndSmaller() throws IOException {
        DataSet dataSet = image();
        byte[] bytes = Reading.written(dataSet, TransferSyntax.DeflatedExplicitVRLittleEndian);
        assertEquals(0, bytes.length % 2);
        assertTrue(bytes.length < LARGE / 100);
        assertEquals(dataSet, Reading.read(bytes).dataSet());
    }

    @Test
    void aBombOfDeflatedBytesIsRefused() throws IOException {
        byte[] bytes = Reading.written(image(), TransferSyntax.DeflatedExplicitVRLittleEndian);
        Limits limits = Limits.standard().with(Limit.INFLATED_BYTES, LARGE / 2);
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> Reading.read(bytes, limits.open()));
        assertEquals(Limit.INFLATED_BYTES, e.limit());
    }

    @Test
    void inflatedLargeValuesGoToTheStoreThatIsGiven() throws IOException {
        byte[] bytes = Reading.written(image(), TransferSyntax.DeflatedExplicitVRLittleEndian);
        try (GrowingFile store = GrowingFile.create(folder.resolve("store"))) {
            ReadOptions options = ReadOptions.standard().withBulkStore(store);
            DicomFile file =
                    DicomFile.read(Source.of(bytes), options, Limits.standard().open());
            assertEquals(LARGE, Files.size(folder.resolve("store")));
            assertTrue(file.dataSet()
                    .element(Tag.PixelData)
                    .orElseThrow()
                    .encoded()
                    .isEmpty());
            assertArrayEquals(
                    new byte[LARGE],
                    file.dataSet().bulk(Tag.PixelData).orElseThrow().readAll());
        }
    }

    @Test
    void aDeclaredLengthAllocatesNothing() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicitHeader(Tag.PixelData, "OW", 0xFFFF_FFF0L)
                .raw(new byte[10])
                .bytes();
        DicomFile file = Reading.read(bytes, Limits.forHeap(1 << 20).open());
        assertEquals(10, file.dataSet().element(Tag.PixelData).orElseThrow().length());
        assertFalse(file.findings().isEmpty());
    }

    @Test
    void aTransferSyntaxThatWasFoundOutIsNamedWhenItIsWritten() throws IOException {
        DicomFile file = Reading.read(new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.TransferSyntaxUID, "UI", "")
                .explicit(Tag.Modality, "CS", "CT")
                .bytes());
        assertEquals(List.of("no-transfer-syntax"), Reading.quirks(file));
        DicomFile again = Reading.read(Reading.written(file));
        assertTrue(again.findings().isEmpty(), () -> again.findings().list().toString());
    }

    /** PS3.10 7.1: there it would be read as meta, and name another transfer syntax than the one in use. */
    @Test
    void refusesToWriteMetaInTheDataSet() {
        DataSet dataSet = new DataSet();
        dataSet.set(Tag.TransferSyntaxUID, "1.2.840.10008.1.2");
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Reading.written(dataSet, TransferSyntax.ExplicitVRLittleEndian));
        assertTrue(e.getMessage().contains("(0002,0010)"), e.getMessage());
    }

    /** What is left out is left out with all that is in it: else it would be read, and could not be written again. */
    @Test
    void aSequenceOrFragmentsAmongMetaThatComesLateAreLeftOut() throws IOException {
        TypedBytes sequence = TypedBytes.explicitFile()
                .explicit(Tag.Modality, "CS", "CT")
                .explicitHeader(0x0002_0050, "SQ", 0xFFFF_FFFFL)
                .tag(Tag.Item)
                .raw(TypedBytes.int32(0xFFFF_FFFFL))
                .explicit(Tag.Modality, "CS", "MR")
                .tag(Tag.ItemDelimitationItem)
                .raw(new byte[4])
                .tag(Tag.SequenceDelimitationItem)
                .raw(new byte[4]);
        TypedBytes fragments = TypedBytes.explicitFile()
                .explicit(Tag.Modality, "CS", "CT")
                .explicitHeader(0x0002_0051, "OB", 0xFFFF_FFFFL)
                .tag(Tag.Item)
                .raw(TypedBytes.int32(2))
                .text("ab")
                .tag(Tag.SequenceDelimitationItem)
                .raw(new byte[4]);
        for (TypedBytes bytes : List.of(sequence, fragments)) {
            DicomFile file =
                    Reading.read(bytes.explicit(Tag.PatientID, "LO", "4711").bytes());
            assertTrue(Reading.quirks(file).contains("late-meta"), () -> Reading.quirks(file)
                    .toString());
            assertArrayEquals(
                    new int[] {Tag.Modality, Tag.PatientID}, file.dataSet().tags());
            assertEquals("4711", Reading.read(Reading.written(file)).dataSet().text(Tag.PatientID, ""));
        }
    }

    /** The depth of nesting is for the caller to limit, and not Java's stack. */
    @Test
    void writesWhatIsNestedDeeperThanJavasStack() throws IOException {
        int depth = 50_000;
        TypedBytes bytes = TypedBytes.explicitFile();
        for (int i = 0; i < depth; i++) {
            bytes.explicitHeader(Tag.ContentSequence, "SQ", 0xFFFF_FFFFL)
                    .tag(Tag.Item)
                    .raw(TypedBytes.int32(0xFFFF_FFFFL));
        }
        bytes.explicit(Tag.TextValue, "UT", "deep");
        for (int i = 0; i < depth; i++) {
            bytes.tag(Tag.ItemDelimitationItem)
                    .raw(new byte[4])
                    .tag(Tag.SequenceDelimitationItem)
                    .raw(new byte[4]);
        }
        DicomFile file = Reading.read(bytes.bytes(), Limits.none().open());
        for (WriteOptions.Lengths lengths : WriteOptions.Lengths.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out, file.transferSyntax(), WriteOptions.standard().withLengths(lengths));
            DicomFile again = Reading.read(out.toByteArray(), Limits.none().open());
            assertEquals(file.dataSet(), again.dataSet());
        }
    }

    @Test
    void writesAFileWithAsLongANameAsThereCanBe() throws IOException {
        Path path = written("x".repeat(255), image());
        assertEquals(List.of(path.getFileName().toString()), names());
    }

    /** What is damaged so that it is a sequence is no UID, and meta has no sequence. PS3.10 7.1. */
    @Test
    void metaFollowsNoUidThatIsASequence() throws IOException {
        byte[] bytes = TypedBytes.implicitFile()
                .implicitHeader(Tag.SOPInstanceUID, 0xFFFF_FFFFL)
                .sequenceDelimiter()
                .implicit(Tag.Modality, "CT")
                .bytes();
        DicomFile file = Reading.read(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out, TransferSyntax.ImplicitVRLittleEndian, WriteOptions.standard());
        DicomFile again = Reading.read(out.toByteArray());
        assertFalse(again.meta().contains(Tag.MediaStorageSOPInstanceUID));
        assertEquals(file.dataSet(), again.dataSet());
    }

    @Test
    void metaFollowsAUidOfUnknownVrAsAUid() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicit(Tag.SOPClassUID, "UN", "none")
                .explicit(Tag.SOPInstanceUID, "UN", "1.2.34")
                .bytes();
        DataSet meta = Reading.read(Reading.written(Reading.read(bytes))).meta();
        assertFalse(meta.contains(Tag.MediaStorageSOPClassUID));
        DataElement uid = meta.element(Tag.MediaStorageSOPInstanceUID).orElseThrow();
        assertEquals(Vr.UI, uid.vr());
        assertEquals("1.2.34", uid.text());
    }

    @Test
    void ofTwoTransferSyntaxesTheOneThatWasReadIsWritten() throws IOException {
        byte[] bytes = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.1")
                .explicit(Tag.TransferSyntaxUID, "UI", "7".repeat(130))
                .explicit(Tag.Modality, "CS", "CT")
                .bytes();
        DicomFile again = Reading.read(Reading.written(Reading.read(bytes)));
        assertEquals(TransferSyntax.ExplicitVRLittleEndian, again.transferSyntax());
        assertEquals("1.2.840.10008.1.2.1", again.meta().text(Tag.TransferSyntaxUID, ""));
    }

    @Test
    void aTransferSyntaxThatIsNoTextIsWrittenAsItWas() throws IOException {
        byte[] bytes = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.TransferSyntaxUID, "UI", "1.2\u001B$(D4\0")
                .explicit(Tag.Modality, "CS", "CT")
                .bytes();
        DicomFile file = Reading.read(bytes);
        DicomFile again = Reading.read(Reading.written(file));
        assertEquals(file.transferSyntax(), again.transferSyntax());
    }
}
