package org.skiagraph.compression.rle;

import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.Place;

/**
 * Where one segment lies.
 *
 * @param number from 1, as the standard counts
 * @param start first byte, from the start of the stream
 * @param end the byte after the last; the same as {@code start} if the segment is not there
 */
record Segment(int number, long start, long end) implements Locator {
    boolean isAbsent() {
        return start == end;
    }

    boolean isOdd() {
        return (end - start & 1) != 0;
    }

    /** The place of a byte of this segment. */
    Place at(long offset) {
        return Place.at(offset, "RLE segment " + number);
    }

    @Override
    public Place place() {
        return at(start);
    }
}
