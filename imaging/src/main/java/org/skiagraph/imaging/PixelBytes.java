package org.skiagraph.imaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.model.BulkData;

/** Cells of pixels as bytes: little endian and interleaved, wherever they come from. */
final class PixelBytes {
    private PixelBytes() {}

    /**
     * A frame of native pixel data.
     *
     * @param part the frame's bytes, as many as are there
     * @param firstBit at which the frame begins, of all pixel data; the part begins with its byte
     */
    static byte[] nativeFrame(BulkData part, long firstBit, PixelDescription pixels, Budget budget) throws IOException {
        long bits = pixels.nativeBits();
        int length = Frames.arrayLength((bits + 7) / 8, budget);
        byte[] cells = (firstBit & 7) == 0
                ? read(part, firstBit / 8, length, budget)
                : readShifted(part, firstBit, bits, budget);
        int unused = (int) (length * 8L - bits);
        if (unused > 0) {
            cells[length - 1] &= (byte) (0xFF >>> unused);
        }
        return pixels.planar() && !pixels.isHalfChrominance() ? byPixel(cells, pixels) : cells;
    }

    private static byte[] read(BulkData part, long before, int length, Budget budget) throws IOException {
        byte[] cells = new byte[length];
        int there = (int) Math.min(length, part.length());
        if (there < length) {
            String text = (before + there) + " bytes of pixel data, where " + (before + length) + " are due";
            budget.findings().report(Frames.SHORT_PIXEL_DATA, Place.of("PixelData"), text);
        }
        part.open().readFully(0, cells, 0, there);
        return cells;
    }

    /** Frames of 1-bit pixels need not begin at a byte. */
    private static byte[] readShifted(BulkData part, long firstBit, long bits, Budget budget) throws IOException {
        int shift = (int) (firstBit & 7);
        byte[] around = read(part, firstBit / 8, (int) ((shift + bits + 7) / 8), budget);
        byte[] cells = new byte[(int) ((bits + 7) / 8)];
        for (int i = 0; i < cells.length; i++) {
            int next = i + 1 < around.length ? around[i + 1] << (8 - shift) : 0;
            cells[i] = (byte) ((around[i] & 0xFF) >> shift | next);
        }
        return cells;
    }

    private static byte[] byPixel(byte[] planes, PixelDescription pixels) throws IOException {
        int unit = pixels.allocated() / 8;
        if (pixels.isPacked()) {
            throw new UnsupportedDataException("packed samples in colour planes", Place.of("PlanarConfiguration"));
        }
        int samples = pixels.samples();
        int count = pixels.rows() * pixels.columns();
        byte[] cells = new byte[planes.length];
        for (int s = 0; s < samples; s++) {
            int from = s * count * unit;
            for (int i = 0, to = s * unit; i < count; i++, to += samples * unit) {
                for (int b = 0; b < unit; b++) {
                    cells[to + b] = planes[from++];
                }
            }
        }
        return cells;
    }

    /**
     * What a codec gave.
     *
     * @param complete false if part of the cells was made up
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Decoded(byte[] cells, boolean complete) {}

    /** A frame that a codec decodes. */
    static Decoded decoded(
            ImageDecoder decoder, Source encoded, DecodeRequest request, PixelDescription pixels, Budget budget)
            throws IOException {
        boolean packedBits = pixels.allocated() == 1 && pixels.samples() == 1;
        if (pixels.allocated() > 32 || (pixels.isPacked() && !packedBits)) {
            throw new UnsupportedDataException(
                    "encoded samples of " + pixels.allocated() + " bits, " + pixels.samples() + " a pixel",
                    Place.of("BitsAllocated"));
        }
        requireFit(decoder.readHeader(encoded, budget.limits().open()), pixels, budget);
        int length = Frames.arrayLength(pixels.frameBytes(), budget);
        budget.giveBack(Limit.DECODED_BYTES, length); // the decoder spends them
        return switch (pixels.allocated()) {
            case 1 -> {
                byte[] cells = new byte[length];
                SampleTarget target = SampleTarget.of(List.of(packed(cells)));
                yield new Decoded(
                        cells, decoder.decode(encoded, request, target, budget).complete());
            }
            case 8 -> {
                byte[] cells = new byte[length];
                SampleTarget target = SampleTarget.of(interleaved(pixels, cells));
                yield new Decoded(
                        cells, decoder.decode(encoded, request, target, budget).complete());
            }
            case 16 -> {
                short[] cells = new short[length / 2];
                SampleTarget target = SampleTarget.of(interleaved(pixels, cells));
                boolean complete =
                        decoder.decode(encoded, request, target, budget).complete();
                yield new Decoded(bytesOf(cells), complete);
            }
            default -> {
                int unit = pixels.allocated() / 8;
                int[] cells = new int[length / unit];
                SampleTarget target = SampleTarget.of(interleaved(pixels, cells));
                boolean complete =
                        decoder.decode(encoded, request, target, budget).complete();
                yield new Decoded(bytesOf(cells, unit), complete);
            }
        };
    }

