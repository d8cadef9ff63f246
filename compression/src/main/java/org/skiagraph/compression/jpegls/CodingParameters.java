package org.skiagraph.compression.jpegls;

/**
 * The constants of one scan, by their names in the Standard. T.87 A.2.1.
 *
 * @param maxval the largest sample
 * @param near the most that a sample may be off
 * @param step 2 {@code near} + 1: samples so far apart have errors that differ by 1
 * @param range how many different errors there are
 * @param qbpp bits of an error
 * @param limit the most bits of a code
 */
record CodingParameters(PresetParameters preset, int maxval, int near, int step, int range, int qbpp, int limit) {
    /** The most that a sample may be off: T.87 C.2.3. */
    static final int MAX_NEAR = 255;

    private static final int REGIONS = 9;

    static CodingParameters of(PresetParameters preset, int near) {
        int step = 2 * near + 1;
        int range = (preset.maxval() + 2 * near) / step + 1;
        int bpp = Math.max(2, bits(preset.maxval() + 1));
        int limit = 2 * (bpp + Math.max(8, bpp));
        return new CodingParameters(preset, preset.maxval(), near, step, range, bits(range), limit);
    }

    /** The least number of bits that has so many values: ceil(log2(values)). */
    private static int bits(int values) {
        return 32 - Integer.numberOfLeadingZeros(values - 1);
    }

    /** True if nothing is lost and samples fill their bits, so that errors wrap around by cutting off bits. */
    boolean isPlain() {
        return near == 0 && (maxval & maxval + 1) == 0;
    }

    /** The most zeros that begin a code which is not escaped, and one more: those of an escape. T.87 A.5.3. */
    int escape() {
        return limit - qbpp - 1;
    }

    /**
     * The region of each difference of two samples, -4 to 4, for the difference + {@code maxval}. T.87 A.3.3.
     */
    byte[] regions() {
        byte[] regions = new byte[2 * maxval + 1];
        for (int d = 0; d <= maxval; d++) {
            int region = region(d);
            regions[maxval + d] = (byte) region;
            regions[maxval - d] = (byte) -region;
        }
        return regions;
    }

    /** What quantizing adds to each difference, -{@code near} to {@code near}, for the difference + {@code maxval}. T.87 A.4.4. */
    short[] losses() {
        short[] losses = new short[2 * maxval + 1];
        int loss = 0;
        for (int d = 0; d <= maxval; d++) {
            losses[maxval + d] = (short) loss;
            losses[maxval - d] = (short) -loss;
            loss = loss == -near ? near : loss - 1;
        }
        return losses;
    }

    private int region(int d) {
        if (d <= near) {
            return 0;
        }
        return d < preset.t1() ? 1 : d < preset.t2() ? 2 : d < preset.t3() ? 3 : 4;
    }

    /** The number of a context from the regions of its three gradients, negative if they are to be reversed. T.87 A.3.4. */
    static int context(int q1, int q2, int q3) {
        return REGIONS * (REGIONS * q1 + q2) + q3;
    }

    /** The sample that a prediction and an error give. T.87 A.4.5, A.7.2. */
    int reconstruct(int prediction, int error) {
        return reconstruct(prediction, error, step);
    }

    /**
     * The same with a step that is negative if the error is to be reversed. Samples out of range have a branch, since they are few
     * and all others are waited for.
     */
    int reconstruct(int prediction, int error, int by) {
        int value = prediction + error * by;
        return (value | maxval - value) < 0 ? around(value) : value;
    }

    private int around(int outside) {
        int value = outside;
        int around = range * step;
        value += around & value + near >> 31; // below -near
        value -= around & maxval + near - value >> 31; // above maxval + near
        return Math.max(0, Math.min(maxval, value));
    }

    /** The error that stands for a difference. T.87 A.4.4, code segment A.8. */
    int quantize(int difference) {
        return difference > 0 ? (difference + near) / step : -((near - difference) / step);
    }

    /** An error within the range. T.87 A.4.5, code segment A.9. */
    int reduce(int error) {
        int reduced = error < 0 ? error + range : error;
        return reduced >= (range + 1) / 2 ? reduced - range : reduced;
    }
}
