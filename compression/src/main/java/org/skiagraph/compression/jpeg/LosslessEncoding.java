package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Locator;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;

/**
 * Encodes an image by the lossless process, strip by strip: some rows, which helpers take one each. Samples are read twice where tables
 * are made for the image, so that nothing but some rows is held. All components share one table. T.81 H.1.
 */
final class LosslessEncoding {
    private static final Locator IMAGE = Place.of("JPEG image");

    /** Samples of a strip, about. */
    private static final int STRIP = 1 << 16;

    private static final int MOST_AT_ONCE = 16;

    /** Table K.3 for categories up to 11, and codes that go on in its way for the others. */
    private static final HuffmanSpecification ANY = new HuffmanSpecification(
            HexFormat.of().parseHex("00010501010101010101010101010000"),
            HexFormat.of().parseHex("000102030405060708090A0B0C0D0E0F10"));

    private final FramePlan frame;
    private final SampleRows rows;
    private final OutputStream out;
    private final SegmentWriter segments;
    private final Workers workers;
    private final Budget budget;

    LosslessEncoding(FramePlan frame, SampleRows rows, OutputStream out, Workers workers, Budget budget) {
        this.frame = frame;
        this.rows = rows;
        this.out = out;
        this.segments = new SegmentWriter(out);
        this.workers = workers;
        this.budget = budget;
    }

    /** Encodes the image, from SOI to EOI. */
    void encode() throws IOException {
        boolean begun = false;
        for (ScanPlan scan : ScanPlan.sequential(frame, 1, 0, frame.encoding().pointTransform())) {
            Strips strips = new Strips(scan);
            int asked = frame.encoding().predictor();
            int[] candidates = asked > 0
                    ? new int[] {asked}
                    : IntStream.rangeClosed(1, Prediction.PREDICTORS).toArray();
            boolean fixed = !frame.encoding().optimised();
            Choice choice = fixed && asked > 0 ? new Choice(asked, ANY) : strips.best(candidates, fixed);
            if (!begun) {
                segments.begin(frame);
                begun = true;
            }
            segments.huffman(0, 0, choice.table());
            segments.scan(scan.withPredictor(choice.predictor()));
            strips.write(choice);
        }
        segments.end();
    }

    /** How a scan is coded. */
    private record Choice(int predictor, HuffmanSpecification table) {}

    /** The rows of one scan. */
    private final class Strips {
        private final ScanPlan scan;
        private final int mcuRows;
        private final int count;
        private final DifferenceRows[] lanes;

        Strips(ScanPlan scan) {
            this.scan = scan;
            int units = scan.mcusAcross()
                    * scan.components().stream()
                            .mapToInt(c -> scan.across(c) * scan.down(c))
                            .sum();
            this.mcuRows = Math.min(scan.mcusDown(), Math.max(1, STRIP / units));
            this.count = (scan.mcusDown() + mcuRows - 1) / mcuRows;
            this.lanes = new DifferenceRows[Math.min(Math.min(MOST_AT_ONCE, workers.threads()), count)];
            Arrays.setAll(lanes, i -> new DifferenceRows(frame, scan, rows));
        }

        private int end(int strip) {
            return Math.min(scan.mcusDown(), (strip + 1) * mcuRows);
        }

        /** The predictor that gives the fewest bits, of several the first, with its table. */
        Choice best(int[] candidates, boolean fixed) throws IOException {
            SymbolCounts[] counts = count(candidates);
            Choice best = new Choice(candidates[0], fixed ? ANY : counts[0].table());
            long least = DifferenceCoder.cost(counts[0], best.table());
            for (int i = 1; i < candidates.length; i++) {
                HuffmanSpecification table = fixed ? ANY : counts[i].table();
                long cost = DifferenceCoder.cost(counts[i], table);
                if (cost < least) {
                    least = cost;
                    best = new Choice(candidates[i], table);
                }
            }
            return best;
        }

        private SymbolCounts[] count(int[] candidates) throws IOException {
            DifferenceCounts[][] ofLanes = new DifferenceCounts[lanes.length][candidates.length];
            for (DifferenceCounts[] counts : ofLanes) {
                Arrays.setAll(counts, k -> new DifferenceCounts());
            }
            for (int first = 0; first < count; first += lanes.length) {
                int from = first;
                workers.run(
                        Math.min(lanes.length, count - first), i -> count(lanes[i], from + i, candidates, ofLanes[i]));
            }
            SymbolCounts[] all = new SymbolCounts[candidates.length];
            Arrays.setAll(all, k -> new SymbolCounts());
            for (DifferenceCounts[] counts : ofLanes) {
                for (int k = 0; k < candidates.length; k++) {
                    counts[k].addTo(all[k]);
                }
            }
            return all;
        }

        private void count(DifferenceRows lane, int strip, int[] candidates, DifferenceCounts[] counts)
                throws IOException {
            for (int row = strip * mcuRows; row < end(strip); row++) {
                lane.load(row);
                for (int k = 0; k < candidates.length; k++) {
                    counts[k].add(lane.predict(candidates[k]), lane.length());
                }
            }
            budget.checkTime(IMAGE);
        }

        void write(Choice choice) throws IOException {
            DifferenceCoder coder = new DifferenceCoder(choice.table());
            ScanOutput output = new ScanOutput(out);
            BitBuffer[] bits = new BitBuffer[lanes.length];
            Arrays.setAll(bits, i -> new BitBuffer());
            for (int first = 0; first < count; first += lanes.length) {
                int from = first;
                int n = Math.min(lanes.length, count - first);
                workers.run(n, i -> encode(lanes[i], from + i, choice.predictor(), coder, bits[i]));
                for (int i = 0; i < n; i++) {
                    output.append(bits[i]);
                }
            }
            output.finish();
        }

        private void encode(DifferenceRows lane, int strip, int predictor, DifferenceCoder coder, BitBuffer bits)
                throws IOException {
            bits.clear();
            for (int row = strip * mcuRows; row < end(strip); row++) {
                if (scan.interval() > 0 && row > 0 && row % (scan.interval() / scan.mcusAcross()) == 0) {
                    bits.restart();
                }
                lane.load(row);
                coder.encode(lane.predict(predictor), lane.length(), bits);
            }
            budget.checkTime(IMAGE);
        }
    }
}
