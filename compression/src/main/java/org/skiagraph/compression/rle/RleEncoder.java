package org.skiagraph.compression.rle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;

/**
 * Encodes images as RLE streams of PS3.5 Annex G: of whole bytes, with rows coded separately and segments of even length.
 *
 * <p>The stream begins with the offsets of its segments, so the codes are held until all are known. The budget is charged
 * the most that they can take, before any is made: then it matters neither what the image shows nor how many help. Helpers
 * take strips of the image; a {@link RowSource} is called by the calling thread alone.
 */
public final class RleEncoder implements ImageEncoder {
    /** An encoder. */
    public RleEncoder() {}

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the components are not alike or sub-sampled, have more than 4 bytes a sample,
     *     need more than 15 segments, or if a segment would begin above 4 GiB
     */
    @Override
    public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
            throws IOException {
        RleLayout layout = RleLayout.of(header);
        requireRoom(layout, samples);
        budget.require(Limit.PIXELS, header.pixels(), Place.of("RLE image"));
        Strips strips = new Strips(layout);
        long held = strips.mostCodes();
        budget.spend(Limit.HELD_BYTES, held, Place.of("RLE image"));
        try {
            Codes[][] codes = new Codes[strips.count()][];
            Workers helpers = samples instanceof RowSource ? Workers.none() : workers;
            helpers.run(codes.length, i -> codes[i] = codesOf(strips, i, samples));
            write(codes, layout.segments(), out);
        } finally {
            budget.giveBack(Limit.HELD_BYTES, held);
        }
    }

    private static void requireRoom(RleLayout layout, SampleSource samples) {
        if (samples instanceof SampleSource.Arrays arrays) {
            if (arrays.components().size() != layout.components()) {
                throw new IllegalArgumentException(
                        arrays.components().size() + " sources for " + layout.components() + " components");
            }
            for (Samples component : arrays.components()) {
                component.requireRoom(layout.width(), layout.height(), layout.bits());
            }
        }
    }

    /** The codes of one strip, for each segment. */
    private static Codes[] codesOf(Strips strips, int index, SampleSource samples) throws IOException {
        RleLayout layout = strips.layout();
        Region strip = strips.at(index);
        PlaneSplitter splitter = new PlaneSplitter(samples, layout, strip.width());
        int room = Strips.room(strip);
        Codes[] codes = new Codes[layout.segments()];
        for (int component = 0; component < layout.components(); component++) {
            byte[][] packed = new byte[layout.bytes()][room];
            int[] used = new int[packed.length];
            for (int y = strip.y(); y < strip.y() + strip.height(); y++) {
                splitter.split(component, y, strip.x(), strip.width());
                for (int i = 0; i < used.length; i++) {
                    used[i] = SegmentPacker.pack(splitter.planes()[i], 0, strip.width(), packed[i], used[i]);
                }
            }
            for (int i = 0; i < used.length; i++) {
                codes[component * used.length + i] = Codes.of(packed[i], used[i]);
            }
        }
        return codes;
    }

    /** Some codes of one segment: the first {@code length} bytes of an array. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Codes(byte[] array, int length) {
        /** Moves codes that fill less than half of their room to a smaller one, since they are held until the end. */
        static Codes of(byte[] room, int length) {
            return new Codes(length < room.length / 2 ? Arrays.copyOf(room, length) : room, length);
        }
    }

    private static void write(Codes[][] strips, int segments, OutputStream out) throws IOException {
        long[] lengths = new long[segments];
        for (Codes[] strip : strips) {
            for (int i = 0; i < segments; i++) {
                lengths[i] += strip[i].length();
            }
        }
        long[] padded = Arrays.stream(lengths).map(n -> n + (n & 1)).toArray();
        out.write(RleHeader.ofLengths(padded));
        for (int i = 0; i < segments; i++) {
            for (Codes[] strip : strips) {
                out.write(strip[i].array(), 0, strip[i].length());
            }
            if (padded[i] != lengths[i]) {
                out.write(0);
            }
        }
    }
}
