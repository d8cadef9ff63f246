package org.skiagraph.imaging.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.described;
import static org.skiagraph.imaging.Images.free;
import static org.skiagraph.imaging.Images.withPixels;
import static org.skiagraph.imaging.render.Drawing.draw;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.imaging.Images;
import org.skiagraph.model.DataSet;

/** Stored values to grey: rescale, tables, windows, inversion. */
class GreyTest {
    private static DataSet grey(int... values) {
        return withPixels(described(1, values.length, 8), values);
    }

    private static DataSet windowed(DataSet dataSet, String center, String width) {
        return dataSet.set(Tag.WindowCenter, center).set(Tag.WindowWidth, width);
    }

    private static DataSet shorts(int... values) {
        byte[] cells = new byte[values.length * 2];
        for (int i = 0; i < values.length; i++) {
            Bytes.put16L(cells, i * 2, values[i]);
        }
        return described(1, values.length, 16).setBytes(Tag.PixelData, Vr.OW, cells);
    }

    private static DataSet table(int count, int first, int bits, Vr descriptor, int... entries) {
        byte[] data = new byte[entries.length * 2];
        for (int i = 0; i < entries.length; i++) {
            Bytes.put16L(data, i * 2, entries[i]);
        }
        return new DataSet()
                .set(Tag.LUTDescriptor, descriptor, count, first, bits)
                .setBytes(Tag.LUTData, Vr.OW, data);
    }

    @Test
    void theWindowOfTheFileIsApplied() throws IOException {
        // c=101, w=101: (x - 100.5) / 100 + 0.5
        assertArrayEquals(new int[] {0, 65, 129, 255}, draw(windowed(grey(50, 76, 101, 255), "101", "101")));
    }

    @Test
    void theWindowOfTheCallerComesFirst() throws IOException {
        DataSet image = windowed(grey(0, 255), "101", "101");
        Window window = new Window(127.5, 510, Window.Function.LINEAR_EXACT);
        assertArrayEquals(new int[] {64, 191}, draw(image, 1, Optional.of(window), free()));
    }

    @Test
    void rescaleComesBeforeTheWindow() throws IOException {
        DataSet image = windowed(grey(0, 100, 200), "0", "200")
                .set(Tag.VOILUTFunction, "LINEAR_EXACT")
                .set(Tag.RescaleSlope, "2")
                .set(Tag.RescaleIntercept, "-200");
        assertArrayEquals(new int[] {0, 128, 255}, draw(image)); // -200, 0, 200
    }

    @Test
    void signedValuesAreDrawnInOrder() throws IOException {
        DataSet image = shorts(-1000, 0, 1000).set(Tag.PixelRepresentation, 1);
        assertArrayEquals(new int[] {0, 128, 255}, draw(image));
    }

    @Test
    void withoutAWindowTheRangeOfTheFrameIsShown() throws IOException {
        assertArrayEquals(new int[] {0, 128, 255}, draw(grey(10, 20, 30)));
    }

    @Test
    void theAutomaticWindowDoesNotCountPadding() throws IOException {
        DataSet image = grey(0, 200, 210, 220, 0, 0);
        assertArrayEquals(new int[] {0, 0, 128, 255, 0, 0}, draw(image.set(Tag.PixelPaddingValue, Vr.US, 0)));
        DataSet ranged = grey(0, 200, 210, 220, 3, 0)
                .set(Tag.PixelPaddingValue, Vr.US, 0)
                .set(Tag.PixelPaddingRangeLimit, Vr.US, 5);
        assertArrayEquals(new int[] {0, 0, 128, 255, 0, 0}, draw(ranged));
    }

    @Test
    void paddingWithTheWrongSignIsPaddingStill() throws IOException {
        DataSet image =
                shorts(-2000, 10, 20, 30).set(Tag.PixelRepresentation, 1).set(Tag.PixelPaddingValue, Vr.US, 63_536);
        assertArrayEquals(new int[] {0, 0, 128, 255}, draw(image));
    }

    @Test
    void aFrameOfPaddingOnlyIsDrawn() throws IOException {
        assertArrayEquals(new int[] {255, 255}, draw(grey(7, 7).set(Tag.PixelPaddingValue, Vr.US, 7)));
    }

    @Test
    void aConstantFrameIsGrey() throws IOException {
        assertArrayEquals(new int[] {128, 128}, draw(grey(7, 7)));
    }

