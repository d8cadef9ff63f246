package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/** A progressive frame: its scans are gathered into coefficients, and samples made of them at the end. T.81 annex G. */
final class ProgressiveFrame {
    private static final int ROWS_A_THREAD = 4;
    private static final int MAX_ROWS = 64;

    private final FrameHeader frame;
    private final Coefficients[] coefficients;
    private final int[] @Nullable [] steps; // of each component, from its first scan on
    private final Budget budget;

    ProgressiveFrame(FrameHeader frame, Budget budget) {
        this.frame = frame;
        this.budget = budget;
        this.coefficients = new Coefficients[frame.components().size()];
        this.steps = new int[coefficients.length][];
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

    /** True if a scan had this component. */
    boolean has(int component) {
        return steps[component] != null;
    }

    /** Makes the samples. */
    void deliver(ComponentRows[] rows, Workers workers) throws IOException {
        int most = (int) Math.min(MAX_ROWS, (long) ROWS_A_THREAD * workers.threads());
        for (int i = 0; i < coefficients.length; i++) {
            JpegComponent c = frame.components().get(i);
            int[] own = steps[i];
            int down = frame.unitsDown(c);
            if (own == null) {
                continue;
            }
            int atOnce = workers.threads() == 1 ? 1 : Math.min(most, down);
            int index = i;
            BlockStrip strip = new BlockStrip(frame.precision(), frame.unitsAcross(c), atOnce);
            for (int first = 0; first < down; first += atOnce) {
                int top = first;
                budget.checkTime(Place.of("component " + i));
                workers.run(
                        Math.min(atOnce, down - first), y -> transform(coefficients[index], own, top + y, strip, y));
                strip.deliver(rows[i], Math.min(atOnce, down - first) * 8);
            }
        }
    }

    private void transform(Coefficients from, int[] own, int row, BlockStrip strip, int y) {
        int across = strip.blocksAcross();
        short[] blocks = from.peek(row);
        if (blocks == null) {
            strip.blank(0, across, y);
            return;
        }
        InverseDct dct = new InverseDct(frame.precision());
        int[] block = new int[InverseDct.BLOCK_CELLS];
        for (int x = 0; x < across; x++) {
            long mask = 1;
            int at = x * Zigzag.COEFFICIENTS;
            for (int k = 0; k < Zigzag.COEFFICIENTS; k++) {
                int value = blocks[at + k];
                if (value != 0) {
                    int cell = Zigzag.natural(k);
                    block[cell] = value * own[k];
                    mask |= 1L << cell;
                }
            }
            strip.put(dct, block, mask, x, y);
        }
    }

    /** Lets go of the coefficients. */
    void release() {
        for (Coefficients each : coefficients) {
            each.release();
        }
    }
}
