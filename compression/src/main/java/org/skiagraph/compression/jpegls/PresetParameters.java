package org.skiagraph.compression.jpegls;

/**
 * The parameters of coding that a stream may choose by itself: the preset coding parameters of an LSE segment. T.87 C.2.4.1.1.
 *
 * @param maxval the largest sample, 1 to 65535
 * @param t1 first threshold of gradients
 * @param t2 second threshold of gradients
 * @param t3 third threshold of gradients
 * @param reset after how many samples of a context its sums are halved, from 3
 */
public record PresetParameters(int maxval, int t1, int t2, int t3, int reset) {
    /** What {@code reset} is if a stream says nothing. */
    public static final int DEFAULT_RESET = 64;

    private static final int MOST = 65_535;

    /** Checks that each number fits in its 16 bits. */
    public PresetParameters {
        for (int value : new int[] {maxval, t1, t2, t3, reset}) {
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException("preset coding parameter " + value + " is not within 0 to " + MOST);
            }
        }
    }

    /** The default values of a stream with this largest sample and this loss. T.87 C.2.4.1.1.1. */
    public static PresetParameters defaults(int maxval, int near) {
        return maxval >= 128
                ? scaled(maxval, near, (Math.min(maxval, 4095) + 128) / 256)
                : shrunk(maxval, near, 256 / (maxval + 1));
    }

    /** What encoders of old took for the defaults above 12 bits: the same without a bound on the factor. */
    static PresetParameters unbounded(int maxval, int near) {
        return scaled(maxval, near, (maxval + 128) / 256);
    }

    private static PresetParameters scaled(int maxval, int near, int factor) {
        int t1 = clamp(factor * (3 - 2) + 2 + 3 * near, near + 1, maxval);
        int t2 = clamp(factor * (7 - 3) + 3 + 5 * near, t1, maxval);
        int t3 = clamp(factor * (21 - 4) + 4 + 7 * near, t2, maxval);
        return new PresetParameters(maxval, t1, t2, t3, DEFAULT_RESET);
    }

    private static PresetParameters shrunk(int maxval, int near, int factor) {
        int t1 = clamp(Math.max(2, 3 / factor + 3 * near), near + 1, maxval);
        int t2 = clamp(Math.max(3, 7 / factor + 5 * near), t1, maxval);
        int t3 = clamp(Math.max(4, 21 / factor + 7 * near), t2, maxval);
        return new PresetParameters(maxval, t1, t2, t3, DEFAULT_RESET);
    }

    /** What is out of range becomes the least. */
    private static int clamp(int value, int least, int most) {
        return value > most || value < least ? least : value;
    }

    /**
     * The same with the default in place of each 0, which stands for it.
     *
     * @param precision bits of a sample
     */
    PresetParameters resolved(int precision, int near) {
        int most = maxval == 0 ? (1 << precision) - 1 : maxval;
        PresetParameters defaults = defaults(most, near);
        return new PresetParameters(
                most,
                t1 == 0 ? defaults.t1 : t1,
                t2 == 0 ? defaults.t2 : t2,
                t3 == 0 ? defaults.t3 : t3,
                reset == 0 ? DEFAULT_RESET : reset);
    }

    /** True if they may stand in a stream of such samples with this loss. T.87 table C.1. */
    boolean isValid(int precision, int near) {
        return maxval >= 1
                && maxval < 1 << precision
                && near <= maxval / 2
                && t1 > near
                && t1 <= t2
                && t2 <= t3
                && t3 <= maxval
                && reset >= 3
                && reset <= Math.max(255, maxval);
    }
}