    @Test
    void monochrome1IsInverted() throws IOException {
        DataSet image = grey(10, 20, 30).set(Tag.PhotometricInterpretation, "MONOCHROME1");
        assertArrayEquals(new int[] {255, 127, 0}, draw(image));
    }

    @ParameterizedTest
    @CsvSource({
        "MONOCHROME1, INVERSE, 255, 0",
        "MONOCHROME2, IDENTITY, 0, 0",
        "MONOCHROME1, IDENTITY, 255, 1",
        "MONOCHROME2, INVERSE, 0, 1"
    })
    void presentationLutShapeOnlyRepeatsThePhotometricInterpretation(
            String photometric, String shape, int first, int findings) throws IOException {
        DataSet image =
                grey(10, 30).set(Tag.PhotometricInterpretation, photometric).set(Tag.PresentationLUTShape, shape);
        Budget budget = free();
        assertArrayEquals(new int[] {first, 255 - first}, draw(image, budget));
        assertEquals(findings, budget.findings().list().size());
    }

    @Test
    void aModalityTableComesInPlaceOfRescale() throws IOException {
        DataSet image = windowed(grey(0, 1, 2, 3), "500", "1000")
                .set(Tag.VOILUTFunction, "LINEAR_EXACT")
                .set(Tag.RescaleSlope, "77");
        image.setItems(Tag.ModalityLUTSequence, table(3, 1, 16, Vr.US, 0, 500, 1000));
        assertArrayEquals(new int[] {0, 0, 128, 255}, draw(image)); // before the first: the first
    }

    @ParameterizedTest
    @CsvSource({"8, 255", "10, 1023", "12, 4095", "16, 65535"})
    void theOutputOfAVoiTableHasItsBits(int bits, int white) throws IOException {
        DataSet image = grey(0, 1, 2);
        image.setItems(Tag.VOILUTSequence, table(3, 0, bits, Vr.US, 0, white, white / 2));
        assertArrayEquals(new int[] {0, 255, 127}, draw(image));
    }

    @Test
    void entriesAboveTheirBitsAreWhite() throws IOException {
        DataSet image = grey(0, 1);
        image.setItems(Tag.VOILUTSequence, table(2, 0, 8, Vr.US, 300, 65_535));
        assertArrayEquals(new int[] {255, 255}, draw(image));
    }

    @Test
    void eightBitEntriesMayBePackedTwoInAWord() throws IOException {
        DataSet image = grey(0, 1, 2, 3);
        image.setItems(
                Tag.VOILUTSequence,
                new DataSet()
                        .set(Tag.LUTDescriptor, Vr.US, 4, 0, 8)
                        .setBytes(Tag.LUTData, Vr.OW, Images.bytes(9, 8, 7, 6)));
        assertArrayEquals(new int[] {9, 8, 7, 6}, draw(image));
    }

    @Test
    void theFirstMappedValueMayBeNegative() throws IOException {
        DataSet image = shorts(-2, -1, 0, 5).set(Tag.PixelRepresentation, 1);
        image.setItems(Tag.VOILUTSequence, table(3, -1, 8, Vr.SS, 10, 20, 30));
        assertArrayEquals(new int[] {10, 10, 20, 30}, draw(image));
    }

    @Test
    void theFirstMappedValueOfUnsignedDataMayBeAbove32767() throws IOException {
        DataSet image = shorts(39_999, 40_000, 40_001);
        image.setItems(Tag.VOILUTSequence, table(2, 40_000, 8, Vr.US, 10, 20));
        assertArrayEquals(new int[] {10, 10, 20}, draw(image));
    }

    @Test
    void rescaledBelowZeroTheFirstMappedValueIsSigned() throws IOException {
        DataSet image = grey(0, 10).set(Tag.RescaleIntercept, "-10").set(Tag.RescaleSlope, "1");
        image.setItems(Tag.VOILUTSequence, table(2, 65_526, 8, Vr.US, 10, 20)); // -10 in 16 bits
        assertArrayEquals(new int[] {10, 20}, draw(image));
    }

    @Test
    void zeroEntriesAre65536() throws IOException {
        int[] entries = new int[65_536];
        entries[3] = 200;
        DataSet image = grey(2, 3);
        image.setItems(Tag.VOILUTSequence, table(0, 0, 8, Vr.US, entries));
        assertArrayEquals(new int[] {0, 200}, draw(image));
    }

    @Test
    void aTableWithTooFewEntriesIsRefused() {
        DataSet image = grey(2, 3);
        image.setItems(Tag.VOILUTSequence, table(4, 0, 16, Vr.US, 1, 2, 3));
        assertThrows(MalformedDataException.class, () -> draw(image));
    }

