package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/** Where the rows of one delivered component go: the part of them that is wanted. Rows come in order. */
final class RowStore {
    private final SampleTarget target;
    private final int component; // among those wanted
    private final Region region;
    private final int[] row;

    /**
     * A store.
     *
     * @param component from 0, counted among those wanted
     * @param region what is wanted, in samples of this component
     */
    RowStore(SampleTarget target, int component, Region region) {
        this.target = target;
        this.component = component;
        this.region = region;
        this.row = target instanceof RowSink ? new int[region.width()] : new int[0];
    }

    /** True if nothing of a row is wanted. */
    boolean skips(int y) {
        return y < region.y() || y >= region.y() + region.height();
    }

    /** Takes a row of samples of up to 8 bits, from an index on, each {@code every} cells behind the one before. */
    void bytes(int y, byte[] from, int at, int every) throws IOException {
        if (skips(y)) {
            return;
        }
        int first = at + region.x() * every;
        int n = region.width();
        if (target instanceof RowSink sink) {
            for (int x = 0; x < n; x++) {
                row[x] = from[first + x * every] & 0xFF;
            }
            sink.row(component, y - region.y(), row, n);
            return;
        }
        Samples samples = samples();
        int to = samples.offset() + (y - region.y()) * samples.rowStride();
        int step = samples.pixelStride();
        if (samples instanceof ByteSamples bytes) {
            if (step == 1 && every == 1) {
                System.arraycopy(from, first, bytes.array(), to, n);
            } else {
                spread(from, first, every, bytes.array(), to, step, n);
            }
        } else {
            for (int x = 0; x < n; x++, to += step) {
                samples.set(to, from[first + x * every] & 0xFF);
            }
        }
    }

    private static void spread(byte[] from, int first, int every, byte[] to, int at, int step, int n) {
        for (int x = 0, i = at, j = first; x < n; x++, i += step, j += every) {
            to[i] = from[j];
        }
    }

    /** True if it has cells of 8 bits. */
    boolean isOfBytes() {
        return !(target instanceof RowSink) && samples() instanceof ByteSamples;
    }

    /** True if this is the {@code number}-th of some components that lie in one array of bytes, interleaved by pixel. */
    boolean isInterleaved(int number, int components, @Nullable RowStore firstOne) {
        if (firstOne == null
                || target instanceof RowSink
                || firstOne.target != target
                || !firstOne.region.equals(region)) {
            return false;
        }
        return samples() instanceof ByteSamples mine
                && firstOne.samples() instanceof ByteSamples other
                && mine.array() == other.array()
                && mine.offset() == other.offset() + number
                && mine.pixelStride() == components
                && mine.rowStride() == other.rowStride();
    }

    /** Takes a row of interleaved pixels, from an index on, for this component and those that lie beside it. */
    void pixels(int y, byte[] from, int at, int components) {
        if (!skips(y) && samples() instanceof ByteSamples bytes) {
            int to = bytes.offset() + (y - region.y()) * bytes.rowStride();
            System.arraycopy(from, at + region.x() * components, bytes.array(), to, region.width() * components);
        }
    }

    /** Takes a row of samples of up to 16 bits, from an index on. */
    void shorts(int y, short[] from, int at) throws IOException {
        if (skips(y)) {
            return;
        }
        int first = at + region.x();
        int n = region.width();
        if (target instanceof RowSink sink) {
            for (int x = 0; x < n; x++) {
                row[x] = from[first + x] & 0xFFFF;
            }
            sink.row(component, y - region.y(), row, n);
            return;
        }
        Samples samples = samples();
        int to = samples.offset() + (y - region.y()) * samples.rowStride();
        if (samples instanceof ShortSamples shorts && samples.pixelStride() == 1) {
            System.arraycopy(from, first, shorts.array(), to, n);
        } else {
            for (int x = 0; x < n; x++, to += samples.pixelStride()) {
                samples.set(to, from[first + x] & 0xFFFF);
            }
        }
    }

    /** Takes a row of samples. */
    void ints(int y, int[] from) throws IOException {
        if (skips(y)) {
            return;
        }
        int first = region.x();
        int n = region.width();
        if (target instanceof RowSink sink) {
            System.arraycopy(from, first, row, 0, n);
            sink.row(component, y - region.y(), row, n);
            return;
        }
        Samples samples = samples();
        int to = samples.offset() + (y - region.y()) * samples.rowStride();
        int step = samples.pixelStride();
        if (samples instanceof ByteSamples bytes) {
            narrow(from, first, bytes.array(), to, step, n);
        } else if (samples instanceof ShortSamples shorts) {
            narrow(from, first, shorts.array(), to, step, n);
        } else if (samples instanceof IntSamples ints) {
            for (int x = 0; x < n; x++, to += step) {
                ints.array()[to] = from[first + x];
            }
        }
    }

    private static void narrow(int[] from, int first, byte[] to, int at, int step, int n) {
        for (int x = 0, i = at; x < n; x++, i += step) {
            to[i] = (byte) from[first + x];
        }
    }

    private static void narrow(int[] from, int first, short[] to, int at, int step, int n) {
        if (step == 1) {
            for (int x = 0; x < n; x++) {
                to[at + x] = (short) from[first + x];
            }
            return;
        }
        for (int x = 0, i = at; x < n; x++, i += step) {
            to[i] = (short) from[first + x];
        }
    }

    private Samples samples() {
        return ((SampleTarget.Arrays) target).components().get(component);
    }
}
