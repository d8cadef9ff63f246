package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;

/**
 * Encodes an image by the progressive process: its coefficients are made and held, then each scan is gone through twice, to count its
 * symbols, which helpers do scan by scan, and to write it. T.81 G.1.
 */
final class ProgressiveEncoding {
    private static final int TABLES = 2;

    private final FramePlan frame;
    private final SampleRows rows;
    private final OutputStream out;
    private final SegmentWriter segments;
    private final Workers workers;
    private final Budget budget;

    ProgressiveEncoding(FramePlan frame, SampleRows rows, OutputStream out, Workers workers, Budget budget) {
        this.frame = frame;
        this.rows = rows;
        this.out = out;
        this.segments = new SegmentWriter(out);
        this.workers = workers;
        this.budget = budget;
    }

    /** Encodes the image, from SOI to EOI. */
    void encode() throws IOException {
        List<ScanPlan> scans = ScanScript.of(frame);
        DctStrips strips = new DctStrips(frame, frame.components(), rows, workers, budget);
        try {
            List<List<CoefficientBand>> held = strips.all();
            HuffmanSpecification[][] tables = new HuffmanSpecification[scans.size()][];
            workers.run(tables.length, i -> tables[i] = best(scans.get(i), held));
            segments.begin(frame);
            for (int i = 0; i < tables.length; i++) {
                write(scans.get(i), tables[i], held);
            }
            segments.end();
        } finally {
            strips.release();
        }
    }

    /** The tables that are best for a scan, by their numbers. */
    private HuffmanSpecification[] best(ScanPlan scan, List<List<CoefficientBand>> held) throws IOException {
        ProgressiveCoder coder = ProgressiveCoder.counting(scan);
        for (List<CoefficientBand> bands : held) {
            coder.code(ofScan(scan, bands));
            budget.checkTime(DctStrips.IMAGE);
        }
        coder.finish();
        SymbolCounts[] sums = new SymbolCounts[TABLES];
        Arrays.setAll(sums, i -> new SymbolCounts());
        for (int i = 0; i < scan.components().size(); i++) {
            sums[scan.components().get(i).huffman()].add(coder.counts()[i]);
        }
        return Arrays.stream(sums).map(SymbolCounts::table).toArray(HuffmanSpecification[]::new);
    }

    private void write(ScanPlan scan, HuffmanSpecification[] tables, List<List<CoefficientBand>> held)
            throws IOException {
        writeTables(scan, tables);
        segments.scan(scan);
        ScanOutput output = new ScanOutput(out);
        BitBuffer bits = new BitBuffer();
        int[][] codes = scan.components().stream()
                .map(c -> HuffmanCodes.of(tables[c.huffman()]))
                .toArray(int[][]::new);
        ProgressiveCoder coder = ProgressiveCoder.writing(scan, codes, bits);
        for (List<CoefficientBand> bands : held) {
            coder.code(ofScan(scan, bands));
            output.append(bits);
            bits.clear();
            budget.checkTime(DctStrips.IMAGE);
        }
        coder.finish();
        output.append(bits);
        output.finish();
    }

    /** DC coefficients that are refined have no codes. */
    private void writeTables(ScanPlan scan, HuffmanSpecification[] tables) throws IOException {
        boolean[] written = new boolean[TABLES];
        for (PlannedComponent component : scan.components()) {
            int number = component.huffman();
            if (!written[number] && (scan.last() > 0 || scan.high() == 0)) {
                written[number] = true;
                segments.huffman(scan.last() > 0 ? 1 : 0, number, tables[number]);
            }
        }
    }

    private static List<CoefficientBand> ofScan(ScanPlan scan, List<CoefficientBand> bands) {
        return scan.components().stream().map(c -> bands.get(c.index())).toList();
    }
}
