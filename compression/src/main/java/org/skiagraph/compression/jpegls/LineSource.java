package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** Gives the lines of the components of an image to encode. For one thread. */
final class LineSource {
    private final SampleSource source;
    private final int maxval;
    private int[] row = {};

    /**
     * Makes a source.
     *
     * @param maxval the largest sample there may be
     */
    LineSource(SampleSource source, int maxval) {
        this.source = source;
        this.maxval = maxval;
    }

    /**
     * Gives a line.
     *
     * @param at where its first sample goes
     * @param stride from one sample to the next
     * @throws IllegalArgumentException if a sample is beyond the largest
     */
    void get(int component, int y, int n, int[] line, int at, int stride) throws IOException {
        if (source instanceof SampleSource.Arrays arrays) {
            get(arrays.components().get(component), y, n, line, at, stride);
        } else if (source instanceof RowSource rows) {
            if (row.length < n) {
                row = new int[n];
            }
            rows.row(component, y, row, n);
            for (int k = 0, o = at; k < n; k++, o += stride) {
                line[o] = row[k];
            }
        }
        int bits = 0;
        for (int k = 0, i = at; k < n; k++, i += stride) {
            bits |= line[i];
        }
        if ((bits & ~maxval) != 0) {
            requireSmall(component, y, n, line, at, stride);
        }
    }

    private void requireSmall(int component, int y, int n, int[] line, int at, int stride) {
        for (int k = 0, i = at; k < n; k++, i += stride) {
            if (line[i] < 0 || line[i] > maxval) {
                throw new IllegalArgumentException("sample " + line[i] + " of component " + component + " in line " + y
                        + " is not within 0 to " + maxval);
            }
        }
    }

    private static void get(Samples samples, int y, int n, int[] line, int at, int stride) {
        int from = samples.offset() + y * samples.rowStride();
        int step = samples.pixelStride();
        if (samples instanceof ByteSamples bytes) {
            byte[] in = bytes.array();
            for (int k = 0, i = from, o = at; k < n; k++, i += step, o += stride) {
                line[o] = in[i] & 0xFF;
            }
        } else if (samples instanceof ShortSamples shorts) {
            short[] in = shorts.array();
            for (int k = 0, i = from, o = at; k < n; k++, i += step, o += stride) {
                line[o] = in[i] & 0xFFFF;
            }
        } else if (samples instanceof IntSamples ints) {
            int[] in = ints.array();
            for (int k = 0, i = from, o = at; k < n; k++, i += step, o += stride) {
                line[o] = in[i];
            }
        }
    }
}
