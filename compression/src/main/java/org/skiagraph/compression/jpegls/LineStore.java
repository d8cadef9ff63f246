package org.skiagraph.compression.jpegls;

import java.io.IOException;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** Takes the decoded lines of one component, in order, and keeps those of a rectangle. */
abstract class LineStore {
    /** Takes nothing: of components that are not wanted. */
    static final LineStore NONE = new Nowhere();

    /**
     * Takes a line.
     *
     * @param y from 0, in the component
     * @param line the samples of the line
     * @param at the first of them
     * @param stride from one to the next
     */
    abstract void put(int y, int[] line, int at, int stride) throws IOException;

    /** Takes a line that is missing: its samples are 0. */
    abstract void blank(int y) throws IOException;

    /** A store of a rectangle in an array of the caller. */
    static LineStore of(Samples target, Region region) {
        return new Array(target, region);
    }

    /** A store that hands the lines of a rectangle to a sink of the caller. */
    static LineStore of(RowSink sink, int component, Region region) {
        return new Sink(sink, component, region);
    }

    private static final class Nowhere extends LineStore {
        @Override
        void put(int y, int[] line, int at, int stride) {}

        @Override
        void blank(int y) {}
    }

    /** Lines of a rectangle of a component. */
    private abstract static class Part extends LineStore {
        final Region region;
        private int[] zeros = {};

        Part(Region region) {
            this.region = region;
        }

        @Override
        final void put(int y, int[] line, int at, int stride) throws IOException {
            if (y >= region.y() && y < region.y() + region.height()) {
                keep(y - region.y(), line, at + region.x() * stride, stride);
            }
        }

        @Override
        final void blank(int y) throws IOException {
            if (y >= region.y() && y < region.y() + region.height()) {
                int[] blank = zeros;
                if (blank.length == 0) {
                    blank = new int[region.width()];
                    zeros = blank; // threads that do this at once do the same
                }
                keep(y - region.y(), blank, 0, 1);
            }
        }

        /** Takes the wanted samples of a wanted line, counted from the first one. */
        abstract void keep(int y, int[] line, int from, int stride) throws IOException;
    }

    private static final class Sink extends Part {
        private final RowSink sink;
        private final int component;
        private final int[] samples;

        Sink(RowSink sink, int component, Region region) {
            super(region);
            this.sink = sink;
            this.component = component;
            this.samples = new int[region.width()];
        }

        @Override
        void keep(int y, int[] line, int from, int stride) throws IOException {
            for (int k = 0, i = from; k < samples.length; k++, i += stride) {
                samples[k] = line[i];
            }
            sink.row(component, y, samples, samples.length);
        }
    }

    private static final class Array extends Part {
        private final Samples target;

        Array(Samples target, Region region) {
            super(region);
            this.target = target;
        }

        @Override
        void keep(int y, int[] line, int from, int stride) {
            int n = region.width();
            int to = target.offset() + y * target.rowStride();
            int step = target.pixelStride();
            if (target instanceof ByteSamples bytes) {
                toBytes(line, from, stride, n, bytes.array(), to, step);
            } else if (target instanceof ShortSamples shorts) {
                toShorts(line, from, stride, n, shorts.array(), to, step);
            } else if (target instanceof IntSamples ints) {
                int[] out = ints.array();
                for (int k = 0, i = from, o = to; k < n; k++, i += stride, o += step) {
                    out[o] = line[i];
                }
            }
        }

        private static void toBytes(int[] line, int from, int stride, int n, byte[] out, int to, int step) {
            if (stride == 1 && step == 1) {
                for (int k = 0; k < n; k++) {
                    out[to + k] = (byte) line[from + k];
                }
                return;
            }
            for (int k = 0, i = from, o = to; k < n; k++, i += stride, o += step) {
                out[o] = (byte) line[i];
            }
        }

        private static void toShorts(int[] line, int from, int stride, int n, short[] out, int to, int step) {
            if (stride == 1 && step == 1) {
                for (int k = 0; k < n; k++) {
                    out[to + k] = (short) line[from + k];
                }
                return;
            }
            for (int k = 0, i = from, o = to; k < n; k++, i += stride, o += step) {
                out[o] = (short) line[i];
            }
        }
    }
}
