package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;

/** Decodes a scan of a lossless frame: its components are complete afterwards. T.81 annex H. */
final class LosslessScan implements DecodedScan {
    private final FrameHeader frame;
    private final ScanHeader scan;
    private final ScanComponent[] components;
    private final DifferenceTable[] tables;
    private final int interval;

    LosslessScan(FrameHeader frame, ScanHeader scan, Tables tables, Budget budget) throws IOException {
        this.frame = frame;
        this.scan = scan;
        this.components = ScanComponent.of(frame, scan);
        this.interval = tables.restartInterval();
        if (interval % mcusAcross() != 0) { // H.1.1
            throw new MalformedDataException(
                    "a restart interval of " + interval + " MCUs, where a row has " + mcusAcross(),
                    Place.at(scan.position(), "SOS"));
        }
        this.tables = new DifferenceTable[components.length];
        HuffmanTables huffman = new HuffmanTables(tables, scan, budget.findings());
        for (int i = 0; i < components.length; i++) {
            this.tables[i] = huffman.dc(i).differences();
        }
    }

    ScanComponent[] components() {
        return components;
    }

    DifferenceTable[] tables() {
        return tables;
    }

    int predictor() {
        return scan.start();
    }

    /** What the first sample is predicted from. T.81 H.1.1. */
    int initial() {
        return 1 << frame.precision() - scan.low() - 1;
    }

    @Override
    public int mcusAcross() {
        return ScanComponent.mcusAcross(frame, components);
    }

    @Override
    public int mcusDown() {
        return ScanComponent.mcusDown(frame, components);
    }

    private LosslessStrip[] strips(int mcuRows) {
        LosslessStrip[] strips = new LosslessStrip[components.length];
        for (int i = 0; i < strips.length; i++) {
            strips[i] = new LosslessStrip(mcusAcross() * components[i].across(), mcuRows * components[i].down());
        }
        return strips;
    }

    /** True for the colour pictures that {@link PixelRun} decodes. */
    private boolean isOfPixels() {
        return components.length == PixelStrip.COMPONENTS
                && components.length == frame.components().size()
                && Arrays.stream(components).allMatch(c -> c.across() == 1 && c.down() == 1)
                && predictor() == 1
                && scan.low() == 0
                && frame.precision() <= Byte.SIZE;
    }

    /** The rows of this scan's components, in its order. */
    private ComponentRows[] own(ComponentRows[] rows) {
        return Arrays.stream(components).map(c -> rows[c.index()]).toArray(ComponentRows[]::new);
    }

    @Override
    public long decode(Source source, ComponentRows[] rows, ScanDamage damage, Budget budget) throws IOException {
        // Samples may have more bits than they should, and wider cells take them.
        if (isOfPixels() && Arrays.stream(own(rows)).allMatch(ComponentRows::takesBytesAlone)) {
            return decodePixels(source, own(rows), damage, budget);
        }
        LosslessStrip[] strips = strips(1);
        BitReader in = new BitReader(source, scan.dataPosition());
        LosslessRun run = new LosslessRun(this, strips, 0);
        McuWalk walk = new McuWalk(in, run, mcusAcross(), mcusDown(), interval, damage);
        for (int row = 0; row < mcusDown(); row++) {
            budget.checkTime(Place.at(in.position()));
            run.begin(row);
            walk.row(row);
            deliver(strips, rows, 1);
        }
        noteLargeSamples(strips, damage);
        return walk.finish();
    }

    private long decodePixels(Source source, ComponentRows[] rows, ScanDamage damage, Budget budget)
            throws IOException {
        PixelStrip strip = new PixelStrip(mcusAcross(), 1);
        BitReader in = new BitReader(source, scan.dataPosition());
        PixelRun run = new PixelRun(this, strip, 0);
        McuWalk walk = new McuWalk(in, run, mcusAcross(), mcusDown(), interval, damage);
        for (int row = 0; row < mcusDown(); row++) {
            budget.checkTime(Place.at(in.position()));
            run.begin(row);
            walk.row(row);
            strip.deliver(rows, 1);
        }
        noteLargeSamples(run.used(), damage);
        return walk.finish();
    }

    private void noteLargeSamples(int used, ScanDamage damage) {
        if (used >>> frame.precision() != 0) {
            String text = "samples have more than " + frame.precision() + " bits";
            damage.note(JpegQuirks.LARGE_SAMPLES, scan.position(), text);
        }
    }

    private void deliver(LosslessStrip[] strips, ComponentRows[] rows, int mcuRows) throws IOException {
        for (int i = 0; i < strips.length; i++) {
            strips[i].deliver(rows[components[i].index()], mcuRows * components[i].down(), scan.low());
        }
    }

    private void noteLargeSamples(LosslessStrip[] strips, ScanDamage damage) {
        int used = 0;
        for (LosslessStrip strip : strips) {
            used |= strip.used();
        }
        noteLargeSamples(used << scan.low(), damage);
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
        LosslessStrip[] strips = strips(mcuRows);
        for (int first = 0; first < mcusDown(); first += mcuRows) {
            int count = Math.min(mcuRows, mcusDown() - first);
            budget.checkTime(Place.at(scan.dataPosition()));
            int top = first;
            intervals.decode(source, top, count, workers, damage, () -> new LosslessRun(this, strips, top));
            deliver(strips, rows, count);
        }
        noteLargeSamples(strips, damage);
    }
}
