package org.skiagraph.compression.jpeg2000;

/**
 * What is done to whole rows of one kind of number: lifting, the component transform, and the ways in and out. T.800 annexes E to G.
 *
 * <p>A row is a plain array. Lifting steps are numbered from 1; odd ones change even samples, even ones odd samples. The factors
 * K of the 9/7 transform are part of the step sizes ({@link Gains}), so that no step is lost on them.
 *
 * <p>For one thread, but for {@link #take} and {@link #clear}, which keep no state.
 *
 * @param <R> an array of numbers
 */
interface Lifting<R> {
    /** Samples on each side of a part of a line that change its values. */
    static int margin(boolean reversible) {
        return reversible ? 2 : 4;
    }

    /** How many lifting steps there are; even. */
    int steps();

    /** A row of zeros. */
    R row(int width);

    /** A list of rows that are yet to be made. */
    R[] rows(int count);

    /** Sets some numbers to 0. */
    void clear(R row, int at, int count);

    /**
     * Takes values of a code block, as {@link org.skiagraph.compression.jpeg2000.block.BlockDecoder} gives them.
     *
     * @param scale by which twice a quantiser index is a coefficient; without meaning if the transform is reversible
     */
    void take(int[] values, int from, int count, R row, int at, double scale);

    /** The same of wide values. */
    void take(long[] values, int from, int count, R row, int at, double scale);

    /** One lifting step of a row from the rows above and below it. T.800 F.3.8. */
    void lift(int step, R row, R above, R below, int width);

    /**
     * Joins the halves of a line. T.800 F.3.6.
     *
     * @param low even samples, from {@code lowAt} on; not changed
     * @param high odd samples, from {@code highAt} on; not changed
     * @param first 1 if an odd sample is first, 0 if an even one is
     * @param width of the line
     * @param out receives the line
     */
    void join(R low, int lowAt, R high, int highAt, int first, int width, R out);

    /** What becomes of a line or column of one sample at an odd place. T.800 F.3.6. */
    void single(R row, int width);

    /**
     * The component transform. T.800 annex G.
     *
     * @param rows three rows, not changed
     * @param at where each begins
     * @param out receives three rows
     */
    void mix(R[] rows, int[] at, int width, R[] out);

    /** Samples of a row: shifted, rounded and clamped to the component's range. */
    void deliver(R row, int at, int width, SampleRange range, int[] out);
}
