package org.skiagraph.compression.jpeg2000.block;

/**
 * The cleanup pass: samples that no other pass of the bit plane came to. T.800 D.3.4.
 *
 * <p>The steps of {@link MqDecoder#decode} stand here twice, once for a bit and once for a sign.
 */
final class CleanupPass {
    /** What {@link #run} gives if all four samples are zero. */
    private static final int NONE = 4;

    private CleanupPass() {}

    static void decode(Columns block, MqDecoder mq, int plane) {
        final int[] columns = block.columns;
        final int stride = block.stride;
        final int[] values = block.values;
        final byte[] signs = block.signs;
        final byte[] zeroCoding = block.zeroCoding;
        final int third = block.third;
        final int pitch = 3 * third;
        final boolean causal = block.causal;
        final long[] contexts = mq.contexts;
        final CodeBits code = mq.code;
        final int once = 3 << plane;
        long ca = mq.ca;
        int ct = mq.ct;
        int i = stride + 1;
        for (int top = 0; top < block.height; top += 4, i += 2) {
            int rows = block.rows(top);
            for (int at = block.cell(0, top), last = at + block.width; at < last; at++, i++) {
                int w = columns[i];
                int todo = ~(w >>> 4 | w >>> Columns.VISITED) & rows;
                boolean found = false;
                if ((w & (Columns.SIGNIFICANT | Columns.SAMPLES << Columns.VISITED)) == 0 && rows == Columns.SAMPLES) {
                    long likely = contexts[MqStates.RUN_LENGTH];
                    long zeros = ca - (likely & MqStates.QE);
                    if ((zeros | likely | ~zeros << 48) >= 0) {
                        ca = zeros; // a more probable 0 that leaves the interval large enough: nothing else changes
                        continue;
                    }
                    mq.ca = ca;
                    mq.ct = ct;
                    int first = run(mq);
                    ca = mq.ca;
                    ct = mq.ct;
                    if (first == NONE) {
                        continue;
                    }
                    found = true;
                    todo &= -1 << 3 * first;
                }
                while (todo != 0) {
                    int k = Integer.numberOfTrailingZeros(todo);
                    todo &= todo - 1;
                    int context;
                    long entry;
                    long qe;
                    int index;
                    long a;
                    long lower;
                    long less;
                    int shift;
                    if (found) {
                        found = false;
                    } else {
                        context = zeroCoding[w >>> k & Columns.AROUND];
                        entry = contexts[context];
                        qe = entry & MqStates.QE;
                        index = (int) entry >>> MqStates.INDEX_BIT;
                        ca -= qe;
                        a = ca & 0xFFFF;
                        lower = ca >> 63;
                        less = lower ^ a - (qe & 0xFFFF) >> 63;
                        ca += qe - a & lower;
                        contexts[context] = entry
                                ^ MqStates.CHANGES[index] & (a - 0x8000 >> 63 & ~less)
                                ^ MqStates.CHANGES[index + 1] & less;
                        shift = Long.numberOfLeadingZeros(ca << 48);
                        ca <<= shift;
                        ct -= shift;
                        if (ct < 0) {
                            ca += code.next() << 15 - ct;
                            ct += CodeBits.WORD;
                        }
                        if ((entry ^ less) >= 0) {
                            continue;
                        }
                    }
                    int cell = at + k * third;
                    int sign = ContextTables.SIGN[Columns.signIndex(signs, cell, pitch, causal && k == Columns.LAST)];
                    context = sign >> 1;
                    entry = contexts[context];
                    qe = entry & MqStates.QE;
                    index = (int) entry >>> MqStates.INDEX_BIT;
                    ca -= qe;
                    a = ca & 0xFFFF;
                    lower = ca >> 63;
                    less = lower ^ a - (qe & 0xFFFF) >> 63;
                    ca += qe - a & lower;
                    contexts[context] = entry
                            ^ MqStates.CHANGES[index] & (a - 0x8000 >> 63 & ~less)
                            ^ MqStates.CHANGES[index + 1] & less;
                    shift = Long.numberOfLeadingZeros(ca << 48);
                    ca <<= shift;
                    ct -= shift;
                    if (ct < 0) {
                        ca += code.next() << 15 - ct;
                        ct += CodeBits.WORD;
                    }
                    int negative = (int) (entry >> 63 ^ less) ^ -(sign & 1);
                    values[cell] = once ^ negative;
                    signs[cell] = (byte) (1 + 2 * negative);
                    w |= Columns.SELF << k;
                    Columns.spread(columns, i, k, stride, causal);
                }
                columns[i] = w & ~(Columns.SAMPLES << Columns.VISITED);
            }
        }
        mq.ca = ca;
        mq.ct = ct;
    }

    /** Which sample of a column is the first that is not zero. */
    private static int run(MqDecoder mq) {
        return mq.decode(MqStates.RUN_LENGTH) == 0 ? NONE : mq.decodeUniform(2);
    }
}
