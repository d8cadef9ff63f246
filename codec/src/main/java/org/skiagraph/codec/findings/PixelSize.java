package org.skiagraph.codec.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.frames.FrameQuirks;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.ValueForm;

/** What one Data Set says of the size of its pixel data, and whether native pixel data have it. PS3.3 C.7.6.3, PS3.5 8.1.1. */
final class PixelSize {
    private long rows;
    private long columns;
    private long samples = 1;
    private long allocated;
    private long frames = 1;
    private boolean halfChrominance;
    private @Nullable Table extendedOffsets;
    private @Nullable Table extendedLengths;

    /**
     * A table of offsets or lengths.
     *
     * @param bytes empty if they are too many to be kept and cannot be reached again
     */
    record Table(long length, Optional<Source> bytes) {}

    long frames() {
        return frames;
    }

    Optional<Table> extendedOffsets() {
        return Optional.ofNullable(extendedOffsets);
    }

    Optional<Table> extendedLengths() {
        return Optional.ofNullable(extendedLengths);
    }

    /** Keeps in mind what an element says of pixels. */
    void note(DicomReader reader, byte[] value) {
        switch (reader.tag()) {
            case Tag.Rows -> rows = number(reader, value);
            case Tag.Columns -> columns = number(reader, value);
            case Tag.SamplesPerPixel -> samples = number(reader, value);
            case Tag.BitsAllocated -> allocated = number(reader, value);
            case Tag.NumberOfFrames -> frames = count(value);
            case Tag.PhotometricInterpretation -> {
                String text = text(value);
                halfChrominance = text.equals("YBR_FULL_422") || text.equals("YBR_PARTIAL_422");
            }
            default -> {}
        }
    }

    private static long number(DicomReader reader, byte[] value) {
        if (value.length != 2) {
            return 0;
        }
        return reader.isBigEndian() ? Bytes.uint16B(value, 0) : Bytes.uint16L(value, 0);
    }

    /** 0 if it says nothing. */
    private static long count(byte[] value) {
        String text = text(value);
        return ValueForm.holds(Vr.IS, text) ? Math.max(0, Long.parseLong(text)) : 0;
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    }

    /** Looks at the length of native pixel data, and takes note of the tables of encapsulated ones. */
    void checkNative(DicomReader reader, AtElement here) throws IOException {
        switch (reader.tag()) {
            case Tag.PixelData, Tag.FloatPixelData, Tag.DoubleFloatPixelData -> {
                long due = bytes();
                long there = lengthOf(reader);
                if (there < due) {
                    here.found(FrameQuirks.SHORT_PIXEL_DATA, there + " bytes of pixel data, where " + due + " are due");
                }
            }
            case Tag.ExtendedOffsetTable -> extendedOffsets = table(reader);
            case Tag.ExtendedOffsetTableLengths -> extendedLengths = table(reader);
            default -> {}
        }
    }

    /** How many bytes of the value at hand there are, which of a stream is known when they have passed. */
    private static long lengthOf(DicomReader reader) throws IOException {
        if (reader.bulk().isPresent()) {
            return reader.remaining();
        }
        long begin = reader.offset();
        reader.transferTo(OutputStream.nullOutputStream());
        return reader.offset() - begin;
    }

    /** The table at hand: held if it is small, left where it is if that can be reached again. */
    static Table table(DicomReader reader) throws IOException {
        long length = reader.remaining();
        Optional<BulkData> bulk = reader.bulk();
        if (length <= TextCheck.PIECE) {
            return new Table(length, Optional.of(Source.of(reader.readValue())));
        }
        return new Table(length, bulk.isPresent() ? Optional.of(bulk.get().open()) : Optional.empty());
    }

    /** Bytes that native pixel data must have; 0 if the Data Set does not say it. */
    private long bytes() {
        long pixels = rows * columns;
        long each = halfChrominance && samples == 3 ? (pixels + (pixels & 1)) * 2 : pixels * samples; // below 2^48
        long bits = product(product(each, allocated), frames);
        return bits / 8 + (bits % 8 == 0 ? 0 : 1);
    }

    /** Of numbers not below 0: no more than the largest one. */
    private static long product(long a, long b) {
        return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }
}