    @Test
    void anEmptyTableIsAFinding() throws IOException {
        DataSet image = grey(10, 30);
        image.setItems(Tag.VOILUTSequence, new DataSet());
        Budget budget = free();
        assertArrayEquals(new int[] {0, 255}, draw(image, budget));
        assertTrue(budget.findings().counts().containsKey(GreyPipeline.EMPTY_TABLE));
    }

    @Test
    void functionalGroupsOfTheFrameComeBeforeSharedOnes() throws IOException {
        DataSet image =
                windowed(grey(100, 200, 100, 200), "1", "1").set(Tag.Columns, 2).set(Tag.NumberOfFrames, 2);
        DataSet shared = new DataSet();
        shared.setItems(Tag.PixelValueTransformationSequence, rescale("2", "0"));
        shared.setItems(Tag.FrameVOILUTSequence, exact("300", "200"));
        DataSet own = new DataSet();
        own.setItems(Tag.FrameVOILUTSequence, exact("400", "800"));
        image.setItems(Tag.SharedFunctionalGroupsSequence, shared);
        image.setItems(Tag.PerFrameFunctionalGroupsSequence, new DataSet(), own);
        assertArrayEquals(new int[] {0, 255}, draw(image, 1, Optional.empty(), free()));
        assertArrayEquals(new int[] {64, 128}, draw(image, 2, Optional.empty(), free()));
    }

    private static DataSet rescale(String slope, String intercept) {
        return new DataSet().set(Tag.RescaleSlope, slope).set(Tag.RescaleIntercept, intercept);
    }

    private static DataSet exact(String center, String width) {
        return windowed(new DataSet(), center, width).set(Tag.VOILUTFunction, "LINEAR_EXACT");
    }

    @Test
    void wideValuesGoOneByOne() throws IOException {
        byte[] cells = new byte[12];
        Bytes.put32L(cells, 4, 1_000_000);
        Bytes.put32L(cells, 8, 2_000_000);
        assertArrayEquals(new int[] {0, 128, 255}, draw(described(1, 3, 32).setBytes(Tag.PixelData, Vr.OW, cells)));
    }

    @Test
    void floatPixelsThatAreNoNumbersAreBlack() throws IOException {
        float[] values = {Float.NaN, -1, Float.POSITIVE_INFINITY, 1, Float.NEGATIVE_INFINITY, Float.MAX_VALUE};
        DataSet image = floats(values).set(Tag.FloatPixelPaddingValue, Float.MAX_VALUE);
        assertArrayEquals(new int[] {0, 0, 255, 255, 0, 255}, draw(image));
    }

    private static DataSet floats(float... values) {
        byte[] cells = new byte[values.length * 4];
        for (int i = 0; i < values.length; i++) {
            Bytes.put32L(cells, i * 4, Float.floatToIntBits(values[i]));
        }
        return described(1, values.length, 32).setBytes(Tag.FloatPixelData, Vr.OF, cells);
    }

    @Test
    void doublesOfTheWholeRangeAreDrawn() throws IOException {
        byte[] cells = new byte[16];
        Bytes.put64L(cells, 0, Double.doubleToLongBits(-Double.MAX_VALUE));
        Bytes.put64L(cells, 8, Double.doubleToLongBits(Double.MAX_VALUE));
        int[] levels = draw(described(1, 2, 64).setBytes(Tag.DoubleFloatPixelData, Vr.OD, cells));
        assertTrue(levels[0] < levels[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1e308", "1e999", "1e-999", "0"})
    void noSlopeMakesItFail(String slope) throws IOException {
        assertEquals(3, draw(grey(0, 100, 255).set(Tag.RescaleSlope, slope)).length);
    }

    @Test
    void oneBitPixelsAreBlackAndWhite() throws IOException {
        assertArrayEquals(
                new int[] {255, 0, 0, 255, 0, 255, 0, 0, 255}, draw(withPixels(described(3, 3, 1), 0b0010_1001, 1)));
    }

    @Test
    void aPictureAboveWhatMayBeHeldIsRefused() {
        DataSet image = withPixels(described(100, 100, 1), new int[1250]);
        Limits limits = Limits.standard().with(Limit.HELD_BYTES, 5000); // the frame is 1250 bytes, the picture 10000
        LimitExceededException e = assertThrows(LimitExceededException.class, () -> draw(image, limits.open()));
        assertEquals(Limit.HELD_BYTES, e.limit());
    }
}
