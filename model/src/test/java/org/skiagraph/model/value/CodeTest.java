package org.skiagraph.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.dictionary.ElementDictionary;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/** PS3.3 8. */
class CodeTest {
    private static final Code BREAST = Code.of("76752008", "SCT", "Breast");

    @ParameterizedTest
    @CsvSource({
        "76752008, CodeValue",
        "1234567890123456, CodeValue",
        "12345678901234567, LongCodeValue",
        "urn:oid:1.2, URNCodeValue",
        "http://example.org/code, URNCodeValue",
    })
    void goesWhereItsLengthAndKindBelong(String value, String keyword) {
        Code code = new Code(value, "99TEST", "1.0", "Meaning");
        DataSet item = code.toItem();
        assertEquals(4, item.size());
        int tag = ElementDictionary.standard().tag(keyword).orElseThrow();
        assertEquals(value, item.text(tag, ""));
        assertEquals(Optional.of(code), Code.of(item));
    }

    @Test
    void anItemWithoutACodeIsNone() {
        assertEquals(Optional.empty(), Code.of(new DataSet().set(Tag.CodeMeaning, "Breast")));
    }

    @Test
    void theMeaningDoesNotTellCodesApart() {
        Code german = Code.of("76752008", "SCT", "Brust");
        assertTrue(BREAST.isSame(german));
        assertFalse(BREAST.equals(german));
        assertFalse(BREAST.isSame(Code.of("76752008", "99X", "Breast")));
        assertFalse(BREAST.isSame(Code.of("76752009", "SCT", "Breast")));
    }

    @Test
    void theVersionTellsCodesApartWhereBothSayIt() {
        Code one = new Code("1", "X", "2020", "a");
        assertTrue(one.isSame(Code.of("1", "X", "a")));
        assertFalse(one.isSame(new Code("1", "X", "2021", "a")));
    }

    @Test
    void isSetAndReadInOneLine() {
        DataSet dataSet = new DataSet();
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 100");
        Code second = Code.of("1", "99L", "Überlauf");
        dataSet.setCode(Tag.AnatomicRegionSequence, BREAST);
        dataSet.setCode(Tag.PrimaryAnatomicStructureSequence, BREAST, second);
        assertEquals(Optional.of(BREAST), dataSet.code(Tag.AnatomicRegionSequence));
        assertEquals(List.of(BREAST, second), dataSet.codes(Tag.PrimaryAnatomicStructureSequence));
        assertFalse(dataSet.items(Tag.AnatomicRegionSequence).get(0).contains(Tag.SpecificCharacterSet));
        assertEquals(Optional.empty(), dataSet.code(Tag.ProcedureCodeSequence));
    }

    @Test
    void aMeaningThatTheCharacterSetHasNotIsRefusedWithNothingChanged() {
        DataSet dataSet = new DataSet().set(Tag.PatientID, "1");
        DataSet before = dataSet.copy();
        Code german = Code.of("1", "99L", "Überlauf");
        assertThrows(IllegalArgumentException.class, () -> dataSet.setCode(Tag.AnatomicRegionSequence, BREAST, german));
        assertEquals(before, dataSet);
    }

    @Test
    void replacesTheCodeOfAnItem() {
        DataSet item = new Code("12345678901234567", "99L", "3", "long").toItem();
        item.set(Tag.ContextIdentifier, "4031");
        BREAST.writeTo(item);
        assertEquals(Optional.of(BREAST), Code.of(item));
        assertFalse(item.contains(Tag.LongCodeValue));
        assertFalse(item.contains(Tag.CodingSchemeVersion));
        assertTrue(item.contains(Tag.ContextIdentifier));
    }

    @Test
    void printsAsTheStandardDoes() {
        assertEquals("(76752008, SCT, \"Breast\")", BREAST.toString());
        assertEquals("(1, X [2], \"a\")", new Code("1", "X", "2", "a").toString());
    }
}
