package org.skiagraph.compression.jpeg2000.block;

import static org.skiagraph.compression.jpeg2000.block.Columns.*;

import java.util.Arrays;

/** The three coding passes, arithmetically coded. T.800 D.3. */
final class CodingPasses {
    private final Columns known = new Columns();
    final MqDecoder mq = new MqDecoder();
    private int width;
    private int height;
    private boolean causal;
    private byte[] zeroCoding = new byte[0];
    private int[] values = new int[0];

    void begin(CodedBlock block, int[] values) {
        this.width = block.width;
        this.height = block.height;
        this.causal = (block.style & BlockStyle.CAUSAL) != 0;
        this.zeroCoding = ContextTables.zeroCoding(block.orientation);
        this.values = values;
        Arrays.fill(values, 0, width * height, 0);
        known.begin(width, height);
    }

    void propagate(int plane) {
        final int[] columns = known.columns;
        final int stride = known.stride;
        final int width = this.width;
        final int[] values = this.values;
        final byte[] zeroCoding = this.zeroCoding;
        final long[] contexts = mq.contexts;
        final int once = 3 << plane;
        long a = mq.a;
        long c = mq.c;
        int ct = mq.ct;
        int i = stride + 1;
        for (int top = 0; top < height; top += 4, i += 2) {
            int rows = top + 4 <= height ? SAMPLES : SAMPLES & (1 << 3 * (height - top)) - 1;
            for (int at = top * width, last = at + width; at < last; at++, i++) {
                int w = columns[i];
                if ((w & SIGNIFICANT) == 0) {
                    continue;
                }
                int sides = w | w >>> 2;
                int all = sides | w >>> 1;
                int todo = (all | sides >>> 3 | all >>> 6) & ~(w >>> 4) & rows;
                if (todo == 0) {
                    continue;
                }
                do {
                    int k = Integer.numberOfTrailingZeros(todo);
                    todo &= todo - 1;
                    int context = zeroCoding[w >>> k & AROUND];
                    long entry = contexts[context];
                    long qe = entry & MqStates.QE;
                    a -= qe;
                    long d = c - qe;
                    long less = d >> 63;
                    long exchange = a - qe >> 63;
                    c = d + (qe & less);
                    a += (qe - a) & less;
                    less ^= exchange;
                    contexts[context] =
                            MqStates.NEXT[(int) entry & MqStates.INDEX | (int) less & 2 | (int) (a >>> 62) ^ 1];
                    int bit = ((int) entry >> 2 ^ (int) less) & 1;
                    int shift = Long.numberOfLeadingZeros(a) - 1;
                    a <<= shift;
                    c <<= shift;
                    ct -= shift;
                    if (ct < 0) {
                        c = mq.fill(c, a, ct);
                        ct = mq.ct;
                    }
                    w |= 1 << k + VISITED_BIT;
                    if (bit != 0) {
                        int signs = ContextTables.SIGN[
                                w >>> k & 0xAA
                                        | w >>> k + 22 & 1
                                        | columns[i - 1] >>> k + 17 & 4
                                        | columns[i + 1] >>> k + 15 & 16
                                        | (w >>> (k == 0 ? 30 : k + 16) & 1) << 6];
                        context = signs >> 1;
                        entry = contexts[context];
                        qe = entry & MqStates.QE;
                        a -= qe;
                        d = c - qe;
                        less = d >> 63;
                        exchange = a - qe >> 63;
                        c = d + (qe & less);
                        a += (qe - a) & less;
                        less ^= exchange;
                        contexts[context] =
                                MqStates.NEXT[(int) entry & MqStates.INDEX | (int) less & 2 | (int) (a >>> 62) ^ 1];
                        int sign = ((int) entry >> 2 ^ (int) less ^ signs) & 1;
                        shift = Long.numberOfLeadingZeros(a) - 1;
                        a <<= shift;
                        c <<= shift;
                        ct -= shift;
                        if (ct < 0) {
                            c = mq.fill(c, a, ct);
                            ct = mq.ct;
                        }
                        values[at + (k * 11 >> 5) * width] = (once ^ -sign) + sign;
                        w |= (SELF | sign << NEGATIVE_BIT) << k;
                        columns[i - 1] |= RIGHT << k;
                        columns[i + 1] |= LEFT << k;
                        if (k == 0) {
                            if (!causal) {
                                columns[i - stride - 1] |= 1 << 17;
                                columns[i - stride] |= 1 << 16 | sign << 31;
                                columns[i - stride + 1] |= 1 << 15;
                            }
                        } else if (k == LAST) {
                            columns[i + stride - 1] |= ABOVE_RIGHT;
                            columns[i + stride] |= ABOVE | sign << 30;
                            columns[i + stride + 1] |= ABOVE_LEFT;
                        }
                        todo |= 1 << k + 3 & rows & ~(w >>> 4);
                    }
                } while (todo != 0);
                columns[i] = w;
            }
        }
        mq.a = a;
        mq.c = c;
        mq.ct = ct;
    }

