package org.skiagraph.compression.jpegls;

/** The second bytes of the markers of JPEG-LS. T.87 C.1.1, table C.1; T.81 table B.1. */
final class Markers {
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int DNL = 0xDC;
    static final int DRI = 0xDD;
    static final int APP0 = 0xE0;
    static final int APP8 = 0xE8;
    static final int APP15 = 0xEF;
    static final int SOF55 = 0xF7;
    static final int LSE = 0xF8;
    static final int COM = 0xFE;

    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int TEM = 0x01;

    private Markers() {}

    /** The marker that ends a restart interval. */
    static int restart(int interval) {
        return RST0 + (interval & 7);
    }

    static boolean isRestart(int marker) {
        return marker >= RST0 && marker <= RST7;
    }

    /** True if no length follows. */
    static boolean isAlone(int marker) {
        return marker >= RST0 && marker <= EOI || marker == TEM;
    }

    /** True for the frame headers of T.81 and its extensions: another process than JPEG-LS. */
    static boolean isOtherFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static boolean isApplication(int marker) {
        return marker >= APP0 && marker <= APP15;
    }

    /** The name, for messages: {@code SOS}, or the two bytes. */
    static String name(int marker) {
        return switch (marker) {
            case SOI -> "SOI";
            case EOI -> "EOI";
            case SOS -> "SOS";
            case DNL -> "DNL";
            case DRI -> "DRI";
            case SOF55 -> "SOF55";
            case LSE -> "LSE";
            case COM -> "COM";
            default ->
                isRestart(marker)
                        ? "RST" + (marker - RST0)
                        : isApplication(marker) ? "APP" + (marker - APP0) : String.format("marker FF%02X", marker);
        };
    }
}
