package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** T.81 A.3.3. */
class ForwardDctTest {
    private static int[] block(Random random, int precision, boolean extreme) {
        int half = 1 << precision - 1;
        int[] block = new int[64];
        for (int i = 0; i < 64; i++) {
            block[i] = extreme ? (random.nextBoolean() ? half - 1 : -half) : random.nextInt(2 * half) - half;
        }
        return block;
    }

    @Property(tries = 200)
    void manyBlocksGiveWhatEachGivesAlone(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int n, @ForAll boolean extreme) {
        for (int precision = 8; precision <= 12; precision += 4) {
            Random random = new Random(seed);
            int[][] blocks = new int[n][];
            int[][] places = new int[64][n + 3];
            for (int b = 0; b < n; b++) {
                blocks[b] = block(random, precision, extreme);
                for (int i = 0; i < 64; i++) {
                    places[i][b] = blocks[b][i];
                }
            }
            new ForwardDct(precision, n).transform(places, n);
            for (int b = 0; b < n; b++) {
                int[] actual = new int[64];
                for (int i = 0; i < 64; i++) {
                    actual[i] = places[i][b];
                }
                assertArrayEquals(ReferenceDct.inIntegers(blocks[b], precision == 8 ? 2 : 1), actual);
            }
        }
    }

    @Property(tries = 100)
    void isTheTransformOfTheStandardToTheNearestNumberOrTwo(@ForAll long seed, @ForAll boolean extreme) {
        for (int precision = 8; precision <= 12; precision += 4) {
            int[] block = block(new Random(seed), precision, extreme);
            int[][] places = new int[64][1];
            for (int i = 0; i < 64; i++) {
                places[i][0] = block[i];
            }
            new ForwardDct(precision, 1).transform(places, 1);
            for (int i = 0; i < 64; i++) {
                double allowed = precision == 8 ? 2 : 2 << 4; // of numbers 8 times as large, and of 12 bits
                assertEquals(ReferenceDct.exact(block, i % 8, i / 8), places[i][0], allowed, "coefficient " + i);
            }
        }
    }
}