    void refine(int plane) {
        final int[] columns = known.columns;
        final int width = this.width;
        final int[] values = this.values;
        final long[] contexts = mq.contexts;
        long a = mq.a;
        long c = mq.c;
        int ct = mq.ct;
        int i = known.stride + 1;
        for (int top = 0; top < height; top += 4, i += 2) {
            for (int at = top * width, last = at + width; at < last; at++, i++) {
                int w = columns[i];
                int todo = w >>> 4 & ~(w >>> VISITED_BIT) & SAMPLES;
                if (todo == 0) {
                    continue;
                }
                columns[i] = w | todo << REFINED_BIT;
                do {
                    int k = Integer.numberOfTrailingZeros(todo);
                    todo &= todo - 1;
                    int around = w >>> k;
                    int context = 14 + (-(around & 0x1EF) >>> 31);
                    context += (16 - context) & -(around >>> REFINED_BIT & 1);
                    long entry = contexts[context];
                    long qe = entry & MqStates.QE;
                    a -= qe;
                    long d = c - qe;
                    long less = d >> 63;
                    long exchange = a - qe >> 63;
                    c = d + (qe & less);
                    a += (qe - a) & less;
                    less ^= exchange;
                    contexts[context] =
                            MqStates.NEXT[(int) entry & MqStates.INDEX | (int) less & 2 | (int) (a >>> 62) ^ 1];
                    int bit = ((int) entry >> 2 ^ (int) less) & 1;
                    int shift = Long.numberOfLeadingZeros(a) - 1;
                    a <<= shift;
                    c <<= shift;
                    ct -= shift;
                    if (ct < 0) {
                        c = mq.fill(c, a, ct);
                        ct = mq.ct;
                    }
                    int cell = at + (k * 11 >> 5) * width;
                    int value = values[cell];
                    int sign = value >> 31;
                    int delta = (bit << 1) - 1 << plane;
                    values[cell] = value + (delta ^ sign) - sign;
                } while (todo != 0);
            }
        }
        mq.a = a;
        mq.c = c;
        mq.ct = ct;
    }

