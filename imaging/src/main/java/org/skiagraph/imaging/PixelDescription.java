package org.skiagraph.imaging;

import java.util.OptionalInt;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.codec.frames.NativeFrame;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/**
 * What a Data Set says of its pixels: the Image Pixel Module, PS3.3 C.7.6.3.
 *
 * @param rows 1 to 65535
 * @param columns 1 to 65535
 * @param frames at least 1
 * @param samples Samples per Pixel, 1 to 255
 * @param planar true if the samples of native pixel data are stored colour by plane
 * @param allocated Bits Allocated: 1, 12, or a multiple of 8 up to 64; cells of 1 and 12 are packed from the lowest bit on
 * @param stored Bits Stored, at most {@code allocated}
 * @param highBit the highest bit of a sample in its cell
 * @param signed true if samples are two's complement
 * @param photometric Photometric Interpretation as it stands, without padding
 * @param real true for Float and Double Float Pixel Data: cells are IEEE 754 numbers. PS3.3 C.7.6.24, C.7.6.25
 */
public record PixelDescription(
        int rows,
        int columns,
        int frames,
        int samples,
        boolean planar,
        int allocated,
        int stored,
        int highBit,
        boolean signed,
        String photometric,
        boolean real) {
    /** Bits Stored and High Bit that are not within the cell. */
    public static final Quirk BITS_WRONG = new Quirk(
            "bits-stored-wrong",
            "PS3.5 8.1.1",
            "Bits Stored and High Bit do not fit in Bits Allocated",
            "the whole cell is taken as the sample",
            "broken/dicom-fuzz/cat04_TC0301_bits_highbit_eq_ba.dcm");

    private static final int MAX_SIZE = 65_535;
    private static final int MAX_SAMPLES = 255;

    /**
     * Reads it from a Data Set.
     *
     * @throws MalformedDataException if something of it is missing or impossible
     * @throws LimitExceededException if there are more pixels or frames than the budget allows
     */
    public static PixelDescription of(DataSet dataSet, Budget budget)
            throws MalformedDataException, LimitExceededException, UnsupportedDataException {
        int rows = required(dataSet, Tag.Rows, "Rows");
        int columns = required(dataSet, Tag.Columns, "Columns");
        int frames = Math.max(1, dataSet.integer(Tag.NumberOfFrames, 1));
        budget.require(Limit.PIXELS, (long) rows * columns, Place.of("Rows"));
        budget.require(Limit.FRAMES, frames, Place.of("NumberOfFrames"));
        int samples = samples(dataSet);
        boolean real = !dataSet.contains(Tag.PixelData) && isReal(dataSet);
        int allocated = allocated(dataSet, real);
        int stored = dataSet.integer(Tag.BitsStored, allocated);
        int highBit = dataSet.integer(Tag.HighBit, stored - 1);
        if (stored < 1 || stored > allocated || highBit < stored - 1 || highBit >= allocated) {
            String text = "Bits Stored " + stored + " and High Bit " + highBit + " in " + allocated + " bits";
            budget.findings().report(BITS_WRONG, Place.of("BitsStored"), text);
            stored = allocated;
            highBit = allocated - 1;
        }
        return new PixelDescription(
                rows,
                columns,
                frames,
                samples,
                samples > 1 && dataSet.integer(Tag.PlanarConfiguration, 0) == 1,
                allocated,
                stored,
                highBit,
                dataSet.integer(Tag.PixelRepresentation, 0) == 1,
                dataSet.text(Tag.PhotometricInterpretation, ""),
                real);
    }

    private static int samples(DataSet dataSet) throws MalformedDataException {
        int samples = dataSet.integer(Tag.SamplesPerPixel, 1);
        if (samples < 1 || samples > MAX_SAMPLES) {
            throw new MalformedDataException("Samples per Pixel is " + samples, Place.of("SamplesPerPixel"));
        }
        return samples;
    }

    private static int allocated(DataSet dataSet, boolean real)
            throws MalformedDataException, UnsupportedDataException {
        int allocated = required(dataSet, Tag.BitsAllocated, "Bits Allocated");
        if (real && allocated != (dataSet.contains(Tag.FloatPixelData) ? 32 : 64)) {
            throw new MalformedDataException(
                    "Bits Allocated is " + allocated + ", which is no float pixel", Place.of("BitsAllocated"));
        }
        if ((allocated != 1 && allocated != 12 && allocated % 8 != 0) || allocated > 64) {
            throw new UnsupportedDataException(
                    "Bits Allocated is " + allocated + ", not 1, 12 or a multiple of 8 up to 64",
                    Place.of("BitsAllocated"));
        }
        return allocated;
    }

    private static boolean isReal(DataSet dataSet) {
        return dataSet.contains(Tag.FloatPixelData) || dataSet.contains(Tag.DoubleFloatPixelData);
    }

    private static int required(DataSet dataSet, int tag, String name) throws MalformedDataException {
        OptionalInt value = dataSet.integer(tag);
        if (value.isEmpty() || value.getAsInt() < 1 || value.getAsInt() > MAX_SIZE) {
            throw new MalformedDataException(
                    name + (value.isEmpty() ? " is missing" : " is " + value.getAsInt()),
                    Place.of(name.replace(" ", "")));
        }
        return value.getAsInt();
    }

    /** The same with another Photometric Interpretation. */
    public PixelDescription withPhotometric(String other) {
        return new PixelDescription(
                rows, columns, frames, samples, planar, allocated, stored, highBit, signed, other, real);
    }

    /** The same with samples stored by pixel: what {@link Frame} has. */
    public PixelDescription byPixel() {
        return new PixelDescription(
                rows, columns, frames, samples, false, allocated, stored, highBit, signed, photometric, real);
    }

    /** The same with another number of bits. */
    public PixelDescription withBits(int newAllocated, int newStored, int newHighBit) {
        return new PixelDescription(
                rows, columns, frames, samples, planar, newAllocated, newStored, newHighBit, signed, photometric, real);
    }

    /** True if chrominance of native pixel data is stored for every second pixel of a row only. PS3.3 C.7.6.3.1.2. */
    public boolean isHalfChrominance() {
        return nativeFrame().isHalfChrominance();
    }

    /** True if cells do not fill whole bytes: 1 bit, and the 12 of old files. PS3.5 8.1.1, and its 1993 edition. */
    public boolean isPacked() {
        return allocated % 8 != 0;
    }

    /** Samples of one frame as native pixel data has them. */
    public long nativeSamples() {
        return nativeFrame().storedSamples();
    }

    /** Bits of one native frame; frames of 1-bit samples follow each other without padding. */
    public long nativeBits() {
        return nativeFrame().bits();
    }

    private NativeFrame nativeFrame() {
        return new NativeFrame(rows, columns, samples, allocated, photometric);
    }

    /** Bytes of one frame with one cell a sample: what decoding gives. 1-bit samples are packed. */
    public long frameBytes() {
        return (Math.multiplyExact(Math.multiplyExact((long) rows * columns, (long) samples), (long) allocated) + 7)
                / 8;
    }

    /** What an image codec is told of a frame: cells in full, so that no bit of them is lost; 1-bit samples as packed bytes. */
    public ImageHeader cells() {
        if (allocated == 1) {
            return ImageHeader.of(Math.toIntExact(frameBytes()), 1, 1, 8, false);
        }
        return ImageHeader.of(columns, rows, samples, Math.min(allocated, 32), false);
    }
}
