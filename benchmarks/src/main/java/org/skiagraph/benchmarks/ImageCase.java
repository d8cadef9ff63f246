package org.skiagraph.benchmarks;

import java.util.Locale;

/**
 * A benchmark of a codec: a JMH state with a field {@code image} and methods {@code encode} and {@code decode}. Speeds are in MB
 * of raw pixels.
 */
public interface ImageCase extends Measured {
    /** Bytes of the image's cells. */
    int rawBytes();

    /** Bytes of its code stream. */
    int codedBytes();

    /** The codec's word in names of operations, a blank, and the word of the picture: {@code jls-near2 cr8}. */
    String what();

    /** The codec's word in names of operations. */
    default String codec() {
        return what().substring(0, what().indexOf(' '));
    }

    @Override
    default String subject() {
        return what().substring(what().indexOf(' ') + 1);
    }

    @Override
    default String operation(String method) {
        return (method.equals("encode") ? "enc-" : "dec-") + codec();
    }

    @Override
    default double units() {
        return rawBytes() / 1e6;
    }

    @Override
    default String last() {
        return String.format(Locale.ROOT, "%.2f", (double) rawBytes() / codedBytes());
    }
}
