package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes the MCUs of a progressive scan into coefficients. T.81 G.2. For one thread. */
final class ProgressiveRun implements McuRun {
    private final ScanHeader scan;
    private final ScanComponent[] components;
    private final Coefficients[] coefficients;
    private final @Nullable HuffmanDecoder[] tables; // null where a scan needs none
    private final int[] predictions;
    private int eobRun;

    ProgressiveRun(
            ScanHeader scan,
            ScanComponent[] components,
            Coefficients[] coefficients,
            @Nullable HuffmanDecoder[] tables) {
        this.scan = scan;
        this.components = components;
        this.coefficients = coefficients;
        this.tables = tables;
        this.predictions = new int[components.length];
    }

    @Override
    public int decode(BitReader in, int row, int from, int to) throws IOException {
        return scan.start() == 0 ? decodeDc(in, row, from, to) : decodeAc(in, row, from, to);
    }

    private int decodeDc(BitReader in, int row, int from, int to) throws IOException {
        for (int mcu = from; mcu < to; mcu++) {
            if (in.isOver()) {
                return mcu - from;
            }
            for (int i = 0; i < components.length; i++) {
                ScanComponent c = components[i];
                for (int y = row * c.down(); y < (row + 1) * c.down(); y++) {
                    short[] blocks = coefficients[i].row(y);
                    for (int x = mcu * c.across(); x < (mcu + 1) * c.across(); x++) {
                        decodeDc(in, i, blocks, x * Zigzag.COEFFICIENTS);
                    }
                }
            }
        }
        return to - from;
    }

    /** T.81 G.1.2.1. */
    private void decodeDc(BitReader in, int i, short[] blocks, int at) throws IOException {
        in.need();
        if (scan.high() > 0) {
            if (in.take(1) != 0) {
                blocks[at] |= (short) (1 << scan.low());
            }
            return;
        }
        HuffmanDecoder table = tables[i];
        if (table != null) {
            predictions[i] += table.differences().read(in);
        }
        blocks[at] = (short) (predictions[i] << scan.low());
    }

    private int decodeAc(BitReader in, int row, int from, int to) throws IOException {
        HuffmanDecoder table = tables[0];
        if (table == null) {
            return 0;
        }
        for (int mcu = from; mcu < to; mcu++) {
            if (eobRun >= to - mcu && coefficients[0].isUntouched(row)) {
                eobRun -= to - mcu;
                return to - from;
            }
            if (eobRun == 0 && in.isOver()) {
                return mcu - from;
            }
            short[] blocks = coefficients[0].row(row);
            if (scan.high() == 0) {
                firstAc(in, table, blocks, mcu * Zigzag.COEFFICIENTS);
            } else {
                refineAc(in, table, blocks, mcu * Zigzag.COEFFICIENTS);
            }
        }
        return to - from;
    }

    /** T.81 G.1.2.2, G.2. */
    private void firstAc(BitReader in, HuffmanDecoder table, short[] blocks, int at) throws IOException {
        if (eobRun > 0) {
            eobRun--;
            return;
        }
        int k = scan.start();
        while (k <= scan.end()) {
            in.need();
            int symbol = symbol(in, table);
            int run = symbol >> 4;
            int category = symbol & 0xF;
            if (category == 0) {
                if (run < 15) {
                    eobRun = (1 << run) - 1 + in.take(run);
                    return;
                }
                k += 16;
                continue;
            }
            k += run;
            int value = DifferenceTable.difference(in.bits, category);
            in.take(category);
            if (k > scan.end()) {
                in.badCodes++;
                return;
            }
            blocks[at + k] = (short) (value << scan.low());
            k++;
        }
    }

    private static int symbol(BitReader in, HuffmanDecoder table) {
        int found = table.find(in.bits);
        if (found == HuffmanDecoder.NO_CODE) {
            in.badCodes++;
            in.take(1);
            return 0;
        }
        in.take(found & 0xFF);
        return found >> 8;
    }

    /** T.81 G.1.2.3, Figure G.7. */
    private void refineAc(BitReader in, HuffmanDecoder table, short[] blocks, int at) throws IOException {
        int plus = 1 << scan.low();
        int k = scan.start();
        while (eobRun == 0 && k <= scan.end()) {
            in.need();
            int symbol = symbol(in, table);
            int run = symbol >> 4;
            int value = 0;
            if ((symbol & 0xF) == 0) {
                if (run < 15) {
                    eobRun = (1 << run) + in.take(run); // this block is one of them
                    break;
                }
            } else {
                value = in.take(1) != 0 ? plus : -plus;
                in.badCodes += (symbol & 0xF) == 1 ? 0 : 1;
            }
            k = refineUpTo(in, blocks, at, k, run, plus);
            if (value != 0 && k <= scan.end()) {
                blocks[at + k] = (short) value;
            }
            k++;
        }
        if (eobRun > 0) {
            refineUpTo(in, blocks, at, k, Zigzag.COEFFICIENTS, plus);
            eobRun--;
        }
    }

    /** Reads a bit for each coefficient that is not 0, up to the one behind {@code zeros} that are; gives its place. */
    private int refineUpTo(BitReader in, short[] blocks, int at, int from, int zeros, int plus) throws IOException {
        int left = zeros;
        int k = from;
        for (; k <= scan.end(); k++) {
            int value = blocks[at + k];
            if (value == 0) {
                if (left == 0) {
                    break;
                }
                left--;
            } else {
                in.need();
                if (in.take(1) != 0 && (value & plus) == 0) {
                    blocks[at + k] = (short) (value + (value > 0 ? plus : -plus));
                }
            }
        }
        return k;
    }

    @Override
    public void restart() {
        Arrays.fill(predictions, 0);
        eobRun = 0;
    }

    @Override
    public void missing(int row, int from, int to) {
        // coefficients stay as they are
    }
}
