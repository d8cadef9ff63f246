package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.RowSink;

/** What is not asked for is not read: the bytes asked of the source are counted. */
class PartialReadingTest {
    private static final int SIZE = 256;

    /** Noise, so that packets are large beside their headers. */
    private static ReferenceStream stream(StreamOptions options) {
        Random random = new Random(1);
        long[][] image = new long[options.components.size()][];
        for (int c = 0; c < image.length; c++) {
            image[c] = random.longs(options.area(c).size(), 0, 256).toArray();
        }
        return ReferenceEncoder.encode(options, image);
    }

    private static StreamOptions options(int order, int layers) {
        return new StreamOptions(SIZE, SIZE)
                .cod(StreamCod.of(StreamCoding.of(3).blocks(5, 5).precincts(0x77, 0x77, 0x77, 0x77))
                        .order(order)
                        .layers(layers));
    }

    /** Bytes asked for; the samples are those that an array gives. */
    private static int asked(ReferenceStream stream, DecodeRequest request) throws IOException {
        CountingSource source = new CountingSource(stream.bytes());
        DecodedStream counted =
                DecodedStream.of(source, request, Limits.standard().open());
        DecodedStream direct = DecodedStream.of(stream.bytes(), request);
        for (int c = 0; c < direct.planes().size(); c++) {
            assertArrayEquals(direct.planes().get(c), counted.planes().get(c));
        }
        assertTrue(counted.result().complete());
        return source.asked();
    }

    private static void assertPart(double most, ReferenceStream stream, DecodeRequest request) throws IOException {
        double part = (double) asked(stream, request) / stream.bytes().length;
        assertTrue(part <= most, part + " of " + stream.options());
    }

    @Test
    void allIsReadForAll() throws IOException {
        ReferenceStream stream = stream(options(0, 1));
        assertTrue(asked(stream, DecodeRequest.all()) > stream.bytes().length * 0.99);
    }

    /** Two resolutions less leave a sixteenth of the samples; of packets that are not wanted the headers are read. */
    @Test
    void resolutionsThatAreNotWantedAreNotRead() throws IOException {
        for (int order = 0; order < 5; order++) {
            assertPart(0.17, stream(options(order, 1)), DecodeRequest.all().withReduction(2));
        }
    }

    @Test
    void behindTheLastWantedPacketNothingIsRead() throws IOException {
        // by resolution: the stream ends where the resolutions do
        assertPart(0.08, stream(options(1, 1)), DecodeRequest.all().withReduction(2));
        assertPart(0.08, stream(options(2, 1)), DecodeRequest.all().withReduction(2));
    }

    @Test
    void layersThatAreNotWantedAreNotRead() throws IOException {
        ReferenceStream stream = stream(options(0, 8));
        assertPart(0.35, stream, DecodeRequest.all().withLayers(1));
    }

    @Test
    void aRegionNeedsItsPrecinctsAlone() throws IOException {
        Region corner = new Region(0, 0, 60, 60);
        for (int order = 0; order < 5; order++) {
            assertPart(0.45, stream(options(order, 1)), DecodeRequest.all().withRegion(corner));
        }
    }

    @Test
    void withPacketLengthsHeadersArePassedOverToo() throws IOException {
        StreamOptions plain = options(4, 1).components(eight(), eight(), eight());
        StreamOptions known = options(4, 1)
                .components(eight(), eight(), eight())
                .packetLengths(true, false, StreamOptions.Lengths.NONE);
        DecodeRequest last = DecodeRequest.all().withComponents(ComponentRange.only(2));
        ReferenceStream with = stream(known);
        assertTrue(asked(with, last) < asked(stream(plain), last));
        assertPart(0.36, with, last);
    }

    private static StreamComponent eight() {
        return StreamComponent.unsigned(8);
    }

    @Test
    void componentsThatAreNotWantedAreNotRead() throws IOException {
        ReferenceStream stream = stream(options(4, 1).components(eight(), eight(), eight()));
        assertPart(0.40, stream, DecodeRequest.all().withComponents(ComponentRange.only(0)));
    }

    @Test
    void ofOtherTilesOnlyTheBeginningIsRead() throws IOException {
        ReferenceStream stream =
                stream(options(0, 1).grid(StreamGrid.of(SIZE, SIZE).tiles(0, 0, 64, 64)));
        assertPart(0.12, stream, DecodeRequest.all().withRegion(new Region(70, 70, 20, 20)));
    }

    @Test
    void theHeaderNeedsNoTile() throws IOException {
        byte[] bytes = stream(options(0, 1)).bytes();
        CountingSource source = new CountingSource(bytes);
        ImageHeader header =
                new Jpeg2000Decoder().readHeader(source, Limits.standard().open());
        assertEquals(List.of(Component.of(SIZE, SIZE, 8, false)), header.components());
        assertTrue(source.asked() <= 512, source.asked() + " bytes");
    }

    @Test
    void aSinkIsGivenRowsInOrderAlsoOfTilesAndByTheCallingThread() throws IOException {
        StreamOptions options = new StreamOptions(90, 70)
                .grid(StreamGrid.of(90, 70).at(5, 3).tiles(2, 1, 40, 30))
                .components(eight(), eight().every(2, 2), eight());
        ReferenceStream stream = stream(options);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Workers workers : List.of(Workers.none(), Workers.of(pool, 2))) {
                for (DecodeRequest part : List.of(
                        DecodeRequest.all(),
                        DecodeRequest.all().withRegion(new Region(11, 9, 50, 41)),
                        DecodeRequest.all().withReduction(1),
                        DecodeRequest.all().withRegion(new Region(0, 0, 20, 20)))) {
                    DecodeRequest request = part.withWorkers(workers);
                    assertRows(DecodedStream.of(stream.bytes(), request), stream, request);
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void assertRows(DecodedStream expected, ReferenceStream stream, DecodeRequest request)
            throws IOException {
        List<List<int[]>> rows = new ArrayList<>();
        expected.planes().forEach(plane -> rows.add(new ArrayList<>()));
        Thread caller = Thread.currentThread();
        RowSink sink = (component, y, row, width) -> {
            assertEquals(rows.get(component).size(), y);
            assertEquals(caller, Thread.currentThread());
            rows.get(component).add(Arrays.copyOf(row, width));
        };
        Budget budget = Limits.standard().open();
        long before = budget.left(Limit.HELD_BYTES);
        new Jpeg2000Decoder().decode(Source.of(stream.bytes()), request, sink, budget);
        assertEquals(before, budget.left(Limit.HELD_BYTES), "what is held is given back");
        for (int c = 0; c < rows.size(); c++) {
            Component shape = expected.header().components().get(c);
            assertEquals(shape.height(), rows.get(c).size());
            for (int y = 0; y < shape.height(); y++) {
                int[] wanted = Arrays.copyOfRange(expected.planes().get(c), y * shape.width(), (y + 1) * shape.width());
                assertArrayEquals(wanted, rows.get(c).get(y));
            }
        }
    }
}
