package org.skiagraph.compression.jpeg;

import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Bytes;

/** Codes the blocks of one scan of the sequential processes, or counts the symbols they take. T.81 F.1.2. For any thread. */
final class SequentialCoder {
    private static final int ZERO_RUN = 0xF0;
    private static final int LONGEST_RUN = 15;
    private static final int LAST = Zigzag.COEFFICIENTS - 1;

    /** Bytes at the most of a code and the bits that follow it. */
    private static final int MOST_BYTES = 4;

    /** Codes of a block that have no coefficient of their own: for DC, three runs of 16 zeros, the end. */
    private static final int MOST_BESIDE = 5;

    private final ScanPlan scan;
    private final int[][] dcCodes;
    private final AcCodes[] acCodes;

    /**
     * A coder with tables.
     *
     * @param dcCodes for each component of the scan, as {@link HuffmanCodes#of} makes them
     * @param acCodes for each of them those of AC coefficients
     */
    SequentialCoder(ScanPlan scan, int[][] dcCodes, AcCodes[] acCodes) {
        this.scan = scan;
        this.dcCodes = dcCodes;
        this.acCodes = acCodes;
    }

    /** What the blocks of a run are for. */
    private interface Run {
        /** Takes blocks that follow each other in one row; gives the DC coefficient of the last one. */
        int take(int component, CoefficientBand band, int from, int to, int prediction);
    }

    /**
     * Codes some rows of MCUs.
     *
     * @param bands one for each component of the scan
     * @param mcuRow row of MCUs of the scan that is the first here
     * @param predictions for each component the DC coefficient before
     */
    void encode(List<CoefficientBand> bands, int mcuRow, int[] predictions, BitBuffer out) {
        for (CoefficientBand band : bands) { // at once, rather than by and by
            int blocks = band.dc().length;
            out.reserve(MOST_BYTES * (band.starts()[blocks] + MOST_BESIDE * blocks));
        }
        walk(
                bands,
                mcuRow,
                predictions,
                out,
                (i, band, from, to, prediction) -> encode(band, from, to, prediction, dcCodes[i], acCodes[i], out));
    }

    /** Counts the symbols of some rows of MCUs, for each component of the scan. */
    void count(List<CoefficientBand> bands, int mcuRow, int[] predictions, SymbolCounts[] dc, SymbolCounts[] ac) {
        walk(
                bands,
                mcuRow,
                predictions,
                new BitBuffer(),
                (i, band, from, to, prediction) -> count(band, from, to, prediction, dc[i].times, ac[i].times));
    }

