package org.skiagraph.compression;

/** What a code stream, or the file format around it, says of the meaning of its components. */
public enum StreamColour {
    /** Nothing is said. */
    UNSTATED,
    /** One component of grey. */
    GREY,
    /** Red, green and blue as coded. */
    RGB,
    /** Luminance and chrominance as coded, to be turned into RGB by whoever wants it. */
    YCBCR,
    /** Cyan, magenta, yellow and black. */
    CMYK,
    /** Luminance, chrominance and black. */
    YCCK,
    /** An ICC profile or an enumerated space that the codec's own header gives. */
    OTHER
}
