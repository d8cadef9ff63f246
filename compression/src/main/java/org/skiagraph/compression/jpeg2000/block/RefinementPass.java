package org.skiagraph.compression.jpeg2000.block;

/**
 * Magnitude refinement: one more bit of samples that were significant before. T.800 D.3.3.
 *
 * <p>Which samples these are, and their contexts, is known before any bit is. So they are listed first, without a branch, and then
 * decoded in a row.
 */
final class RefinementPass {
    /** Of a sample in the list: {@link #FIRST} with a neighbour that is significant or without, {@link #LATER}; the cell is above. */
    private static final int CELL = 2;

    private int[] list = new int[4 * 64 + 4];

    void decode(Columns block, MqDecoder mq, int plane) {
        if (list.length < 4 * block.width + 4) {
            list = new int[4 * block.width + 4];
        }
        int i = block.stride + 1;
        for (int top = 0; top < block.height; top += 4, i += block.stride) {
            int count = collect(block, i, block.cell(0, top));
            refine(count, block.values, mq, plane);
        }
    }

    /** Lists the samples of one stripe; gives how many. */
    private int collect(Columns block, int from, int cell) {
        final int[] columns = block.columns;
        final int[] list = this.list;
        final int down = 3 * block.third << CELL;
        int n = 0;
        int item = cell << CELL;
        for (int i = from, end = from + block.width; i < end; i++, item += 1 << CELL) {
            int w = columns[i];
            int todo = w >>> 4 & ~(w >>> Columns.VISITED) & Columns.SAMPLES;
            if (todo == 0) {
                continue;
            }
            columns[i] = w | todo << Columns.REFINED;
            int refined = w >>> Columns.REFINED & Columns.SAMPLES;
            int contexts = Columns.touched(w) & ~refined | refined << 1;
            // each place is written, and written again if its sample is not wanted
            list[n] = item | contexts & 3;
            n += todo & 1;
            list[n] = item + down | contexts >>> 3 & 3;
            n += todo >>> 3 & 1;
            list[n] = item + 2 * down | contexts >>> 6 & 3;
            n += todo >>> 6 & 1;
            list[n] = item + 3 * down | contexts >>> 9 & 3;
            n += todo >>> 9;
        }
        return n;
    }

    /** Decodes a bit of each; the steps are those of {@link MqDecoder#decode}. */
    private void refine(int count, int[] values, MqDecoder mq, int plane) {
        final int[] list = this.list;
        final long[] contexts = mq.contexts;
        final CodeBits code = mq.code;
        final int half = 3 << plane;
        long ca = mq.ca;
        int ct = mq.ct;
        for (int j = 0; j < count; j++) {
            int item = list[j];
            int context = MqStates.REFINEMENT + (item & 3);
            long entry = contexts[context];
            long qe = entry & MqStates.QE;
            int index = (int) entry >>> MqStates.INDEX_BIT;
            ca -= qe;
            long a = ca & 0xFFFF;
            long lower = ca >> 63;
            long less = lower ^ a - (qe & 0xFFFF) >> 63;
            ca += qe - a & lower;
            contexts[context] =
                    entry ^ MqStates.CHANGES[index] & (a - 0x8000 >> 63 & ~less) ^ MqStates.CHANGES[index + 1] & less;
            int shift = Long.numberOfLeadingZeros(ca << 48);
            ca <<= shift;
            ct -= shift;
            if (ct < 0) {
                ca += code.next() << 15 - ct;
                ct += CodeBits.WORD;
            }
            // 0: the half moves down; 1: it stays, and the bit with it
            values[item >>> CELL] ^= half ^ (int) (entry >> 63 ^ less) << plane + 1 & half;
        }
        mq.ca = ca;
        mq.ct = ct;
    }
}
