package org.skiagraph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.codec.ReaderQuirkCases.ct;
import static org.skiagraph.codec.ReaderQuirkCases.explicit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Finding;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.findings.FileKind;
import org.skiagraph.codec.findings.Inspection;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;

/** An inspection: places, kinds of file, what is long, what is deep, and any bytes at all. */
class InspectionTest {
    private static final long UNDEFINED = 0xFFFF_FFFFL;
    private static final int PIECE = 1 << 20;

    private static Inspection inspect(byte[] file) throws IOException {
        return Inspection.of(
                Source.of(file), ReadOptions.standard(), Limits.standard().open());
    }

    private static List<String> found(TypedBytes file) throws IOException {
        return inspect(file.bytes()).findings().list().stream()
                .map(InspectionTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.quirk().id() + " " + finding.place().path() + " " + finding.text();
    }

    @Test
    void saysWhatAFileIs() throws IOException {
        byte[] file = ct(explicit()).bytes();
        Inspection whole = inspect(file);
        assertEquals(FileKind.PART_10, whole.kind());
        assertEquals(TransferSyntax.ExplicitVRLittleEndian, whole.syntax());
        assertEquals(
                FileKind.NO_PREAMBLE,
                inspect(Arrays.copyOfRange(file, 128, file.length)).kind());
        assertEquals(FileKind.DATA_SET, inspect(ct(new TypedBytes()).bytes()).kind());
        byte[] directory = TypedBytes.withMeta(new TypedBytes()
                        .explicit(Tag.MediaStorageSOPClassUID, "UI", "1.2.840.10008.1.3.10")
                        .explicit(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2.1\0"))
                .bytes();
        assertEquals(FileKind.DICOMDIR, inspect(directory).kind());
    }

    @Test
    void thePlaceIsTheValueByOffsetAndPath() throws IOException {
        TypedBytes file = ct(explicit())
                .explicitHeader(Tag.ReferencedStudySequence, "SQ", UNDEFINED)
                .undefinedItem()
                .itemDelimiter()
                .undefinedItem();
        int offset = file.bytes().length + 8;
        byte[] bytes = file.explicit(Tag.ReferencedSOPInstanceUID, "UI", "1.02")
                .itemDelimiter()
                .sequenceDelimiter()
                .bytes();
        Finding finding = inspect(bytes).findings().list().get(0);
        assertEquals(offset, finding.place().offset());
        assertEquals(
                "ReferencedStudySequence[2].ReferencedSOPInstanceUID",
                finding.place().path());
    }

    @Test
    void eachQuirkIsToldOnceForAnElement() throws IOException {
        TypedBytes file = ct(explicit()).explicit(Tag.PixelSpacing, "DS", "1,5\\2,5\\x");
        assertEquals(
                List.of("decimal-comma PixelSpacing DS '1,5'", "number-form PixelSpacing 'x' is not a decimal number"),
                found(file));
    }

    @Test
    void textAboveOnePieceIsLookedAtToItsEnd() throws IOException {
        byte[] lines = "a line\n".repeat(PIECE / 3).getBytes(StandardCharsets.ISO_8859_1);
        lines[lines.length - 9] = (byte) 0xE4;
        byte[] oneLine = new byte[3 * PIECE];
        Arrays.fill(oneLine, (byte) 'a');
        oneLine[2 * PIECE + 5] = 7;
        assertEquals(
                List.of("charset-undeclared TextValue E4H in UT in the default repertoire"),
                found(ct(explicit()).explicit(Tag.TextValue, "UT", even(lines))));
        assertEquals(
                List.of("control-character TextValue 07H in UT"),
                found(ct(explicit()).explicit(Tag.TextValue, "UT", oneLine)));
        oneLine[2 * PIECE + 5] = 'a';
        assertEquals(List.of(), found(ct(explicit()).explicit(Tag.TextValue, "UT", oneLine)));
    }

    @Test
    void manyValuesAboveOnePieceAreEachLookedAt() throws IOException {
        byte[] numbers = "0.125\\".repeat(PIECE / 2).getBytes(StandardCharsets.ISO_8859_1);
        numbers[numbers.length - 1] = ' ';
        TypedBytes implicit = ReaderQuirkCases.implicit().implicit(Tag.Modality, "CT");
        assertEquals(List.of(), found(new TypedBytes().raw(implicit.bytes()).implicit(Tag.ContourData, numbers)));
        numbers[numbers.length - 3] = 'z';
        assertEquals(
                List.of("number-form ContourData '0.1z5' is not a decimal number"),
                found(implicit.implicit(Tag.ContourData, numbers)));
    }

    @Test
    void textTooLongForItsVrByFarIsTooLong() throws IOException {
        byte[] text = new byte[2 * PIECE];
        Arrays.fill(text, (byte) 'a');
        TypedBytes implicit = ReaderQuirkCases.implicit().implicit(Tag.Modality, "CT");
        assertEquals(
                List.of("too-long PatientComments 2097152 bytes of LT"),
                found(implicit.implicit(Tag.PatientComments, text)));
    }

    private static byte[] even(byte[] text) {
        return TypedBytes.padded(new String(text, StandardCharsets.ISO_8859_1), ' ');
    }

    @Test
    void aBackslashWithinACharacterEndsNoValue() throws IOException {
        byte[] name = {(byte) 0x81, '\\', '^', (byte) 0x81, '\\'}; // GBK
        TypedBytes file = ct(explicit().explicit(Tag.SpecificCharacterSet, "CS", "GBK"))
                .explicit(Tag.PatientName, "PN", even(name));
        assertEquals(List.of(), found(file));
    }

    @Test
    void itemsInUnAreFollowedToAnyDepth() throws IOException {
        int depth = 2000;
        TypedBytes items = new TypedBytes();
        for (int i = 0; i < depth; i++) {
            items.undefinedItem().implicitHeader(Tag.ContentSequence, UNDEFINED);
        }
        for (int i = 0; i < depth; i++) {
            items.sequenceDelimiter().itemDelimiter();
        }
        byte[] whole = items.bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 8);
        assertEquals(
                List.of("items-as-un (0009,1001) " + whole.length + " bytes of UN are items"),
                found(owned().explicit(0x0009_1001, "UN", whole)));
        assertEquals(List.of(), found(owned().explicit(0x0009_1001, "UN", cut)));
    }

    private static TypedBytes owned() {
        return ct(explicit()).explicit(0x0009_0010, "LO", "ACME");
    }

    @Test
    void privateCreatorsAreNotMissedWhereGroupsAreOutOfOrder() throws IOException {
        TypedBytes file = owned().explicit(0x0011_0010, "LO", "ACME")
                .explicit(0x0009_1001, "SH", "AB")
                .explicit(0x0011_1001, "SH", "AB");
        List<String> found = found(file);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("tag-order"), found::toString);
    }

    /** A table of several chunks, and of more bytes than are held. */
    @Test
    void longOffsetTablesAreComparedToTheirEnd() throws IOException {
        for (int frames : new int[] {1023, 1024, 1025, 300_000}) {
            assertEquals(List.of(), found(encapsulated(frames, 0)), frames + " frames");
            List<String> wrong = found(encapsulated(frames, 2));
            assertEquals(1, wrong.size(), wrong::toString);
            assertTrue(wrong.get(0).endsWith("of entry " + frames), wrong::toString);
        }
    }

    /** Frames of 2 bytes; to the last offset something is added. */
    private static TypedBytes encapsulated(int frames, int added) {
        byte[] table = new byte[4 * frames];
        byte[] fragments = new byte[10 * frames];
        byte[] item = new TypedBytes().item(2).bytes();
        for (int i = 0; i < frames; i++) {
            Bytes.put32L(table, 4 * i, 10 * i + (i == frames - 1 ? added : 0));
            System.arraycopy(item, 0, fragments, 10 * i, item.length);
        }
        return ct(TypedBytes.wholeFile("1.2.840.10008.1.2.4.50"))
                .explicit(Tag.NumberOfFrames, "IS", Integer.toString(frames))
                .explicitHeader(Tag.PixelData, "OB", UNDEFINED)
                .item(table.length)
                .raw(table)
                .raw(fragments)
                .sequenceDelimiter();
    }

    @Test
    void videoHasOneStreamForAllFrames() throws IOException {
        TypedBytes file = ct(TypedBytes.wholeFile("1.2.840.10008.1.2.4.102"))
                .explicit(Tag.NumberOfFrames, "IS", "90")
                .explicitHeader(Tag.PixelData, "OB", UNDEFINED)
                .item(4)
                .raw(new byte[4])
                .item(2)
                .raw(new byte[2])
                .sequenceDelimiter();
        assertEquals(List.of(), found(file));
    }

    @Test
    void aSizeBeyondAllCountingIsShort() throws IOException {
        byte[] most = TypedBytes.int16(0xFFFF);
        TypedBytes file = ct(explicit())
                .explicit(Tag.SamplesPerPixel, "US", most)
                .explicit(Tag.NumberOfFrames, "IS", "2147483647")
                .explicit(Tag.Rows, "US", most)
                .explicit(Tag.Columns, "US", most)
                .explicit(Tag.BitsAllocated, "US", most)
                .explicit(Tag.PixelData, "OW", new byte[4]);
        List<String> found = found(file);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("short-pixel-data PixelData 4 bytes of pixel data"), found::toString);
    }

