package org.skiagraph.compression.jpeg2000;

import java.util.Locale;

/** Codes and names of markers. T.800 Table A.2. */
final class Marker {
    static final int SOC = 0xFF4F;
    static final int CAP = 0xFF50;
    static final int SIZ = 0xFF51;
    static final int COD = 0xFF52;
    static final int COC = 0xFF53;
    static final int TLM = 0xFF55;
    static final int PRF = 0xFF56;
    static final int PLM = 0xFF57;
    static final int PLT = 0xFF58;
    static final int CPF = 0xFF59;
    static final int QCD = 0xFF5C;
    static final int QCC = 0xFF5D;
    static final int RGN = 0xFF5E;
    static final int POC = 0xFF5F;
    static final int PPM = 0xFF60;
    static final int PPT = 0xFF61;
    static final int CRG = 0xFF63;
    static final int COM = 0xFF64;
    static final int SOT = 0xFF90;
    static final int SOP = 0xFF91;
    static final int EPH = 0xFF92;
    static final int SOD = 0xFF93;
    static final int EOC = 0xFFD9;

    private static final int FIRST_ALONE = 0xFF30;
    private static final int LAST_ALONE = 0xFF3F;

    private Marker() {}

    /** True if no segment follows the marker. T.800 A.1.3. */
    static boolean standsAlone(int marker) {
        return marker >= FIRST_ALONE && marker <= LAST_ALONE
                || marker == SOC
                || marker == SOD
                || marker == EOC
                || marker == EPH;
    }

    /** The name, or the code in hexadecimal digits. */
    static String name(int marker) {
        return switch (marker) {
            case SOC -> "SOC";
            case CAP -> "CAP";
            case SIZ -> "SIZ";
            case COD -> "COD";
            case COC -> "COC";
            case TLM -> "TLM";
            case PRF -> "PRF";
            case PLM -> "PLM";
            case PLT -> "PLT";
            case CPF -> "CPF";
            case QCD -> "QCD";
            case QCC -> "QCC";
            case RGN -> "RGN";
            case POC -> "POC";
            case PPM -> "PPM";
            case PPT -> "PPT";
            case CRG -> "CRG";
            case COM -> "COM";
            case 0xFF74 -> "MCT";
            case 0xFF75 -> "MCC";
            case 0xFF77 -> "MCO";
            case 0xFF78 -> "CBD";
            case SOT -> "SOT";
            case SOP -> "SOP";
            case EPH -> "EPH";
            case SOD -> "SOD";
            case EOC -> "EOC";
            default -> String.format(Locale.ROOT, "%04X", marker);
        };
    }
}
