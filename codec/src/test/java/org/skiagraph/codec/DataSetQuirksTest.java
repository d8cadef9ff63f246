package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;

/** Each quirk has bytes that fire it; what follows the damage is read all the same. */
class DataSetQuirksTest {
    private static final long UNDEFINED = 0xFFFF_FFFFL;

    /** Bytes that fire a quirk; all end with, or still hold, a Modality of CT. */
    private static Map<Quirk, byte[]> firing() throws IOException {
        Map<Quirk, byte[]> files = new LinkedHashMap<>();
        files.put(DataSetQuirks.NO_META, modality(new TypedBytes()).bytes());
        byte[] whole = modality(TypedBytes.explicitFile()).bytes();
        files.put(
                DataSetQuirks.NO_PREAMBLE,
                new TypedBytes().raw(from(whole, 128)).bytes());
        files.put(
                DataSetQuirks.NO_SYNTAX,
                modality(new TypedBytes()
                                .raw(new byte[128])
                                .text("DICM")
                                .explicit(Tag.MediaStorageSOPInstanceUID, "UI", "1.2.34"))
                        .bytes());
        files.put(
                DataSetQuirks.META_LENGTH,
                modality(new TypedBytes()
                                .raw(new byte[128])
                                .text("DICM")
                                .explicit(Tag.FileMetaInformationGroupLength, "UL", TypedBytes.int32(999))
                                .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.1\0"))
                        .bytes());
        files.put(
                DataSetQuirks.META_IMPLICIT,
                modality(new TypedBytes()
                                .raw(new byte[128])
                                .text("DICM")
                                .implicit(Tag.TransferSyntaxUID, "1.2.840.10008.1.2.1\0"))
                        .bytes());
        files.put(
                DataSetQuirks.OTHER_SYNTAX,
                TypedBytes.explicitFile().implicit(Tag.Modality, "CT").bytes());
        files.put(
                DataSetQuirks.LATE_META,
                modality(TypedBytes.explicitFile()
                                .explicit(0x0000_0010, "SH", "before")
                                .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.5\0"))
                        .bytes());
        files.put(
                DataSetQuirks.UNKNOWN_VR,
                modality(TypedBytes.explicitFile().explicit(Tag.ImageType, "??", "ORIGINAL"))
                        .bytes());
        files.put(
                DataSetQuirks.IMPLICIT_ELEMENT,
                modality(TypedBytes.explicitFile()
                                .explicit(Tag.SpecificCharacterSet, "CS", "ISO_IR 100")
                                .implicit(Tag.ImageType, "ORIGINAL"))
                        .bytes());
        files.put(
                DataSetQuirks.EXPLICIT_ELEMENT,
                TypedBytes.implicitFile()
                        .implicit(Tag.ImageType, "ORIGINAL")
                        .explicit(Tag.Modality, "CS", "CT")
                        .bytes());
        files.put(
                DataSetQuirks.ODD_LENGTH,
                modality(TypedBytes.explicitFile()
                                .explicitHeader(Tag.ImageType, "CS", 3)
                                .text("ABC"))
                        .bytes());
        files.put(
                DataSetQuirks.UNDEFINED_LENGTH,
                modality(
                                TypedBytes.implicitFile()
                                        .implicitHeader(Tag.ImageType, UNDEFINED)
                                        .sequenceDelimiter(),
                                false)
                        .bytes());
        files.put(
                DataSetQuirks.MISSING_DELIMITER,
                modality(TypedBytes.explicitFile())
                        .explicitHeader(Tag.ReferencedSeriesSequence, "SQ", UNDEFINED)
                        .undefinedItem()
                        .bytes());
        files.put(
                DataSetQuirks.STRAY_DELIMITER,
                modality(TypedBytes.explicitFile()
                                .explicit(Tag.ImageType, "CS", "AB")
                                .itemDelimiter())
                        .bytes());
        files.put(
                DataSetQuirks.DELIMITER_LENGTH,
                modality(TypedBytes.explicitFile()
                                .explicitHeader(Tag.LanguageCodeSequence, "SQ", UNDEFINED)
                                .implicitHeader(0xFFFE_E0DD, 4))
                        .bytes());
        files.put(
                DataSetQuirks.NO_ITEM,
                modality(TypedBytes.explicitFile().explicitHeader(Tag.LanguageCodeSequence, "SQ", UNDEFINED))
                        .bytes());
        byte[] inner = new TypedBytes().explicit(Tag.CodeValue, "SH", "ABCDEF").bytes();
        files.put(
                DataSetQuirks.NESTED_LENGTH,
                modality(TypedBytes.explicitFile()
                                .explicitHeader(Tag.LanguageCodeSequence, "SQ", 8 + inner.length)
                                .item(inner.length - 2)
                                .raw(inner))
                        .bytes());
        files.put(
                DataSetQuirks.TRUNCATED,
                modality(TypedBytes.explicitFile())
                        .explicitHeader(Tag.PatientName, "PN", 20)
                        .text("Doe")
                        .bytes());
        files.put(
                DataSetQuirks.TRAILING_BYTES,
                modality(TypedBytes.explicitFile()).raw(new byte[3]).bytes());
        files.put(
                DataSetQuirks.TAG_ORDER,
                modality(TypedBytes.explicitFile().explicit(Tag.PatientID, "LO", "X1"))
                        .bytes());
        files.put(
                DataSetQuirks.DUPLICATE_TAG,
                modality(TypedBytes.explicitFile().explicit(Tag.Modality, "CS", "MR"))
                        .bytes());
        byte[] dataSet = modality(new TypedBytes()).bytes();
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(dataSet);
        }
        files.put(
                DataSetQuirks.ZLIB_HEADER,
                TypedBytes.file("1.2.840.10008.1.2.1.99")
                        .raw(zlib.toByteArray())
                        .bytes());
        files.put(
                DataSetQuirks.NOT_DEFLATED,
                TypedBytes.file("1.2.840.10008.1.2.1.99").raw(dataSet).bytes());
        byte[] deflated = Reading.written(
                Reading.read(modality(TypedBytes.explicitFile()).bytes()),
                TransferSyntax.DeflatedExplicitVRLittleEndian,
                WriteOptions.standard());
        files.put(DataSetQuirks.DEFLATE_DAMAGED, Arrays.copyOf(deflated, deflated.length - 4));
        return files;
    }

    private static TypedBytes modality(TypedBytes before) {
        return modality(before, true);
    }

    private static TypedBytes modality(TypedBytes before, boolean explicit) {
        return explicit ? before.explicit(Tag.Modality, "CS", "CT") : before.implicit(Tag.Modality, "CT");
    }

    private static byte[] from(byte[] bytes, int begin) {
        return Arrays.copyOfRange(bytes, begin, bytes.length);
    }

    @TestFactory
    Stream<DynamicTest> firesOnceAndReadsTheRest() throws IOException {
        return firing().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().id(), () -> {
                    DicomFile file = Reading.read(entry.getValue());
                    if (entry.getKey()
                            .equals(DataSetQuirks.DEFLATE_DAMAGED)) { // the rest of an element is trailing bytes
                        assertTrue(Reading.quirks(file).contains(entry.getKey().id()));
                        return;
                    }
                    assertEquals(Set.of(entry.getKey().id()), new TreeSet<>(Reading.quirks(file)));
                    assertEquals("CT", file.dataSet().text(Tag.Modality, ""));
                }));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInStrictMode() throws IOException {
        return firing().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().id(), () -> {
                    DataException e = assertThrows(DataException.class, () -> Reading.strictly(entry.getValue()));
                    assertTrue(e.getMessage().contains(entry.getKey().id()), e.getMessage());
                }));
    }

    @Test
    void everyQuirkOfTheRegistryHasItsBytes() throws IOException {
        assertEquals(Set.copyOf(DataSetQuirks.all()), firing().keySet());
    }

    @Test
    void aTruncatedStreamOfBytesKeepsWhatThereIsAndTextIsLeftOut() throws IOException {
        byte[] text = modality(TypedBytes.explicitFile())
                .explicitHeader(Tag.PatientName, "PN", 20)
                .text("Doe")
                .bytes();
        assertEquals(1, Reading.read(text).dataSet().size());
        byte[] pixels = modality(TypedBytes.explicitFile())
                .explicitHeader(Tag.PixelData, "OW", 100)
                .raw(new byte[10])
                .bytes();
        assertEquals(
                10,
                Reading.read(pixels)
                        .dataSet()
                        .element(Tag.PixelData)
                        .orElseThrow()
                        .length());
    }

    @Test
    void anUnknownVrIsThatOfTheDictionary() throws IOException {
        DicomFile file = Reading.read(firing().get(DataSetQuirks.UNKNOWN_VR));
        assertEquals(Vr.CS, file.dataSet().element(Tag.ImageType).orElseThrow().vr());
        assertEquals("ORIGINAL", file.dataSet().text(Tag.ImageType, ""));
    }
}
