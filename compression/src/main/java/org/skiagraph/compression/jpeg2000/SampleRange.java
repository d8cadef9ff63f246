package org.skiagraph.compression.jpeg2000;

/**
 * What samples of a component may be. T.800 G.1.
 *
 * @param shift what is added to a coefficient: half of the range if samples are unsigned
 * @param min the least sample
 * @param max the largest sample
 * @param dropped low bits that are not delivered, since more than 32 do not fit
 */
record SampleRange(long shift, long min, long max, int dropped) {
    static SampleRange of(Jpeg2000Component component) {
        int precision = component.precision();
        long half = 1L << precision - 1;
        int dropped = Math.max(0, precision - 32);
        return component.signed()
                ? new SampleRange(0, -half, half - 1, dropped)
                : new SampleRange(half, 0, 2 * half - 1, dropped);
    }
}
