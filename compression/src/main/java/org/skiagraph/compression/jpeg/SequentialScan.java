package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/** Decodes a scan of a baseline or extended sequential frame: its components are complete afterwards. T.81 F.2. */
final class SequentialScan implements DecodedScan {
    /** So many are worth transforming together. */
    private static final int BLOCKS_AT_ONCE = 1024;

    private final FrameHeader frame;
    private final ScanHeader scan;
    private final ScanComponent[] components;
    private final DifferenceTable[] dc;
    private final CoefficientTable[] ac;
    private final int[][] steps;
    private final int interval;

    SequentialScan(FrameHeader frame, ScanHeader scan, Tables tables, Budget budget) throws IOException {
        this.frame = frame;
        this.scan = scan;
        this.components = ScanComponent.of(frame, scan);
        this.interval = tables.restartInterval();
        this.dc = new DifferenceTable[components.length];
        this.ac = new CoefficientTable[components.length];
        this.steps = new int[components.length][];
        HuffmanTables huffman = new HuffmanTables(tables, scan, budget.findings());
        for (int i = 0; i < components.length; i++) {
            dc[i] = huffman.dc(i).differences();
            ac[i] = huffman.ac(i).coefficients();
            steps[i] = SequentialRun.stepsInZigzag(components[i].quantisation(tables, scan));
        }
    }

    int precision() {
        return frame.precision();
    }

    ScanComponent component(int i) {
        return components[i];
    }

    DifferenceTable dc(int i) {
        return dc[i];
    }

    CoefficientTable ac(int i) {
        return ac[i];
    }

    int[] steps(int i) {
        return steps[i];
    }

    @Override
    public int mcusAcross() {
        return ScanComponent.mcusAcross(frame, components);
    }

    @Override
    public int mcusDown() {
        return ScanComponent.mcusDown(frame, components);
    }

    /** Blocks of all components in a row of MCUs. */
    private int blocksAcross() {
        int blocks = 0;
        for (ScanComponent c : components) {
            blocks += c.across() * c.down();
        }
        return blocks * mcusAcross();
    }

    private BlockStrip[] strips(int mcuRows) {
        BlockStrip[] strips = new BlockStrip[components.length];
        for (int i = 0; i < strips.length; i++) {
            ScanComponent c = components[i];
            strips[i] = new BlockStrip(frame.precision(), mcusAcross() * c.across(), mcuRows * c.down());
        }
        return strips;
    }

    @Override
    public long decode(Source source, ComponentRows[] rows, ScanDamage damage, Budget budget) throws IOException {
        int atOnce = Math.max(1, Math.min(mcusDown(), BLOCKS_AT_ONCE / blocksAcross()));
        BlockStrip[] strips = strips(atOnce);
        BitReader in = new BitReader(source, scan.dataPosition());
        SequentialRun run = new SequentialRun(this, strips, 0);
        McuWalk walk = new McuWalk(in, run, mcusAcross(), mcusDown(), interval, damage);
        for (int first = 0; first < mcusDown(); first += atOnce) {
            run.begin(first);
            int end = Math.min(mcusDown(), first + atOnce);
            for (int row = first; row < end; row++) {
                budget.checkTime(Place.at(in.position()));
                walk.row(row);
            }
            run.finish();
            deliver(strips, rows, end - first);
        }
        return walk.finish();
    }

    private void deliver(BlockStrip[] strips, ComponentRows[] rows, int mcuRows) throws IOException {
        for (int i = 0; i < strips.length; i++) {
            strips[i].deliver(rows[components[i].index()], mcuRows * components[i].down() * 8);
        }
    }

    @Override
    public void decodeIntervals(
            Source source,
            RestartIntervals intervals,
            ComponentRows[] rows,
            ScanDamage damage,
            Workers workers,
            Budget budget)
            throws IOException {
        int mcuRows = intervals.rowsAtOnce(workers.threads());
        BlockStrip[] strips = strips(mcuRows);
        for (int first = 0; first < mcusDown(); first += mcuRows) {
            int count = Math.min(mcuRows, mcusDown() - first);
            budget.checkTime(Place.at(scan.dataPosition()));
            int top = first;
            intervals.decode(source, top, count, workers, damage, () -> new SequentialRun(this, strips, top));
            deliver(strips, rows, count);
        }
    }
}
