package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;

/**
 * Encodes an image by the DCT, strip by strip: some rows of MCUs, which helpers take one each. Where tables are made for the image,
 * all strips are held as coefficients; else only those at work.
 */
final class DctFrame {
    private static final Locator IMAGE = Place.of("JPEG image");

    /** Blocks of a strip, about. */
    private static final int STRIP = 1024;

    private static final int MOST_AT_ONCE = 16;

    private final FramePlan frame;
    private final SampleRows rows;
    private final OutputStream out;
    private final SegmentWriter segments;
    private final Workers workers;
    private final Budget budget;
    private final int mcuRows;
    private final int strips;
    private final int atOnce;
    private final Lane[] lanes;
    private long charged;

    DctFrame(FramePlan frame, SampleRows rows, OutputStream out, Workers workers, Budget budget) {
        this.frame = frame;
        this.rows = rows;
        this.out = out;
        this.segments = new SegmentWriter(out);
        this.workers = rows.isForOneThread() ? Workers.none() : workers;
        this.budget = budget;
        int blocks = frame.mcusAcross()
                * frame.components().stream()
                        .mapToInt(c -> c.factors().product())
                        .sum();
        this.mcuRows = Math.min(frame.mcusDown(), Math.max(1, STRIP / blocks));
        this.strips = (frame.mcusDown() + mcuRows - 1) / mcuRows;
        this.atOnce = Math.min(Math.min(MOST_AT_ONCE, this.workers.threads()), strips);
        this.lanes = new Lane[atOnce];
    }

    /** What one thread works with: made when first needed, used for strip after strip. */
    private final class Lane {
        private final BitBuffer bits = new BitBuffer();
        private final BandTransform[] transforms;
        private List<CoefficientBand> bands = List.of();

        Lane(List<PlannedComponent> components) {
            transforms = new BandTransform[components.size()];
            for (int i = 0; i < transforms.length; i++) {
                int most = mcuRows * components.get(i).factors().vertical();
                transforms[i] = new BandTransform(frame, components.get(i), rows, most);
            }
        }

        List<CoefficientBand> transform(List<PlannedComponent> components, int strip, boolean held) throws IOException {
            List<CoefficientBand> made = new ArrayList<>();
            for (int i = 0; i < transforms.length; i++) {
                CoefficientBand band = held || bands.isEmpty() ? band(components.get(i), strip) : reused(i, strip);
                transforms[i].fill(band);
                made.add(band);
            }
            bands = made;
            return made;
        }

        private CoefficientBand reused(int i, int strip) {
            int v = bands.get(i).component().factors().vertical();
            return bands.get(i).reusedFor(strip * mcuRows * v, mcuRowsOf(strip) * v);
        }
    }

    private CoefficientBand band(PlannedComponent component, int strip) {
        int v = component.factors().vertical();
        return new CoefficientBand(component, frame.paddedAcross(component), strip * mcuRows * v, mcuRowsOf(strip) * v);
    }

    private int mcuRowsOf(int strip) {
        return Math.min(mcuRows, frame.mcusDown() - strip * mcuRows);
    }

    /** Encodes the image, from SOI to EOI. */
    void encode() throws IOException {
        try {
            if (frame.encoding().process() == JpegProcess.PROGRESSIVE) {
                encodeProgressive();
            } else {
                encodeSequential();
            }
        } finally {
            budget.giveBack(Limit.HELD_BYTES, charged);
        }
    }

    private void encodeSequential() throws IOException {
        boolean begun = false;
        for (ScanPlan scan : ScanPlan.sequential(frame, 0, Zigzag.COEFFICIENTS - 1, 0)) {
            Arrays.setAll(lanes, i -> new Lane(scan.components()));
            List<List<CoefficientBand>> held =
                    frame.encoding().optimised() ? transformAll(scan.components()) : List.of();
            HuffmanSpecification[][] tables = held.isEmpty() ? standard(scan) : best(scan, held);
            if (!begun) {
                segments.begin(frame);
                begun = true;
            }
            writeTables(scan, tables);
            segments.scan(scan);
            writeStrips(scan, held, new SequentialCoder(scan, codes(scan, tables[0]), acCodes(scan, tables[1])));
            release();
        }
        segments.end();
    }

