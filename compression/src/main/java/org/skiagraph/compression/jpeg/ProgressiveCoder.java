package org.skiagraph.compression.jpeg;

import java.util.Arrays;
import java.util.List;

/**
 * Codes one scan of the progressive process, or counts the symbols that it takes: band after band, since a run of blocks that have
 * ended may go on from one to the next. T.81 G.1.2. For one thread.
 */
final class ProgressiveCoder {
    private static final int ZERO_RUN = 0xF0;
    private static final int LONGEST_RUN = 15;
    private static final int LONGEST_END = 0x7FFF;

    /** Correction bits that a run of ended blocks may wait with; a block has 63 at the most. */
    private static final int MOST_WAITING = 1000;

    private final ScanPlan scan;

    /** For each component the codes of DC differences; for the only one of them those of AC coefficients. Empty while counting. */
    private final int[][] codes;

    private final SymbolCounts[] counts;
    private final BitBuffer out;
    private final int[] last;
    private int ended; // EOBRUN

    /** Corrections that wait with the blocks that have ended, and those of the block that is coded. */
    private final byte[] corrections = new byte[MOST_WAITING + Zigzag.COEFFICIENTS];

    private int waiting;
    private final byte[] own = new byte[Zigzag.COEFFICIENTS];
    private int owned;
    private long mcu;

    private ProgressiveCoder(ScanPlan scan, int[][] codes, SymbolCounts[] counts, BitBuffer out) {
        this.scan = scan;
        this.codes = codes;
        this.counts = counts;
        this.out = out;
        this.last = new int[scan.components().size()];
    }

    /** A coder that only counts. */
    static ProgressiveCoder counting(ScanPlan scan) {
        SymbolCounts[] counts = new SymbolCounts[scan.components().size()];
        Arrays.setAll(counts, i -> new SymbolCounts());
        return new ProgressiveCoder(scan, new int[0][], counts, new BitBuffer());
    }

    /** A coder with tables, one for each component. */
    static ProgressiveCoder writing(ScanPlan scan, int[][] codes, BitBuffer out) {
        return new ProgressiveCoder(scan, codes, new SymbolCounts[0], out);
    }

    /** What was counted, for each component. */
    SymbolCounts[] counts() {
        return counts;
    }

