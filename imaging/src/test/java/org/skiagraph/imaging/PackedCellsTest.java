package org.skiagraph.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.TransferSyntax;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** Cells of 12 bits, as ACR-NEMA and the first edition of PS3.5 have them. */
class PackedCellsTest {
    private static DataSet twoFramesOfThreePixels(int allocated) {
        return new DataSet()
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.NumberOfFrames, 2)
                .set(Tag.Rows, 1)
                .set(Tag.Columns, 3)
                .set(Tag.BitsAllocated, allocated)
                .set(Tag.BitsStored, allocated)
                .set(Tag.HighBit, allocated - 1)
                .set(Tag.PixelRepresentation, 0)
                // 123 456 789 | ABC DEF 012, lowest digit first in each byte
                .setBytes(Tag.PixelData, Vr.OW, new byte[] {
                    0x23, 0x61, 0x45, (byte) 0x89, (byte) 0xC7, (byte) 0xAB, (byte) 0xEF, 0x2D, 0x01, 0
                });
    }

    private static Frames frames(DataSet dataSet, Budget budget) throws IOException {
        return Frames.of(dataSet, TransferSyntax.ExplicitVRLittleEndian, FrameCodecs.standard(), budget);
    }

    @Test
    void twelveBitsFollowEachOtherWithoutGapsAcrossFramesToo() throws IOException {
        Budget budget = Limits.standard().open();
        Frames frames = frames(twoFramesOfThreePixels(12), budget);
        long[] row = new long[3];
        frames.decode(1, Workers.none(), budget).row(0, row);
        assertArrayEquals(new long[] {0x123, 0x456, 0x789}, row);
        frames.decode(2, Workers.none(), budget).row(0, row);
        assertArrayEquals(new long[] {0xABC, 0xDEF, 0x012}, row);
    }

    @Test
    void framesAreWrittenAsTheyWereStored() throws IOException {
        Budget budget = Limits.standard().open();
        DataSet dataSet = twoFramesOfThreePixels(12);
        Frames frames = frames(dataSet, budget);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NativeFrames written = new NativeFrames(frames.pixels(), out);
        written.add(frames.decode(1, Workers.none(), budget));
        written.add(frames.decode(2, Workers.none(), budget));
        written.finish();
        byte[] stored = dataSet.element(Tag.PixelData).orElseThrow().readBytes();
        assertArrayEquals(java.util.Arrays.copyOf(stored, 9), out.toByteArray());
    }

    @Test
    void otherNumbersOfBitsAreRefused() {
        assertThrows(
                UnsupportedDataException.class,
                () -> frames(twoFramesOfThreePixels(3), Limits.standard().open()));
    }
}
