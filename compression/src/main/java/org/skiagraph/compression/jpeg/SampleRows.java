package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;

/**
 * Samples as the caller gives them, in rows of numbers that are not negative and have no bits above the precision that is coded:
 * whatever the caller's cells hold, no code is ever needed that a table does not have.
 */
final class SampleRows {
    private final SampleSource source;
    private final int mask;

    /**
     * Rows of a source.
     *
     * @param bits that are coded of a sample
     * @throws IllegalArgumentException if arrays are missing or too small
     */
    SampleRows(SampleSource source, ImageHeader header, int bits) {
        this.source = source;
        this.mask = (1 << bits) - 1;
        if (source instanceof SampleSource.Arrays arrays) {
            requireRoom(header.components(), arrays.components());
        }
    }

    private static void requireRoom(List<Component> components, List<Samples> arrays) {
        if (arrays.size() != components.size()) {
            throw new IllegalArgumentException(arrays.size() + " sources for " + components.size() + " components");
        }
        for (int i = 0; i < arrays.size(); i++) {
            Component component = components.get(i);
            arrays.get(i).requireRoom(component.width(), component.height(), component.precision());
        }
    }

    /** True if only the calling thread may ask for rows. */
    boolean isForOneThread() {
        return source instanceof RowSource;
    }

    /** Bits of a sample that are coded. */
    int mask() {
        return mask;
    }

    /** The caller's array of a component, if there are arrays. */
    Optional<Samples> array(int component) {
        return source instanceof SampleSource.Arrays arrays
                ? Optional.of(arrays.components().get(component))
                : Optional.empty();
    }

    /** True if all components lie side by side in one array of the caller's, pixel after pixel without gaps. */
    boolean isByPixel() {
        if (!(source instanceof SampleSource.Arrays arrays)) {
            return false;
        }
        List<Samples> all = arrays.components();
        for (int i = 0; i < all.size(); i++) {
            Samples samples = all.get(i);
            if (array(samples) != array(all.get(0))
                    || samples.offset() != all.get(0).offset() + i
                    || samples.rowStride() != all.get(0).rowStride()
                    || samples.pixelStride() != all.size()) {
                return false;
            }
        }
        return true;
    }

    private static Object array(Samples samples) {
        if (samples instanceof ByteSamples bytes) {
            return bytes.array();
        } else if (samples instanceof ShortSamples shorts) {
            return shorts.array();
        } else if (samples instanceof IntSamples ints) {
            return ints.array();
        }
        throw new IllegalArgumentException("samples of an unknown kind");
    }

    /** Reads one row of all components, pixel after pixel, where they {@linkplain #isByPixel lie so}. */
    void readPixels(int y, int n, int[] row) {
        if (source instanceof SampleSource.Arrays arrays) {
            Samples first = arrays.components().get(0);
            read(first, first.offset() + y * first.rowStride(), 1, n, row);
        }
    }

    /** Reads one row of a component in the caller's size. */
    void read(int component, int y, int width, int[] row) throws IOException {
        if (source instanceof RowSource rows) {
            rows.row(component, y, row, width);
            for (int x = 0; x < width; x++) {
                row[x] &= mask;
            }
        } else if (source instanceof SampleSource.Arrays arrays) {
            Samples samples = arrays.components().get(component);
            read(samples, samples.offset() + y * samples.rowStride(), samples.pixelStride(), width, row);
        }
    }

    private void read(Samples samples, int at, int stride, int width, int[] row) {
        if (samples instanceof ByteSamples bytes) {
            read(bytes.array(), at, stride, mask, width, row);
        } else if (samples instanceof ShortSamples shorts) {
            read(shorts.array(), at, stride, mask, width, row);
        } else if (samples instanceof IntSamples ints) {
            read(ints.array(), at, stride, mask, width, row);
        }
    }

    private static void read(byte[] in, int at, int stride, int mask, int width, int[] row) {
        if (stride == 1) {
            for (int x = 0; x < width; x++) {
                row[x] = in[at + x] & mask;
            }
        } else {
            for (int x = 0, i = at; x < width; x++, i += stride) {
                row[x] = in[i] & mask;
            }
        }
    }

    private static void read(short[] in, int at, int stride, int mask, int width, int[] row) {
        if (stride == 1) {
            for (int x = 0; x < width; x++) {
                row[x] = in[at + x] & mask;
            }
        } else {
            for (int x = 0, i = at; x < width; x++, i += stride) {
                row[x] = in[i] & mask;
            }
        }
    }

    private static void read(int[] in, int at, int stride, int mask, int width, int[] row) {
        for (int x = 0, i = at; x < width; x++, i += stride) {
            row[x] = in[i] & mask;
        }
    }
}
