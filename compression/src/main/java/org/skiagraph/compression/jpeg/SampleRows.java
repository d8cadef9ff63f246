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

    /** Reads one row of a component in the caller's size. */
    void read(int component, int y, int width, int[] row) throws IOException {
        if (source instanceof RowSource rows) {
            rows.row(component, y, row, width);
            for (int x = 0; x < width; x++) {
                row[x] &= mask;
            }
        } else if (source instanceof SampleSource.Arrays arrays) {
            read(arrays.components().get(component), y, width, row);
        }
    }

    private void read(Samples samples, int y, int width, int[] row) {
        int stride = samples.pixelStride();
        int at = samples.offset() + y * samples.rowStride();
        int bits = mask;
        if (samples instanceof ByteSamples cells) {
            byte[] in = cells.array();
            for (int x = 0, i = at; x < width; x++, i += stride) {
                row[x] = in[i] & bits;
            }
        } else if (samples instanceof ShortSamples cells) {
            short[] in = cells.array();
            for (int x = 0, i = at; x < width; x++, i += stride) {
                row[x] = in[i] & bits;
            }
        } else if (samples instanceof IntSamples cells) {
            int[] in = cells.array();
            for (int x = 0, i = at; x < width; x++, i += stride) {
                row[x] = in[i] & bits;
            }
        }
    }
}
