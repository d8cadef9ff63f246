package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;

/**
 * Encodes an image by the sequential processes: in one pass where tables are given, in two where they are made for the image, for which
 * its coefficients are held. T.81 F.1.
 */
final class SequentialEncoding {
    /** Baseline has two tables of a kind. */
    private static final int TABLES = 2;

    private final FramePlan frame;
    private final SampleRows rows;
    private final OutputStream out;
    private final SegmentWriter segments;
    private final Workers workers;
    private final Budget budget;

    SequentialEncoding(FramePlan frame, SampleRows rows, OutputStream out, Workers workers, Budget budget) {
        this.frame = frame;
        this.rows = rows;
        this.out = out;
        this.segments = new SegmentWriter(out);
        this.workers = workers;
        this.budget = budget;
    }

    /** Encodes the image, from SOI to EOI. */
    void encode() throws IOException {
        boolean first = true;
        for (ScanPlan scan : ScanPlan.sequential(frame, 0, Zigzag.COEFFICIENTS - 1, 0)) {
            DctStrips strips = new DctStrips(frame, scan.components(), rows, workers, budget);
            try {
                encode(scan, strips, first);
                first = false;
            } finally {
                strips.release();
            }
        }
        segments.end();
    }

    private void encode(ScanPlan scan, DctStrips strips, boolean first) throws IOException {
        List<List<CoefficientBand>> held = frame.encoding().optimised() ? strips.all() : List.of();
        Codes codes = held.isEmpty() ? Codes.STANDARD : best(scan, held);
        if (first) {
            segments.begin(frame);
        }
        writeTables(scan, codes);
        segments.scan(scan);
        int[][] dc = scan.components().stream()
                .map(c -> HuffmanCodes.of(codes.dc()[c.huffman()]))
                .toArray(int[][]::new);
        AcCodes[] ac = scan.components().stream()
                .map(c -> AcCodes.of(codes.ac()[c.huffman()]))
                .toArray(AcCodes[]::new);
        write(scan, strips, held, new SequentialCoder(scan, dc, ac));
    }

    /** Tables by their numbers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Codes(HuffmanSpecification[] dc, HuffmanSpecification[] ac) {
        static final Codes STANDARD = new Codes(
                new HuffmanSpecification[] {HuffmanSpecification.DC_LUMINANCE, HuffmanSpecification.DC_CHROMINANCE},
                new HuffmanSpecification[] {HuffmanSpecification.AC_LUMINANCE, HuffmanSpecification.AC_CHROMINANCE});
    }

    private void writeTables(ScanPlan scan, Codes codes) throws IOException {
        boolean[] written = new boolean[TABLES];
        for (PlannedComponent component : scan.components()) {
            int number = component.huffman();
            if (!written[number]) {
                written[number] = true;
                segments.huffman(0, number, codes.dc()[number]);
                segments.huffman(1, number, codes.ac()[number]);
            }
        }
    }

    /** The tables that are best for a scan. */
    private Codes best(ScanPlan scan, List<List<CoefficientBand>> held) throws IOException {
        SequentialCoder coder = new SequentialCoder(scan, new int[0][], new AcCodes[0]);
        SymbolCounts[][] dc = new SymbolCounts[held.size()][];
        SymbolCounts[][] ac = new SymbolCounts[held.size()][];
        workers.run(held.size(), i -> {
            List<CoefficientBand> bands = held.get(i);
            dc[i] = counts(scan);
            ac[i] = counts(scan);
            int[] before = i == 0 ? new int[bands.size()] : last(scan, held.get(i - 1));
            coder.count(bands, mcuRow(scan, bands), before, dc[i], ac[i]);
            budget.checkTime(DctStrips.IMAGE);
        });
        return new Codes(tables(scan, dc), tables(scan, ac));
    }

    private static SymbolCounts[] counts(ScanPlan scan) {
        SymbolCounts[] counts = new SymbolCounts[scan.components().size()];
        Arrays.setAll(counts, i -> new SymbolCounts());
        return counts;
    }

    private static HuffmanSpecification[] tables(ScanPlan scan, SymbolCounts[][] ofStrips) {
        SymbolCounts[] sums = new SymbolCounts[TABLES];
        Arrays.setAll(sums, i -> new SymbolCounts());
        for (SymbolCounts[] counts : ofStrips) {
            for (int i = 0; i < counts.length; i++) {
                sums[scan.components().get(i).huffman()].add(counts[i]);
            }
        }
        return Arrays.stream(sums).map(SymbolCounts::table).toArray(HuffmanSpecification[]::new);
    }

    private void write(ScanPlan scan, DctStrips strips, List<List<CoefficientBand>> held, SequentialCoder coder)
            throws IOException {
        ScanOutput output = new ScanOutput(out);
        BitBuffer[] bits = new BitBuffer[strips.atOnce()];
        Arrays.setAll(bits, i -> new BitBuffer());
        List<List<CoefficientBand>> bands = new ArrayList<>(Collections.nCopies(bits.length, List.of()));
        int[] before = new int[scan.components().size()];
        for (int first = 0; first < strips.count(); first += bits.length) {
            int from = first;
            int n = Math.min(bits.length, strips.count() - first);
            workers.run(n, i -> bands.set(i, held.isEmpty() ? strips.transform(i, from + i) : held.get(from + i)));
            int[] begin = before;
            workers.run(n, i -> {
                bits[i].clear();
                int[] predictions = i == 0 ? begin : last(scan, bands.get(i - 1));
                coder.encode(bands.get(i), mcuRow(scan, bands.get(i)), predictions, bits[i]);
                budget.checkTime(DctStrips.IMAGE);
            });
            for (int i = 0; i < n; i++) {
                output.append(bits[i]);
            }
            before = last(scan, bands.get(n - 1));
        }
        output.finish();
    }

    /** Row of MCUs of a scan that is the first of a strip. */
    private static int mcuRow(ScanPlan scan, List<CoefficientBand> bands) {
        CoefficientBand band = bands.get(0);
        return band.firstRow() / scan.down(band.component());
    }

    /** For each component the DC coefficient that is coded last. */
    private static int[] last(ScanPlan scan, List<CoefficientBand> bands) {
        return bands.stream().mapToInt(band -> band.lastDc(scan.isAlone())).toArray();
    }
}
