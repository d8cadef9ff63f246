package org.skiagraph.dictionary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a Data Set becomes bytes. PS3.5 10 and Annex A; a constant for each of PS3.6 A.
 *
 * <p>Immutable, one instance a UID of the Standard; two are equal if their UIDs are.
 */
public final class TransferSyntax {
    /** Where the Pixel Data are. */
    public enum PixelDataForm {
        /** In the value of the element, as cells. PS3.5 8.1. */
        NATIVE,
        /** In fragments of the element. PS3.5 A.4. */
        ENCAPSULATED,
        /** Elsewhere; an element names the provider. PS3.5 A.6. */
        REFERENCED,
        /** In a real-time stream beside the Data Set. PS3.22. */
        STREAMED,
        /** Nowhere: not an encoding of Data Sets. */
        NONE
    }

    /** What the encoding may do to the samples. */
    public enum Loss {
        /** It keeps them. */
        LOSSLESS,
        /** It may change them. */
        LOSSY,
        /** It keeps or changes them as the sender chose. */
        EITHER,
        /** It has no samples. */
        NONE
    }

    private static final int BIG_ENDIAN = 1;
    private static final int IMPLICIT_VR = 2;
    private static final int DEFLATED = 4;
    private static final int RETIRED = 8;
    private static final int BIG_ENDIAN_PIXELS = 16;
    private static final int UNKNOWN = 32;

    private static final Map<Uid, TransferSyntax> KNOWN = new LinkedHashMap<>(160);

