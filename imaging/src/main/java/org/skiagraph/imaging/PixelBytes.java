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
     * @param frame from 0
     */
    static byte[] nativeFrame(BulkData bytes, PixelDescription pixels, int frame, Budget budget) throws IOException {
        long bits = pixels.nativeBits();
        long firstBit = Math.multiplyExact(bits, (long) frame);
        int length = Frames.arrayLength((bits + 7) / 8, budget);
        requireSome(bytes, firstBit / 8);
        byte[] cells = new byte[length];
        int shift = (int) (firstBit & 7);
        if (shift == 0) {
            read(bytes, firstBit / 8, cells, budget);
        } else {
            readShifted(bytes, firstBit, cells, budget);
        }
        int unused = (int) (length * 8L - bits);
        if (unused > 0) {
            cells[length - 1] &= (byte) (0xFF >>> unused);
        }
        return pixels.planar() && !pixels.isHalfChrominance() ? interleaved(cells, pixels) : cells;
    }

    private static void requireSome(BulkData bytes, long first) throws IOException {
        if (first >= bytes.length()) {
            throw new MalformedDataException(
                    "pixel data of " + bytes.length() + " bytes end before the frame begins", Place.of("PixelData"));
        }
    }

    private static void read(BulkData bytes, long offset, byte[] cells, Budget budget) throws IOException {
        int there = (int) Math.max(0, Math.min(cells.length, bytes.length() - offset));
        if (there < cells.length) {
            budget.findings()
                    .report(
                            Frames.SHORT_PIXEL_DATA,
                            Place.of("PixelData"),
                            bytes.length() + " bytes of pixel data, where " + (offset + cells.length) + " are due");
        }
        bytes.open().readFully(offset, cells, 0, there);
    }

    /** Frames of 1-bit pixels need not begin at a byte. */
    private static void readShifted(BulkData bytes, long firstBit, byte[] cells, Budget budget) throws IOException {
        int shift = (int) (firstBit & 7);
        byte[] around = new byte[cells.length + 1];
        long last = Math.min(bytes.length(), firstBit / 8 + around.length);
        byte[] there = around;
        if (last - firstBit / 8 < around.length - 1) {
            read(bytes, firstBit / 8, there, budget);
        } else {
            bytes.open().readFully(firstBit / 8, there, 0, (int) (last - firstBit / 8));
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) ((there[i] & 0xFF) >> shift | there[i + 1] << (8 - shift));
        }
    }

    private static byte[] interleaved(byte[] planes, PixelDescription pixels) throws IOException {
        int unit = pixels.allocated() / 8;
        if (unit == 0) {
            throw new UnsupportedDataException("1-bit samples in colour planes", Place.of("PlanarConfiguration"));
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

    /** A frame that a codec decodes. */
    static byte[] decoded(
            ImageDecoder decoder, Source encoded, DecodeRequest request, PixelDescription pixels, Budget budget)
            throws IOException {
        int samples = pixels.samples();
        int width = pixels.columns();
        int length = Frames.arrayLength(pixels.frameBytes(), budget);
        budget.giveBack(Limit.DECODED_BYTES, length); // the decoder spends them
        List<Samples> targets = new ArrayList<>();
        if (pixels.allocated() == 1) {
            byte[] cells = new byte[length];
            SampleTarget packed = SampleTarget.of(List.of(ByteSamples.plane(cells, length)));
            decoder.decode(encoded, request, packed, budget);
            return cells;
        }
        if (pixels.allocated() == 8) {
            byte[] cells = new byte[length];
            for (int s = 0; s < samples; s++) {
                targets.add(ByteSamples.interleaved(cells, width, s, samples));
            }
            decoder.decode(encoded, request, SampleTarget.of(targets), budget);
            return cells;
        }
        if (pixels.allocated() == 16) {
            short[] cells = new short[length / 2];
            for (int s = 0; s < samples; s++) {
                targets.add(ShortSamples.interleaved(cells, width, s, samples));
            }
            decoder.decode(encoded, request, SampleTarget.of(targets), budget);
            return bytesOf(cells);
        }
        if (pixels.allocated() == 32) {
            int[] cells = new int[length / 4];
            for (int s = 0; s < samples; s++) {
                targets.add(IntSamples.interleaved(cells, width, s, samples));
            }
            decoder.decode(encoded, request, SampleTarget.of(targets), budget);
            return bytesOf(cells);
        }
        throw new UnsupportedDataException(
                "encoded samples of " + pixels.allocated() + " bits", Place.of("BitsAllocated"));
    }

    private static byte[] bytesOf(short[] cells) {
        byte[] bytes = new byte[cells.length * 2];
        for (int i = 0; i < cells.length; i++) {
            Bytes.put16L(bytes, i * 2, cells[i]);
        }
        return bytes;
    }

    private static byte[] bytesOf(int[] cells) {
        byte[] bytes = new byte[cells.length * 4];
        for (int i = 0; i < cells.length; i++) {
            Bytes.put32L(bytes, i * 4, cells[i]);
        }
        return bytes;
    }

    /** The samples of a frame as an encoder takes them. */
    static List<Samples> samples(Frame frame) {
        PixelDescription pixels = frame.pixels();
        int samples = pixels.samples();
        int width = pixels.columns();
        List<Samples> list = new ArrayList<>();
        switch (pixels.allocated()) {
            case 1 -> list.add(ByteSamples.plane(frame.cells(), frame.cells().length));
            case 8 -> {
                for (int s = 0; s < samples; s++) {
                    list.add(ByteSamples.interleaved(frame.cells(), width, s, samples));
                }
            }
            case 16 -> {
                short[] cells = new short[frame.cells().length / 2];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = Bytes.int16L(frame.cells(), i * 2);
                }
                for (int s = 0; s < samples; s++) {
                    list.add(ShortSamples.interleaved(cells, width, s, samples));
                }
            }
            default -> {
                int[] cells = new int[frame.cells().length / (pixels.allocated() / 8)];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = (int) frame.cell(i);
                }
                for (int s = 0; s < samples; s++) {
                    list.add(IntSamples.interleaved(cells, width, s, samples));
                }
            }
        }
        return list;
    }
}
