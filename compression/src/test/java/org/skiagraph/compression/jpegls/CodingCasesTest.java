package org.skiagraph.compression.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.jpegls.ReferenceJpegLs.Event;

/** Images made to come to each corner of the coding, which the reference says they do. T.87 annex A. */
class CodingCasesTest {
    private final Set<Event> reached = EnumSet.noneOf(Event.class);
    private final Set<Integer> regions = new TreeSet<>();

    /** Codes an image both ways, with the bytes of the reference; gives what it came to. */
    private Set<Event> code(int width, int height, int precision, int near, IntBinaryOperator sampleAt)
            throws IOException {
        int[] plane = new int[width * height];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = sampleAt.applyAsInt(i % width, i / width);
        }
        ImageHeader header = ImageHeader.of(width, height, 1, precision, false);
        PresetParameters preset = PresetParameters.defaults((1 << precision) - 1, near);
        byte[] stream = JpegLsPropertiesTest.encode(
                new Picture(header, new int[][] {plane}),
                JpegLsOptions.lossless().withNear(near));
        int[][] expected = {plane.clone()};
        assertArrayEquals(
                ReferenceJpegLs.encode(width, height, expected, false, preset, near),
                JpegLsPropertiesTest.scanOf(stream));
        assertArrayEquals(expected, JpegLsPropertiesTest.decode(header, stream));
        Set<Event> events = ReferenceJpegLs.reached(width, height, plane, preset, near, regions);
        reached.addAll(events);
        return events;
    }

    private static int noise(int x, int y) {
        int mixed = (x * 0x9E3779B1 + y * 0x85EBCA77) * 0xC2B2AE3D;
        return mixed >>> 15 ^ mixed >>> 3;
    }

    @Test
    void everyCornerIsReached() throws IOException {
        // flat lines, dots on them, and dots below edges: runs of all lengths and both interruptions
        assertHas(code(70_000, 3, 8, 0, (x, y) -> 9), Event.RUN_TO_THE_END, Event.LONGEST_RUN);
        assertHas(
                code(200, 90, 8, 0, (x, y) -> noise(x, y) % 17 == 0 ? 200 : 9),
                Event.INTERRUPTION_OF_EQUALS,
                Event.INTERRUPTION_OF_OTHERS,
                Event.HALVING_AFTER_RUN);
        for (int precision : new int[] {8, 12, 16}) {
            int most = (1 << precision) - 1;
            // large noise after small: errors that need an escape, and then the largest k
            assertHas(
                    code(300, 60, precision, 0, (x, y) -> y < 30 ? x & 1 : noise(x, y) & most),
                    Event.ESCAPE,
                    Event.LARGEST_K,
                    Event.HALVING,
                    Event.CLAMPED_PREDICTION);
            assertHas(
                    code(200, 40, precision, 0, (x, y) -> x == 150 && y == 39 ? most / 2 : 0), Event.ESCAPE_AFTER_RUN);
        }
        // errors of -1 more often than not
        assertHas(code(200, 200, 12, 0, (x, y) -> 100 + (noise(x, y) & 1)), Event.FLIP);
        for (int near : new int[] {0, 3}) {
            code(300, 300, 12, near, (x, y) -> Math.min(4095, x * y / 30 + noise(x, y) % 3));
            code(300, 300, 12, near, (x, y) -> (x * x + 5 * y * y) / 200 % 4096);
            code(300, 300, 8, near, (x, y) -> (x / 7 * 31 ^ y / 5 * 17) & 255);
        }
        // sums that stay on one side of their mean: the correction goes to its ends
        for (int step = 300; step <= 900; step += 300) {
            int s = step;
            code(1200, 300, 12, 0, (x, y) -> x % 2 == 0 ? 1000 : Math.min(4095, 1000 + s + (noise(x, y) & 63)));
            code(1200, 300, 12, 0, (x, y) -> x % 2 == 0 ? 3000 : Math.max(0, 3000 - s - (noise(x, y) & 63)));
        }
        assertEquals(EnumSet.allOf(Event.class), reached);
        assertEquals(Set.of(-4, -3, -2, -1, 0, 1, 2, 3, 4), regions);
    }

    @Test
    void theEncoderOfLossyLinesLeavesNothingBehindItsBlocks() throws IOException {
        for (int near : new int[] {1, 2, 20}) {
            // runs of 0 to 40 samples with noise behind them, then some that are looked up no more, over several
            // windows
            code(30_000, 3, 8, near, (x, y) -> noise(x / 41, y) % 41 > x % 41 ? 90 : noise(x, y) & 255);
            code(9_000, 4, 8, near, (x, y) -> x % 1500 < 700 + y * 9 ? 90 + x % 2 : noise(x, y) & 255);
            // the longest runs that are looked up, and the shortest that are not
            for (int n = 510; n < 515; n++) {
                int length = n;
                code(600, 1, 8, near, (x, y) -> x < length ? 0 : 255);
            }
            // lines that end within a block, and within a run
            for (int width = 1; width <= 20; width++) {
                code(width, 30, 8, near, (x, y) -> noise(x / 5, y) % 9 == 0 ? noise(x, y) & 255 : 60);
            }
            // both ends of the range, in both modes
            code(400, 80, 8, near, (x, y) -> (x / 16 + y / 16) % 2 * 255 ^ noise(x, y) & 3);
            code(400, 80, 8, near, (x, y) -> noise(x, y) % 12 == 0 ? 255 : noise(x, y) & 1);
            // codes too long for the loop of usual ones, and escapes
            code(300, 60, 16, near, (x, y) -> y < 30 ? x & 1 : noise(x, y) & 65535);
            assertHas(code(200, 40, 16, near, (x, y) -> x == 150 && y == 39 ? 32_767 : 0), Event.ESCAPE_AFTER_RUN);
        }
    }

    @Test
    void whatQuantizingAddsIsToTheNearestMultipleOfTheStep() {
        for (int near : new int[] {0, 1, 2, 127}) {
            CodingParameters parameters = CodingParameters.of(PresetParameters.defaults(300, near), near);
            short[] losses = parameters.losses();
            for (int d = -300; d <= 300; d++) {
                assertEquals(parameters.quantize(d) * parameters.step() - d, losses[300 + d]);
            }
        }
    }

    private static void assertHas(Set<Event> events, Event... expected) {
        assertEquals(Set.of(expected), intersection(events, Set.of(expected)));
    }

    private static Set<Event> intersection(Set<Event> events, Set<Event> expected) {
        Set<Event> both = EnumSet.copyOf(expected);
        both.retainAll(events);
        return both;
    }
}
