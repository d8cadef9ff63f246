package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** T.81 A.3.4. */
class QuantiserTest {
    private static final int MOST = 1 << 17;

    private static void assertDivides(int step, int from, int to, int by) {
        int[] steps = new int[64];
        Arrays.fill(steps, 7);
        steps[19] = step;
        Quantiser quantiser = new Quantiser(new QuantisationTable(steps));
        int n = (to - from) / by + 1;
        int[] values = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            values[i] = from + i * by;
        }
        quantiser.quantise(19, values, n);
        for (int i = 0; i < n; i++) {
            int value = from + i * by;
            int expected = Integer.signum(value) * ((Math.abs(value) + 4 * step) / (8 * step));
            assertEquals(expected, values[i], value + " by " + step);
        }
        assertEquals(from + n * by, values[n], "behind the last");
    }

    @Test
    void dividesEveryCoefficientByEveryStepOfABit() {
        for (int step = 1; step <= 256; step++) {
            assertDivides(step, -MOST, MOST, 13);
        }
        for (int step = 257; step <= 65_535; step += 251) {
            assertDivides(step, -MOST, MOST, 509);
        }
    }

    @Test
    void aFlatBlockHasTheDcCoefficientOfTheTransform() {
        for (int precision = 8; precision <= 12; precision += 4) {
            for (int value = -1 << precision - 1; value < 1 << precision - 1; value += precision - 7) {
                int[][] places = new int[64][1];
                for (int[] place : places) {
                    place[0] = value;
                }
                new ForwardDct(precision, 1).transform(places, 1);
                Quantiser quantiser = new Quantiser(QuantisationTable.luminance(80));
                for (int i = 0; i < 64; i++) {
                    quantiser.quantise(i, places[i], 1);
                    assertEquals(i == 0 ? quantiser.flat(value) : 0, places[i][0]);
                }
            }
        }
    }

    @Property(tries = 300)
    void dividesAroundTheHalves(
            @ForAll @IntRange(min = 1, max = 65_535) int step, @ForAll @IntRange(max = 20_000) int quotient) {
        long half = 8L * step * quotient + 4L * step;
        if (half + 8 <= MOST) {
            assertDivides(step, (int) half - 8, (int) half + 8, 1);
            assertDivides(step, (int) -half - 8, (int) -half + 8, 1);
        }
    }

    @Test
    void dividesTheLargestByStepsAroundPowersOfTwo() {
        for (int bit = 1; bit < 16; bit++) {
            for (int step = Math.max(1, (1 << bit) - 2); step <= Math.min(65_535, (1 << bit) + 2); step++) {
                assertDivides(step, MOST - 3000, MOST, 1);
                assertDivides(step, -MOST, -MOST + 3000, 1);
            }
        }
        assertDivides(65_535, MOST - 3000, MOST, 1);
    }
}
