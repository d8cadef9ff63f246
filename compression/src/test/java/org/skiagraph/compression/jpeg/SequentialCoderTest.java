package org.skiagraph.compression.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.skiagraph.compression.ImageHeader;

/** T.81 F.1.2. */
class SequentialCoderTest {
    private static final HuffmanSpecification DC = HuffmanSpecification.DC_LUMINANCE;
    private static final HuffmanSpecification AC = HuffmanSpecification.AC_LUMINANCE;

    private final FramePlan frame =
            FramePlan.of(ImageHeader.of(40, 24, 1, 8, false), JpegEncoding.of(JpegProcess.BASELINE));
    private final PlannedComponent component = frame.components().get(0);

    /** Blocks in zigzag order: mostly zeros, some long runs, some full. */
    private static int[][] blocks(long seed, int density) {
        Random random = new Random(seed);
        int[][] blocks = new int[15][64];
        for (int[] block : blocks) {
            block[0] = random.nextInt(2047) - 1023;
            for (int k = 1; k < 64; k++) {
                if (random.nextInt(100) < density) {
                    block[k] = random.nextInt(2047) - 1023 >> random.nextInt(11);
                }
            }
        }
        return blocks;
    }

    private CoefficientBand band(int[][] blocks) {
        int[][] coefficients = new int[64][blocks.length];
        int[] low = new int[blocks.length];
        int[] high = new int[blocks.length];
        for (int b = 0; b < blocks.length; b++) {
            for (int k = 0; k < 64; k++) {
                coefficients[Zigzag.natural(k)][b] = blocks[b][k];
                if (blocks[b][k] != 0 && k < 32) {
                    low[b] |= 1 << k;
                } else if (blocks[b][k] != 0) {
                    high[b] |= 1 << k - 32;
                }
            }
        }
        CoefficientBand band = new CoefficientBand(component, 5, 0, 3);
        int[] places = IntStream.range(0, blocks.length).toArray();
        band.take(coefficients, low, high, places, new int[0], blocks.length);
        return band;
    }

    /** Figures F.1 to F.3, with the symbols counted. */
    private static int plain(int[] block, int prediction, EncodedBits bits, long[] dc, long[] ac) {
        int size = size(block[0] - prediction);
        dc[size]++;
        bits.symbol(DC, size).further(block[0] - prediction, size);
        int run = 0;
        for (int k = 1; k < 64; k++) {
            if (block[k] == 0) {
                run++;
                continue;
            }
            for (; run > 15; run -= 16) {
                ac[0xF0]++;
                bits.symbol(AC, 0xF0);
            }
            size = size(block[k]);
            ac[run << 4 | size]++;
            bits.symbol(AC, run << 4 | size).further(block[k], size);
            run = 0;
        }
        if (run > 0) {
            ac[0]++;
            bits.symbol(AC, 0);
        }
        return block[0];
    }

    private static int size(int value) {
        int size = 0;
        while (Math.abs(value) >> size != 0) {
            size++;
        }
        return size;
    }

    @Property(tries = 300)
    void equalsThePlainWay(
            @ForAll long seed, @ForAll @IntRange(max = 100) int density, @ForAll @IntRange(max = 16) int interval) {
        int[][] blocks = blocks(seed, density);
        ScanPlan scan = ScanPlan.of(
                FramePlan.of(
                        ImageHeader.of(40, 24, 1, 8, false),
                        JpegEncoding.of(JpegProcess.BASELINE).withRestart(RestartInterval.mcus(interval))),
                List.of(component),
                0,
                63,
                0,
                0);
        EncodedBits expected = new EncodedBits();
        SymbolCounts dc = new SymbolCounts();
        SymbolCounts ac = new SymbolCounts();
        int last = 100;
        for (int b = 0; b < blocks.length; b++) {
            if (interval > 0 && b > 0 && b % interval == 0) {
                while (expected.text().length() % 8 != 0) {
                    expected.put(0, 1); // as the buffer has it, before it is put in a scan
                }
                last = 0;
            }
            last = plain(blocks[b], last, expected, dc.times, ac.times);
        }
        BitBuffer out = new BitBuffer();
        List<CoefficientBand> bands = List.of(band(blocks));
        new SequentialCoder(scan, new int[][] {HuffmanCodes.of(DC)}, new AcCodes[] {AcCodes.of(AC)})
                .encode(bands, 0, new int[] {100}, out);
        assertEquals(expected.text(), EncodedBits.textOf(out));
        SymbolCounts countedDc = new SymbolCounts();
        SymbolCounts countedAc = new SymbolCounts();
        new SequentialCoder(scan, new int[0][], new AcCodes[0])
                .count(bands, 0, new int[] {100}, new SymbolCounts[] {countedDc}, new SymbolCounts[] {countedAc});
        assertArrayEquals(dc.times, countedDc.times);
        assertArrayEquals(ac.times, countedAc.times);
    }
}