    /** All strips as coefficients; the budget is charged what they take as they are made. */
    private List<List<CoefficientBand>> transformAll(List<PlannedComponent> components) throws IOException {
        List<List<CoefficientBand>> held = new ArrayList<>();
        for (int first = 0; first < strips; first += atOnce) {
            int from = first;
            List<List<CoefficientBand>> made =
                    new ArrayList<>(Collections.nCopies(Math.min(atOnce, strips - first), List.of()));
            workers.run(made.size(), i -> {
                made.set(i, lanes[i].transform(components, from + i, true));
                made.get(i).forEach(CoefficientBand::trim);
                budget.checkTime(IMAGE);
            });
            for (List<CoefficientBand> bands : made) {
                for (CoefficientBand band : bands) {
                    budget.spend(Limit.HELD_BYTES, band.bytes(), IMAGE);
                    charged += band.bytes();
                }
            }
            held.addAll(made);
        }
        return held;
    }

    private void release() {
        budget.giveBack(Limit.HELD_BYTES, charged);
        charged = 0;
    }

    private static HuffmanSpecification[][] standard(ScanPlan scan) {
        HuffmanSpecification[] dc = {HuffmanSpecification.DC_LUMINANCE, HuffmanSpecification.DC_CHROMINANCE};
        HuffmanSpecification[] ac = {HuffmanSpecification.AC_LUMINANCE, HuffmanSpecification.AC_CHROMINANCE};
        return new HuffmanSpecification[][] {dc, ac};
    }

    /** Tables made for a scan: those of DC coefficients by their numbers, and those of AC coefficients. */
    private HuffmanSpecification[][] best(ScanPlan scan, List<List<CoefficientBand>> held) throws IOException {
        SequentialCoder coder = new SequentialCoder(scan, new int[0][], new AcCodes[0]);
        SymbolCounts[][] dc = new SymbolCounts[strips][];
        SymbolCounts[][] ac = new SymbolCounts[strips][];
        workers.run(strips, strip -> {
            dc[strip] = counts();
            ac[strip] = counts();
            int[] before = strip == 0 ? new int[scan.components().size()] : last(scan, held.get(strip - 1));
            coder.count(
                    held.get(strip),
                    mcuRow(scan, held.get(strip)),
                    before,
                    byComponent(scan, dc[strip]),
                    byComponent(scan, ac[strip]));
        });
        return new HuffmanSpecification[][] {tables(dc), tables(ac)};
    }

    private static SymbolCounts[] counts() {
        return new SymbolCounts[] {new SymbolCounts(), new SymbolCounts()};
    }

    private static SymbolCounts[] byComponent(ScanPlan scan, SymbolCounts[] counts) {
        return scan.components().stream().map(c -> counts[c.huffman()]).toArray(SymbolCounts[]::new);
    }

    private static HuffmanSpecification[] tables(SymbolCounts[][] ofStrips) {
        SymbolCounts[] all = counts();
        for (SymbolCounts[] counts : ofStrips) {
            for (int i = 0; i < all.length; i++) {
                all[i].add(counts[i]);
            }
        }
        return new HuffmanSpecification[] {all[0].table(), all[1].table()};
    }

    private void writeTables(ScanPlan scan, HuffmanSpecification[][] tables) throws IOException {
        boolean[] written = new boolean[2];
        for (PlannedComponent component : scan.components()) {
            int number = component.huffman();
            if (!written[number]) {
                written[number] = true;
                segments.huffman(0, number, tables[0][number]);
                segments.huffman(1, number, tables[1][number]);
            }
        }
    }