    /** Goes through the blocks in their order; where nothing is interleaved, through as many at once as a row or an interval has. */
    private void walk(List<CoefficientBand> bands, int mcuRow, int[] predictions, BitBuffer out, Run run) {
        int[] last = predictions.clone();
        int rows = mcuRows(bands.get(0));
        int interval = scan.interval();
        long mcu = (long) mcuRow * scan.mcusAcross();
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < scan.mcusAcross(); ) {
                if (interval > 0 && mcu > 0 && mcu % interval == 0) {
                    out.restart();
                    Arrays.fill(last, 0);
                }
                int n = scan.isAlone() ? scan.mcusAcross() - x : 1;
                if (interval > 0) {
                    n = (int) Math.min(n, interval - mcu % interval);
                }
                mcus(bands, row, x, n, last, run);
                x += n;
                mcu += n;
            }
        }
    }

    private int mcuRows(CoefficientBand band) {
        return scan.isAlone() ? band.rowsWithin() : band.rows() / scan.down(band.component());
    }

    private void mcus(List<CoefficientBand> bands, int row, int x, int n, int[] last, Run run) {
        for (int i = 0; i < bands.size(); i++) {
            CoefficientBand band = bands.get(i);
            int h = scan.across(band.component());
            int v = scan.down(band.component());
            for (int y = row * v; y < (row + 1) * v; y++) {
                int from = y * band.paddedAcross() + x * h;
                last[i] = run.take(i, band, from, from + n * h, last[i]);
            }
        }
    }

    /**
     * Codes blocks. Bits are stored 8 bytes at a time after each code, whole or not, and the place moves on by the bytes that are full:
     * more stores, but no branch that depends on how many bits there are.
     */
    private static int encode(
            CoefficientBand band, int from, int to, int prediction, int[] dcCodes, AcCodes ac, BitBuffer out) {
        int[] starts = band.starts();
        int[] tokens = band.tokens();
        int[] dc = band.dc();
        int[] acCodes = ac.codes();
        int[] merged = ac.merged();
        out.reserve(MOST_BYTES * (starts[to] - starts[from] + MOST_BESIDE * (to - from)));
        byte[] bytes = out.bytes;
        int at = out.at;
        long held = out.held;
        int count = out.count;
        int endOfBlock = acCodes[0];
        int zeroRun = acCodes[ZERO_RUN];
        int last = prediction;
        int t = starts[from];
        for (int b = from; b < to; b++) {
            int difference = dc[b] - last;
            last = dc[b];
            int size = HuffmanCodes.size(difference);
            int entry = dcCodes[size];
            int length = (entry & HuffmanCodes.LENGTH_MASK) + size;
            held = held << length
                    | (long) (entry >>> HuffmanCodes.LENGTH_BITS) << size
                    | HuffmanCodes.extra(difference, size);
            count += length;
            Bytes.put64B(bytes, at, held << -count);
            at += count >>> 3;
            count &= 7;
            int before = 0;
            for (int end = starts[b + 1]; t < end; t++) {
                int token = tokens[t];
                int k = token >> CoefficientBand.VALUE_BITS;
                int run = k - before - 1;
                before = k;
                for (; run > LONGEST_RUN; run -= LONGEST_RUN + 1) {
                    length = zeroRun & HuffmanCodes.LENGTH_MASK;
                    held = held << length | zeroRun >>> HuffmanCodes.LENGTH_BITS;
                    count += length;
                    Bytes.put64B(bytes, at, held << -count);
                    at += count >>> 3;
                    count &= 7;
                }
                int value = (short) token;
                int index = value + AcCodes.MOST;
                if (index >= 0 && index < 2 * AcCodes.MOST) {
                    entry = merged[run << AcCodes.INDEX_BITS | index];
                    length = entry & AcCodes.LENGTH_MASK;
                    held = held << length | entry >>> AcCodes.LENGTH_BITS;
                } else {
                    size = HuffmanCodes.size(value);
                    entry = acCodes[run << 4 | size];
                    length = (entry & HuffmanCodes.LENGTH_MASK) + size;
                    held = held << length
                            | (long) (entry >>> HuffmanCodes.LENGTH_BITS) << size
                            | HuffmanCodes.extra(value, size);
                }
                count += length;
                Bytes.put64B(bytes, at, held << -count);
                at += count >>> 3;
                count &= 7;
            }
            if (before < LAST) {
                length = endOfBlock & HuffmanCodes.LENGTH_MASK;
                held = held << length | endOfBlock >>> HuffmanCodes.LENGTH_BITS;
                count += length;
                Bytes.put64B(bytes, at, held << -count);
                at += count >>> 3;
                count &= 7;
            }
        }
        out.at = at;
        out.held = held;
        out.count = count;
        return last;
    }

    private static int count(CoefficientBand band, int from, int to, int prediction, long[] dcTimes, long[] acTimes) {
        int[] starts = band.starts();
        int[] tokens = band.tokens();
        int[] dc = band.dc();
        int last = prediction;
        int t = starts[from];
        for (int b = from; b < to; b++) {
            dcTimes[HuffmanCodes.size(dc[b] - last)]++;
            last = dc[b];
            int before = 0;
            for (int end = starts[b + 1]; t < end; t++) {
                int token = tokens[t];
                int k = token >> CoefficientBand.VALUE_BITS;
                int run = k - before - 1;
                before = k;
                acTimes[ZERO_RUN] += run >> 4;
                acTimes[(run & LONGEST_RUN) << 4 | HuffmanCodes.size((short) token)]++;
            }
            if (before < LAST) {
                acTimes[0]++;
            }
        }
        return last;
    }
}
