package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;

/** What is read in spite of each quirk of the reader. */
class DataSetQuirksTest {
    static List<QuirkCase> cases() {
        return ReaderQuirkCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesAloneAndTheRestIsRead(QuirkCase its) throws IOException {
        DicomFile file = Reading.read(its.firing());
        assertEquals(Set.of(its.quirk().id()), new TreeSet<>(Reading.quirks(file)));
        assertEquals("CT", file.dataSet().text(Tag.Modality, ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedInStrictMode(QuirkCase its) {
        DataException e = assertThrows(DataException.class, () -> Reading.strictly(its.firing()));
        assertTrue(e.getMessage().contains(its.quirk().id()), e.getMessage());
    }

    @Test
    void everyQuirkOfTheReaderHasItsBytes() {
        List<Quirk> fired = cases().stream().map(QuirkCase::quirk).toList();
        assertEquals(Set.copyOf(DataSetQuirks.all()), Set.copyOf(fired));
    }

    @Test
    void aTruncatedStreamOfBytesKeepsWhatThereIsAndTextIsLeftOut() throws IOException {
        TypedBytes text = ReaderQuirkCases.ct(TypedBytes.explicitFile())
                .explicitHeader(Tag.PatientName, "PN", 20)
                .text("Doe");
        assertEquals(1, Reading.read(text.bytes()).dataSet().size());
        TypedBytes pixels = ReaderQuirkCases.ct(TypedBytes.explicitFile())
                .explicitHeader(Tag.PixelData, "OW", 100)
                .raw(new byte[10]);
        DicomFile file = Reading.read(pixels.bytes());
        assertEquals(10, file.dataSet().element(Tag.PixelData).orElseThrow().length());
    }

    @Test
    void anUnknownVrIsThatOfTheDictionary() throws IOException {
        TypedBytes bytes = TypedBytes.explicitFile().explicit(Tag.ImageType, "??", "ORIGINAL");
        DicomFile file = Reading.read(bytes.bytes());
        assertEquals(Vr.CS, file.dataSet().element(Tag.ImageType).orElseThrow().vr());
        assertEquals("ORIGINAL", file.dataSet().text(Tag.ImageType, ""));
    }

    @Test
    void aLengthOf32BitsInShortFormGivesItsValue() throws IOException {
        TypedBytes bytes = TypedBytes.explicitFile()
                .tag(Tag.ImageType)
                .text("CS")
                .raw(new byte[2])
                .raw(TypedBytes.int32(8))
                .text("ORIGINAL");
        assertEquals("ORIGINAL", Reading.read(bytes.bytes()).dataSet().text(Tag.ImageType, ""));
    }

    @Test
    void anItemLongerThanItsSequenceLeavesTheElementsBehindItWhereTheyAre() throws IOException {
        for (boolean explicit : new boolean[] {true, false}) {
            TypedBytes file = explicit ? TypedBytes.explicitFile() : TypedBytes.implicitFile();
            if (explicit) {
                file.explicitHeader(Tag.ReferencedStudySequence, "SQ", 18).item(12);
                file.explicit(Tag.CodeValue, "SH", "AB").explicit(Tag.PatientID, "LO", "X1");
            } else {
                file.implicitHeader(Tag.ReferencedStudySequence, 18).item(12);
                file.implicit(Tag.CodeValue, "AB").implicit(Tag.PatientID, "X1");
            }
            DicomFile read = Reading.read(file.bytes());
            assertEquals(List.of("nested-length"), Reading.quirks(read));
            assertEquals("X1", read.dataSet().text(Tag.PatientID, ""));
            assertEquals(
                    1, read.dataSet().items(Tag.ReferencedStudySequence).get(0).size());
        }
    }

    @Test
    void aFindingOnAHeaderNamesItsElement() throws IOException {
        TypedBytes bytes = ReaderQuirkCases.ct(TypedBytes.explicitFile()).explicit(Tag.PatientID, "??", "AB");
        assertEquals(
                "PatientID",
                Reading.read(bytes.bytes()).findings().list().get(0).place().path());
    }
}
