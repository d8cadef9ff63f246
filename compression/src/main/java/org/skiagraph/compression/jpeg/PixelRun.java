package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Bytes;

/**
 * Decodes a lossless scan of three components of up to 8 bits, each sample predicted by the one before: T.81 H.2 with predictor 1. It
 * is {@link LosslessRun} with one array for all, since no sample but the first of a row is needed again. For one thread; several may
 * fill different intervals of the same strip.
 */
final class PixelRun implements McuRun {
    private static final int SHIFT = 64 - DifferenceTable.LOOKUP_BITS;
    private static final int LENGTH = DifferenceTable.LENGTH;
    private static final int ENOUGH = 56; // valid bits that need no more
    private static final int MODULUS = Reconstruction.MODULUS;

    private final DifferenceTable[] tables;
    private final PixelStrip strip;
    private final int initial;
    private final int[] first = new int[PixelStrip.COMPONENTS]; // samples of the row above
    private final int[] last = new int[PixelStrip.COMPONENTS]; // samples that were read last
    private int firstRow;
    private int used; // all bits that any sample has

    PixelRun(LosslessScan scan, PixelStrip strip, int firstRow) {
        this.tables = scan.tables();
        this.strip = strip;
        this.initial = scan.initial();
        this.firstRow = firstRow;
    }

    /** The strip begins with another row from now on. */
    void begin(int row) {
        firstRow = row;
    }

    /** All bits that any sample has. */
    int used() {
        return used;
    }

    @Override
    public int decode(BitReader in, int row, int from, int to) throws IOException {
        if (from == 0) {
            System.arraycopy(first, 0, last, 0, first.length);
        }
        int at = strip.row(row - firstRow) + from * PixelStrip.COMPONENTS;
        int end = at + (to - from) * PixelStrip.COMPONENTS;
        int begin = at;
        if (from == 0 && !in.isOver()) {
            at = plain(in, at, at + PixelStrip.COMPONENTS);
            System.arraycopy(last, 0, first, 0, last.length);
        }
        at = fast(in, at, end);
        at = plain(in, at, end);
        return (at - begin) / PixelStrip.COMPONENTS;
    }

    /** Pixels whose codes are short, up to the first one that must be read otherwise or the end of the data at hand. */
    private int fast(BitReader in, int from, int end) throws IOException {
        int[] lookup0 = tables[0].lookup();
        int[] lookup1 = tables[1].lookup();
        int[] lookup2 = tables[2].lookup();
        byte[] out = strip.samples();
        byte[] buffer = in.buffer;
        long bits = in.bits;
        int count = in.count;
        int pos = in.pos;
        int fast = in.limit - 8;
        int s0 = last[0];
        int s1 = last[1];
        int s2 = last[2];
        int all = 0;
        int at = from;
        boolean near = in.isNearEnd();
        while (at < end && !near) {
            if (count < ENOUGH) {
                long word = pos <= fast ? Bytes.int64B(buffer, pos) : -1;
                if (BitReader.isPlain(word)) {
                    bits |= word >>> count;
                    int bytes = 63 - count >>> 3;
                    pos += bytes;
                    count += bytes << 3;
                } else {
                    in.bits = bits;
                    in.count = count;
                    in.pos = pos;
                    in.fill();
                    buffer = in.buffer;
                    bits = in.bits;
                    count = in.count;
                    pos = in.pos;
                    fast = in.limit - 8;
                    near = in.isNearEnd();
                }
            }
            int e0 = lookup0[(int) (bits >>> SHIFT)];
            long next = bits << e0; // the low six bits of an entry are its length
            int e1 = lookup1[(int) (next >>> SHIFT)];
            next <<= e1;
            int e2 = lookup2[(int) (next >>> SHIFT)];
            if (((e0 | e1 | e2) & DifferenceTable.LONG) == 0) {
                if (near) {
                    break;
                }
                s0 += e0 >> 8;
                s1 += e1 >> 8;
                s2 += e2 >> 8;
                all |= s0 | s1 | s2;
                out[at] = (byte) s0;
                out[at + 1] = (byte) s1;
                out[at + 2] = (byte) s2;
                next <<= e2;
                bits = next;
                count -= (e0 & LENGTH) + (e1 & LENGTH) + (e2 & LENGTH);
                at += PixelStrip.COMPONENTS;
                // If the bits at hand are enough for another pixel, it needs none of the above.
                e0 = lookup0[(int) (next >>> SHIFT)];
                next <<= e0;
                e1 = lookup1[(int) (next >>> SHIFT)];
                next <<= e1;
                e2 = lookup2[(int) (next >>> SHIFT)];
                int length = (e0 & LENGTH) + (e1 & LENGTH) + (e2 & LENGTH);
                if (((e0 | e1 | e2) & DifferenceTable.LONG) == 0 && length <= count && at < end) {
                    s0 += e0 >> 8;
                    s1 += e1 >> 8;
                    s2 += e2 >> 8;
                    all |= s0 | s1 | s2;
                    out[at] = (byte) s0;
                    out[at + 1] = (byte) s1;
                    out[at + 2] = (byte) s2;
                    bits = next << e2;
                    count -= length;
                    at += PixelStrip.COMPONENTS;
                }
            } else {
                in.bits = bits;
                in.count = count;
                in.pos = pos;
                remember(s0, s1, s2, all);
                at = plain(in, at, at + PixelStrip.COMPONENTS);
                s0 = last[0];
                s1 = last[1];
                s2 = last[2];
                buffer = in.buffer;
                bits = in.bits;
                count = in.count;
                pos = in.pos;
                fast = in.limit - 8;
                near = in.isNearEnd();
            }
        }
        in.bits = bits;
        in.count = count;
        in.pos = pos;
        remember(s0, s1, s2, all);
        return at;
    }

    private void remember(int s0, int s1, int s2, int all) {
        last[0] = s0;
        last[1] = s1;
        last[2] = s2;
        used |= all & MODULUS;
    }

    /** Pixels one by one, as long as there are data; gives the index behind the last. */
    private int plain(BitReader in, int from, int end) throws IOException {
        byte[] out = strip.samples();
        int at = from;
        while (at < end && !in.isOver()) {
            for (int c = 0; c < PixelStrip.COMPONENTS; c++) {
                in.need();
                last[c] = last[c] + tables[c].read(in) & MODULUS;
                used |= last[c];
                out[at++] = (byte) last[c];
            }
        }
        return at;
    }

    @Override
    public void restart() {
        Arrays.fill(first, initial);
    }

    @Override
    public void missing(int row, int from, int to) {
        int at = strip.row(row - firstRow);
        Arrays.fill(strip.samples(), at + from * PixelStrip.COMPONENTS, at + to * PixelStrip.COMPONENTS, (byte) 0);
        if (from == 0) {
            Arrays.fill(first, 0);
        }
    }
}
