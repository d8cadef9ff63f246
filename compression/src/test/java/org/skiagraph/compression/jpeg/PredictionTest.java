package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** T.81 H.1.2, Table H.1. */
class PredictionTest {
    private static int predicted(int predictor, int a, int b, int c) {
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> c;
            case 4 -> a + b - c;
            case 5 -> a + ((b - c) >> 1);
            case 6 -> b + ((a - c) >> 1);
            case 7 -> (a + b) >> 1;
            default -> throw new AssertionError(predictor);
        };
    }

    @Property
    void leavesWhatTheTableOfPredictorsLeaves(
            @ForAll @IntRange(min = 1, max = 7) int predictor,
            @ForAll @IntRange(min = 1, max = 50) int width,
            @ForAll @IntRange(min = 1, max = 4) int step,
            @ForAll @IntRange(min = 2, max = 16) int bits,
            @ForAll long seed) {
        Random random = new Random(seed);
        int n = width * step;
        int[] row = random.ints(n, 0, 1 << bits).toArray();
        int[] above = random.ints(n, 0, 1 << bits).toArray();
        int[] first = new int[n];
        int[] next = new int[n];
        Prediction.first(row, 1 << bits - 1, step, n, first);
        Prediction.next(predictor, row, above, step, n, next);
        for (int x = 0; x < n; x++) {
            boolean begins = x < step;
            int left = begins ? 1 << bits - 1 : row[x - step];
            assertEquals((short) (row[x] - left), first[x]);
            int expected = begins ? above[x] : predicted(predictor, row[x - step], above[x], above[x - step]);
            assertEquals((short) (row[x] - expected), next[x]);
        }
    }

    @Test
    void thereAreSevenPredictors() {
        assertThrows(
                IllegalArgumentException.class, () -> Prediction.next(8, new int[1], new int[1], 1, 1, new int[1]));
        assertThrows(
                IllegalArgumentException.class, () -> Prediction.next(0, new int[1], new int[1], 1, 1, new int[1]));
    }
}
