package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;

/**
 * Makes coefficients of samples: loads blocks, transforms them, quantises them, some 512 blocks side by side, so that every loop
 * between is over blocks. Blocks that are all of one value, as the black around a picture, are left out of that. For one thread.
 */
final class BandTransform {
    /** Blocks side by side at the most: their coefficients stay in the second-level cache. */
    private static final int MOST = 512;

    private final PlannedComponent component;
    private final BlockLoader loader;
    private final Quantiser quantiser;
    private final ForwardDct dct;
    private final int stride;
    private final int[][] coefficients;
    private final int[] low;
    private final int[] high;

    /** For each block where its coefficients are, or {@link CoefficientBand#FLAT}. */
    private final int[] places;

    /** For a flat block its DC coefficient. */
    private final int[] flat;

    private int filled;
    private int taken;

    /**
     * A transform of the rows of one component.
     *
     * @param rowsAtOnce rows of blocks that a band may have
     */
    BandTransform(FramePlan frame, PlannedComponent component, SampleRows rows, int rowsAtOnce) {
        this.component = component;
        this.loader = new BlockLoader(rows, component, frame.precision());
        this.quantiser = new Quantiser(frame.tables().get(component.quantisation()));
        this.stride = stride(component.across(), Math.min(rowsAtOnce, component.down()));
        this.dct = new ForwardDct(frame.precision(), stride);
        this.coefficients = new int[Zigzag.COEFFICIENTS][stride];
        this.low = new int[stride];
        this.high = new int[stride];
        this.places = new int[stride];
        this.flat = new int[stride];
    }

    /** Some whole rows, or an even part of a long one, so that little is transformed in vain. */
    private static int stride(int across, int rows) {
        if (across >= MOST) {
            int parts = (across + MOST - 1) / MOST;
            return (across + parts - 1) / parts;
        }
        return across * Math.min(rows, MOST / across);
    }

    /** Fills an empty band. */
    void fill(CoefficientBand band) throws IOException {
        for (int row = band.firstRow(); row < band.firstRow() + band.rowsWithin(); row++) {
            int run = 0; // of blocks that vary and are not yet loaded
            for (int column = 0; column < component.across(); column++) {
                int value = loader.flat(row, column);
                if (value == BlockLoader.VARIED) {
                    places[taken++] = filled + run++;
                } else {
                    load(row, column, run);
                    run = 0;
                    flat[taken] = quantiser.flat(value);
                    places[taken++] = CoefficientBand.FLAT;
                }
                if (taken == stride) {
                    load(row, column + 1, run);
                    run = 0;
                    drain(band);
                }
            }
            load(row, component.across(), run);
        }
        drain(band);
    }

    /** Loads the blocks before a column. */
    private void load(int row, int end, int n) throws IOException {
        if (n > 0) {
            loader.load(row, end - n, n, coefficients, filled);
            filled += n;
        }
    }

    private void drain(CoefficientBand band) {
        transform(filled);
        band.take(coefficients, low, high, places, flat, taken);
        filled = 0;
        taken = 0;
    }

    private void transform(int n) {
        if (n == 0) {
            return;
        }
        dct.transform(coefficients, n);
        Arrays.fill(low, 0, n, 0);
        Arrays.fill(high, 0, n, 0);
        byte[] natural = Zigzag.table();
        for (int k = 0; k < Zigzag.COEFFICIENTS; k += 4) {
            for (int i = k; i < k + 4; i++) {
                quantiser.quantise(natural[i], coefficients[natural[i]], n);
            }
            int[] a = coefficients[natural[k]];
            int[] b = coefficients[natural[k + 1]];
            int[] c = coefficients[natural[k + 2]];
            int[] d = coefficients[natural[k + 3]];
            mark(a, b, c, d, 1 << k, k < Integer.SIZE ? low : high, n);
        }
    }

    /** Sets a bit for each value that is not 0: {@code bit} for those of the first array, the bits above it for the others. */
    private static void mark(int[] a, int[] b, int[] c, int[] d, int bit, int[] set, int n) {
        int bitB = bit << 1;
        int bitC = bit << 2;
        int bitD = bit << 3;
        for (int i = 0; i < n; i++) {
            set[i] |= (a[i] | -a[i]) >> 31 & bit
                    | (b[i] | -b[i]) >> 31 & bitB
                    | (c[i] | -c[i]) >> 31 & bitC
                    | (d[i] | -d[i]) >> 31 & bitD;
        }
    }
}
