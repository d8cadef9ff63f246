package org.skiagraph.codec.frames;

import java.util.OptionalInt;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/**
 * What the size of a frame of native pixel data follows from. PS3.3 C.7.6.3, PS3.5 8.1.
 *
 * @param rows 1 to 65535
 * @param columns 1 to 65535
 * @param samples Samples per Pixel, 1 to 255
 * @param allocated Bits Allocated, 1 to 64
 * @param photometric Photometric Interpretation, without padding
 */
public record NativeFrame(int rows, int columns, int samples, int allocated, String photometric) {
    private static final int MAX_SIZE = 65_535;
    private static final int MAX_SAMPLES = 255;
    private static final int MAX_BITS = 64;

    /** Checks that all is within what is said above. */
    public NativeFrame {
        if (!within(rows, MAX_SIZE)
                || !within(columns, MAX_SIZE)
                || !within(samples, MAX_SAMPLES)
                || !within(allocated, MAX_BITS)) {
            throw new IllegalArgumentException(
                    rows + " rows, " + columns + " columns, " + samples + " samples of " + allocated + " bits");
        }
    }

    private static boolean within(int value, int most) {
        return value >= 1 && value <= most;
    }

    /**
     * Reads it from a Data Set. Cells of Float Pixel Data have 32 bits and those of Double Float Pixel Data 64, whatever is said.
     *
     * @throws DataException if something of it is missing or impossible
     */
    public static NativeFrame of(DataSet dataSet) throws DataException {
        return new NativeFrame(
                required(dataSet, Tag.Rows, "Rows", MAX_SIZE),
                required(dataSet, Tag.Columns, "Columns", MAX_SIZE),
                checked(dataSet.integer(Tag.SamplesPerPixel, 1), "SamplesPerPixel", MAX_SAMPLES),
                allocated(dataSet),
                dataSet.text(Tag.PhotometricInterpretation, ""));
    }

    private static int allocated(DataSet dataSet) throws DataException {
        boolean cells = dataSet.contains(Tag.PixelData);
        if (!cells && dataSet.contains(Tag.FloatPixelData)) {
            return Float.SIZE;
        }
        if (!cells && dataSet.contains(Tag.DoubleFloatPixelData)) {
            return Double.SIZE;
        }
        return required(dataSet, Tag.BitsAllocated, "BitsAllocated", MAX_BITS);
    }

    private static int required(DataSet dataSet, int tag, String name, int most) throws DataException {
        OptionalInt value = dataSet.integer(tag);
        if (value.isEmpty()) {
            throw new MalformedDataException(name + " is missing", Place.of(name));
        }
        return checked(value.getAsInt(), name, most);
    }

    private static int checked(int value, String name, int most) throws DataException {
        if (!within(value, most)) {
            throw new MalformedDataException(name + " is " + value + ", not within 1 to " + most, Place.of(name));
        }
        return value;
    }

    /** True if chrominance is stored for every second pixel of a row only. PS3.3 C.7.6.3.1.2. */
    public boolean isHalfChrominance() {
        return samples == 3 && (photometric.equals("YBR_FULL_422") || photometric.equals("YBR_PARTIAL_422"));
    }

    /** Samples that are stored. */
    public long storedSamples() {
        long pixels = (long) rows * columns;
        return isHalfChrominance() ? (pixels + (pixels & 1)) * 2 : pixels * samples;
    }

    /** Bits of the frame; the next one follows without padding. */
    public long bits() {
        return storedSamples() * allocated;
    }
}
