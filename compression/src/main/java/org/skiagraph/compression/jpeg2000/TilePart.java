package org.skiagraph.compression.jpeg2000;

/**
 * A tile-part: where it is. T.800 A.4.2.
 *
 * @param tile Isot
 * @param number TPsot
 * @param position of its SOT marker
 * @param end of its bytes
 * @param ordinal its number among all tile-parts of the stream, from 0
 */
public record TilePart(int tile, int number, long position, long end, int ordinal) {
    /** Bytes of an SOT segment with its marker. */
    static final int SOT_BYTES = 12;
}
