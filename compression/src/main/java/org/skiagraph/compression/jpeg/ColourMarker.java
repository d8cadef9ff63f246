package org.skiagraph.compression.jpeg;

/** Which application segment says what the components mean. T.81 itself has no means for that. */
public enum ColourMarker {
    /** None: in DICOM, Photometric Interpretation says it. */
    NONE,
    /** APP0 of JFIF: grey, or luminance and chrominance. Refused for other images. */
    JFIF,
    /** APP14 of Adobe: a transform of 0 for what is not stated, grey, RGB and CMYK; 1 for luminance and chrominance; 2 for YCCK. */
    ADOBE,
    /** As common software writes files: JFIF for grey, luminance and chrominance of 8 bits, APP14 for the other stated ones. */
    STATED
}
