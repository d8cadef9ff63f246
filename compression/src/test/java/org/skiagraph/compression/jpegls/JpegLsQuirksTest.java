package org.skiagraph.compression.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/** A line of the package's text on damage, a test; and valid streams that look alike, in which nothing is found. */
class JpegLsQuirksTest {
    private static final ImageHeader GREY = ImageHeader.of(20, 12, 1, 8, false);
    private static final ImageHeader RGB = ImageHeader.of(20, 12, 3, 8, false);

    private Budget budget = Limits.standard().open();
    private boolean complete;

    private static Picture picture(ImageHeader header) {
        return Drawn.picture(header, (1 << header.precision()) - 1, 5);
    }

    private static byte[] data(ImageHeader header) throws IOException {
        return JpegLsPropertiesTest.scanOf(encoded(header, JpegLsOptions.lossless()));
    }

    private static byte[] encoded(ImageHeader header, JpegLsOptions options) throws IOException {
        return JpegLsPropertiesTest.encode(picture(header), options);
    }

    private int[][] decode(byte[] stream) throws IOException {
        return decode(stream, Workers.none());
    }

    private int[][] decode(byte[] stream, Workers workers) throws IOException {
        budget = Limits.standard().open();
        ImageHeader header = new JpegLsDecoder()
                .readHeader(Source.of(stream), Limits.standard().open());
        List<Samples> target = Picture.empty(header, 32);
        for (Samples samples : target) {
            for (int k = 0; k < samples.length(); k++) {
                samples.set(k, 77); // what is missing is made 0, not left
            }
        }
        complete = new JpegLsDecoder()
                .decode(Source.of(stream), DecodeRequest.all().withWorkers(workers), SampleTarget.of(target), budget)
                .complete();
        int[][] planes = new int[target.size()][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = Picture.read(target.get(i), header.components().get(i));
        }
        return planes;
    }

    private void assertFound(boolean whole, Quirk... quirks) {
        assertEquals(Set.of(quirks), budget.findings().counts().keySet());
        assertEquals(whole, complete);
        assertTrue(JpegLsQuirks.all().containsAll(Set.of(quirks)));
    }

    private void assertHolds(ImageHeader header, byte[] stream, Quirk... quirks) throws IOException {
        assertArrayEquals(picture(header).planes(), decode(stream));
        assertFound(true, quirks);
    }

    /** True if the first lines are those of the picture, and all others 0. */
    private static void assertLines(int[] expected, int[] actual, int width, int from, int to) {
        for (int i = 0; i < actual.length; i++) {
            int line = i / width;
            assertEquals(line >= from && line < to ? expected[i] : 0, actual[i], "line " + line);
        }
    }

    private static JlsBytes grey() {
        return JlsBytes.begun().frame(8, 20, 12, 1);
    }

