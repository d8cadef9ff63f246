package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/** A progressive frame: its scans are gathered into coefficients, and samples made of them at the end. T.81 annex G. */
final class ProgressiveFrame {
    private static final int ROWS_A_PIECE = 4;
    private static final int MAX_PIECES = 16;
    /** A coefficient has one first scan, and one for each bit that the largest point transform, 13, leaves to refine. */
    private static final int MOST_CODED = 14 * Zigzag.COEFFICIENTS;

    private final FrameHeader frame;
    private final Coefficients[] coefficients;
    private final int[] @Nullable [] steps; // of each component, from its first scan on
    private final int[] coded; // of each component, how many coefficients its scans have in all
    private final Budget budget;

    ProgressiveFrame(FrameHeader frame, Budget budget) {
        this.frame = frame;
        this.budget = budget;
        this.coefficients = new Coefficients[frame.components().size()];
        this.steps = new int[coefficients.length][];
        this.coded = new int[coefficients.length];
        for (int i = 0; i < coefficients.length; i++) {
            JpegComponent c = frame.components().get(i);
            coefficients[i] = new Coefficients(
                    Math.max(frame.mcusAcross() * c.horizontal(), frame.unitsAcross(c)),
                    Math.max(frame.mcusDown() * c.vertical(), frame.unitsDown(c)),
                    budget);
        }
    }

    /**
     * Decodes a scan.
     *
     * @return the position of the marker behind it
     */
    long decode(ScanHeader scan, Tables tables, Source source, ScanDamage damage) throws IOException {
        ScanComponent[] components = ScanComponent.of(frame, scan);
        Coefficients[] own = new Coefficients[components.length];
        @Nullable HuffmanDecoder[] huffman = new HuffmanDecoder[components.length];
        HuffmanTables known = new HuffmanTables(tables, scan, budget.findings());
        for (int i = 0; i < components.length; i++) {
            int index = components[i].index();
            requireWork(index, scan);
            own[i] = coefficients[index];
            if (steps[index] == null) {
                steps[index] = SequentialRun.stepsInZigzag(components[i].quantisation(tables, scan));
            }
            if (scan.start() > 0) {
                huffman[i] = known.ac(i);
            } else if (scan.high() == 0) {
                huffman[i] = known.dc(i);
            }
        }
        ProgressiveRun run = new ProgressiveRun(scan, components, own, huffman);
        BitReader in = new BitReader(source, scan.dataPosition());
        int across = ScanComponent.mcusAcross(frame, components);
        int down = ScanComponent.mcusDown(frame, components);
        McuWalk walk = new McuWalk(in, run, across, down, tables.restartInterval(), damage);
        for (int row = 0; row < down; row++) {
            budget.checkTime(Place.at(in.position()));
            walk.row(row);
        }
        return walk.finish();
    }

    /** A few bytes make a scan that goes through all blocks, so what a component needs is a bound on time. T.81 G.1.1.1. */
    private void requireWork(int component, ScanHeader scan) throws MalformedDataException {
        coded[component] += scan.end() - scan.start() + 1;
        if (coded[component] > MOST_CODED) {
            throw new MalformedDataException(
                    "component " + component + " has more scans than its coefficients have bits",
                    Place.at(scan.position(), "SOS"));
        }
    }

    /** True if a scan had this component. */
    boolean has(int component) {
        return steps[component] != null;
    }

    /** Makes the samples. */
    void deliver(ComponentRows[] rows, Workers workers) throws IOException {
        int pieces = Math.min(MAX_PIECES, workers.threads());
        BlockBatch[] batches = new BlockBatch[pieces];
        Arrays.setAll(batches, i -> new BlockBatch(frame.precision()));
        for (int i = 0; i < coefficients.length; i++) {
            int[] own = steps[i];
            if (own != null) {
                deliver(i, own, rows[i], batches, workers);
            }
        }
    }

    private void deliver(int index, int[] own, ComponentRows rows, BlockBatch[] batches, Workers workers)
            throws IOException {
        JpegComponent c = frame.components().get(index);
        int down = frame.unitsDown(c);
        int atOnce = Math.min(down, batches.length * ROWS_A_PIECE);
        BlockStrip strip = new BlockStrip(frame.precision(), frame.unitsAcross(c), atOnce);
        for (int first = 0; first < down; first += atOnce) {
            int top = first;
            int count = Math.min(atOnce, down - first);
            budget.checkTime(Place.of("component " + index));
            workers.run((count + ROWS_A_PIECE - 1) / ROWS_A_PIECE, piece -> {
                int end = Math.min(count, (piece + 1) * ROWS_A_PIECE);
                for (int y = piece * ROWS_A_PIECE; y < end; y++) {
                    transform(coefficients[index], own, top + y, strip, y, batches[piece]);
                }
                batches[piece].flush();
            });
            strip.deliver(rows, count * 8);
        }
    }

    private static void transform(Coefficients from, int[] own, int row, BlockStrip strip, int y, BlockBatch batch) {
        int across = strip.blocksAcross();
        short[] blocks = from.peek(row);
        if (blocks == null) {
            strip.blank(0, across, y);
            return;
        }
        int[][] cells = batch.cells();
        for (int x = 0; x < across; x++) {
            long mask = 1;
            int at = x * Zigzag.COEFFICIENTS;
            int column = batch.column();
            for (int k = 0; k < Zigzag.COEFFICIENTS; k++) {
                int value = blocks[at + k];
                if (value != 0) {
                    int cell = Zigzag.natural(k);
                    cells[cell][column] = value * own[k];
                    mask |= 1L << cell;
                }
            }
            batch.add(mask, strip, x, y);
        }
    }

    /** Lets go of the coefficients. */
    void release() {
        for (Coefficients each : coefficients) {
            each.release();
        }
    }
}