    /** Refuses a code stream that has more than the Data Set describes, and reports one that has less. */
    private static void requireFit(ImageHeader coded, PixelDescription pixels, Budget budget)
            throws MalformedDataException {
        ImageHeader wanted = pixels.cells();
        String text =
                "the code stream of the frame has " + inWords(coded) + ", where the Data Set has " + inWords(wanted);
        boolean fits = coded.width() <= wanted.width()
                && coded.height() <= wanted.height()
                && coded.precision() <= wanted.precision()
                && coded.components().size() == wanted.components().size();
        if (!fits) {
            throw new MalformedDataException(text, Place.of("PixelData"));
        }
        if (coded.width() < wanted.width() || coded.height() < wanted.height()) {
            budget.findings().report(Frames.SMALLER_FRAME, Place.of("PixelData"), text);
        }
    }

    private static String inWords(ImageHeader image) {
        return image.width() + "x" + image.height() + " pixels of "
                + image.components().size() + " samples of " + image.precision() + " bits";
    }

    private static Samples packed(byte[] cells) {
        return ByteSamples.plane(cells, cells.length);
    }

    private static List<Samples> interleaved(PixelDescription pixels, byte[] cells) {
        List<Samples> samples = new ArrayList<>();
        for (int s = 0; s < pixels.samples(); s++) {
            samples.add(ByteSamples.interleaved(cells, pixels.columns(), s, pixels.samples()));
        }
        return samples;
    }

    private static List<Samples> interleaved(PixelDescription pixels, short[] cells) {
        List<Samples> samples = new ArrayList<>();
        for (int s = 0; s < pixels.samples(); s++) {
            samples.add(ShortSamples.interleaved(cells, pixels.columns(), s, pixels.samples()));
        }
        return samples;
    }

    private static List<Samples> interleaved(PixelDescription pixels, int[] cells) {
        List<Samples> samples = new ArrayList<>();
        for (int s = 0; s < pixels.samples(); s++) {
            samples.add(IntSamples.interleaved(cells, pixels.columns(), s, pixels.samples()));
        }
        return samples;
    }

    private static byte[] bytesOf(short[] cells) {
        byte[] bytes = new byte[cells.length * 2];
        for (int i = 0; i < cells.length; i++) {
            Bytes.put16L(bytes, i * 2, cells[i]);
        }
        return bytes;
    }

    private static byte[] bytesOf(int[] cells, int unit) {
        byte[] bytes = new byte[cells.length * unit];
        int to = 0;
        for (int cell : cells) {
            for (int b = 0; b < unit; b++) {
                bytes[to++] = (byte) (cell >>> 8 * b);
            }
        }
        return bytes;
    }

    /** The samples of a frame as an encoder takes them. */
    static List<Samples> samples(Frame frame) {
        PixelDescription pixels = frame.pixels();
        byte[] cells = frame.cells();
        return switch (pixels.allocated()) {
            case 1 -> List.of(packed(cells));
            case 8 -> interleaved(pixels, cells);
            case 16 -> interleaved(pixels, shorts(cells));
            default -> interleaved(pixels, ints(frame));
        };
    }

    private static short[] shorts(byte[] cells) {
        short[] shorts = new short[cells.length / 2];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = Bytes.int16L(cells, i * 2);
        }
        return shorts;
    }

    private static int[] ints(Frame frame) {
        int[] ints = new int[frame.cells().length / (frame.pixels().allocated() / 8)];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = (int) frame.cell(i);
        }
        return ints;
    }
}
