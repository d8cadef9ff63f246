package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Workers;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/** Frames of JPEG 2000, in streams of a few numbers, written by OpenJPEG and by the tests' own writer. PS3.5 8.2.4. */
class Jpeg2000FrameCodecTest {
    /** 4 x 3 pixels of RGB, each sample 37 more than the one before, from 11 on; with RCT. */
    private static final String RGB =
            "/0//UQAvAAAAAAAEAAAAAwAAAAAAAAAAAAAABAAAAAMAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEBAQQEAAH/XA"
                    + "AHQEBISFD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjD/kAAKAAAAAABeAAH/k8PnCAdwYUvP"
                    + "tBQNGIYlZs+0FAmEHLdpx9oLB84OPwAwDEa7B2cK0T8L1u/PwBJ+AFH4AQAP3a5/BXsCh8/AGj7QOPwAgAmufuf/fw"
                    + "vFVwqN/9k=";

    /** 5 x 3 pixels of one bit: 10110 00101 11100. */
    private static final String BITS =
            "/0//UQApAAAAAAAFAAAAAwAAAAAAAAAAAAAABQAAAAMAAAAAAAAAAAABAAEB/1IADAAAAAEAAAQEAAH/XAAEQBD/kA"
                    + "AKAAAAAAAUAAH/k8kADAVgkP/Z";

    /** 4 x 2 pixels of 12 bits, signed: -300, -1, 0, 1, 2047, -2048, 5, 700. */
    private static final String SIGNED =
            "/0//UQApAAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAABiwEB/1IADAAAAAEAAQQEAAH/XAAHQGhwcH"
                    + "j/kAAKAAAAAAAsAAH/k8H5ggALvXs/w/kEg/YEh/gFBuKFfwDpi78GOH6jf//Z";

    /** Where RGB says which transform it has: the last byte of COD, behind SOC and SIZ. */
    private static final int TRANSFORM = 2 + 49 + 13;

    private static DataSet dataSet(
            String stream, int columns, int rows, int samples, int allocated, int stored, String photometric) {
        DataSet dataSet = new DataSet()
                .set(Tag.SamplesPerPixel, samples)
                .set(Tag.PhotometricInterpretation, photometric)
                .set(Tag.Rows, rows)
                .set(Tag.Columns, columns)
                .set(Tag.BitsAllocated, allocated)
                .set(Tag.BitsStored, stored)
                .set(Tag.HighBit, stored - 1)
                .set(Tag.PixelRepresentation, 0);
        byte[] bytes = Base64.getDecoder().decode(stream);
        return dataSet.setFragments(
                Tag.PixelData, Vr.OB, Fragments.of(BulkData.of(new byte[0]), List.of(BulkData.of(bytes))));
    }

    private static Frame frame(DataSet dataSet) throws IOException {
        Budget budget = Limits.standard().open();
        Frames frames = Frames.of(dataSet, TransferSyntax.JPEG2000Lossless, FrameCodecs.standard(), budget);
        Frame frame = frames.decode(1, Workers.none(), budget);
        assertTrue(budget.findings().isEmpty());
        return frame;
    }

    private static byte[] rgb() {
        byte[] cells = new byte[36];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) (i * 37 + 11);
        }
        return cells;
    }

    @Test
    void theComponentTransformIsUndone() throws IOException {
        Frame frame = frame(dataSet(RGB, 4, 3, 3, 8, 8, "YBR_RCT"));
        assertArrayEquals(rgb(), frame.cells());
        assertEquals("RGB", frame.pixels().photometric());
    }

    @Test
    void nativePixelsSayRgb() throws IOException {
        DataSet coded = dataSet(RGB, 4, 3, 3, 8, 8, "YBR_RCT")
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7")
                .set(Tag.SOPInstanceUID, "1.2.3.4");
        DicomFile file = DicomFile.of(coded, TransferSyntax.JPEG2000Lossless);
        DataSet plain = Transcoder.of(FrameCodecs.standard())
                .transcode(
                        file,
                        TransferSyntax.ExplicitVRLittleEndian,
                        Limits.standard().open())
                .dataSet();
        assertEquals("RGB", plain.text(Tag.PhotometricInterpretation, ""));
        assertEquals("YBR_RCT", coded.text(Tag.PhotometricInterpretation, ""));
        byte[] cells = new byte[36];
        plain.element(Tag.PixelData)
                .orElseThrow()
                .littleEndian()
                .orElseThrow()
                .open()
                .readFully(0, cells, 0, 36);
        assertArrayEquals(rgb(), cells);
    }

    @Test
    void samplesOfTheReversibleTransformAloneAreExact() throws IOException {
        byte[] stream = Base64.getDecoder().decode(RGB);
        assertTrue(isExact(RGB));
        stream[TRANSFORM] = 0; // 9/7
        assertFalse(isExact(Base64.getEncoder().encodeToString(stream)));
    }

    private static boolean isExact(String stream) throws IOException {
        Budget budget = Limits.standard().open();
        DataSet dataSet = dataSet(stream, 4, 3, 3, 8, 8, "YBR_RCT");
        return Frames.of(dataSet, TransferSyntax.JPEG2000, FrameCodecs.standard(), budget)
                .isExact(1, budget);
    }

    @Test
    void bitsArePacked() throws IOException {
        Frame frame = frame(dataSet(BITS, 5, 3, 1, 1, 1, "MONOCHROME2"));
        assertArrayEquals(new byte[] {(byte) 0b1000_1101, 0b0001_1110}, frame.cells());
    }

    @Test
    void signsAreThoseOfTheStream() throws IOException {
        Frame frame = frame(dataSet(SIGNED, 4, 2, 1, 16, 12, "MONOCHROME2"));
        int[] expected = {-300, -1, 0, 1, 2047, -2048, 5, 700};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], (short) frame.cell(i));
        }
    }

    @Test
    void aStreamThatDoesNotFitIsRefused() {
        assertThrows(DataException.class, () -> frame(dataSet(SIGNED, 4, 2, 1, 8, 8, "MONOCHROME2")));
        assertThrows(DataException.class, () -> frame(dataSet(BITS, 5, 4, 1, 1, 1, "MONOCHROME2")));
        assertThrows(DataException.class, () -> frame(dataSet(BITS, 5, 3, 1, 12, 12, "MONOCHROME2")));
    }

    @Test
    void nothingIsEncoded() {
        PixelDescription pixels = new PixelDescription(3, 4, 1, 3, false, 8, 8, 7, false, "RGB", false);
        assertTrue(FrameCodecs.standard()
                .of(TransferSyntax.JPEG2000)
                .orElseThrow()
                .encoder(pixels)
                .isEmpty());
    }
}