    @Test
    void partOfAValueIsNotJudged() throws IOException {
        byte[] cut = ct(explicit())
                .explicitHeader(Tag.PatientBirthDate, "DA", 8)
                .text("1970")
                .bytes();
        assertEquals(Map.of("truncated", 1L), outcome(cut, false));
        assertEquals(Map.of("truncated", 1L), outcome(cut, true));
        byte[] creator =
                ct(explicit()).explicitHeader(0x0009_0010, "LO", 8).text("ACME").bytes();
        assertEquals(Map.of("truncated", 1L), outcome(creator, true));
    }

    @Test
    void pixelDataThatAreCutAreShortInAStreamToo() throws IOException {
        byte[] cut = ct(explicit())
                .explicit(Tag.Rows, "US", TypedBytes.int16(100))
                .explicit(Tag.Columns, "US", TypedBytes.int16(100))
                .explicit(Tag.BitsAllocated, "US", TypedBytes.int16(16))
                .explicitHeader(Tag.PixelData, "OW", 20_000)
                .raw(new byte[19_998])
                .bytes();
        assertEquals(Map.of("truncated", 1L, "short-pixel-data", 1L), outcome(cut, false));
        assertEquals(Map.of("truncated", 1L, "short-pixel-data", 1L), outcome(cut, true));
    }

