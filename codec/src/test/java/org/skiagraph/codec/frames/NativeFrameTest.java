package org.skiagraph.codec.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Source;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;

/** Frames of native pixel data, found by arithmetic. PS3.5 8.1. */
class NativeFrameTest {
    private static DataSet image(int rows, int columns, int allocated, int frames) {
        return new DataSet()
                .set(Tag.Rows, rows)
                .set(Tag.Columns, columns)
                .set(Tag.BitsAllocated, allocated)
                .set(Tag.NumberOfFrames, frames);
    }

    private static FrameIndex index(DataSet dataSet) throws IOException {
        return FrameIndex.of(dataSet, Tables.free());
    }

    private static List<Long> place(FrameIndex index, int frame) {
        BulkData part = index.parts(frame).get(0);
        return List.of(part.offset(), part.length());
    }

    @Test
    void framesFollowEachOther() throws IOException {
        FrameIndex index = index(image(3, 5, 16, 2).setBytes(Tag.PixelData, Vr.OW, new byte[60]));
        assertEquals(FrameOrigin.ARITHMETIC, index.origin());
        assertEquals(2, index.frames());
        assertEquals(List.of(0L, 30L), place(index, 1));
        assertEquals(List.of(30L, 30L), place(index, 2));
    }

    @Test
    void framesOfSingleBitsBeginWithinABytes() throws IOException {
        FrameIndex index = index(image(1, 13, 1, 3).setBytes(Tag.PixelData, Vr.OB, new byte[6])); // 39 bits
        assertEquals(List.of(0L, 2L), place(index, 1)); // bits 0 to 12
        assertEquals(List.of(1L, 3L), place(index, 2)); // bits 13 to 25
        assertEquals(List.of(3L, 2L), place(index, 3)); // bits 26 to 38
        assertEquals(List.of(0, 5, 2), List.of(index.firstBit(1), index.firstBit(2), index.firstBit(3)));
    }

    @Test
    void halfChrominanceTakesTwoBytesAPixel() throws IOException {
        DataSet image = image(2, 4, 8, 2)
                .set(Tag.SamplesPerPixel, 3)
                .set(Tag.PhotometricInterpretation, "YBR_FULL_422")
                .setBytes(Tag.PixelData, Vr.OB, new byte[32]);
        assertEquals(List.of(16L, 16L), place(index(image), 2));
    }

    @Test
    void floatPixelsHaveTheirOwnSize() throws IOException {
        DataSet floats = image(1, 2, 16, 2).setBytes(Tag.FloatPixelData, Vr.OF, new byte[16]);
        assertEquals(List.of(8L, 8L), place(index(floats), 2));
        DataSet doubles = image(1, 2, 16, 2).setBytes(Tag.DoubleFloatPixelData, Vr.OD, new byte[32]);
        assertEquals(List.of(16L, 16L), place(index(doubles), 2));
    }

    @Test
    void ofShortPixelDataIsGivenWhatIsThere() throws IOException {
        FrameIndex index = index(image(1, 4, 8, 3).setBytes(Tag.PixelData, Vr.OB, new byte[6]));
        assertEquals(List.of(4L, 2L), place(index, 2));
        assertTrue(index.isMissing(3));
        assertEquals(List.of(), index.parts(3));
        assertTrue(index(image(1, 4, 8, 1).setBytes(Tag.PixelData, Vr.OB, new byte[0]))
                .isMissing(1));
    }

    @Test
    void framesBeyondWhatSixtyFourBitsCountAreMissing() throws IOException {
        DataSet image = image(65_535, 65_535, 64, 10_000_000)
                .set(Tag.SamplesPerPixel, 255)
                .setBytes(Tag.PixelData, Vr.OB, new byte[2]);
        FrameIndex index = index(image);
        assertEquals(List.of(0L, 2L), place(index, 1));
        assertTrue(index.isMissing(10_000_000));
    }

    @Test
    void offsetsAreLong() throws IOException {
        long frame = 65_535L * 65_535 * 2;
        Source zeros = new Source() {
            @Override
            public long size() {
                return frame * 1000 + 7;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) {
                throw new AssertionError("frames are not read to be found");
            }
        };
        DataSet image =
                image(65_535, 65_535, 16, 1000).setBulk(Tag.PixelData, Vr.OW, BulkData.of(zeros, 7, frame * 1000));
        assertEquals(List.of(7 + frame * 999, frame), place(index(image), 1000));
    }

    @Test
    void whatTheSizeFollowsFromMustBeThereAndPossible() {
        DataSet nothing = new DataSet().setBytes(Tag.PixelData, Vr.OB, new byte[2]);
        assertThrows(MalformedDataException.class, () -> index(nothing));
        assertThrows(MalformedDataException.class, () -> index(new DataSet()));
        for (int tag : new int[] {Tag.Rows, Tag.Columns, Tag.BitsAllocated, Tag.SamplesPerPixel}) {
            DataSet zero = image(1, 1, 8, 1)
                    .setBytes(Tag.PixelData, Vr.OB, new byte[2])
                    .set(tag, 0);
            assertThrows(MalformedDataException.class, () -> index(zero));
        }
        assertThrows(IllegalArgumentException.class, () -> new NativeFrame(1, 1, 1, 65, ""));
    }

    @Test
    void noFrameIsOne() throws IOException {
        DataSet image = image(1, 2, 8, 0).setBytes(Tag.PixelData, Vr.OB, new byte[2]);
        assertEquals(1, index(image).frames());
    }
}
