package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.ImageHeader;

/** T.81 A.2.4. */
class CoefficientBandTest {
    /** 3 × 3 blocks, in MCUs of 2 × 2. */
    private static CoefficientBand band() {
        FramePlan frame = FramePlan.of(
                ImageHeader.of(24, 24, 1, 8, false),
                JpegEncoding.of(JpegProcess.BASELINE).withSampling(List.of(new SamplingFactors(2, 2))));
        CoefficientBand band = new CoefficientBand(
                frame.components().get(0), frame.paddedAcross(frame.components().get(0)), 0, 4);
        int[][] coefficients = new int[64][9];
        int[] low = new int[9];
        int[] high = new int[9];
        for (int b = 0; b < 9; b++) {
            coefficients[0][b] = b == 2 ? 99 : b + 1;
        }
        coefficients[Zigzag.natural(63)][4] = -5;
        high[4] = 1 << 31;
        low[4] = 1;
        coefficients[Zigzag.natural(1)][8] = 300;
        low[8] = 3;
        int[] flat = {0, 0, 3, 0};
        band.take(coefficients, low, high, new int[] {0, 1, CoefficientBand.FLAT, 3}, flat, 4);
        band.take(coefficients, low, high, new int[] {4, 5, 6, 7, 8}, flat, 5);
        return band;
    }

    @Test
    void completesMcusWithTheDcCoefficientBefore() {
        assertArrayEquals(new int[] {1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 8, 8, 9, 9}, band().dc());
    }

    @Test
    void holdsCoefficientsThatAreNotZeroByTheirPlace() {
        CoefficientBand band = band();
        assertArrayEquals(new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2}, band.starts());
        band.trim();
        assertArrayEquals(new int[] {63 << 16 | 0xFFFB, 1 << 16 | 300}, band.tokens());
        assertEquals(4 * (16 + 17 + 2), band.bytes());
    }

    @Test
    void knowsTheLastDcCoefficientOfAScan() {
        assertEquals(9, band().lastDc(true));
        assertEquals(9, band().lastDc(false));
        assertEquals(3, band().rowsWithin());
    }
}
