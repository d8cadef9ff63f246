package org.skiagraph.compression.jpeg;

/**
 * Between YCbCr and RGB, as JFIF (T.871 7) defines it for 8 bits and the Independent JPEG Group's software computes it: a step that
 * a caller asks for, of samples that a decoder gave or an encoder will get. Other precisions scale the offset of chrominance and the
 * largest sample.
 */
public final class Ycbcr {
    private static final int BITS = 16;
    private static final int HALF = 1 << BITS - 1;
    private static final int RED_OF_CR = 91_881; // 1.40200 times 2^16
    private static final int GREEN_OF_CB = 22_554; // 0.34414
    private static final int GREEN_OF_CR = 46_802; // 0.71414
    private static final int BLUE_OF_CB = 116_130; // 1.77200
    private static final int Y_OF_RED = 19_595; // 0.29900
    private static final int Y_OF_GREEN = 38_470; // 0.58700
    private static final int Y_OF_BLUE = 7_471; // 0.11400
    private static final int CB_OF_RED = 11_059; // 0.16874
    private static final int CB_OF_GREEN = 21_709; // 0.33126
    private static final int CR_OF_GREEN = 27_439; // 0.41869
    private static final int CR_OF_BLUE = 5_329; // 0.08131

    private Ycbcr() {}

    /**
     * Converts a row to RGB in place.
     *
     * @param first Y, then red
     * @param second Cb, then green
     * @param third Cr, then blue
     * @param width how many samples of each
     * @param precision bits of a sample, 1 to 12
     */
    public static void toRgb(int[] first, int[] second, int[] third, int width, int precision) {
        int centre = 1 << precision - 1;
        int largest = (1 << precision) - 1;
        for (int x = 0; x < width; x++) {
            int y = first[x];
            int cb = second[x] - centre;
            int cr = third[x] - centre;
            first[x] = clamp(y + (RED_OF_CR * cr + HALF >> BITS), largest);
            second[x] = clamp(y + (-GREEN_OF_CB * cb - GREEN_OF_CR * cr + HALF >> BITS), largest);
            third[x] = clamp(y + (BLUE_OF_CB * cb + HALF >> BITS), largest);
        }
    }

    /**
     * Converts a row of RGB in place.
     *
     * @param first red, then Y
     * @param second green, then Cb
     * @param third blue, then Cr
     * @param width how many samples of each
     * @param precision bits of a sample, 1 to 12
     */
    public static void fromRgb(int[] first, int[] second, int[] third, int width, int precision) {
        int offset = (1 << precision - 1 << BITS) + HALF - 1;
        for (int x = 0; x < width; x++) {
            int red = first[x];
            int green = second[x];
            int blue = third[x];
            first[x] = Y_OF_RED * red + Y_OF_GREEN * green + Y_OF_BLUE * blue + HALF >> BITS;
            second[x] = -CB_OF_RED * red - CB_OF_GREEN * green + HALF * blue + offset >> BITS;
            third[x] = HALF * red - CR_OF_GREEN * green - CR_OF_BLUE * blue + offset >> BITS;
        }
    }

    private static int clamp(int sample, int largest) {
        return Math.max(0, Math.min(largest, sample));
    }
}
