package org.skiagraph.compression.jpeg2000;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.jpeg2000.block.Orientation;

/** The reference wavelets against the example of T.800 and against their gains; there and back. */
class ReferenceTransformTest {
    private static double[] plane(int size, int range, long seed) {
        Random random = new Random(seed);
        double[] plane = new double[size];
        Arrays.setAll(plane, i -> random.nextInt(range) - range / 2);
        return plane;
    }

    @Test
    void givesTheSubbandsOfTheExampleOfTheStandard() {
        ReferenceArea column = new ReferenceArea(0, 0, 1, 9);
        double[] samples = {-27, -25, -24, -23, -32, -31, -32, -26, -19};
        Map<Orientation, double[]> bands = ReferenceTransform.decompose(column, samples, true);
        assertArrayEquals(new double[] {-26, -22, -30, -32, -19}, bands.get(Orientation.LL));
        assertArrayEquals(new double[] {1, 5, 1, 0}, bands.get(Orientation.LH));
        assertEquals(0, bands.get(Orientation.HL).length);
        assertEquals(0, bands.get(Orientation.HH).length);
    }

    @Property(tries = 200)
    void comesBackFromSubbandsOfAnyPlace(
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(max = 3) int x,
            @ForAll @IntRange(max = 3) int y,
            @ForAll long seed) {
        ReferenceArea area = new ReferenceArea(x, y, x + width, y + height);
        double[] plane = plane(area.size(), 1 << 16, seed);
        Map<Orientation, double[]> whole = ReferenceTransform.decompose(area, plane, true);
        assertArrayEquals(plane, ReferenceTransform.reconstruct(area, whole, true));
        Map<Orientation, double[]> bands = ReferenceTransform.decompose(area, plane, false);
        assertArrayEquals(plane, ReferenceTransform.reconstruct(area, bands, false), 1e-6);
    }

    @Test
    void keepsTheLevelOfWhatIsFlatAndDoublesWhatAlternates() {
        for (int begin = 0; begin < 2; begin++) {
            ReferenceArea row = new ReferenceArea(begin, 0, begin + 20, 1);
            double[] flat = new double[20];
            Arrays.fill(flat, 100);
            Map<Orientation, double[]> low = ReferenceTransform.decompose(row, flat, false);
            assertArrayEquals(flatOf(100, 10), low.get(Orientation.LL), 1e-9);
            assertArrayEquals(flatOf(0, 10), low.get(Orientation.HL), 1e-9);
            double[] alternating = new double[20];
            int first = begin;
            Arrays.setAll(alternating, i -> (i + first) % 2 == 0 ? -100 : 100);
            Map<Orientation, double[]> high = ReferenceTransform.decompose(row, alternating, false);
            assertArrayEquals(flatOf(0, 10), high.get(Orientation.LL), 1e-9);
            assertArrayEquals(flatOf(200, 10), high.get(Orientation.HL), 1e-9);
        }
    }

    private static double[] flatOf(double value, int size) {
        double[] flat = new double[size];
        Arrays.fill(flat, value);
        return flat;
    }
}
