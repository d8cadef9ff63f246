package org.skiagraph.compression.jpegls;

import java.util.Optional;

/** How the components of a scan are mixed: its ILV. T.87 C.2.3. */
public enum Interleave {
    /** One component a scan. */
    NONE,
    /** Lines of each component in turn. */
    LINE,
    /** Samples of each component in turn. */
    SAMPLE;

    /** The number that stands for it in a stream. */
    int code() {
        return ordinal();
    }

    static Optional<Interleave> ofCode(int code) {
        return code < values().length ? Optional.of(values()[code]) : Optional.empty();
    }
}
