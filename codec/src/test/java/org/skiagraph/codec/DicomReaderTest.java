package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.PrivateDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

class DicomReaderTest {
    private static final long UNDEFINED = 0xFFFF_FFFFL;

    @Test
    void readsExplicitLittleEndian() throws IOException {
        DicomFile file = Reading.read(TypedBytes.explicitFile()
                .explicit(Tag.PatientName, "PN", "Doe^Jo")
                .explicit(Tag.Rows, "US", TypedBytes.int16(512))
                .bytes());
        assertEquals(TransferSyntax.ExplicitVRLittleEndian, file.transferSyntax());
        assertEquals("Doe^Jo", file.dataSet().text(Tag.PatientName, ""));
        assertEquals(512, file.dataSet().integer(Tag.Rows, 0));
        assertTrue(file.findings().isEmpty());
    }

    @Test
    void readsImplicitWithTheVrOfTheDictionary() throws IOException {
        DataSet dataSet = Reading.read(TypedBytes.implicitFile()
                        .implicit(Tag.PatientName, "Doe^Jo")
                        .implicit(Tag.Rows, TypedBytes.int16(512))
                        .bytes())
                .dataSet();
        assertEquals(Vr.PN, dataSet.element(Tag.PatientName).orElseThrow().vr());
        assertEquals(512, dataSet.integer(Tag.Rows, 0));
    }

    @Test
    void readsBigEndian() throws IOException {
        DicomFile file = Reading.read(TypedBytes.file("1.2.840.10008.1.2.2")
                .hex("0010 0010 504E 0006 446F655E4A6F") // PN Doe^Jo
                .hex("0028 0010 5553 0002 0200")
                .hex("0028 0009 4154 0004 00181063")
                .bytes());
        assertEquals("Doe^Jo", file.dataSet().text(Tag.PatientName, ""));
        assertEquals(512, file.dataSet().integer(Tag.Rows, 0));
        assertEquals(0x0018_1063, file.dataSet().integer(Tag.FrameIncrementPointer, 0));
    }

    @Test
    void readsNestedSequencesOfDefinedAndUndefinedLength() throws IOException {
        byte[] inner = new TypedBytes().explicit(Tag.CodeValue, "SH", "A1").bytes();
        byte[] bytes = TypedBytes.explicitFile()
                .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", UNDEFINED)
                .undefinedItem()
                .explicitHeader(Tag.PurposeOfReferenceCodeSequence, "SQ", 8 + inner.length)
                .item(inner.length)
                .raw(inner)
                .itemDelimiter()
                .item(0)
                .sequenceDelimiter()
                .explicit(Tag.InstanceNumber, "IS", "7")
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertEquals(
                "A1",
                file.dataSet()
                        .at("ReferencedSeriesSequence[1].PurposeOfReferenceCodeSequence[1].CodeValue")
                        .orElseThrow()
                        .text());
        assertEquals(2, file.dataSet().items(Tag.ReferencedSeriesSequence).size());
        assertEquals(7, file.dataSet().integer(Tag.InstanceNumber, 0));
        assertTrue(file.findings().isEmpty());
        assertArrayEquals(
                bytes,
                Reading.written(file),
                "lengths are written as they were read, and nothing else is there to change");
    }

