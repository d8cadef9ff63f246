package org.skiagraph.compression.jpeg;

import java.io.IOException;
import org.skiagraph.bounds.Bytes;

/**
 * Reads the differences of lossless samples, T.81 H.2: a line of one component or of three interleaved ones at full speed, and any
 * others one by one. Where the data are about to end, each sample is asked for by itself, so that none is made up.
 */
final class Differences {
    private Differences() {}

    /** Reads {@code n} differences of one component; gives how many there were. */
    static int one(BitReader in, DifferenceTable table, int[] line, int from, int n) throws IOException {
        int[] lookup = table.lookup();
        byte[] buffer = in.buffer;
        long bits = in.bits;
        int count = in.count;
        int pos = in.pos;
        int fast = in.limit - 4;
        int x = from;
        int end = from + n;
        boolean near = in.isNearEnd();
        while (x < end && !near) {
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
                    near = in.isNearEnd();
                }
            }
            int e = lookup[(int) (bits >>> 64 - DifferenceTable.LOOKUP_BITS)];
            if (near) {
                break;
            }
            int length = e & DifferenceTable.LENGTH;
            int value = e >> 8;
            if ((e & DifferenceTable.LONG) != 0) {
                if ((e & DifferenceTable.UNKNOWN) == DifferenceTable.UNKNOWN) {
                    e = find(in, table, bits);
                    length = e & DifferenceTable.LENGTH;
                    value = e >> 8;
                }
                if ((e & DifferenceTable.LONG) != 0) { // value is the category, 1 to 15
                    bits <<= length;
                    count -= length;
                    length = value;
                    int further = (int) (bits >>> 1 >>> 63 - length);
                    value = further < 1 << length >> 1 ? further - (1 << length) + 1 : further;
                }
            }
            bits <<= length;
            count -= length;
            line[x++] = value;
        }
        in.bits = bits;
        in.count = count;
        in.pos = pos;
        while (x < end && !in.isOver()) {
            in.need();
            line[x++] = table.read(in);
        }
        return x - from;
    }

    /** Reads {@code n} differences of each of three components, sample by sample; gives how many pixels there were. */
    static int three(BitReader in, DifferenceTable[] tables, int[] line0, int[] line1, int[] line2, int from, int n)
            throws IOException {
        int[] lookup0 = tables[0].lookup();
        int[] lookup1 = tables[1].lookup();
        int[] lookup2 = tables[2].lookup();
        byte[] buffer = in.buffer;
        long bits = in.bits;
        int count = in.count;
        int pos = in.pos;
        int fast = in.limit - 8;
        int x = from;
        int end = from + n;
        boolean near = in.isNearEnd();
        while (x < end && pos <= fast && !near) {
            // Three short entries take at most 36 bits; what is longer, or next to a 0xFF, goes the plain way.
            if (count < 36) {
                int word = Bytes.int32B(buffer, pos);
                if (!BitReader.isPlain(word) || count > 32) {
                    in.bits = bits;
                    in.count = count;
                    in.pos = pos;
                    in.fill();
                    near = in.isNearEnd();
                    buffer = in.buffer;
                    bits = in.bits;
                    count = in.count;
                    pos = in.pos;
                    fast = in.limit - 8;
                } else {
                    bits |= (word & 0xFFFF_FFFFL) << 32 - count;
                    count += 32;
                    pos += 4;
                }
            }
            if (near || count < 36) {
                continue;
            }
            int e0 = lookup0[(int) (bits >>> 64 - DifferenceTable.LOOKUP_BITS)];
            long bits1 = bits << (e0 & DifferenceTable.LENGTH);
            int e1 = lookup1[(int) (bits1 >>> 64 - DifferenceTable.LOOKUP_BITS)];
            long bits2 = bits1 << (e1 & DifferenceTable.LENGTH);
            int e2 = lookup2[(int) (bits2 >>> 64 - DifferenceTable.LOOKUP_BITS)];
            if (((e0 | e1 | e2) & DifferenceTable.LONG) != 0) {
                in.bits = bits;
                in.count = count;
                in.pos = pos;
                read(in, tables, line0, line1, line2, x);
                near = in.isNearEnd();
                buffer = in.buffer;
                bits = in.bits;
                count = in.count;
                pos = in.pos;
                fast = in.limit - 8;
            } else {
                line0[x] = e0 >> 8;
                line1[x] = e1 >> 8;
                line2[x] = e2 >> 8;
                bits = bits2 << (e2 & DifferenceTable.LENGTH);
                count -= (e0 & DifferenceTable.LENGTH) + (e1 & DifferenceTable.LENGTH) + (e2 & DifferenceTable.LENGTH);
            }
            x++;
        }
        in.bits = bits;
        in.count = count;
        in.pos = pos;
        while (x < end && !in.isOver()) {
            read(in, tables, line0, line1, line2, x);
            x++;
        }
        return x - from;
    }

    private static void read(BitReader in, DifferenceTable[] tables, int[] line0, int[] line1, int[] line2, int x)
            throws IOException {
        in.need();
        line0[x] = tables[0].read(in);
        in.need();
        line1[x] = tables[1].read(in);
        in.need();
        line2[x] = tables[2].read(in);
    }

    private static int find(BitReader in, DifferenceTable table, long bits) {
        int e = table.find(bits);
        if (e == DifferenceTable.NO_CODE) {
            in.badCodes++;
        }
        return e;
    }
}
