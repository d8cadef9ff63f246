package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.value.DicomDate;
import org.skiagraph.model.value.DicomTime;
import org.skiagraph.model.value.PersonName;
import org.skiagraph.model.value.Range;

/** Setters refuse what breaks VR or VM, and nothing is changed then. PS3.5 6.2, 6.4. */
class ValueFormTest {
    private static final int TAG = 0x00291001;

    @ParameterizedTest
    @CsvSource({
        "AE, '                '",
        "AE, 12345678901234567",
        "AE, a\\b",
        "AS, 45Y",
        "AS, 045y",
        "AS, Y045",
        "CS, lower",
        "CS, A*",
        "CS, 12345678901234567",
        "DA, 20230229",
        "DA, 2024.02.29",
        "DA, 202402",
        "DA, 20240101-20240131",
        "DA, 20240101-",
        "DS, 1.2.3",
        "DS, 1 2",
        "DS, ' '",
        "DS, 1E",
        "DS, 12345678901234567",
        "DS, e5",
        "DT, 20240",
        "DT, 2024+1401",
        "DT, 2024-0000",
        "DT, 2024-2025",
        "IS, 1.5",
        "IS, 2147483648",
        "IS, -2147483649",
        "IS, 1E3",
        "IS, +",
        "TM, 10:30",
        "TM, 2400",
        "TM, 1000-1800",
        "TM, ' 10'",
        "UI, 1.02",
        "UI, 1..2",
        "UI, .1",
        "UI, 1.2.",
        "SH, 12345678901234567",
        "LO, a\\b",
        "UR, http://a b",
        "UR, ' http://a'",
        "SH, 'a\tb'",
        "UR, http://ü"
    })
    void refusesWhatBreaksTheForm(Vr vr, String value) {
        DataSet dataSet = new DataSet().set(TAG, Vr.LO, "before");
        DataSet before = dataSet.copy();
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(TAG, vr, value));
        assertEquals(before, dataSet);
    }

    @ParameterizedTest
    @CsvSource({
        "AE, ' A '",
        "AS, 000D",
        "CS, 'A_1 '",
        "DA, 00010101",
        "DS, ' 1.5 '",
        "DS, +.5e-10",
        "DS, 1.",
        "DS, -1E+5",
        "DT, 20240229103060.123456-1200",
        "IS, ' +7 '",
        "IS, -2147483648",
        "IS, 2147483647",
        "TM, 235960.999999",
        "TM, '10 '",
        "UI, 0.0",
        "UI, 1",
        "SH, Doe*",
        "PN, Do?*",
        "AE, A*",
        "UR, 'http://a '"
    })
    void takesWhatHasTheForm(Vr vr, String value) {
        DataSet dataSet = new DataSet();
        assertDoesNotThrow(() -> dataSet.set(TAG, vr, value));
        assertEquals(
                value.stripTrailing(), dataSet.text(TAG, "").stripTrailing().isEmpty() ? "" : untrimmed(dataSet));
    }

    private static String untrimmed(DataSet dataSet) {
        var slice = dataSet.element(TAG).orElseThrow().encoded().orElseThrow();
        return new String(slice.array(), slice.offset(), slice.length(), StandardCharsets.US_ASCII)
                .replace('\0', ' ')
                .stripTrailing();
    }

    @Test
    void measuresPersonNamesByGroup() {
        String group = "x".repeat(64);
        assertDoesNotThrow(() -> new DataSet().set(Tag.PatientName, group + "=" + group + "=" + group));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(Tag.PatientName, group + "x"));
    }

    @Test
    void measuresTextInCharactersNotBytes() {
        DataSet dataSet = new DataSet().set(Tag.SpecificCharacterSet, "ISO_IR 192");
        assertDoesNotThrow(() -> dataSet.set(Tag.StudyID, "山".repeat(16)));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.StudyID, "山".repeat(17)));
    }

    @Test
    void refusesCharactersThatTheCharacterSetHasNot() {
        DataSet dataSet = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.PatientName, "Müller"));
        dataSet.set(Tag.SpecificCharacterSet, "ISO_IR 100").set(Tag.PatientName, "Müller");
        assertEquals("Müller", dataSet.text(Tag.PatientName, ""));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.PatientName, "山田"));
        assertEquals("Müller", dataSet.text(Tag.PatientName, ""));
    }

    @Test
    void refusesMoreValuesThanTheDictionaryAllows() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(Tag.PatientID, "a", "b"));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(Tag.Rows, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(Tag.PixelSpacing, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.LT, "a", "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "US, -1",
        "US, 65536",
        "SS, 32768",
        "SS, -32769",
        "UL, 4294967296",
        "SL, 2147483648",
        "OB, 256",
        "AT, -1",
        "IS, 2147483648"
    })
    void refusesNumbersOutOfRange(Vr vr, long number) {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, vr, number));
    }

    @Test
    void refusesNumbersThatTheVrCannotHave() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.US, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.IS, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.DS, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.LO, 1));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.US, "1"));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.AT, "PatientName"));
    }

    @Test
    void refusesBytesThatAreNoWholeNumberOfValues() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().setBytes(TAG, Vr.OB, new byte[1]));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().setBytes(TAG, Vr.UL, new byte[6]));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().setBytes(TAG, Vr.OV, new byte[4]));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().setBytes(TAG, Vr.SQ, new byte[0]));
    }

    @Test
    void refusesASequenceWhereTheDictionaryHasNone() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().setItems(Tag.PatientName));
    }

    @Test
    void wantsTheVrOfWhatNobodyKnows() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(0x00291001, "x"));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().setEmpty(0x00090001));
        assertEquals("x", new DataSet().set(0x00290010, "x").text(0x00290010, ""));
    }

    @Test
    void keepsTheVrThatIsThere() {
        DataSet dataSet = new DataSet().set(TAG, Vr.SH, "a").set(TAG, "b");
        assertEquals(Vr.SH, dataSet.element(TAG).orElseThrow().vr());
    }

    @Test
    void knowsPrivateElementsByTheirCreator() {
        DataSet dataSet = new DataSet().set(0x00290010, "SIEMENS CSA HEADER").set(0x00291008, "IMAGE NUM 4");
        assertEquals(Vr.CS, dataSet.element(0x00291008).orElseThrow().vr());
    }

    @Test
    void followsPixelRepresentationHereAndAbove() {
        DataSet signed = new DataSet().set(Tag.PixelRepresentation, 1).set(Tag.SmallestImagePixelValue, -5);
        assertEquals(
                Vr.SS, signed.element(Tag.SmallestImagePixelValue).orElseThrow().vr());
        DataSet item = signed.setItems(0x00291001).addItem().set(Tag.SmallestImagePixelValue, -5);
        assertEquals(-5, item.integer(Tag.SmallestImagePixelValue, 0));
        DataSet unsigned = new DataSet().set(Tag.SmallestImagePixelValue, 5);
        assertEquals(
                Vr.US,
                unsigned.element(Tag.SmallestImagePixelValue).orElseThrow().vr());
    }

    @Test
    void queriesHaveSettersOfTheirOwn() {
        DataSet keys = new DataSet()
                .setRange(Tag.StudyDate, Range.from(DicomDate.of(2024, 1, 1)))
                .setRange(Tag.StudyTime, Range.between(DicomTime.of(10), DicomTime.of(18)))
                .setUnchecked(Tag.Modality, Vr.CS, "C*");
        assertEquals("20240101-", keys.text(Tag.StudyDate, ""));
        assertEquals("10-18", keys.text(Tag.StudyTime, ""));
        assertEquals("C*", keys.text(Tag.Modality, ""));
        assertEquals(Optional.empty(), keys.date(Tag.StudyDate));
        Range<DicomDate> range = Range.from(DicomDate.of(2024));
        assertThrows(IllegalArgumentException.class, () -> keys.setRange(Tag.PatientID, range));
        assertThrows(IllegalArgumentException.class, () -> keys.setUnchecked(Tag.Rows, Vr.US, "1"));
    }

    @Test
    void valuesOfTypesAreSetAndGotInOneLine() {
        DataSet dataSet = new DataSet()
                .set(Tag.PatientName, PersonName.of("Doe", "John"))
                .set(Tag.StudyDate, DicomDate.of(2024, 2, 29))
                .set(Tag.StudyTime, DicomTime.of(10, 30))
                .set(Tag.TimezoneOffsetFromUTC, "+0100")
                .set(Tag.PatientAge, "045Y")
                .set(Tag.StudyInstanceUID, Uid.of("1.2"));
        assertEquals(
                "John Doe", dataSet.personName(Tag.PatientName).orElseThrow().display());
        assertEquals(DicomDate.of(2024, 2, 29), dataSet.date(Tag.StudyDate).orElseThrow());
        assertEquals(DicomTime.of(10, 30), dataSet.time(Tag.StudyTime).orElseThrow());
        assertEquals(
                "202402291030+0100",
                dataSet.dateTime(Tag.StudyDate, Tag.StudyTime).orElseThrow().toString());
        assertEquals(45, dataSet.age(Tag.PatientAge).orElseThrow().count());
        assertEquals(Uid.of("1.2"), dataSet.uid(Tag.StudyInstanceUID).orElseThrow());
        assertEquals(Optional.empty(), dataSet.date(Tag.StudyTime));
        assertEquals(Optional.empty(), dataSet.dateTime(Tag.SeriesDate, Tag.StudyTime));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.StudyDate, DicomDate.of(2024)));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.StudyInstanceUID, Uid.unchecked("1.")));
    }

    @Test
    void exactNumbersAreExactOrRefused() {
        BigDecimal exact = new BigDecimal("0.1234567890123");
        DataSet dataSet = new DataSet().set(Tag.PatientWeight, exact);
        assertEquals(
                exact,
                dataSet.element(Tag.PatientWeight).orElseThrow().exactNumbers().get(0));
        dataSet.set(Tag.PatientWeight, new BigDecimal("1E+300"));
        assertEquals("1E+300", dataSet.text(Tag.PatientWeight, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> dataSet.set(Tag.PatientWeight, new BigDecimal("0.123456789012345678")));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.Rows, BigDecimal.ONE));
        assertTrue(dataSet.set(Tag.InstanceNumber, BigDecimal.TEN).integer(Tag.InstanceNumber, 0) == 10);
    }

    @Test
    void textThatIsNoNumberIsNone() {
        DataSet dataSet = new DataSet().setUnchecked(Tag.PixelSpacing, Vr.DS, "0.5\\wide");
        assertEquals(0, dataSet.decimals(Tag.PixelSpacing).length);
        assertEquals("0.5\\wide", dataSet.text(Tag.PixelSpacing, ""));
        dataSet.setUnchecked(Tag.PixelSpacing, Vr.DS, "1E999999999\\1");
        assertEquals(
                0,
                dataSet.element(Tag.PixelSpacing).orElseThrow().exactNumbers().size());
    }

    @Test
    void followsPixelRepresentationOnlyWhereSsMayBe() {
        DataSet signed = new DataSet().set(Tag.PixelRepresentation, 1).set(Tag.LUTData, 0, 65535);
        assertEquals(Vr.US, signed.element(Tag.LUTData).orElseThrow().vr());
    }

    @Test
    void aRangeIsOfWhatItsElementHolds() {
        DataSet keys = new DataSet();
        Range<DicomTime> times = Range.from(DicomTime.of(10));
        Range<DicomDate> years = Range.from(DicomDate.of(2024));
        assertThrows(IllegalArgumentException.class, () -> keys.setRange(Tag.StudyDate, times));
        assertThrows(IllegalArgumentException.class, () -> keys.setRange(Tag.StudyDate, years));
        assertThrows(IllegalArgumentException.class, () -> keys.setRange(Tag.StudyTime, years));
        assertTrue(keys.isEmpty());
    }

    @Test
    void theGroupLengthOfAPrivateGroupIsANumber() {
        assertEquals(8, new DataSet().set(0x00290000, 8).integer(0x00290000, 0));
    }

    @Test
    void theEscapesOfCharacterSetsAreNotForCallersToWrite() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.LO, "a\u001B$B;3"));
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.UT, "\u001B"));
    }
}