    @Test
    void whatIsCutOffHasNoWrongGroupLength() throws IOException {
        byte[] cut = ct(explicit())
                .explicit(0x0010_0000, "UL", TypedBytes.int32(16))
                .explicitHeader(Tag.PatientBirthDate, "DA", 8)
                .text("1970")
                .bytes();
        assertEquals(Map.of("truncated", 1L), outcome(cut, false));
        assertEquals(Map.of("truncated", 1L), outcome(cut, true));
    }

    @Test
    void fragmentsOfAnotherElementHaveNoOffsetTable() throws IOException {
        TypedBytes file = ct(TypedBytes.wholeFile("1.2.840.10008.1.2.4.50"))
                .explicit(Tag.NumberOfFrames, "IS", "2 ")
                .explicitHeader(Tag.EncapsulatedDocument, "OB", UNDEFINED)
                .item(4)
                .text("%PDF")
                .sequenceDelimiter();
        assertEquals(List.of("undefined-length EncapsulatedDocument OB of undefined length"), found(file));
    }

    @Test
    void whatIsSaidOfThePlaceBeforeTheFirstElementNamesNone() throws IOException {
        TypedBytes file = ct(ReaderQuirkCases.implicit());
        List<String> found = found(file);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("other-syntax  the first element"), found::toString);
    }

    /** They would be held as long as their group is open, on each level. */
    @Test
    void privateCreatorsThatAreTooLongAreNotKept() throws IOException {
        String creator = "A".repeat(66);
        TypedBytes file = ct(explicit()).explicit(0x0009_0010, "LO", creator).explicit(0x0009_0011, "LO", creator);
        assertEquals(
                List.of(
                        "too-long (0009,0010) 66 characters of LO, which has 64",
                        "too-long (0009,0011) 66 characters of LO, which has 64"),
                found(file));
    }

    @Test
    void aDeclarationOfManyCharacterSetsIsToldInFewWords() throws IOException {
        TypedBytes implicit = new TypedBytes()
                .raw(TypedBytes.wholeFile("1.2.840.10008.1.2").bytes())
                .implicit(Tag.SpecificCharacterSet, "A\\".repeat(PIECE / 4))
                .implicit(Tag.Modality, "CT");
        assertEquals(
                List.of("charset-misspelt SpecificCharacterSet 524288 bytes, where all Defined Terms have fewer"),
                found(implicit));
    }

    /** Whatever is changed or cut, it ends in findings or one refusal. */
    @Property(tries = 300)
    void anyDamageEndsInFindingsOrOneRefusal(
            @ForAll @IntRange(min = 0, max = 10_000) int number,
            @ForAll @IntRange(min = 0, max = 10_000) int place,
            @ForAll byte value,
            @ForAll boolean cut)
            throws IOException {
        List<QuirkCase> cases = QuirkRegistryTest.cases();
        byte[] bytes = cases.get(number % cases.size()).firing().clone();
        int at = place % bytes.length;
        byte[] damaged = cut ? Arrays.copyOf(bytes, at) : bytes;
        if (!cut) {
            damaged[at] = value;
        }
        outcome(damaged, true);
        outcome(damaged, false);
    }

    private static Map<String, Long> outcome(byte[] file, boolean stream) throws IOException {
        Budget budget = Limits.standard().open();
        try {
            if (stream) {
                Inspection.of(Channels.newChannel(new ByteArrayInputStream(file)), ReadOptions.standard(), budget);
            } else {
                Inspection.of(Source.of(file), ReadOptions.standard(), budget);
            }
        } catch (DataException e) {
            return Map.of(e.kind(), 1L);
        }
        return budget.findings().counts().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
}