    @Test
    void readsUnknownOfUndefinedLengthAsImplicitSequence() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicit(0x0009_0010, "LO", "ACME")
                .explicitHeader(0x0009_1001, "UN", UNDEFINED)
                .undefinedItem()
                .implicit(Tag.CodeValue, "A1")
                .itemDelimiter()
                .sequenceDelimiter()
                .explicit(Tag.PatientName, "PN", "Doe^Jo")
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertEquals("A1", file.dataSet().items(0x0009_1001).get(0).text(Tag.CodeValue, ""));
        assertEquals("Doe^Jo", file.dataSet().text(Tag.PatientName, ""));
        assertEquals(Vr.UN, file.dataSet().element(0x0009_1001).orElseThrow().vr());
        assertArrayEquals(bytes, Reading.written(file));
    }

    @Test
    void leavesUnknownOfKnownLengthAsBytes() throws IOException {
        DataSet dataSet = Reading.read(TypedBytes.explicitFile()
                        .explicit(0x0009_1001, "UN", new byte[] {1, 2, 3, 4})
                        .bytes())
                .dataSet();
        assertArrayEquals(
                new byte[] {1, 2, 3, 4},
                dataSet.element(0x0009_1001).orElseThrow().readBytes());
    }

    @Test
    void pixelRepresentationDecidesBetweenUnsignedAndSigned() throws IOException {
        for (int representation = 0; representation < 2; representation++) {
            DataSet dataSet = Reading.read(TypedBytes.implicitFile()
                            .implicit(Tag.PixelRepresentation, TypedBytes.int16(representation))
                            .implicit(Tag.SmallestImagePixelValue, TypedBytes.int16(0xFFFE))
                            .bytes())
                    .dataSet();
            assertEquals(representation == 0 ? 0xFFFE : -2, dataSet.integer(Tag.SmallestImagePixelValue, 0));
        }
    }

    @Test
    void itemsInheritPixelRepresentation() throws IOException {
        byte[] item = new TypedBytes()
                .implicit(Tag.RealWorldValueLastValueMapped, TypedBytes.int16(0xFFFE))
                .bytes();
        DataSet dataSet = Reading.read(TypedBytes.implicitFile()
                        .implicit(Tag.PixelRepresentation, TypedBytes.int16(1))
                        .implicitHeader(Tag.RealWorldValueMappingSequence, 8 + item.length)
                        .item(item.length)
                        .raw(item)
                        .bytes())
                .dataSet();
        assertEquals(
                -2,
                dataSet.items(Tag.RealWorldValueMappingSequence).get(0).integer(Tag.RealWorldValueLastValueMapped, 0));
    }

    @Test
    void pixelDataAndLookUpTablesAreWordsInImplicitVr() throws IOException {
        DataSet dataSet = Reading.read(TypedBytes.implicitFile()
                        .implicit(Tag.LUTData, TypedBytes.int16(1, 2))
                        .implicit(Tag.PixelData, new byte[4])
                        .bytes())
                .dataSet();
        assertEquals(Vr.OW, dataSet.element(Tag.PixelData).orElseThrow().vr());
        assertEquals(Vr.OW, dataSet.element(Tag.LUTData).orElseThrow().vr());
    }

    @Test
    void privateDictionaryGivesTheVrInImplicitVr() throws IOException {
        byte[] bytes = TypedBytes.implicitFile()
                .implicit(0x0009_0010, "GEMS_IDEN_01")
                .implicit(0x0009_1001, "text")
                .implicit(0x0009_1002, "CT01")
                .bytes();
        DataSet dataSet = Reading.read(bytes).dataSet();
        assertEquals(Vr.LO, dataSet.element(0x0009_1001).orElseThrow().vr());
        assertEquals(Vr.SH, dataSet.element(0x0009_1002).orElseThrow().vr());
        ReadOptions without = ReadOptions.standard().withPrivateDictionary(PrivateDictionary.none());
        DataSet unknown = DicomFile.read(
                        Source.of(bytes), without, Limits.standard().open())
                .dataSet();
        assertEquals(Vr.UN, unknown.element(0x0009_1001).orElseThrow().vr());
    }

    @Test
    void keepsFragmentsAsTheyAre() throws IOException {
        byte[] bytes = TypedBytes.file("1.2.840.10008.1.2.5")
                .explicitHeader(Tag.PixelData, "OB", UNDEFINED)
                .item(4)
                .raw(new byte[4])
                .item(6)
                .raw(new byte[] {1, 2, 3, 4, 5, 6})
                .item(2)
                .raw(new byte[] {7, 8})
                .sequenceDelimiter()
                .bytes();
        DicomFile file = Reading.read(bytes);
        var fragments = file.dataSet().fragments(Tag.PixelData).orElseThrow();
        assertEquals(2, fragments.size());
        assertEquals(4, fragments.offsetTable().length());
        assertArrayEquals(new byte[] {7, 8}, fragments.get(1).readAll());
        assertArrayEquals(bytes, Reading.written(file));
    }

    @Test
    void guessesTheSyntaxOfABareDataSet() throws IOException {
        byte[] explicit = new TypedBytes().explicit(Tag.Modality, "CS", "CT").bytes();
        byte[] implicit = new TypedBytes().implicit(Tag.Modality, "CT").bytes();
        byte[] big = new TypedBytes().hex("0008 0060 4353 0002 4354").bytes();
        assertEquals(
                TransferSyntax.ExplicitVRLittleEndian, Reading.read(explicit).transferSyntax());
        assertEquals(
                TransferSyntax.ImplicitVRLittleEndian, Reading.read(implicit).transferSyntax());
        assertEquals(TransferSyntax.ExplicitVRBigEndian, Reading.read(big).transferSyntax());
        for (byte[] bytes : List.of(explicit, implicit, big)) {
            assertEquals("CT", Reading.read(bytes).dataSet().text(Tag.Modality, ""));
            assertEquals(List.of("no-meta"), Reading.quirks(Reading.read(bytes)));
        }
    }

    @Test
    void theCallersSyntaxNeedsNoGuess() throws IOException {
        byte[] bytes = new TypedBytes().implicit(Tag.Modality, "CT").bytes();
        ReadOptions options = ReadOptions.standard().withSyntax(TransferSyntax.ImplicitVRLittleEndian);
        DicomFile file =
                DicomFile.read(Source.of(bytes), options, Limits.standard().open());
        assertEquals("CT", file.dataSet().text(Tag.Modality, ""));
        assertTrue(file.findings().isEmpty());
    }

    @Test
    void stopsBeforeATag() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicit(Tag.Modality, "CS", "CT")
                .explicit(Tag.PixelData, "OW", new byte[2])
                .bytes();
        ReadOptions options = ReadOptions.standard().withStopBefore(Tag.PixelData);
        DataSet dataSet = DicomFile.read(
                        Source.of(bytes), options, Limits.standard().open())
                .dataSet();
        assertEquals(1, dataSet.size());
    }

    @Test
    void refusesWhatIsNoDicom() {
        MalformedDataException e =
                assertThrows(MalformedDataException.class, () -> Reading.read("GIF89a and so on".getBytes()));
        assertTrue(e.getMessage().contains("neither a DICOM file nor a Data Set"), e.getMessage());
        assertThrows(MalformedDataException.class, () -> Reading.read(new byte[0]));
    }

    @Test
    void refusesWhatPassesALimit() {
        TypedBytes deep = TypedBytes.explicitFile();
        for (int i = 0; i < 20; i++) {
            deep.explicitHeader(Tag.ReferencedSeriesSequence, "SQ", UNDEFINED).undefinedItem();
        }
        Limits limits = Limits.standard().with(Limit.DEPTH, 10);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> Reading.read(deep.bytes(), limits.open()));
        assertEquals(Limit.DEPTH, e.limit());
        Limits few = Limits.standard().with(Limit.ELEMENTS, 3);
        assertThrows(LimitExceededException.class, () -> Reading.read(deep.bytes(), few.open()));
        Limits noItem = Limits.standard().with(Limit.ITEMS, 0);
        assertThrows(LimitExceededException.class, () -> Reading.read(deep.bytes(), noItem.open()));
    }

    @Test
    void tokensTellPathsAndPlaces() throws IOException {
        byte[] item = new TypedBytes().explicit(Tag.CodeValue, "SH", "A1").bytes();
        byte[] bytes = TypedBytes.explicitFile()
                .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", 8 + item.length)
                .item(item.length)
                .raw(item)
                .bytes();
        DicomReader reader = DicomReader.open(
                Source.of(bytes), ReadOptions.standard(), Limits.standard().open());
        Token token = reader.next();
        while (token != Token.ELEMENT) {
            token = reader.next();
        }
        assertEquals("ReferencedSeriesSequence[1].CodeValue", reader.path().toString());
        assertEquals(bytes.length - 2, reader.valueOffset());
        assertEquals(2, reader.depth());
        assertEquals(Token.ITEM_END, reader.next());
        assertEquals(Token.SEQUENCE_END, reader.next());
        assertEquals(Token.END, reader.next());
        assertEquals(Token.END, reader.next());
        assertFalse(reader.isTruncated());
    }

    @Test
    void whatHasNoDelimiterEndsWithTheItemAroundIt() throws IOException {
        byte[] inner = new TypedBytes()
                .explicitHeader(Tag.PurposeOfReferenceCodeSequence, "SQ", UNDEFINED)
                .undefinedItem()
                .explicit(Tag.CodeValue, "SH", "A1")
                .bytes();
        DicomFile file = Reading.read(TypedBytes.explicitFile()
                .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", 2 * (8L + inner.length))
                .item(inner.length)
                .raw(inner)
                .item(inner.length)
                .raw(inner)
                .explicit(Tag.InstanceNumber, "IS", "7")
                .bytes());
        assertEquals(2, file.dataSet().items(Tag.ReferencedSeriesSequence).size());
        assertEquals(7, file.dataSet().integer(Tag.InstanceNumber, 0));
        assertEquals(List.of("missing-delimiter"), Reading.quirks(file));
    }

    @Test
    void anItemThatEndsBeforeADelimiterInItIsTooShort() throws IOException {
        byte[] inner = new TypedBytes()
                .explicitHeader(Tag.PurposeOfReferenceCodeSequence, "SQ", UNDEFINED)
                .undefinedItem()
                .explicit(Tag.CodeValue, "SH", "A1")
                .itemDelimiter()
                .sequenceDelimiter()
                .bytes();
        DicomFile file = Reading.read(TypedBytes.explicitFile()
                .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", 8L + inner.length)
                .item(inner.length - 16)
                .raw(inner)
                .explicit(Tag.InstanceNumber, "IS", "7")
                .bytes());
        assertEquals(7, file.dataSet().integer(Tag.InstanceNumber, 0));
        assertEquals(List.of("nested-length"), Reading.quirks(file));
    }

    @Test
    void bytesOfZeroBehindTheDataSetAreNoElement() throws IOException {
        TypedBytes bytes = TypedBytes.explicitFile().explicit(Tag.Modality, "CS", "CT");
        DicomFile file = Reading.read(bytes.raw(new byte[100]).bytes());
        assertEquals(1, file.dataSet().size());
        assertEquals(List.of("zero-padding"), Reading.quirks(file));
    }

    @Test
    void pixelDataOfUnknownVrAndUndefinedLengthAreFragments() throws IOException {
        byte[] bytes = TypedBytes.file("1.2.840.10008.1.2.5")
                .explicitHeader(Tag.PixelData, "UN", UNDEFINED)
                .item(0)
                .item(4)
                .raw(new byte[] {1, 2, 3, 4})
                .sequenceDelimiter()
                .bytes();
        DicomFile file = Reading.read(bytes);
        assertArrayEquals(
                new byte[] {1, 2, 3, 4},
                file.dataSet().fragments(Tag.PixelData).orElseThrow().get(0).readAll());
        assertEquals(List.of("undefined-length"), Reading.quirks(file));
        assertArrayEquals(bytes, Reading.written(file));
    }

    @Test
    void theEndOfASequenceHasItsTagAndVr() throws IOException {
        byte[] bytes = TypedBytes.explicitFile()
                .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", UNDEFINED)
                .undefinedItem()
                .explicit(Tag.CodeValue, "SH", "A1")
                .itemDelimiter()
                .sequenceDelimiter()
                .bytes();
        DicomReader reader = DicomReader.open(
                Source.of(bytes), ReadOptions.standard(), Limits.standard().open());
        Token token = reader.next();
        while (token != Token.SEQUENCE_END) {
            token = reader.next();
        }
        assertEquals(Tag.ReferencedSeriesSequence, reader.tag());
        assertEquals(Vr.SQ, reader.vr());
    }

    @Test
    void readingTakesNoMoreTimeThanAllowed() {
        TypedBytes many = TypedBytes.explicitFile();
        for (int i = 0; i < 10_000; i++) {
            many.explicit(0x0009_1000 + i % 0xF000, "UN", new byte[0]);
        }
        long[] now = {0};
        Budget budget = new Budget(Limits.standard().with(Limit.MILLISECONDS, 0), () -> now[0] += 10_000_000, false);
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> Reading.read(many.bytes(), budget));
        assertEquals(Limit.MILLISECONDS, e.limit());
    }

    @Test
    void fragmentsWithoutBytesAreNotFree() {
        TypedBytes many = TypedBytes.file("1.2.840.10008.1.2.5").explicitHeader(Tag.PixelData, "OB", UNDEFINED);
        for (int i = 0; i < 1000; i++) {
            many.item(0);
        }
        Limits limits = Limits.standard().with(Limit.HELD_BYTES, 10_000);
        LimitExceededException e = assertThrows(
                LimitExceededException.class,
                () -> Reading.read(many.sequenceDelimiter().bytes(), limits.open()));
        assertEquals(Limit.HELD_BYTES, e.limit());
    }
}
