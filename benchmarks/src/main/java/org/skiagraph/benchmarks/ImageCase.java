package org.skiagraph.benchmarks;

import java.io.IOException;

/**
 * A benchmark of a codec: a JMH state with a field {@code image} and methods {@code encode} and {@code decode}. From it come
 * the rows' names and the size that speeds are given in.
 */
public interface ImageCase {
    /** Prepares the image that the field names. */
    void prepare() throws IOException;

    /** Bytes of the image's cells. */
    int rawBytes();

    /** Bytes of its code stream. */
    int codedBytes();

    /** The codec's word in names of operations. */
    String codec();
}
