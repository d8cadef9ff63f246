package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skiagraph.imaging.Images.free;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Uid;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;

/** Frames of the JPEG transfer syntaxes, into Data Sets and out. */
class JpegFramesTest {
    private static final TransferSyntax NATIVE = TransferSyntax.ExplicitVRLittleEndian;
    private static final Uid MADE = Uid.of("2.25.1");

    private static DataSet transcoded(DataSet dataSet, TransferSyntax from, TransferSyntax to) throws IOException {
        return Transcoder.of(FrameCodecs.standard())
                .with(() -> MADE)
                .transcode(DicomFile.of(dataSet, from), to, free())
                .dataSet();
    }

    private static byte[] cells(DataSet dataSet, TransferSyntax syntax, int frame) throws IOException {
        return Frames.of(dataSet, syntax, FrameCodecs.standard(), free())
                .decode(frame, Workers.none(), free())
                .cells();
    }

    private static DataSet grey(int allocated, int stored, boolean signed) {
        DataSet image = Images.described(20, 30, allocated)
                .set(Tag.BitsStored, stored)
                .set(Tag.HighBit, stored - 1)
                .set(Tag.PixelRepresentation, signed ? 1 : 0)
                .set(Tag.NumberOfFrames, 2)
                .set(Tag.ImageType, "ORIGINAL", "PRIMARY")
                .set(Tag.SOPInstanceUID, "1.2.3");
        byte[] bytes = new byte[2 * 20 * 30 * allocated / 8];
        Random random = new Random(stored);
        for (int i = 0; i < bytes.length * 8 / allocated; i++) {
            int smooth = (1 << stored - 1) + (i % 30) * 3 + random.nextInt(4);
            int value = signed ? smooth - (1 << stored - 1) - 40 : smooth;
            if (allocated == 8) {
                bytes[i] = (byte) value;
            } else {
                Bytes.put16L(bytes, 2 * i, value);
            }
        }
        return image.setBulk(Tag.PixelData, allocated == 8 ? Vr.OB : Vr.OW, BulkData.of(bytes));
    }

