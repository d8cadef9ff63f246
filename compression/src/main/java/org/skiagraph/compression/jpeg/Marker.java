package org.skiagraph.compression.jpeg;

/** Markers: the second byte, after 0xFF. T.81 Table B.1. */
final class Marker {
    static final int SOF0 = 0xC0;
    static final int SOF1 = 0xC1;
    static final int SOF2 = 0xC2;
    static final int SOF3 = 0xC3;
    static final int DHT = 0xC4;
    static final int JPG = 0xC8;
    static final int DAC = 0xCC;
    static final int SOF15 = 0xCF;
    static final int RST0 = 0xD0;
    static final int RST7 = 0xD7;
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int DQT = 0xDB;
    static final int DNL = 0xDC;
    static final int DRI = 0xDD;
    static final int DHP = 0xDE;
    static final int EXP = 0xDF;
    static final int APP0 = 0xE0;
    static final int APP14 = 0xEE;
    static final int APP15 = 0xEF;
    static final int JPG0 = 0xF0;
    static final int JPG13 = 0xFD;
    static final int COM = 0xFE;
    static final int TEM = 0x01;

    private static final String[] CODING = {
        "SOF0", "SOF1", "SOF2", "SOF3", "DHT", "SOF5", "SOF6", "SOF7", "JPG", "SOF9", "SOF10", "SOF11", "DAC", "SOF13",
        "SOF14", "SOF15", "RST0", "RST1", "RST2", "RST3", "RST4", "RST5", "RST6", "RST7", "SOI", "EOI", "SOS", "DQT",
        "DNL", "DRI", "DHP", "EXP"
    };

    private Marker() {}

    /** True for a marker without a segment: no length follows it. T.81 B.1.1.3. */
    static boolean standsAlone(int marker) {
        return marker >= RST0 && marker <= EOI || marker == TEM;
    }

    /** True for RST0 to RST7. */
    static boolean isRestart(int marker) {
        return (marker & 0xF8) == RST0;
    }

    /** True for the start of a frame, of whatever process. */
    static boolean isFrame(int marker) {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }

    /** The name of Table B.1. */
    static String name(int marker) {
        if (marker >= SOF0 && marker <= EXP) {
            return CODING[marker - SOF0];
        } else if (marker >= APP0 && marker <= APP15) {
            return "APP" + (marker - APP0);
        } else if (marker >= JPG0 && marker <= JPG13) {
            return "JPG" + (marker - JPG0);
        } else if (marker == COM) {
            return "COM";
        } else if (marker == TEM) {
            return "TEM";
        }
        return String.format("FF%02X", marker);
    }
}
