package org.skiagraph.imaging;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataSet;

/** Data Sets with pixels, for tests of this module. */
public final class Images {
    private Images() {}

    /** A Data Set that describes grey pixels and has none yet. */
    public static DataSet described(int rows, int columns, int allocated) {
        return new DataSet()
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.Rows, rows)
                .set(Tag.Columns, columns)
                .set(Tag.BitsAllocated, allocated)
                .set(Tag.BitsStored, allocated)
                .set(Tag.HighBit, allocated - 1)
                .set(Tag.PixelRepresentation, 0);
    }

    /** A Data Set that describes three samples a pixel. */
    public static DataSet colour(int rows, int columns, String photometric, boolean planar) {
        return described(rows, columns, 8)
                .set(Tag.SamplesPerPixel, 3)
                .set(Tag.PhotometricInterpretation, photometric)
                .set(Tag.PlanarConfiguration, planar ? 1 : 0);
    }

    /** With native pixel data, padded to an even length. */
    public static DataSet withPixels(DataSet dataSet, int... bytes) {
        int even = bytes.length + (bytes.length & 1);
        return dataSet.setBytes(Tag.PixelData, Vr.OB, Arrays.copyOf(bytes(bytes), even));
    }

    /** Numbers as bytes. */
    public static byte[] bytes(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    /** A budget without limits. */
    public static Budget free() {
        return Limits.standard().open();
    }

    /** Images of all shapes that RLE can hold as well, with any bytes in their cells. */
    static Arbitrary<DataSet> arbitrary() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> frames = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> allocated = Arbitraries.of(1, 8, 16, 24, 32);
        Arbitrary<Integer> samples = Arbitraries.of(1, 3, 4);
        return Combinators.combine(size, size, frames, allocated, samples, Arbitraries.of(0, 1), Arbitraries.randoms())
                .as((rows, columns, count, bits, wanted, planar, random) -> {
                    int each = bits == 1 ? 1 : bits == 32 && wanted == 4 ? 3 : wanted;
                    DataSet image = described(rows, columns, bits)
                            .set(Tag.SamplesPerPixel, each)
                            .set(Tag.NumberOfFrames, count)
                            .set(Tag.PhotometricInterpretation, each == 3 ? "RGB" : "MONOCHROME2");
                    if (each > 1) {
                        image.set(Tag.PlanarConfiguration, planar);
                    }
                    int total = rows * columns * each * count * bits;
                    byte[] cells = new byte[(total + 15) / 16 * 2];
                    random.nextBytes(cells);
                    clearAfter(cells, total);
                    return image.setBytes(Tag.PixelData, bits > 8 ? Vr.OW : Vr.OB, cells);
                });
    }

    private static void clearAfter(byte[] cells, int bits) {
        for (int i = bits; i < cells.length * 8; i++) {
            cells[i / 8] &= (byte) ~(1 << i % 8);
        }
    }
}
