package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

    /** Tile-part 0 has PLT, tile-part 1 has none: what was passed over says how later packets of its precinct are read. */
    @Test
    void lengthsOfSomeTilePartsAloneAreNotBelieved() throws IOException {
        byte[] stream = HexFormat.of()
                .parseHex("ff4fff5100290000000000080000000400000000000000000000000800000004000000000000000000010701"
                        + "01ff52000d0100000200000404000122ff5c00044040ff90000a00000000001b0002ff580005000303ff93e21029e210c0"
                        + "ff90000a0000000000140102ff93c416a2c43a2dffd9");
        int[] whole = DecodedStream.of(stream).planes().get(0);
        DecodedStream half = DecodedStream.of(stream, DecodeRequest.all().withRegion(new Region(4, 0, 4, 4)));
        for (int i = 0; i < 16; i++) {
            assertEquals(whole[i / 4 * 8 + 4 + i % 4], half.planes().get(0)[i]);
        }
    }

    /** Of PLT that ends too soon nothing is believed either. */
    @Test
    void lengthsThatEndTooSoonAreNotBelieved() throws IOException {
        ReferenceStream stream = stream(options(0, 3).packetLengths(true, false, StreamOptions.Lengths.NONE));
        byte[] bytes = stream.bytes().clone();
        int plt = 0;
        while (bytes[plt] != -1 || bytes[plt + 1] != 0x58) {
            plt++;
        }
        int length = (bytes[plt + 2] & 0xFF) << 8 | bytes[plt + 3] & 0xFF;
        Arrays.fill(bytes, plt + 5 + (length - 3) / 2, plt + 2 + length, (byte) 0x80); // no length ends there
        DecodeRequest corner = DecodeRequest.all().withRegion(new Region(0, 0, 60, 60));
        assertArrayEquals(
                DecodedStream.of(stream.bytes(), corner).planes().get(0),
                DecodedStream.of(bytes, corner).planes().get(0));
    }

    /** Of PLT with a length that is off by one nothing is believed. */
    @Test
    void lengthsThatAreWrongAreNotBelieved() throws IOException {
        ReferenceStream stream = stream(options(0, 3).packetLengths(true, false, StreamOptions.Lengths.NONE));
        int plt = 0;
        while (stream.bytes()[plt] != -1 || stream.bytes()[plt + 1] != 0x58) {
            plt++;
        }
        int end = plt + 2 + ((stream.bytes()[plt + 2] & 0xFF) << 8 | stream.bytes()[plt + 3] & 0xFF);
        DecodeRequest corner = DecodeRequest.all().withRegion(new Region(200, 200, 50, 50));
        int[] expected = DecodedStream.of(stream.bytes(), corner).planes().get(0);
        for (int at = plt + 5; at < end; at++) {
            byte[] wrong = stream.bytes().clone();
            wrong[at] ^= 1;
            DecodedStream decoded = DecodedStream.of(wrong, corner);
            assertArrayEquals(expected, decoded.planes().get(0));
            assertTrue(decoded.result().complete());
        }
    }

    /** A precinct at the corner may have no coefficient but the one of the resolution below: no packet of it is waited for. */
    @Test
    void behindTheLastWantedPacketNothingIsMissed() throws IOException {
        StreamOptions options = new StreamOptions(129, 129)
                .cod(StreamCod.of(StreamCoding.of(1).precincts(0x77, 0x77)).layers(4));
        ReferenceStream stream = stream(options);
        int first = 0;
        for (Map.Entry<ReferencePacket, Integer> packet : stream.ends().entrySet()) {
            first = packet.getKey().layer() == 0 ? Math.max(first, packet.getValue()) : first;
        }
        byte[] cut = Arrays.copyOf(stream.bytes(), first);
        DecodedStream decoded = DecodedStream.of(cut, DecodeRequest.all().withLayers(1));
        assertArrayEquals(
                DecodedStream.of(stream.bytes(), DecodeRequest.all().withLayers(1))
                        .planes()
                        .get(0),
                decoded.planes().get(0));
        assertTrue(decoded.budget().findings().list().stream()
                .noneMatch(finding -> finding.text().contains("packet")));
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