    private static DataSet rgb() {
        byte[] bytes = new byte[20 * 30 * 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 3 == 0 ? i / 90 * 9 : i % 90 + 60 * (i % 3));
        }
        return Images.colour(20, 30, "RGB", false)
                .set(Tag.SOPInstanceUID, "1.2.3")
                .setBulk(Tag.PixelData, Vr.OB, BulkData.of(bytes));
    }

    @Test
    void losslessKeepsEachBitOfTheCells() throws IOException {
        for (TransferSyntax to : List.of(TransferSyntax.JPEGLossless, TransferSyntax.JPEGLosslessSV1)) {
            for (DataSet image :
                    List.of(grey(8, 8, false), grey(16, 12, false), grey(16, 16, false), grey(16, 12, true), rgb())) {
                DataSet encoded = transcoded(image, NATIVE, to);
                assertEquals("1.2.3", encoded.text(Tag.SOPInstanceUID, ""));
                assertFalse(encoded.contains(Tag.LossyImageCompression));
                assertEquals(image, transcoded(encoded, to, NATIVE));
            }
        }
    }

    @Test
    void planesBecomePixelsAndTheDataSetSaysSo() throws IOException {
        DataSet planes = rgb().set(Tag.PlanarConfiguration, 1);
        DataSet encoded = transcoded(planes, NATIVE, TransferSyntax.JPEGLosslessSV1);
        assertEquals(0, encoded.integer(Tag.PlanarConfiguration, -1));
        assertArrayEquals(cells(planes, NATIVE, 1), cells(encoded, TransferSyntax.JPEGLosslessSV1, 1));
    }

    @Test
    void lossyGreyIsNearAndSaysThatItLost() throws IOException {
        for (DataSet image : List.of(grey(8, 8, false), grey(16, 12, false), grey(16, 10, false))) {
            int allocated = image.integer(Tag.BitsAllocated, 0);
            TransferSyntax to = allocated == 8 ? TransferSyntax.JPEGBaseline8Bit : TransferSyntax.JPEGExtended12Bit;
            DataSet encoded = transcoded(image, NATIVE, to);
            assertEquals("01", encoded.text(Tag.LossyImageCompression, ""));
            assertEquals("ISO_10918_1", encoded.text(Tag.LossyImageCompressionMethod, ""));
            assertTrue(Double.parseDouble(encoded.text(Tag.LossyImageCompressionRatio, "0")) > 1);
            assertEquals(MADE.toString(), encoded.text(Tag.SOPInstanceUID, ""));
            assertEquals("DERIVED", encoded.texts(Tag.ImageType).get(0));
            byte[] before = cells(image, NATIVE, 2);
            byte[] after = cells(encoded, to, 2);
            for (int i = 0; i < before.length; i += allocated / 8) {
                int difference = allocated == 8
                        ? (before[i] & 0xFF) - (after[i] & 0xFF)
                        : Bytes.uint16L(before, i) - Bytes.uint16L(after, i);
                assertTrue(Math.abs(difference) <= 12, "by " + difference);
            }
        }
    }

    @Test
    void lossyColourIsYcbcrWithHalfTheChrominance() throws IOException {
        DataSet encoded = transcoded(rgb(), NATIVE, TransferSyntax.JPEGBaseline8Bit);
        assertEquals("YBR_FULL_422", encoded.text(Tag.PhotometricInterpretation, ""));
        DataSet back = transcoded(encoded, TransferSyntax.JPEGBaseline8Bit, NATIVE);
        assertEquals("YBR_FULL", back.text(Tag.PhotometricInterpretation, ""));
        byte[] ycbcr = cells(back, NATIVE, 1);
        byte[] original = cells(rgb(), NATIVE, 1);
        for (int i = 0; i < ycbcr.length; i += 3) {
            double y =
                    0.299 * (original[i] & 0xFF) + 0.587 * (original[i + 1] & 0xFF) + 0.114 * (original[i + 2] & 0xFF);
            assertEquals(y, ycbcr[i] & 0xFF, 12);
        }
    }

    @Test
    void whatAProcessCannotHoldIsRefused() {
        for (DataSet image : List.of(grey(16, 12, false), grey(8, 8, true))) {
            assertThrows(
                    UnsupportedDataException.class, () -> transcoded(image, NATIVE, TransferSyntax.JPEGBaseline8Bit));
        }
        for (DataSet image : List.of(grey(16, 16, false), grey(16, 12, true))) {
            assertThrows(
                    UnsupportedDataException.class, () -> transcoded(image, NATIVE, TransferSyntax.JPEGExtended12Bit));
        }
        for (TransferSyntax retired : List.of(
                TransferSyntax.JPEGSpectralSelectionNonHierarchical68,
                TransferSyntax.JPEGFullProgressionNonHierarchical1012)) {
            assertThrows(UnsupportedDataException.class, () -> transcoded(grey(8, 8, false), NATIVE, retired));
        }
    }

    @Test
    void aCodeStreamOfAnotherImageIsRefusedIfLargerAndFilledUpIfSmaller() throws IOException {
        TransferSyntax syntax = TransferSyntax.JPEGLosslessSV1;
        DataSet encoded = transcoded(grey(8, 8, false), NATIVE, syntax);
        DataSet smaller = encoded.copy().set(Tag.Rows, 19);
        assertThrows(MalformedDataException.class, () -> cells(smaller, syntax, 1));
        DataSet other = encoded.copy().set(Tag.SamplesPerPixel, 3);
        assertThrows(MalformedDataException.class, () -> cells(other, syntax, 1));
        DataSet larger = encoded.copy().set(Tag.Columns, 32);
        Budget budget = free();
        byte[] cells = Frames.of(larger, syntax, FrameCodecs.standard(), budget)
                .decode(1, Workers.none(), budget)
                .cells();
        assertTrue(Frames.anyIncomplete(budget));
        assertTrue(budget.findings().counts().containsKey(Frames.SMALLER_FRAME));
        byte[] whole = cells(encoded, syntax, 1);
        assertEquals(whole[30], cells[32]);
        assertEquals(0, cells[30]);
        assertNotEquals(0, cells[29]);
    }

    @Test
    void cellsOfOneBitAreNotJpeg() throws IOException {
        DataSet bits = Images.described(8, 8, 1).setBulk(Tag.PixelData, Vr.OB, BulkData.of(new byte[8]));
        assertThrows(UnsupportedDataException.class, () -> transcoded(bits, NATIVE, TransferSyntax.JPEGLosslessSV1));
    }
}
