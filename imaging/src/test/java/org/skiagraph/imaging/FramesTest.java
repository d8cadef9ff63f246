package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.bytes;
import static org.skiagraph.imaging.Images.colour;
import static org.skiagraph.imaging.Images.described;
import static org.skiagraph.imaging.Images.free;
import static org.skiagraph.imaging.Images.withPixels;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.codec.frames.FrameQuirks;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Frames of native and of encapsulated pixel data. */
class FramesTest {
    private static Frame decode(DataSet dataSet, TransferSyntax syntax, int number, Budget budget) throws IOException {
        return Frames.of(dataSet, syntax, FrameCodecs.standard(), budget).decode(number, Workers.none(), budget);
    }

    private static Frame decode(DataSet dataSet, int number) throws IOException {
        return decode(dataSet, TransferSyntax.ExplicitVRLittleEndian, number, free());
    }

    private static long[] row(Frame frame, int row) {
        long[] samples = new long[frame.pixels().columns() * frame.pixels().samples()];
        frame.row(row, samples);
        return samples;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32, 40, 48, 56, 64})
    void cellsOfAllWidthsAreRead(int allocated) throws IOException {
        int unit = allocated / 8;
        int[] cells = new int[2 * unit];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i + 1;
        }
        long first = 0;
        for (int i = unit - 1; i >= 0; i--) {
            first = first << 8 | i + 1;
        }
        long step = 0;
        for (int i = 0; i < unit; i++) {
            step = step << 8 | unit;
        }
        Frame frame = decode(withPixels(described(1, 2, allocated), cells), 1);
        assertArrayEquals(new long[] {first, first + step}, row(frame, 0));
    }

    @Test
    void samplesAreCutOutOfTheirCellsAndSignExtended() throws IOException {
        DataSet image =
                described(1, 2, 16).set(Tag.BitsStored, 12).set(Tag.HighBit, 13).set(Tag.PixelRepresentation, 1);
        Frame frame = decode(withPixels(image, 0xFF, 0xDF, 0x00, 0x20), 1); // DFFF and 2000: 01 1111... and 10 0000...
        assertArrayEquals(new long[] {2047, -2048}, row(frame, 0));
    }

    @Test
    void oneBitFramesFollowEachOtherWithinAByte() throws IOException {
        DataSet image = described(1, 5, 1).set(Tag.NumberOfFrames, 3);
        withPixels(image, 0b0101_0001, 0b0101_1010); // 10001, 01001 (of two bytes), 01101... lowest bit first
        assertArrayEquals(new long[] {1, 0, 0, 0, 1}, row(decode(image, 1), 0));
        assertArrayEquals(new long[] {0, 1, 0, 0, 1}, row(decode(image, 2), 0));
        assertArrayEquals(new long[] {0, 1, 1, 0, 1}, row(decode(image, 3), 0));
    }

    @Test
    void oneBitFramesLeaveUnusedBitsAtZero() throws IOException {
        DataSet image = withPixels(described(1, 5, 1).set(Tag.NumberOfFrames, 2), 0xFF, 0xFF);
        assertArrayEquals(bytes(0x1F), decode(image, 1).cells());
        assertArrayEquals(bytes(0x1F), decode(image, 2).cells());
    }

    @Test
    void aOneBitFrameShortByAFewBitsIsAFinding() throws IOException {
        DataSet image = described(1, 13, 1).set(Tag.NumberOfFrames, 5);
        withPixels(image, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF);
        Budget budget = free();
        Frame frame = decode(image, TransferSyntax.ExplicitVRLittleEndian, 5, budget); // bits 52 to 64 of 64
        assertArrayEquals(bytes(0xFF, 0x0F), frame.cells());
        assertTrue(budget.findings().counts().containsKey(Frames.SHORT_PIXEL_DATA));
    }

    @ParameterizedTest
    @CsvSource({"2, 8", "3, 8", "4, 8", "3, 16", "4, 32"})
    void planesBecomePixels(int samples, int allocated) throws IOException {
        int unit = allocated / 8;
        int[] planes = new int[samples * 2 * unit];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = i;
        }
        DataSet image =
                described(1, 2, allocated).set(Tag.SamplesPerPixel, samples).set(Tag.PlanarConfiguration, 1);
        byte[] cells = decode(withPixels(image, planes), 1).cells();
        for (int pixel = 0; pixel < 2; pixel++) {
            for (int s = 0; s < samples; s++) {
                assertEquals((s * 2 + pixel) * unit, cells[(pixel * samples + s) * unit]);
            }
        }
    }

    @Test
    void oneBitPlanesAreRefused() {
        DataSet image =
                withPixels(described(1, 8, 1).set(Tag.SamplesPerPixel, 3).set(Tag.PlanarConfiguration, 1), 1, 2, 3, 0);
        assertThrows(UnsupportedDataException.class, () -> decode(image, 1));
    }

    @Test
    void halfChrominanceServesTwoPixels() throws IOException {
        DataSet image = withPixels(colour(1, 4, "YBR_FULL_422", false), 10, 20, 100, 200, 30, 40, 110, 210);
        Frame frame = decode(image, 1);
        assertEquals(8, frame.cells().length);
        assertArrayEquals(new long[] {10, 100, 200, 20, 100, 200, 30, 110, 210, 40, 110, 210}, row(frame, 0));
    }

    @Test
    void halfChrominanceOfOnePixelIsNotMistakenForAll() throws IOException {
        assertArrayEquals(
                new long[] {10, 100, 200},
                row(decode(withPixels(colour(1, 1, "YBR_FULL_422", false), 10, 20, 100, 200), 1), 0));
    }

    @Test
    void theSecondOfSeveralFramesIsFound() throws IOException {
        DataSet image = withPixels(described(1, 2, 8).set(Tag.NumberOfFrames, 3), 1, 2, 3, 4, 5, 6);
        assertArrayEquals(bytes(3, 4), decode(image, 2).cells());
        assertThrows(IllegalArgumentException.class, () -> decode(image, 4));
        assertThrows(IllegalArgumentException.class, () -> decode(image, 0));
    }

    @Test
    void shortPixelDataAreFilledWithZerosAndToldOf() throws IOException {
        DataSet image = withPixels(described(2, 2, 8).set(Tag.NumberOfFrames, 2), 1, 2, 3, 4, 5, 6);
        Budget budget = free();
        assertArrayEquals(
                bytes(5, 6, 0, 0),
                decode(image, TransferSyntax.ExplicitVRLittleEndian, 2, budget).cells());
        assertEquals(
                "6 bytes of pixel data, where 8 are due",
                budget.findings().list().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, Integer.MAX_VALUE})
    void aFrameOfWhichNothingIsThereIsRefused(int frame) {
        DataSet image = withPixels(described(2, 2, 8).set(Tag.NumberOfFrames, Integer.MAX_VALUE), 1, 2, 3, 4);
        Budget budget = Limits.none().open();
        assertThrows(
                MalformedDataException.class,
                () -> decode(image, TransferSyntax.ExplicitVRLittleEndian, frame, budget));
    }

    @Test
    void emptyPixelDataAreRefused() {
        assertThrows(MalformedDataException.class, () -> decode(withPixels(described(2, 2, 8)), 1));
    }

    @Test
    void pixelDataThatAreNotThereAreRefused() {
        assertThrows(MalformedDataException.class, () -> decode(described(2, 2, 8), 1));
    }

    @ParameterizedTest
    @CsvSource({"32, 4", "64, 8"})
    void floatPixelsAreReal(int allocated, int unit) throws IOException {
        byte[] cells = new byte[2 * unit];
        if (unit == 4) {
            Bytes.put32L(cells, 0, Float.floatToIntBits(-1.5f));
            Bytes.put32L(cells, 4, Float.floatToIntBits(1e30f));
        } else {
            Bytes.put64L(cells, 0, Double.doubleToLongBits(-1.5));
            Bytes.put64L(cells, 8, Double.doubleToLongBits(1e300));
        }
        DataSet image = described(1, 2, allocated);
        image.setBytes(unit == 4 ? Tag.FloatPixelData : Tag.DoubleFloatPixelData, unit == 4 ? Vr.OF : Vr.OD, cells);
        double[] row = new double[2];
        decode(image, 1).realRow(0, row);
        assertArrayEquals(new double[] {-1.5, unit == 4 ? 1e30f : 1e300}, row);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 64})
    void floatPixelsOfAnotherWidthAreRefused(int allocated) {
        DataSet image = described(1, 1, allocated).setBytes(Tag.FloatPixelData, Vr.OF, new byte[8]);
        assertThrows(MalformedDataException.class, () -> decode(image, 1));
    }

    @ParameterizedTest
    @CsvSource({"8, OB", "8, OW", "16, OW"})
    void bigEndianFilesGiveLittleEndianCells(int allocated, String vr) throws IOException {
        byte[] cells = bytes(1, 2, 3, 4);
        DataSet image = described(1, 32 / allocated, allocated).setBytes(Tag.PixelData, Vr.valueOf(vr), cells);
        DicomFile file = DicomFile.of(image, TransferSyntax.ExplicitVRLittleEndian);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        file.write(out, TransferSyntax.ExplicitVRBigEndian, WriteOptions.standard());
        Budget budget = free();
        DicomFile read = DicomFile.read(Source.of(out.toByteArray()), ReadOptions.standard(), budget);
        assertEquals(TransferSyntax.ExplicitVRBigEndian, read.transferSyntax());
        Frame frame = Frames.of(read, FrameCodecs.standard(), budget).decode(1, Workers.none(), budget);
        assertArrayEquals(cells, frame.cells());
    }

    @Test
    void thePrivateSyntaxWithBigEndianPixelsIsUnderstood() throws IOException {
        TransferSyntax ge = TransferSyntax.of(org.skiagraph.dictionary.Uid.of("1.2.840.113619.5.2"))
                .orElseThrow();
        DataSet image = described(1, 2, 16).setBytes(Tag.PixelData, Vr.OW, bytes(1, 2, 3, 4));
        assertArrayEquals(bytes(2, 1, 4, 3), decode(image, ge, 1, free()).cells());
    }

    @Test
    void anIconIsAnImageOfItsOwn() throws IOException {
        DataSet icon = withPixels(described(1, 2, 8), 7, 8);
        DataSet image = withPixels(described(2, 2, 8), 1, 2, 3, 4);
        image.setItems(Tag.IconImageSequence, icon);
        DataSet item = image.items(Tag.IconImageSequence).get(0);
        assertArrayEquals(
                bytes(7, 8), decode(item, TransferSyntax.RLELossless, 1, free()).cells());
    }

    @Test
    void encapsulatedUncompressedFramesLoseTheirPadding() throws IOException {
        DataSet image = described(1, 3, 8).set(Tag.NumberOfFrames, 2);
        image.setFragments(
                Tag.PixelData,
                Vr.OB,
                Fragments.of(List.of(BulkData.of(bytes(1, 2, 3, 0)), BulkData.of(bytes(4, 5, 6, 0)))));
        TransferSyntax syntax = TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian;
        assertArrayEquals(bytes(4, 5, 6), decode(image, syntax, 2, free()).cells());
    }

    @Test
    void framesWithoutCodecAreFoundButNotDecoded() throws IOException {
        DataSet image = described(1, 3, 8);
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(bytes(9, 8)))));
        FrameCodecs none = FrameCodecs.standard();
        Frames frames = Frames.of(image, TransferSyntax.JPIPReferenced, none, free());
        assertFalse(frames.canDecode());
        assertEquals(2, frames.encoded(1).size());
        assertThrows(UnsupportedDataException.class, () -> frames.decode(1, Workers.none(), free()));
    }

    @Test
    void videoIsNotTakenForAFrameAFragment() {
        DataSet image = described(1, 3, 8).set(Tag.NumberOfFrames, 9);
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(bytes(9, 8)))));
        assertThrows(UnsupportedDataException.class, () -> decode(image, TransferSyntax.MPEG2MPML, 1, free()));
    }

    @ParameterizedTest
    @CsvSource({"16, 8", "255, 8", "1, 64", "3, 48", "3, 1"})
    void rleOfShapesItDoesNotHaveIsRefused(int samples, int allocated) {
        DataSet image = described(1, 8, allocated).set(Tag.SamplesPerPixel, samples);
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(List.of(BulkData.of(new byte[200]))));
        assertThrows(DataException.class, () -> decode(image, TransferSyntax.RLELossless, 1, free()));
    }

    @Test
    void limitsAreMetBeforeAnythingIsAllocated() {
        DataSet large = withPixels(described(65_535, 30_000, 8), 1, 2);
        refused(large, Limits.standard().with(Limit.HELD_BYTES, 1 << 20), Limit.HELD_BYTES);
        refused(large, Limits.standard().with(Limit.PIXELS, 1000), Limit.PIXELS);
        refused(large, Limits.standard().with(Limit.DECODED_BYTES, 1000), Limit.DECODED_BYTES);
        DataSet many = withPixels(described(1, 1, 8).set(Tag.NumberOfFrames, 101), 1, 2);
        refused(many, Limits.standard().with(Limit.FRAMES, 100), Limit.FRAMES);
    }

    private static void refused(DataSet dataSet, Limits limits, Limit limit) {
        LimitExceededException e = assertThrows(
                LimitExceededException.class,
                () -> decode(dataSet, TransferSyntax.ExplicitVRLittleEndian, 1, limits.open()));
        assertEquals(limit, e.limit());
    }

    @Test
    void anythingLargerThanAnArrayIsRefusedWhateverTheLimits() {
        DataSet huge = withPixels(described(65_535, 65_535, 64).set(Tag.SamplesPerPixel, 255), 1, 2);
        assertThrows(
                LimitExceededException.class,
                () -> decode(
                        huge,
                        TransferSyntax.ExplicitVRLittleEndian,
                        1,
                        Limits.none().open()));
    }

    @Test
    void aFrameBehindTheLastFragmentIsRefusedAndTheOthersAreGiven() throws IOException {
        DataSet image = described(1, 2, 8).set(Tag.NumberOfFrames, 3);
        BulkData table = BulkData.of(bytes(0, 0, 0, 0, 10, 0, 0, 0, 20, 0, 0, 0));
        List<BulkData> there = List.of(BulkData.of(bytes(1, 2)), BulkData.of(bytes(3, 4)));
        image.setFragments(Tag.PixelData, Vr.OB, Fragments.of(table, there));
        Budget budget = free();
        Frames frames = Frames.of(
                image, TransferSyntax.EncapsulatedUncompressedExplicitVRLittleEndian, FrameCodecs.standard(), budget);
        assertArrayEquals(bytes(3, 4), frames.decode(2, Workers.none(), budget).cells());
        MalformedDataException e =
                assertThrows(MalformedDataException.class, () -> frames.decode(3, Workers.none(), budget));
        assertEquals("pixel data end before frame 3 begins", e.text());
        assertTrue(budget.findings().counts().containsKey(FrameQuirks.FRAMES_MISSING));
    }
}
