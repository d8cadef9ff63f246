package org.skiagraph.compression.jpeg;

import java.util.Optional;

/** The coding processes of T.81 that are decoded and encoded here: those with Huffman coding, not hierarchical. */
public enum JpegProcess {
    /** Baseline sequential DCT, 8 bits: process 1. */
    BASELINE(Marker.SOF0, "baseline sequential DCT (process 1)"),
    /** Extended sequential DCT, 8 or 12 bits: processes 2 and 4. */
    EXTENDED(Marker.SOF1, "extended sequential DCT (processes 2 and 4)"),
    /** Progressive DCT, 8 or 12 bits, spectral selection with or without successive approximation: processes 6, 8, 10, 12. */
    PROGRESSIVE(Marker.SOF2, "progressive DCT (processes 6, 8, 10 and 12)"),
    /** Lossless by prediction, 2 to 16 bits: process 14. */
    LOSSLESS(Marker.SOF3, "lossless (process 14)");

    private final int marker;
    private final String description;

    JpegProcess(int marker, String description) {
        this.marker = marker;
        this.description = description;
    }

    /** The second byte of its SOF marker. T.81 Table B.1. */
    int marker() {
        return marker;
    }

    /** What it is, in words. */
    public String description() {
        return description;
    }

    /** True if samples come back exactly as they were, but for a point transform. */
    public boolean isLossless() {
        return this == LOSSLESS;
    }

    /** The process of a SOF marker; empty for arithmetic coding and hierarchical frames. */
    static Optional<JpegProcess> ofMarker(int marker) {
        for (JpegProcess process : values()) {
            if (process.marker == marker) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }
}
