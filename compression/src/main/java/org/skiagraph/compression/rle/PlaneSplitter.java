package org.skiagraph.compression.rle;

import java.io.IOException;
import java.util.List;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** Splits samples into their bytes, a part of a row at a time. For one thread. PS3.5 G.2. */
final class PlaneSplitter {
    private final SampleSource source;
    private final RleLayout layout;
    private final byte[][] planes;
    private int[] scratch = {};

    /**
     * Makes a splitter.
     *
     * @param most samples that are split at once
     */
    PlaneSplitter(SampleSource source, RleLayout layout, int most) {
        this.source = source;
        this.layout = layout;
        this.planes = new byte[layout.bytes()][most + SegmentPacker.SLACK];
    }

    /** The bytes of the samples last split, from the first cell on, the most significant plane first. */
    byte[][] planes() {
        return planes;
    }

    /** Splits {@code n} samples of row {@code y} from column {@code x} on. */
    void split(int component, int y, int x, int n) throws IOException {
        if (source instanceof SampleSource.Arrays arrays) {
            split(arrays.components(), component, y, x, n);
        } else if (source instanceof RowSource rows) {
            int[] row = scratch(layout.width());
            rows.row(component, y, row, layout.width());
            splitInts(row, x, n);
        }
    }

    private void split(List<Samples> components, int component, int y, int x, int n) {
        Samples samples = components.get(component);
        int stride = samples.pixelStride();
        int at = samples.offset() + y * samples.rowStride() + x * stride;
        if (samples instanceof ByteSamples bytes && planes.length == 1) {
            splitBytes(bytes.array(), at, stride, n);
        } else if (samples instanceof ShortSamples shorts && planes.length == 2) {
            splitShorts(shorts.array(), at, stride, n);
        } else {
            int[] row = scratch(n);
            gather(samples, at, stride, row, n);
            splitInts(row, 0, n);
        }
    }

    private int[] scratch(int n) {
        if (scratch.length < n) {
            scratch = new int[n];
        }
        return scratch;
    }

    private static void gather(Samples samples, int at, int stride, int[] row, int n) {
        if (samples instanceof IntSamples ints) {
            int[] in = ints.array();
            for (int k = 0, i = at; k < n; k++, i += stride) {
                row[k] = in[i];
            }
        } else {
            for (int k = 0, i = at; k < n; k++, i += stride) {
                row[k] = samples.get(i, true);
            }
        }
    }

    private void splitBytes(byte[] in, int at, int stride, int n) {
        byte[] out = planes[0];
        if (stride == 1) {
            System.arraycopy(in, at, out, 0, n);
            return;
        }
        for (int k = 0, i = at; k < n; k++, i += stride) {
            out[k] = in[i];
        }
    }

    private void splitShorts(short[] in, int at, int stride, int n) {
        byte[] high = planes[0];
        byte[] low = planes[1];
        for (int k = 0, i = at; k < n; k++, i += stride) {
            short v = in[i];
            high[k] = (byte) (v >> 8);
            low[k] = (byte) v;
        }
    }

    private void splitInts(int[] in, int at, int n) {
        for (int plane = 0; plane < planes.length; plane++) {
            byte[] out = planes[plane];
            int shift = 8 * (planes.length - 1 - plane);
            for (int k = 0; k < n; k++) {
                out[k] = (byte) (in[at + k] >> shift);
            }
        }
    }
}
