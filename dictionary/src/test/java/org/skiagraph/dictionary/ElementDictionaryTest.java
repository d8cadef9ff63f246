package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.dictionary.generator.Table;

/** The dictionary against elements.tsv. PS3.6 6 to 9, PS3.7 E. */
class ElementDictionaryTest {
    private static final Table TABLE = ModuleFolder.table("elements.tsv");
    private static final ElementDictionary DICTIONARY = ElementDictionary.standard();

    /** Any row, and any digits where its tag has an x. */
    @Provide
    Arbitrary<RowAndTag> rowAndTag() {
        return Arbitraries.of(TABLE.rows())
                .flatMap(row -> Arbitraries.integers().map(digits -> {
                    StringBuilder tag = new StringBuilder();
                    int left = digits;
                    for (char c : TABLE.cell(row, "tag").replace(",", "").toCharArray()) {
                        tag.append(c == 'x' ? "0123456789ABCDEF".charAt(left & 0xF) : c);
                        left >>>= 4;
                    }
                    return new RowAndTag(row, Integer.parseUnsignedInt(tag.toString(), 16));
                }));
    }

    record RowAndTag(List<String> row, int tag) {}

    @Property
    void eachRowIsFoundByEachTagOfItsPattern(@ForAll("rowAndTag") RowAndTag any) {
        List<String> row = any.row();
        boolean pattern = TABLE.cell(row, "tag").contains("x");
        if (pattern && (Tags.isPrivate(any.tag()) || Tags.isGroupLength(any.tag()) || isSingle(any.tag()))) {
            return;
        }
        DictionaryEntry entry = DICTIONARY.entry(any.tag()).orElseThrow();
        assertEquals(TABLE.cell(row, "keyword"), entry.keyword());
        assertTrue(entry.matches(any.tag()));
        assertEquals(pattern, entry.isRepeating());
        assertEquals(entry.vr(), DICTIONARY.vr(any.tag()));
    }

    private static boolean isSingle(int tag) {
        return TABLE.rows().stream()
                .anyMatch(row -> TABLE.cell(row, "tag").equals(Tags.toText(tag).substring(1, 10)));
    }

    @Test
    void eachRowIsThereWithAllItsCells() {
        assertEquals(TABLE.rows().size(), DICTIONARY.entries().count());
        for (List<String> row : TABLE.rows()) {
            String text = TABLE.cell(row, "tag");
            int tag = text.contains("x")
                    ? DICTIONARY.tag(TABLE.cell(row, "keyword")).orElseThrow()
                    : Tags.parse(text).orElseThrow();
            DictionaryEntry entry = DICTIONARY.entry(tag).orElseThrow();
            assertEquals(tag, entry.tag());
            assertEquals(TABLE.cell(row, "keyword"), entry.keyword());
            assertEquals(TABLE.cell(row, "keyword"), DICTIONARY.keyword(tag));
            assertEquals(TABLE.cell(row, "name"), entry.name());
            assertEquals(vrs(TABLE.cell(row, "vr")), entry.vrs());
            assertEquals(Multiplicity.parse(TABLE.cell(row, "vm")), entry.vm());
            assertEquals(TABLE.cell(row, "retired").equals("RET"), entry.retired());
            assertEquals(entry.vrs().size() > 1, DICTIONARY.isAmbiguous(tag));
            assertEquals(entry.vrs().isEmpty() ? Vr.UN : entry.vrs().get(0), DICTIONARY.vr(tag));
        }
    }

    private static List<Vr> vrs(String cell) {
        return cell.equals("-")
                ? List.of()
                : Stream.of(cell.split(" or ")).map(Vr::valueOf).toList();
    }

    @Test
    void eachKeywordGivesItsTagAndItsConstant() throws ReflectiveOperationException {
        long keywords = 0;
        for (DictionaryEntry entry : DICTIONARY.entries().toList()) {
            if (!entry.keyword().isEmpty()) {
                keywords++;
                assertEquals(OptionalInt.of(entry.tag()), DICTIONARY.tag(entry.keyword()));
                Field constant = Tag.class.getField(entry.keyword());
                assertEquals(entry.tag(), constant.getInt(Tag.class), entry.keyword());
            }
        }
        assertEquals(keywords, Arrays.stream(Tag.class.getFields()).count());
        assertEquals(5347, keywords);
    }

    @ParameterizedTest
    @CsvSource({
        "00100010,PN,PatientName",
        "00020010,UI,TransferSyntaxUID",
        "00041220,SQ,DirectoryRecordSequence",
        "00000100,US,CommandField",
        "7FE00010,OB,PixelData",
        "60020010,US,OverlayRows",
        "601E3000,OB,OverlayData",
        "50023000,OB,CurveData",
        "00203142,CS,SourceImageIDs",
        "00280400,LO,TransformLabel",
        "00280410,US,RowsForNthOrderCoefficients",
        "7F020010,OB,VariablePixelData",
        "FFFEE000,UN,Item",
        "00080000,UL,GenericGroupLength",
        "00090000,UL,GenericGroupLength",
        "00020000,UL,FileMetaInformationGroupLength",
        "00090010,LO,PrivateCreator",
        "600100FF,LO,PrivateCreator",
        "10001234,US,ShiftTableSize"
    })
    void knowsWellKnownOnes(String tag, Vr vr, String keyword) {
        int number = Integer.parseUnsignedInt(tag, 16);
        assertEquals(vr, DICTIONARY.vr(number));
        assertEquals(keyword, DICTIONARY.entry(number).orElseThrow().keyword());
        assertTrue(DICTIONARY.entry(number).orElseThrow().matches(number));
    }

    @ParameterizedTest
    @CsvSource({"00091001", "60011010", "0008FFFF", "60020001", "FFFFFFFF", "00090001", "0028FFF0"})
    void doesNotKnowOthers(String tag) {
        int number = Integer.parseUnsignedInt(tag, 16);
        assertEquals(Vr.UN, DICTIONARY.vr(number));
        assertFalse(DICTIONARY.isAmbiguous(number));
        assertTrue(DICTIONARY.entry(number).isEmpty());
        assertEquals("", DICTIONARY.keyword(number));
    }

    @Property
    void noTagIsGivenTheRowOfAnother(@ForAll int tag) {
        DICTIONARY.entry(tag).ifPresent(entry -> assertTrue(entry.matches(tag)));
        Vr expected = DICTIONARY.entry(tag).map(DictionaryEntry::vr).orElse(Vr.UN);
        assertEquals(expected, DICTIONARY.vr(tag));
    }

    @ParameterizedTest
    @CsvSource({"''", "patientname", "'PatientName '", "NoSuchThing", "Überschrift"})
    void otherWordsAreNoKeywords(String word) {
        assertEquals(OptionalInt.empty(), DICTIONARY.tag(word));
    }
}
