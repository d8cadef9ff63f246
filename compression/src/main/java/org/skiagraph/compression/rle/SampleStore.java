package org.skiagraph.compression.rle;

import java.io.IOException;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** Takes the samples of one component as they are expanded: in the order of the raster, a part of a row at a time. */
interface SampleStore {
    /**
     * Takes some samples of a row.
     *
     * @param from the first of them in {@code planes}
     * @param y row, from 0
     * @param x column of the first, from 0
     * @param n how many
     */
    void put(BytePlanes planes, int from, int y, int x, int n) throws IOException;

    /** True if rows lie without a gap, so that several may be put as if they were one. */
    default boolean takesRowsTogether() {
        return false;
    }

    /** A store in an array of the caller. */
    static SampleStore of(Samples target, boolean signed, int width) {
        return new Array(target, signed, width);
    }

    /** A store that gives whole rows to a sink of the caller. */
    static SampleStore of(RowSink sink, int component, boolean signed, int width) {
        int[] row = new int[width];
        return (planes, from, y, x, n) -> {
            planes.toInts(from, n, signed, row, x);
            if (x + n == width) {
                sink.row(component, y, row, width);
            }
        };
    }

    /** An array of the caller. */
    final class Array implements SampleStore {
        private final Samples target;
        private final boolean signed;
        private final int width;
        private int[] scratch = {};

        private Array(Samples target, boolean signed, int width) {
            this.target = target;
            this.signed = signed;
            this.width = width;
        }

        @Override
        public boolean takesRowsTogether() {
            return target.rowStride() == (long) width * target.pixelStride();
        }

        @Override
        public void put(BytePlanes planes, int from, int y, int x, int n) {
            int stride = target.pixelStride();
            int at = target.offset() + y * target.rowStride() + x * stride;
            if (target instanceof ByteSamples bytes && planes.isBytes()) {
                planes.toBytes(from, n, bytes.array(), at, stride);
            } else if (target instanceof ShortSamples shorts && planes.isShorts()) {
                planes.toShorts(from, n, shorts.array(), at, stride);
            } else {
                putAny(planes, from, n, at);
            }
        }

        private void putAny(BytePlanes planes, int from, int n, int at) {
            if (scratch.length < n) {
                scratch = new int[n];
            }
            planes.toInts(from, n, signed, scratch, 0);
            int stride = target.pixelStride();
            if (target instanceof IntSamples ints) {
                int[] out = ints.array();
                for (int k = 0, o = at; k < n; k++, o += stride) {
                    out[o] = scratch[k];
                }
            } else {
                for (int k = 0, o = at; k < n; k++, o += stride) {
                    target.set(o, scratch[k]);
                }
            }
        }
    }
}
