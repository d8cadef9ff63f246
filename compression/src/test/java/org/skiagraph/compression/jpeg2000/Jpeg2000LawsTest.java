package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skiagraph.bounds.DataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.Region;

/** Laws of decoding, for any stream that T.800 allows. */
class Jpeg2000LawsTest {
    private static final int MOST_DELIVERED = 32;

    @Provide
    Arbitrary<ReferenceStream> streams() {
        return Streams.arbitrary();
    }

    /** Of components that have no sample in the image nothing can be delivered. */
    private static void assumeSamples(ReferenceStream stream, int reduction) {
        for (int c = 0; c < stream.options().components.size(); c++) {
            Assume.that(ReferenceDecoder.area(stream.options(), c, reduction).size() > 0);
        }
    }

    private static int levels(ReferenceStream stream) {
        return stream.tiles().stream()
                .flatMap(tile -> tile.components().stream())
                .mapToInt(resolutions -> resolutions.size() - 1)
                .min()
                .orElse(0);
    }

    /** 5/3 in whole numbers must be exact; of 9/7 the order of additions is left open, so that a rounding may differ. */
    private static void assertSamples(ReferenceStream stream, long[][] expected, DecodedStream decoded) {
        StreamOptions options = stream.options();
        for (int c = 0; c < expected.length; c++) {
            int component = c;
            boolean exact = options.exact(component);
            Component shape = decoded.header().components().get(c);
            int dropped = Math.max(0, shape.precision() - MOST_DELIVERED);
            int[] plane = decoded.planes().get(c);
            assertEquals(expected[c].length, plane.length);
            for (int i = 0; i < plane.length; i++) {
                long sample = shape.signed() ? plane[i] : plane[i] & 0xFFFF_FFFFL;
                long off = Math.abs(sample - (expected[c][i] >> dropped));
                int at = i;
                assertTrue(
                        off <= (exact ? 0 : 1),
                        () -> "component " + component + ", sample " + at + ": " + sample + " for "
                                + expected[component][at] + " of " + shape);
            }
        }
    }

    @Property(tries = 300)
    void samplesAreThoseOfTheReference(@ForAll("streams") ReferenceStream stream) throws IOException {
        assumeSamples(stream, 0);
        DecodedStream decoded = DecodedStream.of(stream.bytes());
        assertEquals(List.of(), decoded.budget().findings().list());
        assertTrue(decoded.result().complete());
        assertEquals(stream.bytes().length, decoded.result().bytesUsed());
        assertSamples(stream, ReferenceDecoder.decode(stream), decoded);
    }

    @Property(tries = 200)
    void fewerResolutionsAndLayersAreThoseOfTheReference(@ForAll("streams") ReferenceStream stream, @ForAll int which)
            throws IOException {
        int reduction = Math.floorMod(which, levels(stream) + 1);
        int layers = 1 + Math.floorMod(which >> 8, 4);
        assumeSamples(stream, reduction);
        DecodedStream decoded = DecodedStream.of(
                stream.bytes(), DecodeRequest.all().withReduction(reduction).withLayers(layers));
        assertTrue(decoded.result().complete());
        assertSamples(stream, ReferenceDecoder.decode(stream, reduction, layers), decoded);
    }

    @Property(tries = 300)
    void aRegionIsTheWholeCutToItBitByBit(@ForAll("streams") ReferenceStream stream, @ForAll int which)
            throws IOException {
        int reduction = Math.floorMod(which, levels(stream) + 1);
        assumeSamples(stream, reduction);
        DecodeRequest reduced = DecodeRequest.all().withReduction(reduction);
        DecodedStream whole = DecodedStream.of(stream.bytes(), reduced);
        ReferenceArea image = stream.options().grid.image();
        int x = Math.floorMod(which >> 3, image.width());
        int y = Math.floorMod(which >> 7, image.height());
        int width = 1 + Math.floorMod(which >> 11, image.width() - x);
        int height = 1 + Math.floorMod(which >> 15, image.height() - y);
        int first = Math.floorMod(which >> 20, whole.planes().size());
        int count = 1 + Math.floorMod(which >> 24, whole.planes().size() - first);
        ReferenceArea region =
                new ReferenceArea(image.x0() + x, image.y0() + y, image.x0() + x + width, image.y0() + y + height);
        for (int c = first; c < first + count; c++) {
            Assume.that(part(stream, c, region, reduction).size() > 0);
        }
        DecodedStream decoded = DecodedStream.of(
                stream.bytes(),
                reduced.withRegion(new Region(x, y, width, height)).withComponents(new ComponentRange(first, count)));
        assertEquals(count, decoded.planes().size());
        for (int i = 0; i < count; i++) {
            ReferenceArea all = ReferenceDecoder.area(stream.options(), first + i, reduction);
            ReferenceArea part = part(stream, first + i, region, reduction);
            int[] expected = new int[part.size()];
            for (long row = part.y0(); row < part.y1(); row++) {
                for (long column = part.x0(); column < part.x1(); column++) {
                    expected[part.cell(column, row)] = whole.planes().get(first + i)[all.cell(column, row)];
                }
            }
            assertArrayEquals(expected, decoded.planes().get(i), "component " + (first + i));
        }
    }

    private static ReferenceArea part(ReferenceStream stream, int component, ReferenceArea region, int reduction) {
        StreamComponent shape = stream.options().components.get(component);
        return region.coarser(shape.dx(), shape.dy()).coarser(1L << reduction, 1L << reduction);
    }

    @Provide
    Arbitrary<ReferenceStream> wideStreams() {
        return Streams.wide();
    }

    @Property(tries = 100)
    void anyNumberOfThreadsGivesTheSame(@ForAll("streams") ReferenceStream stream) throws IOException {
        assertSameByThreads(stream, DecodeRequest.all());
    }

    @Property(tries = 100)
    void anyNumberOfThreadsGivesTheSameOfLongRows(@ForAll("wideStreams") ReferenceStream stream, @ForAll int which)
            throws IOException {
        assertSameByThreads(stream, DecodeRequest.all().withReduction(Math.floorMod(which, levels(stream) + 1) / 2));
    }

    private static void assertSameByThreads(ReferenceStream stream, DecodeRequest request) throws IOException {
        assumeSamples(stream, request.reduction());
        DecodedStream alone = DecodedStream.of(stream.bytes(), request);
        for (int helpers = 1; helpers <= 4; helpers++) {
            Workers workers = Workers.of(ForkJoinPool.commonPool(), helpers);
            DecodedStream helped = DecodedStream.of(stream.bytes(), request.withWorkers(workers));
            assertEquals(alone.result(), helped.result());
            for (int c = 0; c < alone.planes().size(); c++) {
                assertArrayEquals(alone.planes().get(c), helped.planes().get(c));
            }
        }
    }

    @Property(tries = 60)
    void aStreamThatIsCutGivesWhatIsWholeAndSaysSo(@ForAll("streams") ReferenceStream stream, @ForAll int where)
            throws IOException {
        assumeSamples(stream, 0);
        byte[] cut = Arrays.copyOf(stream.bytes(), Math.floorMod(where, stream.bytes().length));
        try {
            DecodedStream decoded = DecodedStream.of(cut);
            assertTrue(!decoded.budget().findings().isEmpty(), "silent at " + cut.length);
        } catch (DataException e) {
            assertTrue(e.text().length() > 10);
        }
    }
}