    private static int[][] codes(ScanPlan scan, HuffmanSpecification[] tables) {
        return scan.components().stream()
                .map(c -> HuffmanCodes.of(tables[c.huffman()]))
                .toArray(int[][]::new);
    }

    private static AcCodes[] acCodes(ScanPlan scan, HuffmanSpecification[] tables) {
        return scan.components().stream()
                .map(c -> AcCodes.of(tables[c.huffman()]))
                .toArray(AcCodes[]::new);
    }

    private void writeStrips(ScanPlan scan, List<List<CoefficientBand>> held, SequentialCoder coder)
            throws IOException {
        ScanOutput output = new ScanOutput(out);
        int[] before = new int[scan.components().size()];
        for (int first = 0; first < strips; first += atOnce) {
            int from = first;
            int n = Math.min(atOnce, strips - first);
            if (held.isEmpty()) {
                workers.run(n, i -> lanes[i].transform(scan.components(), from + i, false));
            } else {
                for (int i = 0; i < n; i++) {
                    lanes[i].bands = held.get(from + i);
                }
            }
            int[] begin = before;
            workers.run(n, i -> {
                lanes[i].bits.clear();
                int[] predictions = i == 0 ? begin : last(scan, lanes[i - 1].bands);
                coder.encode(lanes[i].bands, mcuRow(scan, lanes[i].bands), predictions, lanes[i].bits);
                budget.checkTime(IMAGE);
            });
            for (int i = 0; i < n; i++) {
                output.append(lanes[i].bits);
            }
            before = last(scan, lanes[n - 1].bands);
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

    private void encodeProgressive() throws IOException {
        List<ScanPlan> scans = ScanScript.of(frame);
        Arrays.setAll(lanes, i -> new Lane(frame.components()));
        List<List<CoefficientBand>> held = transformAll(frame.components());
        HuffmanSpecification[][] tables = new HuffmanSpecification[scans.size()][];
        workers.run(scans.size(), i -> tables[i] = bestOf(scans.get(i), held));
        segments.begin(frame);
        for (int i = 0; i < tables.length; i++) {
            writeScan(scans.get(i), tables[i], held);
        }
        segments.end();
    }

    /** The tables of a progressive scan, by their numbers. */
    private HuffmanSpecification[] bestOf(ScanPlan scan, List<List<CoefficientBand>> held) throws IOException {
        ProgressiveCoder coder = ProgressiveCoder.counting(scan);
        for (List<CoefficientBand> bands : held) {
            coder.code(ofScan(scan, bands));
            budget.checkTime(IMAGE);
        }
        coder.finish();
        SymbolCounts[] all = counts();
        for (int i = 0; i < scan.components().size(); i++) {
            all[scan.components().get(i).huffman()].add(coder.counts()[i]);
        }
        return new HuffmanSpecification[] {all[0].table(), all[1].table()};
    }

    private void writeScan(ScanPlan scan, HuffmanSpecification[] tables, List<List<CoefficientBand>> held)
            throws IOException {
        boolean[] written = new boolean[tables.length];
        for (PlannedComponent component : scan.components()) {
            int number = component.huffman();
            if (!written[number] && (scan.last() > 0 || scan.high() == 0)) { // refined DC coefficients have no codes
                written[number] = true;
                segments.huffman(scan.last() > 0 ? 1 : 0, number, tables[number]);
            }
        }
        segments.scan(scan);
        ScanOutput output = new ScanOutput(out);
        BitBuffer bits = new BitBuffer();
        ProgressiveCoder coder = ProgressiveCoder.writing(scan, codes(scan, tables), bits);
        for (List<CoefficientBand> bands : held) {
            coder.code(ofScan(scan, bands));
            output.append(bits);
            bits.clear();
            budget.checkTime(IMAGE);
        }
        coder.finish();
        output.append(bits);
        output.finish();
    }

    private static List<CoefficientBand> ofScan(ScanPlan scan, List<CoefficientBand> bands) {
        return scan.components().stream().map(c -> bands.get(c.index())).toList();
    }
}