    // GENERATED-BEGIN from transfer-syntaxes.tsv. Do not edit: run the generator.
    // spotless:off
    /** Implicit VR Little Endian, 1.2.840.10008.1.2. PS3.5 A.1. */
    public static final TransferSyntax ImplicitVRLittleEndian = define("1.2.840.10008.1.2", "Implicit VR Little Endian", "ImplicitVRLittleEndian", IMPLICIT_VR, PixelDataForm.NATIVE, Loss.LOSSLESS, CodecFamily.NONE);
    /** Explicit VR Little Endian, 1.2.840.10008.1.2.1. PS3.5 A.2. */
    public static final TransferSyntax ExplicitVRLittleEndian = define("1.2.840.10008.1.2.1", "Explicit VR Little Endian", "ExplicitVRLittleEndian", 0, PixelDataForm.NATIVE, Loss.LOSSLESS, CodecFamily.NONE);
    /** Encapsulated Uncompressed Explicit VR Little Endian, 1.2.840.10008.1.2.1.98. */
    public static final TransferSyntax EncapsulatedUncompressedExplicitVRLittleEndian = define("1.2.840.10008.1.2.1.98", "Encapsulated Uncompressed Explicit VR Little Endian", "EncapsulatedUncompressedExplicitVRLittleEndian", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.NONE);
    /** Deflated Explicit VR Little Endian, 1.2.840.10008.1.2.1.99. PS3.5 A.5. */
    public static final TransferSyntax DeflatedExplicitVRLittleEndian = define("1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian", "DeflatedExplicitVRLittleEndian", DEFLATED, PixelDataForm.NATIVE, Loss.LOSSLESS, CodecFamily.DEFLATE_DATASET);
    /** Explicit VR Big Endian, 1.2.840.10008.1.2.2, retired. PS3.5 A.3. */
    public static final TransferSyntax ExplicitVRBigEndian = define("1.2.840.10008.1.2.2", "Explicit VR Big Endian", "ExplicitVRBigEndian", BIG_ENDIAN | RETIRED, PixelDataForm.NATIVE, Loss.LOSSLESS, CodecFamily.NONE);
    /** JPEG Baseline (Process 1), 1.2.840.10008.1.2.4.50. PS3.5 A.4.1, 8.2.1, 10.3. */
    public static final TransferSyntax JPEGBaseline8Bit = define("1.2.840.10008.1.2.4.50", "JPEG Baseline (Process 1)", "JPEGBaseline8Bit", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Extended (Process 2 and 4), 1.2.840.10008.1.2.4.51. PS3.5 A.4.1, 8.2.1, 10.3. */
    public static final TransferSyntax JPEGExtended12Bit = define("1.2.840.10008.1.2.4.51", "JPEG Extended (Process 2 and 4)", "JPEGExtended12Bit", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Extended (Process 3 and 5), 1.2.840.10008.1.2.4.52, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGExtended35 = define("1.2.840.10008.1.2.4.52", "JPEG Extended (Process 3 and 5)", "JPEGExtended35", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8), 1.2.840.10008.1.2.4.53, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGSpectralSelectionNonHierarchical68 = define("1.2.840.10008.1.2.4.53", "JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)", "JPEGSpectralSelectionNonHierarchical68", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9), 1.2.840.10008.1.2.4.54, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGSpectralSelectionNonHierarchical79 = define("1.2.840.10008.1.2.4.54", "JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9)", "JPEGSpectralSelectionNonHierarchical79", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Full Progression, Non-Hierarchical (Process 10 and 12), 1.2.840.10008.1.2.4.55, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGFullProgressionNonHierarchical1012 = define("1.2.840.10008.1.2.4.55", "JPEG Full Progression, Non-Hierarchical (Process 10 and 12)", "JPEGFullProgressionNonHierarchical1012", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Full Progression, Non-Hierarchical (Process 11 and 13), 1.2.840.10008.1.2.4.56, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGFullProgressionNonHierarchical1113 = define("1.2.840.10008.1.2.4.56", "JPEG Full Progression, Non-Hierarchical (Process 11 and 13)", "JPEGFullProgressionNonHierarchical1113", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Lossless, Non-Hierarchical (Process 14), 1.2.840.10008.1.2.4.57. PS3.5 A.4.1, 8.2.1. */
    public static final TransferSyntax JPEGLossless = define("1.2.840.10008.1.2.4.57", "JPEG Lossless, Non-Hierarchical (Process 14)", "JPEGLossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_LOSSLESS);
    /** JPEG Lossless, Non-Hierarchical (Process 15), 1.2.840.10008.1.2.4.58, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGLosslessNonHierarchical15 = define("1.2.840.10008.1.2.4.58", "JPEG Lossless, Non-Hierarchical (Process 15)", "JPEGLosslessNonHierarchical15", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_LOSSLESS);
    /** JPEG Extended, Hierarchical (Process 16 and 18), 1.2.840.10008.1.2.4.59, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGExtendedHierarchical1618 = define("1.2.840.10008.1.2.4.59", "JPEG Extended, Hierarchical (Process 16 and 18)", "JPEGExtendedHierarchical1618", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Extended, Hierarchical (Process 17 and 19), 1.2.840.10008.1.2.4.60, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGExtendedHierarchical1719 = define("1.2.840.10008.1.2.4.60", "JPEG Extended, Hierarchical (Process 17 and 19)", "JPEGExtendedHierarchical1719", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Spectral Selection, Hierarchical (Process 20 and 22), 1.2.840.10008.1.2.4.61, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGSpectralSelectionHierarchical2022 = define("1.2.840.10008.1.2.4.61", "JPEG Spectral Selection, Hierarchical (Process 20 and 22)", "JPEGSpectralSelectionHierarchical2022", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Spectral Selection, Hierarchical (Process 21 and 23), 1.2.840.10008.1.2.4.62, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGSpectralSelectionHierarchical2123 = define("1.2.840.10008.1.2.4.62", "JPEG Spectral Selection, Hierarchical (Process 21 and 23)", "JPEGSpectralSelectionHierarchical2123", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Full Progression, Hierarchical (Process 24 and 26), 1.2.840.10008.1.2.4.63, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGFullProgressionHierarchical2426 = define("1.2.840.10008.1.2.4.63", "JPEG Full Progression, Hierarchical (Process 24 and 26)", "JPEGFullProgressionHierarchical2426", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Full Progression, Hierarchical (Process 25 and 27), 1.2.840.10008.1.2.4.64, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGFullProgressionHierarchical2527 = define("1.2.840.10008.1.2.4.64", "JPEG Full Progression, Hierarchical (Process 25 and 27)", "JPEGFullProgressionHierarchical2527", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG);
    /** JPEG Lossless, Hierarchical (Process 28), 1.2.840.10008.1.2.4.65, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGLosslessHierarchical28 = define("1.2.840.10008.1.2.4.65", "JPEG Lossless, Hierarchical (Process 28)", "JPEGLosslessHierarchical28", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_LOSSLESS);
    /** JPEG Lossless, Hierarchical (Process 29), 1.2.840.10008.1.2.4.66, retired. PS3.5 A.4.1. */
    public static final TransferSyntax JPEGLosslessHierarchical29 = define("1.2.840.10008.1.2.4.66", "JPEG Lossless, Hierarchical (Process 29)", "JPEGLosslessHierarchical29", RETIRED, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_LOSSLESS);
    /** JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]), 1.2.840.10008.1.2.4.70. PS3.5 A.4.1, 8.2.1, 10.2. */
    public static final TransferSyntax JPEGLosslessSV1 = define("1.2.840.10008.1.2.4.70", "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])", "JPEGLosslessSV1", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_LOSSLESS);
    /** JPEG-LS Lossless Image Compression, 1.2.840.10008.1.2.4.80. PS3.5 A.4.3, 8.2.3. */
    public static final TransferSyntax JPEGLSLossless = define("1.2.840.10008.1.2.4.80", "JPEG-LS Lossless Image Compression", "JPEGLSLossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_LS);
    /** JPEG-LS Lossy (Near-Lossless) Image Compression, 1.2.840.10008.1.2.4.81. PS3.5 A.4.3, 8.2.3. */
    public static final TransferSyntax JPEGLSNearLossless = define("1.2.840.10008.1.2.4.81", "JPEG-LS Lossy (Near-Lossless) Image Compression", "JPEGLSNearLossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG_LS);
    /** JPEG 2000 Image Compression (Lossless Only), 1.2.840.10008.1.2.4.90. PS3.5 A.4.4, 8.2.4. */
    public static final TransferSyntax JPEG2000Lossless = define("1.2.840.10008.1.2.4.90", "JPEG 2000 Image Compression (Lossless Only)", "JPEG2000Lossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG2000);
    /** JPEG 2000 Image Compression, 1.2.840.10008.1.2.4.91. PS3.5 A.4.4, 8.2.4. */
    public static final TransferSyntax JPEG2000 = define("1.2.840.10008.1.2.4.91", "JPEG 2000 Image Compression", "JPEG2000", 0, PixelDataForm.ENCAPSULATED, Loss.EITHER, CodecFamily.JPEG2000);
    /** JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only), 1.2.840.10008.1.2.4.92. PS3.5 A.4.4, 8.2.4. */
    public static final TransferSyntax JPEG2000MCLossless = define("1.2.840.10008.1.2.4.92", "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)", "JPEG2000MCLossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG2000_PART2);
    /** JPEG 2000 Part 2 Multi-component Image Compression, 1.2.840.10008.1.2.4.93. PS3.5 A.4.4, 8.2.4. */
    public static final TransferSyntax JPEG2000MC = define("1.2.840.10008.1.2.4.93", "JPEG 2000 Part 2 Multi-component Image Compression", "JPEG2000MC", 0, PixelDataForm.ENCAPSULATED, Loss.EITHER, CodecFamily.JPEG2000_PART2);
    /** JPIP Referenced, 1.2.840.10008.1.2.4.94. PS3.5 A.6. */
    public static final TransferSyntax JPIPReferenced = define("1.2.840.10008.1.2.4.94", "JPIP Referenced", "JPIPReferenced", 0, PixelDataForm.REFERENCED, Loss.EITHER, CodecFamily.JPIP);
    /** JPIP Referenced Deflate, 1.2.840.10008.1.2.4.95. PS3.5 A.7. */
    public static final TransferSyntax JPIPReferencedDeflate = define("1.2.840.10008.1.2.4.95", "JPIP Referenced Deflate", "JPIPReferencedDeflate", DEFLATED, PixelDataForm.REFERENCED, Loss.EITHER, CodecFamily.JPIP);
    /** MPEG2 Main Profile / Main Level, 1.2.840.10008.1.2.4.100. PS3.5 A.4.5, 8.2.5. */
    public static final TransferSyntax MPEG2MPML = define("1.2.840.10008.1.2.4.100", "MPEG2 Main Profile / Main Level", "MPEG2MPML", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.MPEG2);
    /** Fragmentable MPEG2 Main Profile / Main Level, 1.2.840.10008.1.2.4.100.1. PS3.5 A.4.5, 8.2.5. */
    public static final TransferSyntax MPEG2MPMLF = define("1.2.840.10008.1.2.4.100.1", "Fragmentable MPEG2 Main Profile / Main Level", "MPEG2MPMLF", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.MPEG2);
    /** MPEG2 Main Profile / High Level, 1.2.840.10008.1.2.4.101. PS3.5 A.4.5, 8.2.6. */
    public static final TransferSyntax MPEG2MPHL = define("1.2.840.10008.1.2.4.101", "MPEG2 Main Profile / High Level", "MPEG2MPHL", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.MPEG2);
    /** Fragmentable MPEG2 Main Profile / High Level, 1.2.840.10008.1.2.4.101.1. PS3.5 A.4.5, 8.2.6. */
    public static final TransferSyntax MPEG2MPHLF = define("1.2.840.10008.1.2.4.101.1", "Fragmentable MPEG2 Main Profile / High Level", "MPEG2MPHLF", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.MPEG2);
    /** MPEG-4 AVC/H.264 High Profile / Level 4.1, 1.2.840.10008.1.2.4.102. PS3.5 A.4.6, 8.2.7. */
    public static final TransferSyntax MPEG4HP41 = define("1.2.840.10008.1.2.4.102", "MPEG-4 AVC/H.264 High Profile / Level 4.1", "MPEG4HP41", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1, 1.2.840.10008.1.2.4.102.1. PS3.5 A.4.6, 8.2.7. */
    public static final TransferSyntax MPEG4HP41F = define("1.2.840.10008.1.2.4.102.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1", "MPEG4HP41F", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1, 1.2.840.10008.1.2.4.103. PS3.5 A.4.6, 8.2.7. */
    public static final TransferSyntax MPEG4HP41BD = define("1.2.840.10008.1.2.4.103", "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", "MPEG4HP41BD", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1, 1.2.840.10008.1.2.4.103.1. PS3.5 A.4.6, 8.2.7. */
    public static final TransferSyntax MPEG4HP41BDF = define("1.2.840.10008.1.2.4.103.1", "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", "MPEG4HP41BDF", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video, 1.2.840.10008.1.2.4.104. PS3.5 A.4.7, 8.2.8. */
    public static final TransferSyntax MPEG4HP422D = define("1.2.840.10008.1.2.4.104", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", "MPEG4HP422D", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video, 1.2.840.10008.1.2.4.104.1. PS3.5 A.4.7, 8.2.8. */
    public static final TransferSyntax MPEG4HP422DF = define("1.2.840.10008.1.2.4.104.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", "MPEG4HP422DF", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video, 1.2.840.10008.1.2.4.105. PS3.5 A.4.7, 8.2.8. */
    public static final TransferSyntax MPEG4HP423D = define("1.2.840.10008.1.2.4.105", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", "MPEG4HP423D", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video, 1.2.840.10008.1.2.4.105.1. PS3.5 A.4.7, 8.2.8. */
    public static final TransferSyntax MPEG4HP423DF = define("1.2.840.10008.1.2.4.105.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", "MPEG4HP423DF", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2, 1.2.840.10008.1.2.4.106. PS3.5 A.4.7, 8.2.9. */
    public static final TransferSyntax MPEG4HP42STEREO = define("1.2.840.10008.1.2.4.106", "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", "MPEG4HP42STEREO", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2, 1.2.840.10008.1.2.4.106.1. PS3.5 A.4.7, 8.2.9. */
    public static final TransferSyntax MPEG4HP42STEREOF = define("1.2.840.10008.1.2.4.106.1", "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", "MPEG4HP42STEREOF", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.H264);
    /** HEVC/H.265 Main Profile / Level 5.1, 1.2.840.10008.1.2.4.107. PS3.5 A.4.8, 8.2.10. */
    public static final TransferSyntax HEVCMP51 = define("1.2.840.10008.1.2.4.107", "HEVC/H.265 Main Profile / Level 5.1", "HEVCMP51", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.HEVC);
    /** HEVC/H.265 Main 10 Profile / Level 5.1, 1.2.840.10008.1.2.4.108. PS3.5 A.4.9, 8.2.11. */
    public static final TransferSyntax HEVCM10P51 = define("1.2.840.10008.1.2.4.108", "HEVC/H.265 Main 10 Profile / Level 5.1", "HEVCM10P51", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.HEVC);
    /** JPEG XL Lossless, 1.2.840.10008.1.2.4.110. */
    public static final TransferSyntax JPEGXLLossless = define("1.2.840.10008.1.2.4.110", "JPEG XL Lossless", "JPEGXLLossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.JPEG_XL);
    /** JPEG XL JPEG Recompression, 1.2.840.10008.1.2.4.111. */
    public static final TransferSyntax JPEGXLJPEGRecompression = define("1.2.840.10008.1.2.4.111", "JPEG XL JPEG Recompression", "JPEGXLJPEGRecompression", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSY, CodecFamily.JPEG_XL);
    /** JPEG XL, 1.2.840.10008.1.2.4.112. */
    public static final TransferSyntax JPEGXL = define("1.2.840.10008.1.2.4.112", "JPEG XL", "JPEGXL", 0, PixelDataForm.ENCAPSULATED, Loss.EITHER, CodecFamily.JPEG_XL);
    /** High-Throughput JPEG 2000 Image Compression (Lossless Only), 1.2.840.10008.1.2.4.201. */
    public static final TransferSyntax HTJ2KLossless = define("1.2.840.10008.1.2.4.201", "High-Throughput JPEG 2000 Image Compression (Lossless Only)", "HTJ2KLossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.HTJ2K);
    /** High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only), 1.2.840.10008.1.2.4.202. */
    public static final TransferSyntax HTJ2KLosslessRPCL = define("1.2.840.10008.1.2.4.202", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)", "HTJ2KLosslessRPCL", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.HTJ2K);
    /** High-Throughput JPEG 2000 Image Compression, 1.2.840.10008.1.2.4.203. */
    public static final TransferSyntax HTJ2K = define("1.2.840.10008.1.2.4.203", "High-Throughput JPEG 2000 Image Compression", "HTJ2K", 0, PixelDataForm.ENCAPSULATED, Loss.EITHER, CodecFamily.HTJ2K);
    /** JPIP HTJ2K Referenced, 1.2.840.10008.1.2.4.204. PS3.5 A.11. */
    public static final TransferSyntax JPIPHTJ2KReferenced = define("1.2.840.10008.1.2.4.204", "JPIP HTJ2K Referenced", "JPIPHTJ2KReferenced", 0, PixelDataForm.REFERENCED, Loss.EITHER, CodecFamily.JPIP_HTJ2K);
    /** JPIP HTJ2K Referenced Deflate, 1.2.840.10008.1.2.4.205. PS3.5 A.12. */
    public static final TransferSyntax JPIPHTJ2KReferencedDeflate = define("1.2.840.10008.1.2.4.205", "JPIP HTJ2K Referenced Deflate", "JPIPHTJ2KReferencedDeflate", DEFLATED, PixelDataForm.REFERENCED, Loss.EITHER, CodecFamily.JPIP_HTJ2K);
    /** RLE Lossless, 1.2.840.10008.1.2.5. PS3.5 A.4.2, 8.2.2, G. */
    public static final TransferSyntax RLELossless = define("1.2.840.10008.1.2.5", "RLE Lossless", "RLELossless", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.RLE);
    /** RFC 2557 MIME encapsulation, 1.2.840.10008.1.2.6.1, retired. */
    public static final TransferSyntax RFC2557MIMEEncapsulation = define("1.2.840.10008.1.2.6.1", "RFC 2557 MIME encapsulation", "RFC2557MIMEEncapsulation", RETIRED, PixelDataForm.NONE, Loss.NONE, CodecFamily.MIME);
    /** XML Encoding, 1.2.840.10008.1.2.6.2, retired. */
    public static final TransferSyntax XMLEncoding = define("1.2.840.10008.1.2.6.2", "XML Encoding", "XMLEncoding", RETIRED, PixelDataForm.NONE, Loss.NONE, CodecFamily.XML);
    /** SMPTE ST 2110-20 Uncompressed Progressive Active Video, 1.2.840.10008.1.2.7.1. PS3.5 A.8, 8.3. */
    public static final TransferSyntax SMPTEST211020UncompressedProgressiveActiveVideo = define("1.2.840.10008.1.2.7.1", "SMPTE ST 2110-20 Uncompressed Progressive Active Video", "SMPTEST211020UncompressedProgressiveActiveVideo", 0, PixelDataForm.STREAMED, Loss.LOSSLESS, CodecFamily.SMPTE2110_20);
    /** SMPTE ST 2110-20 Uncompressed Interlaced Active Video, 1.2.840.10008.1.2.7.2. PS3.5 A.9, 8.3. */
    public static final TransferSyntax SMPTEST211020UncompressedInterlacedActiveVideo = define("1.2.840.10008.1.2.7.2", "SMPTE ST 2110-20 Uncompressed Interlaced Active Video", "SMPTEST211020UncompressedInterlacedActiveVideo", 0, PixelDataForm.STREAMED, Loss.LOSSLESS, CodecFamily.SMPTE2110_20);
    /** SMPTE ST 2110-30 PCM Digital Audio, 1.2.840.10008.1.2.7.3. PS3.5 A.10. */
    public static final TransferSyntax SMPTEST211030PCMDigitalAudio = define("1.2.840.10008.1.2.7.3", "SMPTE ST 2110-30 PCM Digital Audio", "SMPTEST211030PCMDigitalAudio", 0, PixelDataForm.STREAMED, Loss.LOSSLESS, CodecFamily.SMPTE2110_30);
    /** Deflated Image Frame Compression, 1.2.840.10008.1.2.8.1. */
    public static final TransferSyntax DeflatedImageFrameCompression = define("1.2.840.10008.1.2.8.1", "Deflated Image Frame Compression", "DeflatedImageFrameCompression", 0, PixelDataForm.ENCAPSULATED, Loss.LOSSLESS, CodecFamily.DEFLATE_FRAME);
    /** Papyrus 3 Implicit VR Little Endian, 1.2.840.10008.1.20, retired. */
    public static final TransferSyntax Papyrus3ImplicitVRLittleEndian = define("1.2.840.10008.1.20", "Papyrus 3 Implicit VR Little Endian", "Papyrus3ImplicitVRLittleEndian", IMPLICIT_VR | RETIRED, PixelDataForm.NATIVE, Loss.LOSSLESS, CodecFamily.NONE);
    // spotless:on
    // GENERATED-END

    /**
     * Implicit VR Little Endian but for native Pixel Data, which are big endian: private to GE, seen in files of its
     * workstations, not in the Standard.
     */
    public static final TransferSyntax PrivateGEImplicitVRBigEndianPixels = define(
            "1.2.840.113619.5.2",
            "GE Private Implicit VR Little Endian with Big Endian Pixel Data",
            "PrivateGEImplicitVRBigEndianPixels",
            IMPLICIT_VR | BIG_ENDIAN_PIXELS,
            PixelDataForm.NATIVE,
            Loss.LOSSLESS,
            CodecFamily.NONE);

    private final Uid uid;
    private final String name;
    private final String keyword;
    private final int flags;
    private final PixelDataForm pixelData;
    private final Loss loss;
    private final CodecFamily codecFamily;

    private TransferSyntax(
            Uid uid,
            String name,
            String keyword,
            int flags,
            PixelDataForm pixelData,
            Loss loss,
            CodecFamily codecFamily) {
        this.uid = uid;
        this.name = name;
        this.keyword = keyword;
        this.flags = flags;
        this.pixelData = pixelData;
        this.loss = loss;
        this.codecFamily = codecFamily;
    }

    private static TransferSyntax define(
            String uid,
            String name,
            String keyword,
            int flags,
            PixelDataForm pixelData,
            Loss loss,
            CodecFamily codecFamily) {
        TransferSyntax syntax =
                new TransferSyntax(Uid.unchecked(uid), name, keyword, flags, pixelData, loss, codecFamily);
        KNOWN.put(syntax.uid, syntax);
        return syntax;
    }

    /** The transfer syntax of this UID: one of the Standard or of the private ones named here; empty if it is neither. */
    public static Optional<TransferSyntax> of(Uid uid) {
        return Optional.ofNullable(KNOWN.get(uid));
    }

    /** The transfer syntax of this keyword, for example {@code "RLELossless"}. */
    public static Optional<TransferSyntax> of(String keyword) {
        return KNOWN.values().stream().filter(s -> s.keyword.equals(keyword)).findFirst();
    }

    /** All that {@link #of(Uid)} knows, by UID as PS3.6 A sorts them. */
    public static Collection<TransferSyntax> all() {
        return List.copyOf(KNOWN.values());
    }

    /**
     * What to take for a transfer syntax that nobody here knows: Explicit VR Little Endian, as PS3.5 A.4 asks of all that
     * encapsulate, with a codec not known. For a UID that {@link #of(Uid)} knows, that one.
     */
    public static TransferSyntax unknown(Uid uid) {
        return of(uid).orElseGet(() -> new TransferSyntax(
                uid, uid.toString(), "", UNKNOWN, PixelDataForm.ENCAPSULATED, Loss.EITHER, CodecFamily.UNKNOWN));
    }

    /** The UID. */
    public Uid uid() {
        return uid;
    }

    /** The name of PS3.6 A, for example {@code "RLE Lossless"}; the UID if unknown. */
    public String name() {
        return name;
    }

    /** The keyword of PS3.6 A, which is the name of the constant; empty if unknown. */
    public String keyword() {
        return keyword;
    }

    /** Whether numbers have their most significant byte first. */
    public boolean isBigEndian() {
        return has(BIG_ENDIAN);
    }

    /** Whether native Pixel Data have their most significant byte first. Differs from {@link #isBigEndian()} in a private syntax only. */
    public boolean isPixelDataBigEndian() {
        return has(BIG_ENDIAN) || has(BIG_ENDIAN_PIXELS);
    }

    /** Whether each element names its VR. PS3.5 7.1. */
    public boolean isExplicitVr() {
        return !has(IMPLICIT_VR);
    }

    /** Whether Pixel Data are fragments. PS3.5 A.4. */
    public boolean isEncapsulated() {
        return pixelData == PixelDataForm.ENCAPSULATED;
    }

    /** Whether the whole Data Set is one stream of RFC 1951. PS3.5 A.5. */
    public boolean isDeflated() {
        return has(DEFLATED);
    }

    /** Where the Pixel Data are. */
    public PixelDataForm pixelData() {
        return pixelData;
    }

    /** What it may do to the samples. */
    public Loss loss() {
        return loss;
    }

    /** Whether samples may be changed, always or at the sender's choice. */
    public boolean isLossy() {
        return loss == Loss.LOSSY || loss == Loss.EITHER;
    }

    /** What decodes the frames. */
    public CodecFamily codecFamily() {
        return codecFamily;
    }

    /** Whether the Standard has given it up. */
    public boolean isRetired() {
        return has(RETIRED);
    }

    /** Whether {@link #of(Uid)} knows it, so that its properties are facts, not the guess of {@link #unknown}. */
    public boolean isKnown() {
        return !has(UNKNOWN);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransferSyntax syntax && uid.equals(syntax.uid);
    }

    @Override
    public int hashCode() {
        return uid.hashCode();
    }

    /** The keyword, or the UID if unknown. */
    @Override
    public String toString() {
        return keyword.isEmpty() ? uid.toString() : keyword;
    }
}
