package org.skiagraph.dictionary;

/** What a transfer syntax compresses frames or Data Sets with. PS3.5 A.4. */
public enum CodecFamily {
    /** Nothing: cells as they are. */
    NONE,
    /** RFC 1951 over the whole Data Set. PS3.5 A.5. */
    DEFLATE_DATASET,
    /** RFC 1951, one stream a frame. */
    DEFLATE_FRAME,
    /** The run lengths of PS3.5 G. */
    RLE,
    /** ITU-T T.81 with the discrete cosine transform. */
    JPEG,
    /** ITU-T T.81 with prediction. */
    JPEG_LOSSLESS,
    /** ITU-T T.87. */
    JPEG_LS,
    /** ITU-T T.800. */
    JPEG2000,
    /** ITU-T T.801, transforms over components. */
    JPEG2000_PART2,
    /** ITU-T T.814. */
    HTJ2K,
    /** ISO/IEC 18181. */
    JPEG_XL,
    /** ITU-T T.808, JPEG 2000 from a server. */
    JPIP,
    /** ITU-T T.808, High-Throughput JPEG 2000 from a server. */
    JPIP_HTJ2K,
    /** ITU-T H.262. */
    MPEG2,
    /** ITU-T H.264. */
    H264,
    /** ITU-T H.265. */
    HEVC,
    /** SMPTE ST 2110-20, video without compression. PS3.22. */
    SMPTE2110_20,
    /** SMPTE ST 2110-30, sound. PS3.22. */
    SMPTE2110_30,
    /** RFC 2557. */
    MIME,
    /** XML text. */
    XML,
    /** Not known. */
    UNKNOWN;

    /** Whether one code stream holds many frames, over any fragments: MPEG-2, H.264, HEVC. PS3.5 A.4.5 to A.4.9. */
    public boolean isVideo() {
        return this == MPEG2 || this == H264 || this == HEVC;
    }
}
