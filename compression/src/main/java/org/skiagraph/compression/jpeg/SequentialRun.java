package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Bytes;

/**
 * Decodes the MCUs of a sequential DCT scan into strips. T.81 F.2. For one thread; several may fill different parts of the same
 * strips.
 */
final class SequentialRun implements McuRun {
    private static final int FURTHEST = Zigzag.COEFFICIENTS + CoefficientTable.EOB_RUN;

    /** Where coefficients go: natural order; the last cell for runs beyond the end, the one behind the block for EOB. */
    private static final byte[] TO_CELL = toCell();

    /** What one component needs. */
    private static final class Coder {
        final DifferenceTable dc;
        final CoefficientTable ac;
        final int[] steps; // in zigzag order, with 0 behind the end
        final BlockStrip strip;
        final ScanComponent component;
        int prediction;

        Coder(ScanComponent component, DifferenceTable dc, CoefficientTable ac, int[] steps, BlockStrip strip) {
            this.component = component;
            this.dc = dc;
            this.ac = ac;
            this.steps = steps;
            this.strip = strip;
        }
    }

    private final Coder[] coders;
    private final BlockBatch batch;
    private int firstRow;

    /**
     * A run.
     *
     * @param firstRow of MCUs, that the strips begin with
     */
    SequentialRun(SequentialScan scan, BlockStrip[] strips, int firstRow) {
        this.firstRow = firstRow;
        this.batch = new BlockBatch(scan.precision());
        this.coders = new Coder[strips.length];
        for (int i = 0; i < coders.length; i++) {
            coders[i] = new Coder(scan.component(i), scan.dc(i), scan.ac(i), scan.steps(i), strips[i]);
        }
    }

    /** The strips begin with another row of MCUs from now on. */
    void begin(int row) {
        firstRow = row;
    }

    private static byte[] toCell() {
        byte[] cells = new byte[FURTHEST];
        Arrays.fill(cells, (byte) Zigzag.COEFFICIENTS);
        System.arraycopy(Zigzag.table(), 0, cells, 0, Zigzag.table().length);
        return cells;
    }

    /** The steps of a table in zigzag order; the last one for runs beyond the end of a block, 0 where EOB leads. */
    static int[] stepsInZigzag(QuantisationTable table) {
        int[] steps = new int[FURTHEST];
        for (int k = 0; k < Zigzag.table().length; k++) {
            steps[k] = table.step(Zigzag.natural(k));
        }
        return steps;
    }

    @Override
    public int decode(BitReader in, int row, int from, int to) throws IOException {
        int stripRow = row - firstRow;
        for (int mcu = from; mcu < to; mcu++) {
            if (in.isOver()) {
                return mcu - from;
            }
            for (Coder coder : coders) {
                int across = coder.component.across();
                int down = coder.component.down();
                for (int y = 0; y < down; y++) {
                    for (int x = 0; x < across; x++) {
                        long mask = decodeBlock(in, coder, batch.cells(), batch.column());
                        batch.add(mask, coder.strip, mcu * across + x, stripRow * down + y);
                    }
                }
            }
        }
        return to - from;
    }

    /** T.81 F.2.2: de-quantised coefficients, in natural order; gives the mask of those that may not be 0. */
    private static long decodeBlock(BitReader in, Coder coder, int[][] rows, int column) throws IOException {
        in.need();
        coder.prediction += coder.dc.read(in);
        int[] steps = coder.steps;
        rows[0][column] = coder.prediction * steps[0];
        int[] lookup = coder.ac.lookup();
        byte[] cells = TO_CELL;
        long mask = 1;
        byte[] buffer = in.buffer;
        long bits = in.bits;
        int count = in.count;
        int pos = in.pos;
        int fast = in.limit - 4;
        int e = 0;
        int k = 1;
        do {
            if (count < 32) {
                int word = pos <= fast ? Bytes.int32B(buffer, pos) : -1;
                if (BitReader.isPlain(word)) {
                    bits |= (word & 0xFFFF_FFFFL) << 32 - count;
                    count += 32;
                    pos += 4;
                } else {
                    in.bits = bits;
                    in.count = count;
                    in.pos = pos;
                    in.fill();
                    buffer = in.buffer;
                    bits = in.bits;
                    count = in.count;
                    pos = in.pos;
                    fast = in.limit - 4;
                }
            }
            e = lookup[(int) (bits >>> 64 - CoefficientTable.LOOKUP_BITS)];
            int length = e & CoefficientTable.LENGTH;
            int value = e >> 16;
            if ((e & CoefficientTable.LONG) != 0) {
                if ((e & CoefficientTable.UNKNOWN) == CoefficientTable.UNKNOWN) {
                    e = findLong(in, coder.ac, bits);
                    length = e & CoefficientTable.LENGTH;
                    value = e >> 16;
                }
                if ((e & CoefficientTable.LONG) != 0) { // value is the category, 1 to 15
                    bits <<= length;
                    count -= length;
                    length = value;
                    int further = (int) (bits >>> 64 - length);
                    value = further < 1 << length - 1 ? further - (1 << length) + 1 : further;
                }
            }
            bits <<= length;
            count -= length;
            k += e >> 8 & 0x7F;
            int cell = cells[k];
            rows[cell][column] = value * steps[k];
            mask |= 1L << cell;
            k++;
        } while (k < Zigzag.COEFFICIENTS);
        in.bits = bits;
        in.count = count;
        in.pos = pos;
        if (k > Zigzag.COEFFICIENTS && (e & 0x7F00) != CoefficientTable.EOB_RUN << 8) {
            in.badCodes++;
        }
        return mask;
    }

    private static int findLong(BitReader in, CoefficientTable table, long bits) {
        int e = table.find(bits);
        if (e == CoefficientTable.NO_CODE) {
            in.badCodes++;
        }
        return e;
    }

    @Override
    public void finish() {
        batch.flush();
    }

    @Override
    public void restart() {
        for (Coder coder : coders) {
            coder.prediction = 0;
        }
    }

    @Override
    public void missing(int row, int from, int to) {
        for (Coder coder : coders) {
            int across = coder.component.across();
            int down = coder.component.down();
            for (int y = 0; y < down; y++) {
                coder.strip.blank(from * across, to * across, (row - firstRow) * down + y);
            }
        }
    }
}
