package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleSource;

class AveragingTest {
    /** Row {@code y} of the second of two components with 6 × 3 samples, of which the first has the factors. */
    private static int[] row(int h, int v, int y, int width) throws IOException {
        byte[] samples = {10, 11, 20, 21, 30, 33, 14, 14, 20, 22, 30, 30, 1, 2, 3, 4, 5, 6};
        ImageHeader header = ImageHeader.of(6, 3, 2, 8, false);
        JpegEncoding encoding = JpegEncoding.of(JpegProcess.BASELINE)
                .withSampling(List.of(new SamplingFactors(h, v), SamplingFactors.ONE));
        ByteSamples plane = ByteSamples.plane(samples, 6);
        SampleRows rows = new SampleRows(SampleSource.of(List.of(plane, plane)), header, 8);
        PlannedComponent component = FramePlan.of(header, encoding).components().get(1);
        int[] out = new int[width];
        new Averaging(rows, component, width).read(y, out, width);
        return out;
    }

    @Test
    void averagesPairsOfARowDownAndUpInTurn() throws IOException {
        assertArrayEquals(new int[] {10, 21, 31}, row(2, 1, 0, 3));
    }

    @Test
    void averagesSquaresDownAndUpInTurn() throws IOException {
        assertArrayEquals(
                new int[] {(10 + 11 + 14 + 14 + 1) / 4, (20 + 21 + 20 + 22 + 2) / 4, (30 + 33 + 30 + 30 + 1) / 4},
                row(2, 2, 0, 3));
    }

    @Test
    void averagesOtherBoxesToTheNearest() throws IOException {
        assertArrayEquals(new int[] {12, 13, 20, 22, 30, 32}, row(1, 2, 0, 6));
        assertArrayEquals(new int[] {(41 + 1) / 3, (84 + 1) / 3}, row(3, 1, 0, 2));
    }

    @Test
    void repeatsTheLastRowAndColumn() throws IOException {
        assertArrayEquals(new int[] {(2 * 3 + 1) / 4, (2 * 7 + 2) / 4, (2 * 11 + 1) / 4, 6, 6}, row(2, 2, 1, 5));
    }
}
