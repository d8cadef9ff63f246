package org.skiagraph.compression.jpeg;

/** What a decoder makes of components with fewer samples than the image has pixels. */
public enum Upsampling {
    /** Nothing: each component is delivered in its own size. */
    OWN_SIZE,
    /** Each sample is repeated. */
    REPLICATION,
    /**
     * Samples between two are weighted means of both, where a component has half the columns, half the lines or both: a quarter
     * of the farther and three quarters of the nearer, as the Independent JPEG Group's software does by default ("fancy
     * upsampling"). Other components, and those of at most two columns, are replicated.
     */
    TRIANGLE
}
