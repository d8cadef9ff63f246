package org.skiagraph.compression.jpeg2000.block;

/**
 * Significance propagation: samples that a significant one lies beside. T.800 D.3.1.
 *
 * <p>The steps of {@link MqDecoder#decode} stand here twice, once for a bit and once for a sign.
 */
final class SignificancePass {
    private SignificancePass() {}

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
                int todo = Columns.touched(w) & ~(w >>> 4) & rows;
                if (todo == 0) {
                    continue;
                }
                do {
                    int k = Integer.numberOfTrailingZeros(todo);
                    todo &= todo - 1;
                    int context = zeroCoding[w >>> k & Columns.AROUND];
                    long entry = contexts[context];
                    long qe = entry & MqStates.QE;
                    int index = (int) entry >>> MqStates.INDEX_BIT;
                    ca -= qe;
                    long a = ca & 0xFFFF;
                    long lower = ca >> 63;
                    long less = lower ^ a - (qe & 0xFFFF) >> 63;
                    ca += qe - a & lower;
                    contexts[context] = entry
                            ^ MqStates.CHANGES[index] & (a - 0x8000 >> 63 & ~less)
                            ^ MqStates.CHANGES[index + 1] & less;
                    int shift = Long.numberOfLeadingZeros(ca << 48);
                    ca <<= shift;
                    ct -= shift;
                    if (ct < 0) {
                        ca += code.next() << 15 - ct;
                        ct += CodeBits.WORD;
                    }
                    w |= 1 << k + Columns.VISITED;
                    if ((entry ^ less) < 0) {
                        int cell = at + k * third;
                        int sign =
                                ContextTables.SIGN[Columns.signIndex(signs, cell, pitch, causal && k == Columns.LAST)];
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
                        todo |= 1 << k + 3 & rows & ~(w >>> 4); // the next one has a neighbour now
                    }
                } while (todo != 0);
                columns[i] = w;
            }
        }
        mq.ca = ca;
        mq.ct = ct;
    }
}
