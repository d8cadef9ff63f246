package org.skiagraph.compression.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.ComponentRange;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.Region;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/** Restart intervals that helpers decode: the same samples and findings as in order. Own round trip only. */
class RestartHelpersTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 53;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    /** How often help was asked for. */
    private final AtomicInteger calls = new AtomicInteger();

    @AfterAll
    static void endPool() {
        POOL.shutdown();
    }

    /** All that a decoding gives. */
    private record Outcome(List<int[]> planes, DecodeResult result, String findings) {
        void assertSame(Outcome other) {
            assertEquals(findings, other.findings);
            assertEquals(result, other.result);
            for (int i = 0; i < planes.size(); i++) {
                assertArrayEquals(planes.get(i), other.planes.get(i));
            }
        }
    }

    private static Picture picture(int components) {
        return Drawn.picture(ImageHeader.of(WIDTH, HEIGHT, components, 8, false), 255, 31 + components);
    }

    private static byte[] encoded(int components, JpegLsOptions options) throws IOException {
        return JpegLsPropertiesTest.encode(picture(components), options);
    }

    /** Where the data of the first scan begin. */
    private static int dataOf(byte[] stream) {
        int at = 2;
        while (stream[at + 1] != (byte) Markers.SOS) {
            at += 2 + (stream[at + 2] & 0xFF) * 256 + (stream[at + 3] & 0xFF);
        }
        return at + 2 + stream[at + 3];
    }

    private Workers helpers(int count) {
        return Workers.of(
                command -> {
                    calls.incrementAndGet();
                    POOL.execute(command);
                },
                count);
    }

    private static Outcome decode(byte[] stream, DecodeRequest request, Limits limits) throws IOException {
        ImageHeader header = new JpegLsDecoder().readHeader(Source.of(stream), limits.open());
        Budget budget = limits.open();
        List<Samples> target = Picture.empty(header, 77);
        ComponentRange range = request.components()
                .orElse(new ComponentRange(0, header.components().size()));
        DecodeResult result = new JpegLsDecoder()
                .decode(
                        Source.of(stream),
                        request,
                        SampleTarget.of(target.subList(range.first(), range.first() + range.count())),
                        budget);
        List<int[]> planes = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            Component component = header.components().get(i);
            planes.add(Picture.read(target.get(i), component));
        }
        return new Outcome(
                planes,
                result,
                budget.findings().list() + "" + budget.findings().counts());
    }

    private void assertSameWithHelpers(byte[] stream, DecodeRequest request) throws IOException {
        Outcome alone = decode(stream, request, Limits.standard());
        for (int count = 1; count <= 3; count++) {
            alone.assertSame(decode(stream, request.withWorkers(helpers(count)), Limits.standard()));
        }
    }

    @Test
    void anyNumberOfHelpersGivesTheSameSamples() throws IOException {
        for (int components : new int[] {1, 3}) {
            for (Interleave interleave : List.of(Interleave.LINE, Interleave.SAMPLE)) {
                for (int interval : new int[] {1, 2, 7, 26, 27, 52}) {
                    for (int near : new int[] {0, 2}) {
                        calls.set(0);
                        JpegLsOptions options = JpegLsOptions.lossless()
                                .withNear(near)
                                .withInterleave(interleave)
                                .withRestartInterval(interval);
                        assertSameWithHelpers(encoded(components, options), DecodeRequest.all());
                        assertTrue(calls.get() > 0);
                    }
                }
            }
        }
    }

    @Test
    void oneIntervalNeedsNoHelp() throws IOException {
        for (int interval : new int[] {0, HEIGHT, 1000}) {
            JpegLsOptions options = JpegLsOptions.lossless().withRestartInterval(interval);
            assertSameWithHelpers(encoded(1, options), DecodeRequest.all());
        }
        assertEquals(0, calls.get());
    }

    @Test
    void eachHelperUndoesTheColourTransformOfItsLines() throws IOException {
        JpegLsOptions options = JpegLsOptions.lossless()
                .withInterleave(Interleave.SAMPLE)
                .withTransform(ColourTransform.HP2)
                .withRestartInterval(2);
        byte[] stream = encoded(3, options);
        assertSameWithHelpers(stream, DecodeRequest.all());
        assertSameWithHelpers(stream, DecodeRequest.all().withComponents(new ComponentRange(1, 1)));
        assertTrue(calls.get() > 0);
    }

    @Test
    void scansOfTheirOwnHaveAHelperEach() throws IOException {
        JpegLsOptions options =
                JpegLsOptions.lossless().withInterleave(Interleave.NONE).withRestartInterval(4);
        assertSameWithHelpers(encoded(3, options), DecodeRequest.all());
        assertTrue(calls.get() > 0);
    }

    @Test
    void ofARegionNoIntervalBehindItIsDecoded() throws IOException {
        byte[] stream = encoded(1, JpegLsOptions.lossless().withRestartInterval(5));
        for (int height : new int[] {1, 4, 5, 6, 10, 11, 33}) {
            assertSameWithHelpers(stream, DecodeRequest.all().withRegion(new Region(0, 0, WIDTH, height)));
            assertSameWithHelpers(stream, DecodeRequest.all().withRegion(new Region(3, 9, 8, height)));
        }
        assertTrue(calls.get() > 0);
    }

    @Test
    void damageOfAnyByteIsTheSameWithHelpers() throws IOException {
        byte[] stream = encoded(3, JpegLsOptions.lossless().withRestartInterval(6));
        for (int at = dataOf(stream); at < stream.length; at += 7) {
            byte[] damaged = stream.clone();
            damaged[at] ^= (byte) (at % 3 == 0 ? 0xFF : 1 << at % 8);
            assertSameWithHelpers(damaged, DecodeRequest.all());
        }
    }

    @Test
    void aCutIsTheSameWithHelpers() throws IOException {
        byte[] stream = encoded(1, JpegLsOptions.lossless().withRestartInterval(6));
        for (int length = dataOf(stream) + 1; length < stream.length; length += 11) {
            assertSameWithHelpers(Arrays.copyOf(stream, length), DecodeRequest.all());
        }
    }

    @Test
    void markersOfWrongNumbersAreTheSameWithHelpers() throws IOException {
        byte[] stream = encoded(1, JpegLsOptions.lossless().withRestartInterval(6));
        for (int at = dataOf(stream); at + 1 < stream.length; at++) {
            if (stream[at] == -1 && Markers.isRestart(stream[at + 1] & 0xFF)) {
                byte[] other = stream.clone();
                other[at + 1] = (byte) Markers.restart(other[at + 1] + 3);
                calls.set(0);
                assertSameWithHelpers(other, DecodeRequest.all());
                assertEquals(0, calls.get()); // in order
            }
        }
    }

    @Test
    void aByteOfZeroBeforeEachMarkerIsFoundInOrder() throws IOException {
        byte[] stream = encoded(1, JpegLsOptions.lossless().withRestartInterval(6));
        JlsBytes padded = new JlsBytes();
        for (int at = 0; at < stream.length; at++) {
            if (at > dataOf(stream) && stream[at] == -1 && stream[at + 1] < 0) {
                padded.raw(0);
            }
            padded.raw(stream[at]);
        }
        assertSameWithHelpers(padded.bytes(), DecodeRequest.all());
        Outcome found = decode(padded.bytes(), DecodeRequest.all(), Limits.standard());
        assertTrue(found.findings().contains(JpegLsQuirks.ZERO_BEFORE_MARKER.id()));
        assertTrue(calls.get() > 0);
    }

    @Test
    void withoutRoomForTheLinesOfHelpersTheCallingThreadDecodes() throws IOException {
        byte[] stream = encoded(1, JpegLsOptions.lossless().withRestartInterval(6));
        Limits small = Limits.standard().with(Limit.HELD_BYTES, 500);
        Outcome alone = decode(stream, DecodeRequest.all(), small);
        alone.assertSame(decode(stream, DecodeRequest.all().withWorkers(helpers(3)), small));
        assertEquals(0, calls.get());
    }

    @Test
    void parametersInDoubtAreTriedWithHelpersToo() throws IOException {
        byte[] stream = encoded(1, JpegLsOptions.lossless().withRestartInterval(6));
        JlsBytes doubted =
                new JlsBytes().raw(Arrays.copyOf(stream, 2)).segment(0xF8, 1, 0, 254, 0, 0, 0, 0, 0, 0, 0, 0);
        byte[] other = doubted.raw(Arrays.copyOfRange(stream, 2, stream.length)).bytes();
        assertSameWithHelpers(other, DecodeRequest.all());
        assertTrue(decode(other, DecodeRequest.all(), Limits.standard())
                .findings()
                .contains(JpegLsQuirks.MAXVAL_IGNORED.id()));
    }
}
