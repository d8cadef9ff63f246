package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;

/**
 * {@link ReferenceEncoder} in the shape of all encoders, for the tests that all codecs share. It is slow, so that streams are kept:
 * those tests encode the same image many times.
 */
final class ReferenceImageEncoder implements ImageEncoder {
    private final UnaryOperator<StreamOptions> change;
    private final Map<List<Object>, byte[]> written = new HashMap<>();

    /** An encoder of streams that have something beside size and components. */
    ReferenceImageEncoder(UnaryOperator<StreamOptions> change) {
        this.change = change;
    }

    @Override
    public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
            throws IOException {
        budget.require(Limit.PIXELS, header.pixels(), Place.of("image"));
        int count = header.components().size();
        if (samples instanceof SampleSource.Arrays arrays && arrays.components().size() != count) {
            throw new IllegalArgumentException(arrays.components().size() + " planes for " + count);
        }
        StreamComponent[] components = new StreamComponent[count];
        long[][] image = new long[count][];
        for (int c = 0; c < count; c++) {
            Component component = header.components().get(c);
            components[c] = new StreamComponent(component.precision(), component.signed(), 1, 1);
            image[c] = new long[(int) component.samples()];
            for (int y = 0; y < component.height(); y++) {
                int[] row = row(samples, c, y, component);
                for (int x = 0; x < row.length; x++) {
                    image[c][y * row.length + x] =
                            component.signed() ? row[x] : row[x] & (1L << component.precision()) - 1;
                }
            }
        }
        List<Object> key = new ArrayList<>(List.of(header));
        for (long[] plane : image) {
            key.add(LongBuffer.wrap(plane)); // equal if its numbers are
        }
        out.write(written.computeIfAbsent(key, any -> {
            StreamOptions options = new StreamOptions(header.width(), header.height()).components(components);
            return ReferenceEncoder.encode(change.apply(options), image).bytes();
        }));
    }

    private static int[] row(SampleSource samples, int c, int y, Component component) throws IOException {
        int[] row = new int[component.width()];
        if (samples instanceof RowSource source) {
            source.row(c, y, row, row.length);
        } else if (samples instanceof SampleSource.Arrays arrays) {
            Samples plane = arrays.components().get(c);
            plane.requireRoom(component.width(), component.height(), component.precision());
            for (int x = 0; x < row.length; x++) {
                int at = plane.offset() + y * plane.rowStride() + x * plane.pixelStride();
                row[x] = plane.get(at, component.signed());
            }
        }
        return row;
    }
}
