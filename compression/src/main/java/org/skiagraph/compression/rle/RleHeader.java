package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;

/**
 * The header of an RLE stream: sixteen 32-bit numbers. PS3.5 G.5.
 *
 * @param segments how many segments the stream says it has, 1–15
 * @param offsets all fifteen of them, in bytes from the start of the stream, as they are: those of unused segments should
 *     be 0
 * @param bigEndian true if the numbers are in the wrong byte order
 */
public record RleHeader(int segments, List<Long> offsets, boolean bigEndian) {
    /** Bytes of a header. */
    public static final int LENGTH = 64;

    /** The most segments that a stream can have. */
    public static final int MAX_SEGMENTS = 15;

    /** Checks the ranges and copies the list. */
    public RleHeader {
        offsets = List.copyOf(offsets);
        if (segments < 1 || segments > MAX_SEGMENTS || offsets.size() != MAX_SEGMENTS) {
            throw new IllegalArgumentException(segments + " segments, " + offsets.size() + " offsets");
        }
    }

    /**
     * Reads the header of a stream, and only that.
     *
     * @throws MalformedDataException if the stream is too short or the number of segments is not 1 to 15 in either byte
     *     order
     */
    public static RleHeader read(Source source) throws IOException {
        if (source.size() < LENGTH) {
            throw new MalformedDataException(
                    "RLE stream of " + source.size() + " bytes is shorter than its header of " + LENGTH,
                    Place.at(source.size(), "RLE header"));
        }
        byte[] bytes = new byte[LENGTH];
        source.readFully(0, bytes, 0, LENGTH);
        boolean bigEndian = !isCount(Bytes.uint32L(bytes, 0)) && isCount(Bytes.uint32B(bytes, 0));
        long count = number(bytes, 0, bigEndian);
        if (!isCount(count)) {
            throw new MalformedDataException(
                    "RLE header says " + count + " segments, which is not 1 to " + MAX_SEGMENTS,
                    Place.at(0, "RLE header"));
        }
        List<Long> offsets = new ArrayList<>();
        for (int i = 1; i <= MAX_SEGMENTS; i++) {
            offsets.add(number(bytes, i, bigEndian));
        }
        return new RleHeader((int) count, offsets, bigEndian);
    }

    private static boolean isCount(long number) {
        return number >= 1 && number <= MAX_SEGMENTS;
    }

    private static long number(byte[] header, int index, boolean bigEndian) {
        return bigEndian ? Bytes.uint32B(header, 4 * index) : Bytes.uint32L(header, 4 * index);
    }

    /**
     * The header of segments that lie one after the other.
     *
     * @param lengths of each segment in bytes
     * @throws IllegalArgumentException if an offset would need more than 32 bits
     */
    static byte[] ofLengths(long[] lengths) {
        byte[] header = new byte[LENGTH];
        Bytes.put32L(header, 0, lengths.length);
        long offset = LENGTH;
        for (int i = 0; i < lengths.length; i++) {
            if (offset > 0xFFFF_FFFFL) {
                throw new IllegalArgumentException("RLE segment " + (i + 1) + " would begin above 4 GiB");
            }
            Bytes.put32L(header, 4 + 4 * i, (int) offset);
            offset += lengths[i];
        }
        return header;
    }
}
