package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;

/**
 * Reads lines of lossless samples, T.81 H.2: of one component four samples at a time, of three interleaved ones a pixel at a time.
 * What it stores are differences, or the samples that they make where each is predicted from the one before: adding up costs nothing
 * while the next look-up is waited for.
 *
 * <p>Four look-ups take at most 48 bits, and as many are made valid before. A shift of a {@code long} takes the low six bits of its
 * distance, where an entry has its length, so that the entry itself is the distance. Where one of them needs more than its look-up,
 * all are read the plain way; so they are where the data are about to end, and each is asked for by itself, so that none is made up.
 */
final class Differences {
    private static final int SHIFT = 64 - DifferenceTable.LOOKUP_BITS;
    private static final int LENGTH = DifferenceTable.LENGTH;
    private static final int ENOUGH = 56; // valid bits that need no more

    private final BitReader in;
    private final int keep; // -1 to add up, 0 to store differences
    private final int modulus;

    /**
     * A reader.
     *
     * @param addUp true to store samples predicted by the one before, false to store differences
     */
    Differences(BitReader in, boolean addUp) {
        this.in = in;
        this.keep = addUp ? -1 : 0;
        this.modulus = addUp ? Reconstruction.MODULUS : -1;
    }

    /**
     * Reads {@code n} samples of one component.
     *
     * @param before what the first sample is predicted from
     * @return how many there were
     */
    int one(DifferenceTable table, int[] line, int from, int n, int before) throws IOException {
        int[] lookup = table.lookup();
        int add = keep;
        int mask = modulus;
        byte[] buffer = in.buffer;
        long bits = in.bits;
        int count = in.count;
        int pos = in.pos;
        int fast = in.limit - 8;
        int ra = before;
        int x = from;
        int end = from + n;
        boolean near = in.isNearEnd();
        while (x + 4 <= end && !near) {
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
            int e0 = lookup[(int) (bits >>> SHIFT)];
            long next = bits << e0;
            int e1 = lookup[(int) (next >>> SHIFT)];
            next <<= e1;
            int e2 = lookup[(int) (next >>> SHIFT)];
            next <<= e2;
            int e3 = lookup[(int) (next >>> SHIFT)];
            if (((e0 | e1 | e2 | e3) & DifferenceTable.LONG) == 0) {
                if (near) {
                    break;
                }
                int s0 = (ra & add) + (e0 >> 8) & mask;
                int s1 = (s0 & add) + (e1 >> 8) & mask;
                int s2 = (s1 & add) + (e2 >> 8) & mask;
                ra = (s2 & add) + (e3 >> 8) & mask;
                line[x] = s0;
                line[x + 1] = s1;
                line[x + 2] = s2;
                line[x + 3] = ra;
                bits = next << e3;
                count -= (e0 & LENGTH) + (e1 & LENGTH) + (e2 & LENGTH) + (e3 & LENGTH);
                x += 4;
            } else {
                in.bits = bits;
                in.count = count;
                in.pos = pos;
                x = plain(table, line, x, x + 4, ra);
                ra = line[Math.max(from, x - 1)];
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
        return plain(table, line, x, end, ra) - from;
    }

    /** One by one; gives the index behind the last that there was. */
    private int plain(DifferenceTable table, int[] line, int from, int end, int before) throws IOException {
        int ra = before;
        int x = from;
        while (x < end && !in.isOver()) {
            in.need();
            ra = (ra & keep) + table.read(in) & modulus;
            line[x++] = ra;
        }
        return x;
    }

    /**
     * Reads {@code n} samples of each of three components, sample by sample.
     *
     * @param before what the first sample of each is predicted from
     * @return how many pixels there were
     */
    int three(DifferenceTable[] tables, int[][] lines, int from, int n, int[] before) throws IOException {
        int[] lookup0 = tables[0].lookup();
        int[] lookup1 = tables[1].lookup();
        int[] lookup2 = tables[2].lookup();
        int[] line0 = lines[0];
        int[] line1 = lines[1];
        int[] line2 = lines[2];
        int add = keep;
        int mask = modulus;
        byte[] buffer = in.buffer;
        long bits = in.bits;
        int count = in.count;
        int pos = in.pos;
        int fast = in.limit - 8;
        int s0 = before[0];
        int s1 = before[1];
        int s2 = before[2];
        int x = from;
        int end = from + n;
        boolean near = in.isNearEnd();
        while (x < end && !near) {
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
            long next = bits << e0;
            int e1 = lookup1[(int) (next >>> SHIFT)];
            next <<= e1;
            int e2 = lookup2[(int) (next >>> SHIFT)];
            if (((e0 | e1 | e2) & DifferenceTable.LONG) == 0) {
                if (near) {
                    break;
                }
                s0 = (s0 & add) + (e0 >> 8) & mask;
                s1 = (s1 & add) + (e1 >> 8) & mask;
                s2 = (s2 & add) + (e2 >> 8) & mask;
                line0[x] = s0;
                line1[x] = s1;
                line2[x] = s2;
                next <<= e2;
                bits = next;
                count -= (e0 & LENGTH) + (e1 & LENGTH) + (e2 & LENGTH);
                x++;
                // If the bits at hand are enough for another pixel, it needs none of the above.
                e0 = lookup0[(int) (next >>> SHIFT)];
                next <<= e0;
                e1 = lookup1[(int) (next >>> SHIFT)];
                next <<= e1;
                e2 = lookup2[(int) (next >>> SHIFT)];
                int length = (e0 & LENGTH) + (e1 & LENGTH) + (e2 & LENGTH);
                if (((e0 | e1 | e2) & DifferenceTable.LONG) == 0 && length <= count && x < end) {
                    s0 = (s0 & add) + (e0 >> 8) & mask;
                    s1 = (s1 & add) + (e1 >> 8) & mask;
                    s2 = (s2 & add) + (e2 >> 8) & mask;
                    line0[x] = s0;
                    line1[x] = s1;
                    line2[x] = s2;
                    bits = next << e2;
                    count -= length;
                    x++;
                }
            } else {
                in.bits = bits;
                in.count = count;
                in.pos = pos;
                x = plain(tables, lines, x, x + 1, s0, s1, s2);
                int last = Math.max(from, x - 1);
                s0 = line0[last];
                s1 = line1[last];
                s2 = line2[last];
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
        return plain(tables, lines, x, end, s0, s1, s2) - from;
    }

    private int plain(DifferenceTable[] tables, int[][] lines, int from, int end, int before0, int before1, int before2)
            throws IOException {
        int s0 = before0;
        int s1 = before1;
        int s2 = before2;
        int x = from;
        while (x < end && !in.isOver()) {
            in.need();
            s0 = (s0 & keep) + tables[0].read(in) & modulus;
            in.need();
            s1 = (s1 & keep) + tables[1].read(in) & modulus;
            in.need();
            s2 = (s2 & keep) + tables[2].read(in) & modulus;
            lines[0][x] = s0;
            lines[1][x] = s1;
            lines[2][x] = s2;
            x++;
        }
        return x;
    }
}
