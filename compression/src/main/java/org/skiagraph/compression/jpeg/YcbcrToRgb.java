package org.skiagraph.compression.jpeg;

/**
 * From YCbCr to RGB, as JFIF (T.871 7) defines it for 8 bits and the Independent JPEG Group's software computes it: a step that a
 * caller asks for, of samples that a decoder gave. Other precisions scale the offset of chrominance and the largest sample.
 */
public final class YcbcrToRgb {
    private static final int BITS = 16;
    private static final int HALF = 1 << BITS - 1;
    private static final int RED_OF_CR = 91_881; // 1.40200 times 2^16
    private static final int GREEN_OF_CB = 22_554; // 0.34414
    private static final int GREEN_OF_CR = 46_802; // 0.71414
    private static final int BLUE_OF_CB = 116_130; // 1.77200

    private YcbcrToRgb() {}

    /**
     * Converts a row in place.
     *
     * @param first Y, then red
     * @param second Cb, then green
     * @param third Cr, then blue
     * @param width how many samples of each
     * @param precision bits of a sample, 1 to 12
     */
    public static void convert(int[] first, int[] second, int[] third, int width, int precision) {
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

    private static int clamp(int sample, int largest) {
        return Math.max(0, Math.min(largest, sample));
    }
}
