package org.skiagraph.bounds;

import java.util.Objects;

/**
 * A part of an array, the array itself and not a copy.
 *
 * @param offset the first byte of the part
 * @param length its number of bytes
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the array is the point
public record ArraySlice(byte[] array, int offset, int length) {
    /** Checks that the part lies within the array. */
    public ArraySlice {
        Objects.checkFromIndexSize(offset, length, array.length);
    }
}