    @Test
    void findsNothingInAValidStream() throws IOException {
        assertHolds(GREY, grey().scan(1, 1, 0, 0).raw(data(GREY)).ended());
        assertHolds(
                GREY, grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF, 0xFF).ended()); // fill bytes
        assertHolds(
                GREY, grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF, 0xD9, 0).bytes()); // padding of a fragment
        assertHolds(
                GREY, grey().segment(0xFE, 'a').scan(1, 1, 0, 0).raw(data(GREY)).ended());
    }

    @Test
    void refusesWhatDoesNotBeginAsAStreamDoes() {
        for (byte[] bytes : List.of(new byte[0], new byte[] {-1}, new byte[] {-1, 0, 0}, new byte[100])) {
            assertThrows(MalformedDataException.class, () -> decode(bytes));
        }
        assertThrows(MalformedDataException.class, () -> decode(JlsBytes.begun().ended()));
        assertThrows(MalformedDataException.class, () -> decode(grey().bytes()));
    }

    @Test
    void refusesFrameHeadersThatCannotBe() {
        for (int[] body : new int[][] {
            {8, 0, 1, 0, 1, 0},
            {8, 0, 1, 0, 1, 1, 1, 0x11},
            {1, 0, 1, 0, 1, 1, 1, 0x11, 0},
            {17, 0, 1, 0, 1, 1, 1, 0x11, 0},
            {8, 0, 1, 0, 1, 1, 1, 0x01, 0},
            {8, 0, 1, 0, 1, 1, 1, 0x15, 0},
            {8, 0, 1, 0, 1, 2, 1, 0x11, 0, 1, 0x11, 0},
            {8, 0, 1, 0, 0, 1, 1, 0x11, 0},
            {8, 0, 0, 0, 1, 1, 1, 0x11, 0},
            {8}
        }) {
            byte[] stream = JlsBytes.begun()
                    .segment(0xF7, body)
                    .scan(1, 1, 0, 0)
                    .raw(0, 0)
                    .ended();
            assertThrows(MalformedDataException.class, () -> decode(stream), Arrays.toString(body));
        }
        byte[] two = grey().frame(8, 20, 12, 1).scan(1, 1, 0, 0).raw(0).ended();
        assertThrows(MalformedDataException.class, () -> decode(two));
        byte[] none = JlsBytes.begun().scan(1, 1, 0, 0).raw(0).ended();
        assertThrows(MalformedDataException.class, () -> decode(none));
    }

    @Test
    void refusesScanHeadersThatCannotBe() {
        for (int[] body : new int[][] {
            {},
            {0, 0, 0, 0},
            {1, 9, 0, 0, 0, 0},
            {1, 1, 0, 0, 0},
            {1, 1, 0, 0, 3, 0},
            {1, 1, 0, 128, 0, 0},
            {2, 1, 0, 2, 0, 0, 0, 0},
            {2, 1, 0, 1, 0, 0, 1, 0}
        }) {
            byte[] stream = JlsBytes.begun()
                    .frame(8, 2, 2, 3)
                    .segment(0xDA, body)
                    .raw(0, 0)
                    .ended();
            assertThrows(MalformedDataException.class, () -> decode(stream), Arrays.toString(body));
        }
        byte[] sizes = JlsBytes.begun()
                .segment(0xF7, 8, 0, 2, 0, 2, 2, 1, 0x21, 0, 2, 0x11, 0)
                .scan(1, 2, 0, 2)
                .raw(0)
                .ended();
        assertThrows(MalformedDataException.class, () -> decode(sizes));
    }

    @Test
    void refusesParametersThatCannotBe() {
        for (int[] body : new int[][] {
            {1, 0, 255, 0, 0, 0, 0, 0, 0, 0, 2},
            {1, 0, 255, 0, 9, 0, 8, 0, 10, 0, 64},
            {1, 0, 255, 0, 1, 0, 8, 0, 7, 0, 64},
            {1, 0, 255, 0, 1, 0, 8, 1, 7, 0, 64},
            {2, 0, 1},
            {2, 1, 0, 5},
            {3, 1, 1, 5},
            {4, 1, 1, 1},
            {4, 5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1}
        }) {
            byte[] stream =
                    grey().segment(0xF8, body).scan(1, 1, 0, 0).raw(0, 0).ended();
            assertThrows(MalformedDataException.class, () -> decode(stream), Arrays.toString(body));
        }
        byte[] interval = grey().segment(0xDD, 1).scan(1, 1, 0, 0).raw(0, 0).ended();
        assertThrows(MalformedDataException.class, () -> decode(interval));
    }

    @Test
    void refusesOtherProcessesAndPointTransforms() {
        byte[] baseline =
                JlsBytes.begun().segment(0xC0, 8, 0, 1, 0, 1, 1, 1, 0x11, 0).ended();
        assertThrows(UnsupportedDataException.class, () -> decode(baseline));
        byte[] transformed = grey().segment(0xDA, 1, 1, 0, 0, 0, 1).raw(0).ended();
        assertThrows(UnsupportedDataException.class, () -> decode(transformed));
    }

    @Test
    void refusesASegmentThatIsCut() {
        byte[] stream = grey().raw(0xFF, 0xFE, 0, 9, 1).bytes();
        assertThrows(MalformedDataException.class, () -> decode(stream));
        byte[] shorter = grey().raw(0xFF, 0xFE, 0).bytes();
        assertThrows(MalformedDataException.class, () -> decode(shorter));
        byte[] negative = grey().raw(0xFF, 0xFE, 0, 1).ended();
        assertThrows(MalformedDataException.class, () -> decode(negative));
    }

    @Test
    void takesTheEndOfTheBytesForEoi() throws IOException {
        assertHolds(GREY, grey().scan(1, 1, 0, 0).raw(data(GREY)).bytes(), JpegLsQuirks.NO_EOI);
        assertHolds(GREY, grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF).bytes(), JpegLsQuirks.NO_EOI);
    }

    @Test
    void takesAnotherMarkerForEoi() throws IOException {
        assertHolds(
                GREY, grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF, 0xD8).bytes(), JpegLsQuirks.WRONG_EOI);
    }

    @Test
    void ignoresBytesBehindTheEnd() throws IOException {
        byte[] stream =
                grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF, 0xD9, 0, 0).bytes();
        assertHolds(GREY, stream, JpegLsQuirks.BYTES_AFTER_END);
        byte[] one = grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF, 0xD9, 7).bytes();
        assertHolds(GREY, one); // padding of a fragment, of which nothing is said
    }

    @Test
    void ignoresOneByteOfZeroBeforeAMarker() throws IOException {
        byte[] stream = grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0).ended();
        assertHolds(GREY, stream, JpegLsQuirks.ZERO_BEFORE_MARKER);
    }

    @Test
    void tellsOfBitsOtherThanZeroThatFillTheLastByte() throws IOException {
        int[][] plane = {{1, 2, 3, 4}};
        byte[] data = ReferenceJpegLs.encode(2, 2, plane, false, PresetParameters.defaults(255, 0), 0);
        data[data.length - 1] |= 1;
        decode(JlsBytes.begun().frame(8, 2, 2, 1).scan(1, 1, 0, 0).raw(data).ended());
        assertFound(true, JpegLsQuirks.PADDING);
    }

    @Test
    void takesWhatIsMoreThanAByteOfZeroForASignOfDamage() throws IOException {
        byte[] zeros = grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0, 0).ended();
        assertArrayEquals(picture(GREY).planes(), decode(zeros));
        assertFound(false, JpegLsQuirks.SURPLUS);
        byte[] other = grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(5).ended();
        assertArrayEquals(picture(GREY).planes(), decode(other));
        assertFound(false, JpegLsQuirks.SURPLUS);
        byte[] much =
                grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(new byte[70_000]).ended();
        assertArrayEquals(picture(GREY).planes(), decode(much));
        assertFound(false, JpegLsQuirks.SURPLUS);
    }

    @Test
    void givesTheLinesBeforeDataEnd() throws IOException {
        byte[] data = data(GREY);
        for (int n = 0; n < data.length - 1; n++) {
            int[] plane =
                    decode(grey().scan(1, 1, 0, 0).raw(Arrays.copyOf(data, n)).ended())[0];
            assertFound(false, JpegLsQuirks.SHORT_SCAN);
            int there = 0;
            while (there < 12
                    && Arrays.equals(
                            plane,
                            20 * there,
                            20 * there + 20,
                            picture(GREY).planes()[0],
                            20 * there,
                            20 * there + 20)) {
                there++;
            }
            assertLines(picture(GREY).planes()[0], plane, 20, 0, there);
        }
    }

    @Test
    void givesTheLinesBeforeACodeThatIsNone() throws IOException {
        int[][] first = {Arrays.copyOf(picture(GREY).planes()[0], 100)};
        byte[] data = ReferenceJpegLs.encode(20, 5, first, false, PresetParameters.defaults(255, 0), 0);
        byte[] zeros = new byte[100];
        byte[] stream = grey().scan(1, 1, 0, 0).raw(data).raw(zeros).ended();
        int[] plane = decode(stream)[0];
        assertFound(false, JpegLsQuirks.BAD_CODE);
        assertArrayEquals(first[0], Arrays.copyOf(plane, 100));
        assertEquals(0, plane[239]);
    }

    @Test
    void goesOnAfterDamageAtTheNextRestartMarker() throws IOException {
        byte[] stream = encoded(GREY, JpegLsOptions.lossless().withRestartInterval(3));
        int first = indexOf(stream, 0xD0, 0);
        int second = indexOf(stream, 0xD1, first);
        byte[] damaged = cut(stream, first + 4, second); // the second interval has two bytes
        int[] plane = decode(damaged)[0];
        assertFound(false, JpegLsQuirks.SHORT_SCAN);
        int[] expected = picture(GREY).planes()[0].clone();
        Arrays.fill(expected, 60, 120, 0);
        assertArrayEquals(expected, plane);
    }

    @Test
    void takesIntervalsForLostWhoseMarkersAreMissing() throws IOException {
        byte[] stream = encoded(GREY, JpegLsOptions.lossless().withRestartInterval(3));
        int first = indexOf(stream, 0xD0, 0);
        int second = indexOf(stream, 0xD1, first);
        byte[] damaged = cut(stream, first - 2, second); // of the first interval a bit is missing, all of the second
        int[] plane = decode(damaged)[0];
        assertFound(false, JpegLsQuirks.SHORT_SCAN, JpegLsQuirks.RESTART_NUMBER);
        int[] expected = picture(GREY).planes()[0].clone();
        Arrays.fill(expected, 60, 120, 0);
        int cut = 0;
        while (cut < 60 && plane[cut] == expected[cut]) {
            cut++;
        }
        Arrays.fill(expected, cut / 20 * 20, 60, 0);
        assertArrayEquals(expected, plane);
    }

    @Test
    void takesAWrongNumberOfAWholeIntervalForTheRightOne() throws IOException {
        byte[] stream = encoded(GREY, JpegLsOptions.lossless().withRestartInterval(3));
        stream[indexOf(stream, 0xD1, 0) + 1] = (byte) 0xD5;
        assertHolds(GREY, stream, JpegLsQuirks.RESTART_NUMBER);
    }

    @Test
    void tellsOnceOfAllIntervalsThatAreMissing() throws IOException {
        byte[] stream = encoded(GREY, JpegLsOptions.lossless().withRestartInterval(1));
        byte[] cut = Arrays.copyOf(stream, indexOf(stream, 0xD1, 0));
        int[] plane = decode(cut)[0];
        assertFound(false, JpegLsQuirks.SHORT_SCAN, JpegLsQuirks.NO_EOI);
        assertEquals(1, budget.findings().counts().get(JpegLsQuirks.SHORT_SCAN));
        assertLines(picture(GREY).planes()[0], plane, 20, 0, 2);
    }

    @Test
    void bytesThatFillMayStandBeforeRestartMarkers() throws IOException {
        JpegLsOptions options = JpegLsOptions.lossless().withRestartInterval(3).withInterleave(Interleave.NONE);
        byte[] stream = encoded(RGB, options);
        int first = indexOf(stream, 0xD0, 0);
        byte[] filled = Arrays.copyOf(stream, stream.length + 2);
        System.arraycopy(stream, first, filled, first + 2, stream.length - first);
        filled[first + 1] = -1;
        assertHolds(RGB, filled);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            assertArrayEquals(picture(RGB).planes(), decode(filled, Workers.of(pool, 1)));
        } finally {
            pool.shutdown();
        }
        assertFound(true);
        assertEquals(
                3,
                JpegLsHeader.read(Source.of(filled), Limits.standard().open())
                        .scans()
                        .size());
    }

    private static int indexOf(byte[] stream, int marker, int from) {
        for (int i = from; i + 1 < stream.length; i++) {
            if (stream[i] == -1 && stream[i + 1] == (byte) marker) {
                return i;
            }
        }
        throw new AssertionError("no marker " + marker);
    }

    private static byte[] cut(byte[] stream, int from, int to) {
        byte[] rest = Arrays.copyOf(stream, stream.length - (to - from));
        System.arraycopy(stream, to, rest, from, stream.length - to);
        return rest;
    }

    @Test
    void fillsComponentsWithoutAScan() throws IOException {
        byte[] stream = encoded(RGB, JpegLsOptions.lossless().withInterleave(Interleave.NONE));
        byte[] one = cut(stream, indexOf(stream, 0xDA, indexOf(stream, 0xDA, 0) + 2), stream.length - 2);
        int[][] planes = decode(one);
        assertFound(false, JpegLsQuirks.ABSENT_SCAN);
        assertArrayEquals(picture(RGB).planes()[0], planes[0]);
        assertArrayEquals(new int[240], planes[2]);
    }

    @Test
    void takesABrokenSegmentBehindAScanForTheEnd() throws IOException {
        byte[] stream =
                grey().scan(1, 1, 0, 0).raw(data(GREY)).raw(0xFF, 0xFE, 0, 200).ended();
        assertHolds(GREY, stream, JpegLsQuirks.BROKEN_SEGMENT);
        byte[] sized = grey().scan(1, 1, 0, 0)
                .raw(data(GREY))
                .segment(0xF8, 4, 4, 0, 0, 0, 1, 0xFF, 0, 0, 0)
                .ended();
        assertHolds(GREY, sized, JpegLsQuirks.BROKEN_SEGMENT);
        JpegLsHeader header =
                JpegLsHeader.read(Source.of(sized), Limits.standard().open());
        assertEquals(GREY.components(), header.image().components());
        byte[] again = grey().scan(1, 1, 0, 0)
                .raw(data(GREY))
                .scan(1, 1, 0, 0)
                .raw(data(GREY))
                .ended();
        assertHolds(GREY, again, JpegLsQuirks.BROKEN_SEGMENT);
    }

    @Test
    void passesOverStrayBytesAndForeignSegments() throws IOException {
        byte[] stray = grey().raw(0, 1, 2).scan(1, 1, 0, 0).raw(data(GREY)).ended();
        assertHolds(GREY, stray, JpegLsQuirks.STRAY_BYTES);
        byte[] zeroed = grey().raw(0xFF, 0).scan(1, 1, 0, 0).raw(data(GREY)).ended();
        assertHolds(GREY, zeroed, JpegLsQuirks.STRAY_BYTES);
        byte[] table =
                grey().segment(0xDB, 0, 1).scan(1, 1, 0, 0).raw(data(GREY)).ended();
        assertHolds(GREY, table, JpegLsQuirks.FOREIGN_SEGMENT);
        byte[] unknown =
                grey().segment(0xF8, 5, 1).scan(1, 1, 0, 0).raw(data(GREY)).ended();
        assertHolds(GREY, unknown, JpegLsQuirks.FOREIGN_SEGMENT);
        byte[] alone = grey().raw(0xFF, 0x01).scan(1, 1, 0, 0).raw(data(GREY)).ended();
        assertHolds(GREY, alone, JpegLsQuirks.FOREIGN_SEGMENT);
    }

    @Test
    void readsOneComponentThatIsCalledInterleaved() throws IOException {
        for (int mode = 1; mode <= 2; mode++) {
            byte[] stream = grey().scan(1, 1, 0, mode).raw(data(GREY)).ended();
            assertHolds(GREY, stream, JpegLsQuirks.INTERLEAVED_ALONE);
        }
    }

    @Test
    void believesMaxvalAboveThePrecision() throws IOException {
        ImageHeader grey10 = ImageHeader.of(20, 12, 1, 10, false);
        byte[] stream = grey().segment(0xF8, 1, 3, 255, 0, 0, 0, 0, 0, 0, 0, 0)
                .scan(1, 1, 0, 0)
                .raw(data(grey10))
                .ended();
        assertHolds(grey10, stream, JpegLsQuirks.LARGE_MAXVAL);
        byte[] smaller = JlsBytes.begun()
                .frame(16, 20, 12, 1)
                .segment(0xF8, 1, 3, 255, 0, 0, 0, 0, 0, 0, 0, 0)
                .scan(1, 1, 0, 0)
                .raw(data(grey10))
                .ended();
        assertArrayEquals(picture(grey10).planes(), decode(smaller));
        assertFound(true); // fewer values than bits are no departure
    }

    @Test
    void usesTheThresholdsOfOldEncodersWhereTheStandardsDoNotFit() throws IOException {
        ImageHeader grey16 = ImageHeader.of(40, 30, 1, 16, false);
        for (int near : new int[] {0, 3}) {
            PresetParameters old = PresetParameters.unbounded(65_535, near);
            byte[] written =
                    encoded(grey16, JpegLsOptions.lossless().withPreset(old).withNear(near));
            byte[] stream = cut(written, indexOf(written, 0xF8, 0), indexOf(written, 0xDA, 0));
            int[][] expected = decode(written);
            assertFound(true);
            assertArrayEquals(expected, decode(stream));
            assertFound(true, JpegLsQuirks.OLD_THRESHOLDS);
            assertArrayEquals(expected[0], throughRows(stream));
        }
        assertEquals(new PresetParameters(65_535, 258, 1027, 4356, 64), PresetParameters.unbounded(65_535, 0));
    }

    @Test
    void usesTheStandardsThresholdsWhereTheyFitOrNoneDoes() throws IOException {
        ImageHeader grey16 = ImageHeader.of(40, 30, 1, 16, false);
        byte[] written = encoded(grey16, JpegLsOptions.lossless());
        byte[] stream = cut(written, indexOf(written, 0xF8, 0), indexOf(written, 0xDA, 0));
        assertArrayEquals(picture(grey16).planes(), decode(stream));
        assertFound(true);
        assertArrayEquals(picture(grey16).planes()[0], throughRows(stream));
        int[] plane = decode(cut(stream, stream.length / 2, stream.length - 2))[0];
        assertFound(false, JpegLsQuirks.SHORT_SCAN);
        assertArrayEquals(Arrays.copyOf(picture(grey16).planes()[0], 40 * 8), Arrays.copyOf(plane, 40 * 8));
    }

    @Test
    void usesMaxvalOfThePrecisionWhereThatOfTheStreamDoesNotFit() throws IOException {
        ImageHeader grey12 = ImageHeader.of(40, 30, 1, 12, false);
        byte[] stream =
                encoded(grey12, JpegLsOptions.lossless().withPreset(new PresetParameters(4095, 18, 67, 276, 64)));
        int at = indexOf(stream, 0xF8, 0) + 5;
        stream[at] = 0x0B;
        stream[at + 1] = (byte) 0xB8; // 3000
        assertHolds(grey12, stream, JpegLsQuirks.MAXVAL_IGNORED);
        assertArrayEquals(picture(grey12).planes()[0], throughRows(stream));
    }

    private int[] throughRows(byte[] stream) throws IOException {
        List<Integer> all = new ArrayList<>();
        RowSink sink = (component, y, row, width) -> {
            for (int x = 0; x < width; x++) {
                all.add(row[x]);
            }
        };
        budget = Limits.standard().open();
        new JpegLsDecoder().decode(Source.of(stream), DecodeRequest.all(), sink, budget);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void ignoresColourTransformsThatCannotBe() throws IOException {
        byte[] grey = grey().segment(0xE8, 'm', 'r', 'f', 'x', 1)
                .scan(1, 1, 0, 0)
                .raw(data(GREY))
                .ended();
        assertHolds(GREY, grey, JpegLsQuirks.TRANSFORM_IGNORED);
        byte[] unknown = JlsBytes.begun()
                .frame(8, 20, 12, 3)
                .segment(0xE8, 'm', 'r', 'f', 'x', 9)
                .scan(1, 3, 0, 2)
                .raw(data(RGB))
                .ended();
        assertHolds(RGB, unknown, JpegLsQuirks.TRANSFORM_IGNORED);
    }

    @Test
    void readsTheNumberOfLinesBehindTheFirstScan() throws IOException {
        byte[] stream = JlsBytes.begun()
                .frame(8, 20, 0, 1)
                .scan(1, 1, 0, 0)
                .raw(data(GREY))
                .segment(0xDC, 0, 12)
                .ended();
        assertHolds(GREY, stream);
        byte[] unknown = JlsBytes.begun()
                .frame(8, 20, 0, 1)
                .scan(1, 1, 0, 0)
                .raw(data(GREY))
                .ended();
        assertThrows(MalformedDataException.class, () -> decode(unknown));
    }

    @Test
    void missingLinesOfMixedColoursAreBlackAndNotMixed() throws IOException {
        for (Interleave interleave : Interleave.values()) {
            byte[] stream = encoded(
                    RGB, JpegLsOptions.lossless().withInterleave(interleave).withTransform(ColourTransform.HP1));
            byte[] cut = Arrays.copyOf(stream, stream.length - 60);
            int[][] planes = decode(cut);
            assertFalse(complete);
            for (int[] plane : planes) {
                assertEquals(0, plane[239]);
            }
        }
    }

    @Test
    void refusesInStrictModeWhatItOtherwiseFinds() throws IOException {
        byte[] stream = grey().scan(1, 1, 0, 0).raw(data(GREY)).bytes();
        Budget strict = new Budget(Limits.standard(), () -> 0, true);
        SampleTarget target = SampleTarget.of(Picture.empty(GREY, 16));
        MalformedDataException e = assertThrows(MalformedDataException.class, () -> new JpegLsDecoder()
                .decode(Source.of(stream), DecodeRequest.all(), target, strict));
        assertTrue(e.getMessage().contains("jls-no-eoi"));
    }

    @Test
    void sizesOfSubSampledComponentsAreRoundedUp() throws IOException {
        ImageHeader image = new ImageHeader(
                5,
                5,
                List.of(
                        new Component(5, 5, 1, 1, 8, false),
                        new Component(3, 3, 2, 2, 8, false),
                        new Component(2, 5, 4, 1, 8, false)),
                RGB.colour());
        for (Interleave interleave : List.of(Interleave.NONE, Interleave.LINE)) {
            Picture picture = Drawn.picture(image, 255, 3);
            byte[] stream = JpegLsPropertiesTest.encode(
                    picture, JpegLsOptions.lossless().withInterleave(interleave));
            assertArrayEquals(picture.planes(), JpegLsPropertiesTest.decode(image, stream));
        }
    }

    @Test
    void everyQuirkHasItsOwnName() {
        Set<String> ids = JpegLsQuirks.all().stream().map(Quirk::id).collect(Collectors.toSet());
        assertEquals(JpegLsQuirks.all().size(), ids.size());
        assertFalse(ids.stream().anyMatch(id -> !id.startsWith("jls-")));
    }
}