    /** Codes the next rows of MCUs. */
    void code(List<CoefficientBand> bands) {
        CoefficientBand first = bands.get(0);
        int rows = scan.isAlone() ? first.rowsWithin() : first.rows() / scan.down(first.component());
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < scan.mcusAcross(); x++, mcu++) {
                if (scan.interval() > 0 && mcu > 0 && mcu % scan.interval() == 0) {
                    restart();
                }
                code(bands, row, x);
            }
        }
    }

    private void restart() {
        putEnded();
        out.restart();
        Arrays.fill(last, 0);
    }

    /** Ends the scan. */
    void finish() {
        putEnded();
    }

    private void code(List<CoefficientBand> bands, int row, int x) {
        for (int i = 0; i < bands.size(); i++) {
            CoefficientBand band = bands.get(i);
            int h = scan.across(band.component());
            int v = scan.down(band.component());
            for (int y = row * v; y < (row + 1) * v; y++) {
                int from = y * band.paddedAcross() + x * h;
                for (int b = from; b < from + h; b++) {
                    code(i, band, b);
                }
            }
        }
    }

    private void code(int component, CoefficientBand band, int block) {
        if (scan.last() == 0) {
            codeDc(component, band.dc()[block]);
        } else if (scan.high() == 0) {
            codeFirst(band.tokens(), band.starts()[block], band.starts()[block + 1]);
        } else {
            codeRefinement(band.tokens(), band.starts()[block], band.starts()[block + 1]);
        }
    }

    /** G.1.2.1: a difference, or the next bit. */
    private void codeDc(int component, int dc) {
        int value = dc >> scan.low();
        if (scan.high() > 0) {
            put(value & 1, 1);
            return;
        }
        int difference = value - last[component];
        last[component] = value;
        int size = HuffmanCodes.size(difference);
        symbol(component, size);
        put(HuffmanCodes.extra(difference, size), size);
    }

    /** G.1.2.2: the coefficients of a band for the first time. */
    private void codeFirst(int[] tokens, int from, int to) {
        int before = scan.first() - 1;
        for (int t = from; t < to; t++) {
            int k = tokens[t] >> CoefficientBand.VALUE_BITS;
            int magnitude = magnitude(tokens[t]);
            if (k < scan.first() || k > scan.last() || magnitude == 0) {
                continue;
            }
            putEnded();
            int run = k - before - 1;
            before = k;
            for (; run > LONGEST_RUN; run -= LONGEST_RUN + 1) {
                symbol(0, ZERO_RUN);
            }
            int size = HuffmanCodes.size(magnitude);
            symbol(0, run << 4 | size);
            put(HuffmanCodes.extra((short) tokens[t] < 0 ? -magnitude : magnitude, size), size);
        }
        if (before < scan.last()) {
            end();
        }
    }

    /** The magnitude after the point transform, which for AC coefficients divides. */
    private int magnitude(int token) {
        return Math.abs((short) token) >> scan.low();
    }

    /** G.1.2.3: one more bit of the coefficients of a band. */
    private void codeRefinement(int[] tokens, int from, int to) {
        int lastNew = lastNew(tokens, from, to);
        int before = scan.first() - 1;
        int run = 0;
        for (int t = from; t < to; t++) {
            int k = tokens[t] >> CoefficientBand.VALUE_BITS;
            int magnitude = magnitude(tokens[t]);
            if (k < scan.first() || k > scan.last() || magnitude == 0) {
                continue;
            }
            run += k - before - 1;
            before = k;
            for (; run > LONGEST_RUN && k <= lastNew; run -= LONGEST_RUN + 1) {
                putEnded();
                symbol(0, ZERO_RUN);
                putOwn();
            }
            if (magnitude > 1) {
                own[owned++] = (byte) (magnitude & 1);
            } else {
                putEnded();
                symbol(0, run << 4 | 1);
                put((short) tokens[t] < 0 ? 0 : 1, 1);
                putOwn();
                run = 0;
            }
        }
        if (run + scan.last() - before > 0 || owned > 0) {
            end();
        }
    }

    /** The place of the last coefficient that is not 0 for the first time, or 0. */
    private int lastNew(int[] tokens, int from, int to) {
        for (int t = to - 1; t >= from; t--) {
            int k = tokens[t] >> CoefficientBand.VALUE_BITS;
            if (k <= scan.last() && magnitude(tokens[t]) == 1) {
                return k < scan.first() ? 0 : k;
            }
        }
        return 0;
    }

    /** One more block has ended; its corrections wait with it. */
    private void end() {
        System.arraycopy(own, 0, corrections, waiting, owned);
        waiting += owned;
        owned = 0;
        ended++;
        if (ended == LONGEST_END || waiting > MOST_WAITING - Zigzag.COEFFICIENTS + 1) {
            putEnded();
        }
    }

    /** Puts a run of ended blocks, if there is one, and the corrections that wait with it. */
    private void putEnded() {
        if (ended == 0) {
            return;
        }
        int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(ended);
        symbol(0, bits << 4);
        put(ended & (1 << bits) - 1, bits);
        ended = 0;
        for (int i = 0; i < waiting; i++) {
            put(corrections[i], 1);
        }
        waiting = 0;
    }

    /** Puts the corrections of the block that is coded. */
    private void putOwn() {
        for (int i = 0; i < owned; i++) {
            put(own[i], 1);
        }
        owned = 0;
    }

    private void symbol(int component, int symbol) {
        if (counts.length > 0) {
            counts[component].times[symbol]++;
        } else {
            int entry = codes[component][symbol];
            out.put(entry >>> HuffmanCodes.LENGTH_BITS, entry & HuffmanCodes.LENGTH_MASK);
        }
    }

    private void put(int value, int n) {
        if (counts.length == 0) {
            out.put(value, n);
        }
    }
}
