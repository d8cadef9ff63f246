package org.skiagraph.imaging.render;

/** Luminance and chrominance to red, green and blue, 8 bits each: PS3.3 C.7.6.3.1.2. */
final class ColorConversion {
    private static final int FRACTION = 16;
    private static final int HALF = 1 << (FRACTION - 1);
    private static final int CR_TO_R = fixed(1.402);
    private static final int CB_TO_G = fixed(0.344136286);
    private static final int CR_TO_G = fixed(0.714136286);
    private static final int CB_TO_B = fixed(1.772);

    private ColorConversion() {}

    private static int fixed(double factor) {
        return (int) Math.round(factor * (1 << FRACTION));
    }

    /** YBR_FULL. */
    static int ofFull(int y, int cb, int cr) {
        int b = cb - 128;
        int r = cr - 128;
        return rgb(
                y + ((CR_TO_R * r + HALF) >> FRACTION),
                y - ((CB_TO_G * b + CR_TO_G * r + HALF) >> FRACTION),
                y + ((CB_TO_B * b + HALF) >> FRACTION));
    }

    /** YBR_PARTIAL: luminance from 16 to 235, chrominance from 16 to 240. */
    static int ofPartial(int y, int cb, int cr) {
        double scaled = (y - 16) * 255.0 / 219;
        double b = (cb - 128) * 255.0 / 224;
        double r = (cr - 128) * 255.0 / 224;
        return rgb(
                (int) Math.round(scaled + 1.402 * r),
                (int) Math.round(scaled - 0.344136286 * b - 0.714136286 * r),
                (int) Math.round(scaled + 1.772 * b));
    }

    private static int rgb(int r, int g, int b) {
        return clamp(r) << 16 | clamp(g) << 8 | clamp(b);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
