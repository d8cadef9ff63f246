package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Finding;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** What the first element says of the encoding, and what elements do that only look as if they were encoded otherwise. */
class FirstElementTest {
    private static DicomFile read(TransferSyntax declared, byte[] dataSet) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DicomFile.of(new DataSet(), declared).write(file, declared, WriteOptions.standard());
        file.write(dataSet);
        return DicomFile.read(
                Source.of(file.toByteArray()),
                ReadOptions.standard(),
                Limits.standard().open());
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static List<Quirk> quirks(DicomFile file) {
        return file.findings().list().stream().map(Finding::quirk).distinct().toList();
    }

    @Test
    void aPrivateCreatorOfAHighGroupIsNoSignOfAnotherByteOrder() throws IOException {
        DicomFile file = read(TransferSyntax.ExplicitVRLittleEndian, hex("033F 1000 4C4F 0400 41434D45"));
        assertEquals("ACME", file.dataSet().text(0x3F03_0010, ""));
        assertTrue(file.findings().isEmpty());
    }

    @Test
    void aPublicTagThatIsOneOnlyInTheOtherByteOrderIsBelieved() throws IOException {
        DicomFile file = read(TransferSyntax.ExplicitVRLittleEndian, hex("0008 0060 4353 0002 4D52"));
        assertEquals("MR", file.dataSet().text(Tag.Modality, ""));
        assertEquals(List.of(DataSetQuirks.OTHER_BYTE_ORDER), quirks(file));
    }

    /** In the other byte order this is (0012,0055), which is one, and as long as nothing is. */
    @Test
    void aLongLengthThatOnlyFitsInOneByteOrderTellsIt() throws IOException {
        byte[] unknown = hex("0012 0055 554E 0000 04000000 41424344");
        DicomFile file = read(TransferSyntax.ExplicitVRLittleEndian, unknown);
        assertEquals(4, file.dataSet().element(0x1200_5500).orElseThrow().length());
        assertTrue(file.findings().isEmpty());
    }

    @Test
    void aLongValueThatIsCutIsNoSignOfAnotherByteOrder() throws IOException {
        byte[] cut = new TypedBytes()
                .explicitHeader(Tag.PixelData, "OB", 0x0001_0000) // 256 in the other byte order
                .raw(new byte[300])
                .bytes();
        DicomFile file = read(TransferSyntax.ExplicitVRLittleEndian, cut);
        assertEquals(300, file.dataSet().element(Tag.PixelData).orElseThrow().length());
        assertEquals(List.of(DataSetQuirks.TRUNCATED), quirks(file));
    }

    @Test
    void aLongLengthThatFitsInBothByteOrdersTellsNothing() throws IOException {
        byte[] unknown = hex("0012 0055 554E 0000 00000000");
        DicomFile file = read(TransferSyntax.ExplicitVRLittleEndian, unknown);
        assertEquals(List.of(DataSetQuirks.OTHER_BYTE_ORDER), quirks(file));
    }

    @Test
    void anElementOfAnOddGroupThatIsInNoBlockIsReadAsUnknown() throws IOException {
        DicomFile file =
                read(TransferSyntax.ImplicitVRLittleEndian, hex("0900 1000 04000000 41434D45 0931 0D00 02000000 4142"));
        assertEquals(Vr.UN, file.dataSet().element(0x3109_000D).orElseThrow().vr());
        assertTrue(file.findings().isEmpty());
    }

    /** Items of a vendor's sequence were copied from an explicit file into an implicit one; the lengths then look long, not too long. */
    @Test
    void anItemInExplicitVrIsRecognisedByTheEndOfTheSequenceAroundIt() throws IOException {
        byte[] sequence = hex("0800 4011 1C000000 FEFF00E0 FFFFFFFF 1800 7790 4353 0400 4E4F4E45 FEFF0DE0 00000000");
        byte[] pixels = hex("E07F 1000 00000500");
        ByteArrayOutputStream dataSet = new ByteArrayOutputStream();
        dataSet.write(hex("0800 6000 02000000 4D52"));
        dataSet.write(sequence);
        dataSet.write(pixels);
        dataSet.write(new byte[0x5_0000]);
        DicomFile file = read(TransferSyntax.ImplicitVRLittleEndian, dataSet.toByteArray());
        assertEquals(
                0x5_0000, file.dataSet().element(Tag.PixelData).orElseThrow().length());
        assertEquals(List.of(DataSetQuirks.EXPLICIT_ELEMENT), quirks(file));
    }

    @Test
    void aVrToComeDoesNotMakeALargeFileImplicit() throws IOException {
        byte[] dataSet = new TypedBytes()
                .explicit(Tag.ImageType, "ZZ", "ORIGINAL")
                .explicit(Tag.Modality, "CS", "CT")
                .explicit(Tag.PixelData, "OW", new byte[1 << 20])
                .bytes();
        DicomFile file = read(TransferSyntax.ExplicitVRLittleEndian, dataSet);
        assertEquals(List.of(DataSetQuirks.UNKNOWN_VR), quirks(file));
        assertEquals("CT", file.dataSet().text(Tag.Modality, ""));
    }

    @Test
    void aLengthThatSpellsAVrIsALength() throws IOException {
        int length = 'A' << 8 | 'D';
        byte[] dataSet =
                new TypedBytes().implicit(Tag.PixelData, new byte[length]).bytes();
        DicomFile file = read(TransferSyntax.ImplicitVRLittleEndian, dataSet);
        assertTrue(file.findings().isEmpty(), () -> file.findings().list().toString());
        assertEquals(length, file.dataSet().element(Tag.PixelData).orElseThrow().length());
    }

    @Test
    void behindMetaAnElementThatNobodyKnowsIsOne() throws IOException {
        byte[] bytes = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.MediaStorageSOPInstanceUID, "UI", "1.2.34")
                .implicit(0x0001_0001, "AB")
                .bytes();
        assertEquals("no-transfer-syntax", String.join(",", Reading.quirks(Reading.read(bytes))));
    }

    /** In little endian, as File Meta Information is, its group would be 0002. */
    @Test
    void groupTwoHundredInBigEndianIsNoMeta() throws IOException {
        DicomFile file = read(TransferSyntax.ExplicitVRBigEndian, hex("0200 3936 4C4F 0002 4142"));
        assertEquals("AB", file.dataSet().text(0x0200_3936, ""));
        assertTrue(file.findings().isEmpty());
        DicomFile known = read(TransferSyntax.ExplicitVRBigEndian, hex("0200 0002 4C4F 0002 4142"));
        assertEquals("AB", known.dataSet().text(0x0200_0002, ""));
        DicomFile later = read(TransferSyntax.ExplicitVRBigEndian, hex("0200 1800 4C4F 0002 4142"));
        assertEquals("AB", later.dataSet().text(0x0200_1800, ""));
    }

    @Test
    void metaOfABigEndianFileGoesOnBehindAWrongGroupLength() throws IOException {
        byte[] bytes = new TypedBytes()
                .raw(new byte[128])
                .text("DICM")
                .explicit(Tag.FileMetaInformationGroupLength, "UL", TypedBytes.int32(26))
                .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.2")
                .explicit(Tag.ImplementationVersionName, "SH", "ACME")
                .hex("0008 0060 4353 0002 4D52")
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertEquals("ACME", file.meta().text(Tag.ImplementationVersionName, ""));
        assertEquals("MR", file.dataSet().text(Tag.Modality, ""));
        assertEquals("meta-length", String.join(",", Reading.quirks(file)));
    }
}