    void cleanUp(int plane) {
        final int[] columns = known.columns;
        final int stride = known.stride;
        final int width = this.width;
        final int[] values = this.values;
        final byte[] zeroCoding = this.zeroCoding;
        final long[] contexts = mq.contexts;
        final int once = 3 << plane;
        long a = mq.a;
        long c = mq.c;
        int ct = mq.ct;
        int i = stride + 1;
        for (int top = 0; top < height; top += 4, i += 2) {
            int rows = top + 4 <= height ? SAMPLES : SAMPLES & (1 << 3 * (height - top)) - 1;
            for (int at = top * width, last = at + width; at < last; at++, i++) {
                int w = columns[i];
                int todo = ~(w >>> 4 | w >>> VISITED_BIT) & rows;
                boolean found = false;
                if ((w & (SIGNIFICANT | SAMPLES << VISITED_BIT)) == 0 && rows == SAMPLES) {
                    mq.a = a;
                    mq.c = c;
                    mq.ct = ct;
                    int run = mq.decode(MqStates.RUN_LENGTH);
                    int first = run == 0 ? 4 : mq.decodeUniformPair();
                    a = mq.a;
                    c = mq.c;
                    ct = mq.ct;
                    if (first == 4) {
                        continue;
                    }
                    found = true;
                    todo = SAMPLES & -1 << 3 * first;
                }
                while (todo != 0) {
                    int k = Integer.numberOfTrailingZeros(todo);
                    todo &= todo - 1;
                    int context;
                    long entry;
                    long qe;
                    long d;
                    long less;
                    long exchange;
                    int shift;
                    int bit = 1;
                    if (found) {
                        found = false;
                    } else {
                        context = zeroCoding[w >>> k & AROUND];
                        entry = contexts[context];
                        qe = entry & MqStates.QE;
                        a -= qe;
                        d = c - qe;
                        less = d >> 63;
                        exchange = a - qe >> 63;
                        c = d + (qe & less);
                        a += (qe - a) & less;
                        less ^= exchange;
                        contexts[context] =
                                MqStates.NEXT[(int) entry & MqStates.INDEX | (int) less & 2 | (int) (a >>> 62) ^ 1];
                        bit = ((int) entry >> 2 ^ (int) less) & 1;
                        shift = Long.numberOfLeadingZeros(a) - 1;
                        a <<= shift;
                        c <<= shift;
                        ct -= shift;
                        if (ct < 0) {
                            c = mq.fill(c, a, ct);
                            ct = mq.ct;
                        }
                    }
                    if (bit != 0) {
                        int signs = ContextTables.SIGN[
                                w >>> k & 0xAA
                                        | w >>> k + 22 & 1
                                        | columns[i - 1] >>> k + 17 & 4
                                        | columns[i + 1] >>> k + 15 & 16
                                        | (w >>> (k == 0 ? 30 : k + 16) & 1) << 6];
                        context = signs >> 1;
                        entry = contexts[context];
                        qe = entry & MqStates.QE;
                        a -= qe;
                        d = c - qe;
                        less = d >> 63;
                        exchange = a - qe >> 63;
                        c = d + (qe & less);
                        a += (qe - a) & less;
                        less ^= exchange;
                        contexts[context] =
                                MqStates.NEXT[(int) entry & MqStates.INDEX | (int) less & 2 | (int) (a >>> 62) ^ 1];
                        int sign = ((int) entry >> 2 ^ (int) less ^ signs) & 1;
                        shift = Long.numberOfLeadingZeros(a) - 1;
                        a <<= shift;
                        c <<= shift;
                        ct -= shift;
                        if (ct < 0) {
                            c = mq.fill(c, a, ct);
                            ct = mq.ct;
                        }
                        values[at + (k * 11 >> 5) * width] = (once ^ -sign) + sign;
                        w |= (SELF | sign << NEGATIVE_BIT) << k;
                        columns[i - 1] |= RIGHT << k;
                        columns[i + 1] |= LEFT << k;
                        if (k == 0) {
                            if (!causal) {
                                columns[i - stride - 1] |= 1 << 17;
                                columns[i - stride] |= 1 << 16 | sign << 31;
                                columns[i - stride + 1] |= 1 << 15;
                            }
                        } else if (k == LAST) {
                            columns[i + stride - 1] |= ABOVE_RIGHT;
                            columns[i + stride] |= ABOVE | sign << 30;
                            columns[i + stride + 1] |= ABOVE_LEFT;
                        }
                    }
                }
                columns[i] = w & ~(SAMPLES << VISITED_BIT);
            }
        }
        mq.a = a;
        mq.c = c;
        mq.ct = ct;
    }
}
