package org.skiagraph.compression.jpeg;

/** How the progressive process divides an image into scans. T.81 G.1.1. */
public enum Progression {
    /** Spectral selection and successive approximation: a rough picture first, then bit by bit finer. What most files have. */
    SUCCESSIVE,
    /** Spectral selection only: each coefficient is complete in one scan. What DICOM's transfer syntax 1.2.840.10008.1.2.4.53 names. */
    SPECTRAL
}
