package org.skiagraph.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.charset.SpecificCharacterSet;

/** What is set as each VR is got back, and is encoded as PS3.5 6.2 says. */
class VrValuesTest {
    private static final int TAG = 0x00291001;

    record Example(Vr vr, List<String> values, String bytes) {}

    static Stream<Example> texts() {
        return Stream.of(
                new Example(Vr.AE, List.of("ARCHIVE", "A B"), "ARCHIVE\\A B "),
                new Example(Vr.AS, List.of("045Y"), "045Y"),
                new Example(Vr.CS, List.of("ORIGINAL", "PRIMARY"), "ORIGINAL\\PRIMARY"),
                new Example(Vr.DA, List.of("20240229"), "20240229"),
                new Example(Vr.DS, List.of("1.5", "-2E3"), "1.5\\-2E3"),
                new Example(Vr.DT, List.of("2024"), "2024"),
                new Example(Vr.IS, List.of("-12"), "-12 "),
                new Example(Vr.LO, List.of("a", "", "b"), "a\\\\b"),
                new Example(Vr.LT, List.of("one\\value\r\nin lines"), "one\\value\r\nin lines "),
                new Example(Vr.PN, List.of("Doe^John", "Roe"), "Doe^John\\Roe"),
                new Example(Vr.SH, List.of("x", "y"), "x\\y "),
                new Example(Vr.ST, List.of("a\\b"), "a\\b "),
                new Example(Vr.TM, List.of("1030"), "1030"),
                new Example(Vr.UC, List.of(" leading", "b"), " leading\\b"),
                new Example(Vr.UI, List.of("1.2.3"), "1.2.3\0"),
                new Example(Vr.UR, List.of("http://example.org/"), "http://example.org/ "),
                new Example(Vr.UT, List.of("a\\b\n"), "a\\b\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsPaddedAndGotBack(Example example) throws Exception {
        DataSet dataSet = new DataSet().set(TAG, example.vr, example.values.toArray(String[]::new));
        DataElement element = dataSet.element(TAG).orElseThrow();
        assertEquals(example.vr, element.vr());
        assertEquals(example.values, element.texts());
        assertEquals(String.join("\\", example.values), element.text());
        assertEquals(example.values.size(), element.multiplicity());
        assertEquals(example.bytes, new String(element.readBytes(), StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "US, 65535, FFFF",
        "SS, -2, FEFF",
        "UL, 4294967295, FFFFFFFF",
        "SL, -2, FEFFFFFF",
        "SV, -2, FEFFFFFFFFFFFFFF",
        "UV, 72623859790382856, 0807060504030201",
        "AT, 1048592, 10001000",
        "OB, 255, FF00",
        "OW, 258, 0201",
        "OL, 16909060, 04030201",
        "OV, 1, 0100000000000000"
    })
    void wholeNumbersAreLittleEndian(Vr vr, long number, String hex) throws Exception {
        DataElement element = new DataSet().set(TAG, vr, number).element(TAG).orElseThrow();
        assertEquals(hex, HexFormat.of().withUpperCase().formatHex(element.readBytes()));
        assertEquals(number, element.integers()[0]);
        assertEquals(number, element.decimals()[0]);
        assertEquals(BigDecimal.valueOf(number), element.exactNumbers().get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Vr.class,
            names = {"FL", "FD", "OF", "OD", "DS"})
    void numbersAreGotBack(Vr vr) {
        DataElement element =
                new DataSet().set(TAG, vr, 0.5, -2, 1e6).element(TAG).orElseThrow();
        assertArrayEquals(new double[] {0.5, -2, 1e6}, element.decimals());
        assertEquals(List.of(), Arrays.stream(element.integers()).boxed().toList()); // 0.5 is none
        assertEquals(new BigDecimal("0.5"), element.exactNumbers().get(0));
    }

    @Test
    void unknownValuesAreBytes() throws Exception {
        byte[] bytes = {1, 2, 3, 4};
        DataElement element =
                new DataSet().setBytes(TAG, Vr.UN, bytes).element(TAG).orElseThrow();
        assertArrayEquals(bytes, element.readBytes());
        assertEquals(1, element.multiplicity());
    }

    @Test
    void sequencesHaveItems() {
        DataSet dataSet = new DataSet();
        dataSet.setItems(TAG, new DataSet().set(Tag.PatientID, "1"), new DataSet());
        DataElement element = dataSet.element(TAG).orElseThrow();
        assertEquals(Vr.SQ, element.vr());
        assertEquals(2, element.sequence().orElseThrow().size());
        assertEquals("1", dataSet.items(TAG).get(0).text(Tag.PatientID, ""));
    }

    @ParameterizedTest
    @EnumSource(Vr.class)
    void everyVrMayBeEmpty(Vr vr) {
        DataSet dataSet = new DataSet();
        if (vr == Vr.SQ) {
            dataSet.setItems(TAG);
        } else {
            dataSet.setBytes(TAG, vr, new byte[0]);
        }
        DataElement element = dataSet.element(TAG).orElseThrow();
        assertTrue(element.isEmpty());
        assertEquals(0, element.multiplicity());
        assertEquals("", element.text());
        assertEquals(List.of(), element.texts());
        assertEquals(0, element.integers().length);
        assertEquals(0, element.decimals().length);
        assertEquals(List.of(), element.exactNumbers());
    }

    @Test
    void tagsAreReadAndWrittenAsText() {
        DataSet dataSet = new DataSet().set(Tag.FrameIncrementPointer, "(0018,1063)", "00181065");
        assertArrayEquals(new int[] {0x00181063, 0x00181065}, dataSet.tags(Tag.FrameIncrementPointer));
        assertEquals(List.of("(0018,1063)", "(0018,1065)"), dataSet.texts(Tag.FrameIncrementPointer));
    }

    @Test
    void veryLongUnsignedNumbersAreThemselvesAsTextAndExactly() {
        DataElement element = new DataSet().set(TAG, Vr.UV, -1L).element(TAG).orElseThrow();
        assertEquals("18446744073709551615", element.text());
        assertEquals(
                new BigDecimal("18446744073709551615"), element.exactNumbers().get(0));
        assertEquals(0x1p64, element.decimals()[0]);
    }

    @Property
    void everyDoubleSurvivesFd(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        assertEquals(number, new DataSet().set(TAG, Vr.FD, number).decimal(TAG, 0));
    }

    @Property
    void everyFloatSurvivesFl(@ForAll int bits) {
        float number = Float.intBitsToFloat(bits);
        assertEquals(number, (float) new DataSet().set(TAG, Vr.FL, number).decimal(TAG, 0));
    }

    @Provide
    Arbitrary<Double> finite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_VALUE,
                1e15,
                -0.0,
                -4.971214750287853E-6,
                1 / 3.0,
                123456789.123456789
            })
    void hardDoublesAreNearlyThemselvesInDs(double number) {
        everyDoubleIsNearlyItselfInDs(number);
    }

    @Property
    void everyDoubleIsNearlyItselfInDs(@ForAll("finite") double number) {
        DataSet dataSet = new DataSet().set(TAG, Vr.DS, number);
        assertTrue(dataSet.text(TAG, "").length() <= 16);
        assertEquals(number, dataSet.decimal(TAG, Double.NaN), Math.max(Math.abs(number) * 1e-8, Double.MIN_VALUE));
    }

    @Property
    void everyNumberOf32BitsSurvivesIs(@ForAll int number) {
        assertEquals(number, new DataSet().set(TAG, Vr.IS, number).integer(TAG, ~number));
    }

    @Test
    void aVeryLongUnsignedNumberIsNoSignedOne() {
        DataSet dataSet = new DataSet().set(TAG, Vr.UV, -1L);
        assertEquals(OptionalInt.empty(), dataSet.integer(TAG));
        assertEquals(OptionalLong.empty(), dataSet.longInteger(TAG));
        assertEquals(
                new BigDecimal("18446744073709551615"), dataSet.exactNumber(TAG).orElseThrow());
        assertEquals(7, dataSet.set(TAG, Vr.UV, 7).longInteger(TAG).orElseThrow());
        assertEquals(-1, dataSet.set(TAG, Vr.SV, -1).longInteger(TAG).orElseThrow());
    }

    @Test
    void aDoubleBeyond64BitsIsNoWholeNumber() {
        DataSet dataSet = new DataSet().set(TAG, Vr.FD, 0x1p63);
        assertEquals(0, dataSet.integers(TAG).length);
        assertEquals(
                Long.MIN_VALUE,
                dataSet.set(TAG, Vr.FD, -0x1p63).longInteger(TAG).orElseThrow());
    }

    @Test
    void whatIsSetAsADoubleIsInTheRangeOf64Bits() {
        DataSet dataSet = new DataSet();
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(TAG, Vr.SV, 0x1p63));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(TAG, Vr.UV, -1.0));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(TAG, Vr.UV, 0x1p64));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(TAG, Vr.UV, Double.NaN));
        assertEquals("9223372036854775808", dataSet.set(TAG, Vr.UV, 0x1p63).text(TAG, ""));
        assertEquals("-9223372036854775808", dataSet.set(TAG, Vr.SV, -0x1p63).text(TAG, ""));
    }

    @Test
    void aNumberTooLargeForFlIsRefusedAndNotMadeInfinite() {
        assertThrows(IllegalArgumentException.class, () -> new DataSet().set(TAG, Vr.FL, 1e300));
        assertEquals(
                Double.POSITIVE_INFINITY,
                new DataSet().set(TAG, Vr.FL, Double.POSITIVE_INFINITY).decimal(TAG, 0));
    }

    @Provide
    Arbitrary<BigDecimal> exactNumbers() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(18).negate(), BigInteger.TEN.pow(18));
        return Combinators.combine(digits, Arbitraries.integers().between(-320, 320))
                .as(BigDecimal::new);
    }

    @Property
    void anExactNumberIsGotBackOrHasNoRoom(@ForAll("exactNumbers") BigDecimal number) {
        DataSet dataSet = new DataSet();
        BigDecimal bare = number.stripTrailingZeros();
        int signs = 1 + (bare.signum() < 0 ? 1 : 0); // and the point
        if (bare.precision() + signs + "E-320".length() <= 16) {
            dataSet.set(TAG, Vr.DS, "0").set(TAG, number); // surely has room
        } else {
            try {
                dataSet.set(TAG, Vr.DS, "0").set(TAG, number);
            } catch (IllegalArgumentException noRoom) {
                return;
            }
        }
        assertTrue(dataSet.text(TAG, "").length() <= 16);
        assertEquals(0, number.compareTo(dataSet.exactNumber(TAG).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000012345678901, 1.2345678901E-6",
        "12300000000000000000, 1.23E19",
        "0E-50, 0E-50",
        "1.50, 1.50",
        "-0.000001234567890, -1.23456789E-6"
    })
    void exactNumbersThatHaveRoomAreTaken(BigDecimal number, String text) {
        assertEquals(text, new DataSet().set(TAG, Vr.DS, "0").set(TAG, number).text(TAG, ""));
    }

    @Test
    void anExactWholeNumberMayHaveZerosBehindThePoint() {
        DataSet dataSet = new DataSet().set(Tag.InstanceNumber, new BigDecimal("5.0"));
        assertEquals("5", dataSet.text(Tag.InstanceNumber, ""));
        assertEquals(
                "500", dataSet.set(Tag.InstanceNumber, new BigDecimal("5E2")).text(Tag.InstanceNumber, ""));
    }

    @Test
    void exactNumbersOfAHugeExponentAreRefusedAtOnce() {
        DataSet dataSet = new DataSet().set(TAG, Vr.DS, "0");
        BigDecimal huge = new BigDecimal("1E+2000000000");
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(TAG, huge));
        assertThrows(IllegalArgumentException.class, () -> dataSet.set(Tag.InstanceNumber, huge));
    }

    @Test
    void listsOfUidsAndOfExactNumbersAreGotInOneLine() {
        DataSet dataSet = new DataSet().set(TAG, Vr.UI, "1.2", "1.3").set(Tag.PixelSpacing, "0.10", "2e1");
        assertEquals(List.of(Uid.of("1.2"), Uid.of("1.3")), dataSet.uids(TAG));
        assertEquals(List.of(new BigDecimal("0.10"), new BigDecimal("2e1")), dataSet.exactNumbers(Tag.PixelSpacing));
        assertEquals(List.of(), dataSet.uids(Tag.SOPInstanceUID));
        assertEquals(List.of(), dataSet.exactNumbers(Tag.SliceThickness));
        assertTrue(dataSet.exactNumber(Tag.SliceThickness).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"US, 2020", "UL, 12", "IS, 2020", "DS, 12"})
    void aNumberIsNeitherDateNorTimeNorName(Vr vr, long number) {
        DataElement element = new DataSet().set(TAG, vr, number).element(TAG).orElseThrow();
        assertEquals(List.of(), element.dates());
        assertEquals(List.of(), element.times());
        assertEquals(List.of(), element.dateTimes());
        assertEquals(List.of(), element.ages());
    }

    @Test
    void bytesAreNoNames() {
        DataElement element = new DataSet().set(TAG, Vr.US, 12).element(TAG).orElseThrow();
        assertEquals(List.of(), element.personNames());
        assertEquals(List.of(), element.uids());
    }

    @Test
    void whatPeopleAreShownOfALargeValueIsItsBeginning() {
        DataElement large = DataElement.ofBytes(TAG, Vr.OB, new byte[1 << 24], SpecificCharacterSet.DEFAULT);
        String shown = assertTimeoutPreemptively(Duration.ofSeconds(1), large::toString);
        assertTrue(shown.startsWith("(0029,1001) OB 0\\0\\0"), shown);
        assertTrue(shown.endsWith("..."), shown);
    }
}
