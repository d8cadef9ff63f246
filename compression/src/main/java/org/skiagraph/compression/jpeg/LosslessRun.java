package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;

/**
 * Decodes the MCUs of a lossless scan into strips, and makes samples of the differences when a row is full. T.81 H.2. For one
 * thread; several may fill different intervals of the same strips.
 */
final class LosslessRun implements McuRun {
    private final ScanComponent[] components;
    private final DifferenceTable[] tables;
    private final LosslessStrip[] strips;
    private final int predictor;
    private final int initial;
    private final int perRow;
    private final boolean plain; // one sample of each component in an MCU, of one or three
    private final boolean addUp; // samples come as such: the predictor is the one before
    private final int[][] lines;
    private final int[] before;
    private int firstRow;
    private boolean fresh; // the next line is the first of a scan or interval
    private int missingFrom;

    LosslessRun(LosslessScan scan, LosslessStrip[] strips, int firstRow) {
        this.components = scan.components();
        this.tables = scan.tables();
        this.strips = strips;
        this.predictor = scan.predictor();
        this.initial = scan.initial();
        this.perRow = scan.mcusAcross();
        this.plain = (components.length == 1 || components.length == 3)
                && Arrays.stream(components).allMatch(c -> c.across() == 1 && c.down() == 1);
        this.addUp = plain && predictor == 1;
        this.lines = new int[components.length][];
        this.before = new int[components.length];
        this.firstRow = firstRow;
        this.missingFrom = perRow;
    }

    /** The strips begin with another row of MCUs from now on. */
    void begin(int row) {
        firstRow = row;
    }

    @Override
    public int decode(BitReader in, int row, int from, int to) throws IOException {
        int y = row - firstRow;
        int done = plain ? decodeSamples(in, y, from, to) : decodeMcus(in, y, from, to);
        if (from + done == perRow) {
            predict(y);
        }
        return done;
    }

    private int decodeSamples(BitReader in, int y, int from, int to) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            lines[i] = strips[i].line(y);
            before[i] =
                    from > 0 ? lines[i][from - 1] : fresh ? initial : strips[i].above(y)[0];
        }
        Differences differences = new Differences(in, addUp);
        return lines.length == 1
                ? differences.one(tables[0], lines[0], from, to - from, before[0])
                : differences.three(tables, lines, from, to - from, before);
    }

    private int decodeMcus(BitReader in, int y, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            if (in.isOver()) {
                return mcu - from;
            }
            for (int i = 0; i < components.length; i++) {
                ScanComponent c = components[i];
                for (int line = y * c.down(); line < (y + 1) * c.down(); line++) {
                    int[] differences = strips[i].line(line);
                    for (int x = mcu * c.across(); x < (mcu + 1) * c.across(); x++) {
                        in.need();
                        differences[x] = tables[i].read(in);
                    }
                }
            }
        }
        return to - from;
    }

    private void predict(int y) {
        for (int i = 0; i < components.length; i++) {
            ScanComponent c = components[i];
            int width = perRow * c.across();
            for (int line = y * c.down(); line < (y + 1) * c.down(); line++) {
                int[] samples = strips[i].line(line);
                if (fresh && line == y * c.down() && !addUp) {
                    Reconstruction.firstLine(samples, width, initial);
                } else if (!addUp) {
                    Reconstruction.line(predictor, strips[i].above(line), samples, width);
                }
                if (missingFrom < perRow) {
                    Arrays.fill(samples, missingFrom * c.across(), width, 0);
                }
            }
        }
        fresh = false;
        missingFrom = perRow;
    }

    @Override
    public void restart() {
        fresh = true;
    }

    @Override
    public void missing(int row, int from, int to) {
        int y = row - firstRow;
        for (int i = 0; i < components.length; i++) {
            ScanComponent c = components[i];
            for (int line = y * c.down(); line < (y + 1) * c.down(); line++) {
                Arrays.fill(strips[i].line(line), from * c.across(), to * c.across(), 0);
            }
        }
        missingFrom = Math.min(missingFrom, from);
        if (to == perRow) {
            predict(y);
        }
    }
}
