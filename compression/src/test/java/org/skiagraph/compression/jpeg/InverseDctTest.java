package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The transform against the one that leaves nothing out, and against real numbers. */
class InverseDctTest {
    private static final int ROUNDS = 20_000;

    /** Some coefficients, of all shapes that are treated apart: DC only, upper half, left half, single columns, all. */
    private static int[] draw(Random random, int precision) {
        int[] block = new int[InverseDct.BLOCK_CELLS];
        int range = 1 << precision;
        block[0] = random.nextInt(8 * range) - 4 * range;
        int rows = 1 + random.nextInt(8);
        int columns = 1 + random.nextInt(8);
        for (int n = random.nextInt(12); n > 0; n--) {
            block[random.nextInt(rows) * 8 + random.nextInt(columns)] = random.nextInt(range) - range / 2;
        }
        return block;
    }

    private static long mask(int[] block, Random random) {
        long mask = 1;
        for (int i = 0; i < 64; i++) {
            if (block[i] != 0 || random.nextInt(40) == 0) { // a coefficient may be marked and be 0
                mask |= 1L << i;
            }
        }
        return mask;
    }

    @Test
    void equalsTheSimpleOne() {
        for (int precision : new int[] {8, 12}) {
            Random random = new Random(precision);
            InverseDct dct = new InverseDct(precision);
            for (int round = 0; round < ROUNDS; round++) {
                int[] block = draw(random, precision);
                int[] expected = ReferenceJpeg.inverseTransform(Arrays.copyOf(block, 64), precision);
                long mask = mask(block, random);
                assertArrayEquals(expected, samples(dct, block, mask, precision), "round " + round);
                assertArrayEquals(new int[64], Arrays.copyOf(block, 64), "the block is 0 afterwards");
            }
        }
    }

    @Test
    void manyAtOnceEqualTheSimpleOne() {
        for (int precision : new int[] {8, 12}) {
            Random random = new Random(precision + 1);
            BlockBatch batch = new BlockBatch(precision);
            for (int count : new int[] {1, 7, 8, 63, 159, 160, 161, 500}) {
                BlockStrip strip = new BlockStrip(precision, count, 1);
                int[][] expected = new int[count][];
                for (int i = 0; i < count; i++) {
                    int[] block = draw(random, precision);
                    long mask = mask(block, random);
                    expected[i] = ReferenceJpeg.inverseTransform(Arrays.copyOf(block, 64), precision);
                    for (int cell = 0; cell < 64; cell++) {
                        batch.cells()[cell][batch.column()] += block[cell];
                    }
                    batch.add(mask, strip, i, 0);
                }
                batch.flush();
                for (int i = 0; i < count; i++) {
                    for (int k = 0; k < 64; k++) {
                        int at = strip.place(i, 0) + k / 8 * strip.stride() + k % 8;
                        int sample = precision == 8 ? strip.bytes()[at] & 0xFF : strip.shorts()[at];
                        assertEquals(expected[i][k], sample, count + " blocks, number " + i);
                    }
                }
            }
        }
    }

    private static int[] samples(InverseDct dct, int[] block, long mask, int precision) {
        int[] samples = new int[64];
        if (precision <= 8) {
            byte[] out = new byte[100 + 7 * 11];
            dct.toBytes(block, mask, out, 3, 11);
            for (int i = 0; i < 64; i++) {
                samples[i] = out[3 + i / 8 * 11 + i % 8] & 0xFF;
            }
            assertEquals(0, out[2] | out[11] | out[13], "nothing is written beside the block");
        } else {
            short[] out = new short[100 + 7 * 11];
            dct.toShorts(block, mask, out, 3, 11);
            for (int i = 0; i < 64; i++) {
                samples[i] = out[3 + i / 8 * 11 + i % 8];
            }
        }
        return samples;
    }

    @Test
    void isTheTransformOfT81WithinOne() {
        Random random = new Random(3);
        for (int precision : new int[] {8, 12}) {
            InverseDct dct = new InverseDct(precision);
            for (int round = 0; round < 300; round++) {
                int[] block = draw(random, precision);
                double[] exact = exact(block, precision);
                int[] samples = samples(dct, block, mask(block, random), precision);
                for (int i = 0; i < 64; i++) {
                    assertTrue(Math.abs(exact[i] - samples[i]) <= 1, exact[i] + " and " + samples[i]);
                }
            }
        }
    }

    /** T.81 A.3.3 in real numbers, with the level shift and the clamping of A.3.1. */
    private static double[] exact(int[] block, int precision) {
        double[] samples = new double[64];
        for (int i = 0; i < 64; i++) {
            double sum = 0;
            for (int k = 0; k < 64; k++) {
                int u = k % 8;
                int v = k / 8;
                double cu = u == 0 ? Math.sqrt(0.5) : 1;
                double cv = v == 0 ? Math.sqrt(0.5) : 1;
                sum += cu
                        * cv
                        * block[k]
                        * Math.cos((2 * (i % 8) + 1) * u * Math.PI / 16)
                        * Math.cos((2 * (i / 8) + 1) * v * Math.PI / 16);
            }
            samples[i] = Math.max(0, Math.min((1 << precision) - 1, sum / 4 + (1 << precision - 1)));
        }
        return samples;
    }
}
