package org.skiagraph.compression.jpeg2000.block;

import java.util.Arrays;

/**
 * The passes over blocks of more bit planes than an {@code int} has, in their plain form. Such blocks are rare: high precision, or a
 * region of interest far above the rest.
 */
final class WidePasses implements PassWalk.Passes {
    private final Columns block = new Columns();
    private final MqDecoder mq;
    private final RawBits bits;
    private int roiShift;

    /** Of each cell, bits from the region's shift on, scaled down. */
    private long[] region = new long[0];

    /** Of each cell, bits below the region's shift. */
    private long[] rest = new long[0];

    /** Of each cell, the lowest bit plane that is known. */
    private int[] lowest = new int[0];

    WidePasses(MqDecoder mq, RawBits bits) {
        this.mq = mq;
        this.bits = bits;
    }

    void begin(CodedBlock coded) {
        block.begin(coded);
        roiShift = coded.roiShift;
        int cells = block.values.length;
        if (region.length < cells) {
            region = new long[cells];
            rest = new long[cells];
            lowest = new int[cells];
        } else {
            Arrays.fill(region, 0);
            Arrays.fill(rest, 0);
        }
    }

    @Override
    public void propagate(int plane, boolean raw) {
        for (int top = 0, i = block.stride + 1; top < block.height; top += 4, i += 2) {
            for (int at = block.cell(0, top), last = at + block.width; at < last; at++, i++) {
                for (int k = 0; k <= Columns.LAST; k += 3) {
                    int w = block.columns[i];
                    if ((Columns.touched(w) & ~(w >>> 4) & block.rows(top) & 1 << k) != 0) {
                        int bit = raw ? bits.read() : mq.decode(zeroContext(w, k));
                        block.columns[i] |= 1 << k + Columns.VISITED;
                        if (bit != 0) {
                            becomeSignificant(i, k, at + k * block.third, plane, raw);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void refine(int plane, boolean raw) {
        for (int top = 0, i = block.stride + 1; top < block.height; top += 4, i += 2) {
            for (int at = block.cell(0, top), last = at + block.width; at < last; at++, i++) {
                for (int k = 0; k <= Columns.LAST; k += 3) {
                    int w = block.columns[i];
                    if ((w >>> 4 & ~(w >>> Columns.VISITED) & 1 << k) != 0) {
                        int bit = raw ? bits.read() : mq.decode(refinementContext(w >>> k));
                        setBit(at + k * block.third, plane, bit);
                        block.columns[i] |= 1 << k + Columns.REFINED;
                    }
                }
            }
        }
    }

    @Override
    public void cleanUp(int plane) {
        for (int top = 0, i = block.stride + 1; top < block.height; top += 4, i += 2) {
            for (int at = block.cell(0, top), last = at + block.width; at < last; at++, i++) {
                cleanUp(i, at, block.rows(top), plane);
                block.columns[i] &= ~(Columns.SAMPLES << Columns.VISITED);
            }
        }
    }

    private void cleanUp(int i, int at, int rows, int plane) {
        int first = 0;
        int w = block.columns[i];
        if (rows == Columns.SAMPLES && (w & (Columns.SIGNIFICANT | Columns.SAMPLES << Columns.VISITED)) == 0) {
            if (mq.decode(MqStates.RUN_LENGTH) == 0) {
                return;
            }
            int k = 3 * mq.decodeUniform(2);
            becomeSignificant(i, k, at + k * block.third, plane, false);
            first = k + 3;
        }
        for (int k = first; k <= Columns.LAST; k += 3) {
            w = block.columns[i];
            boolean wanted = (~(w >>> 4 | w >>> Columns.VISITED) & rows & 1 << k) != 0;
            if (wanted && mq.decode(zeroContext(w, k)) != 0) {
                becomeSignificant(i, k, at + k * block.third, plane, false);
            }
        }
    }

    private int zeroContext(int column, int shift) {
        return block.zeroCoding[column >>> shift & Columns.AROUND];
    }

    private static int refinementContext(int around) {
        int first = (around & Columns.NEIGHBOURS) == 0 ? 0 : 1;
        return MqStates.REFINEMENT + ((around >>> Columns.REFINED & 1) == 0 ? first : 2);
    }

    private void becomeSignificant(int i, int shift, int cell, int plane, boolean raw) {
        int negative;
        if (raw) {
            negative = bits.read();
        } else {
            boolean nothingBelow = block.causal && shift == Columns.LAST;
            int index = Columns.signIndex(block.signs, cell, 3 * block.third, nothingBelow);
            int sign = ContextTables.SIGN[index];
            negative = mq.decode(sign >> 1) ^ sign & 1;
        }
        block.signs[cell] = (byte) (1 - 2 * negative);
        block.columns[i] |= Columns.SELF << shift;
        Columns.spread(block.columns, i, shift, block.stride, block.causal);
        setBit(cell, plane, 1);
    }

    private void setBit(int cell, int plane, long bit) {
        lowest[cell] = plane;
        if (plane >= roiShift) {
            region[cell] |= bit << plane - roiShift;
        } else if (plane < BlockDecoder.WIDE_PLANES) {
            rest[cell] |= bit << plane;
        }
    }

    /** Gives the values. */
    void give(long[] target) {
        for (int y = 0, to = 0; y < block.height; y++) {
            int from = block.cell(0, y);
            for (int x = 0; x < block.width; x++) {
                target[to++] = value(from + x);
            }
        }
    }

    private long value(int cell) {
        long magnitude = 0;
        if (region[cell] != 0) {
            magnitude = 2 * region[cell] + (1L << Math.max(0, lowest[cell] - roiShift));
        } else if (rest[cell] != 0) {
            magnitude = 2 * rest[cell] + (1L << lowest[cell]);
        }
        return block.signs[cell] < 0 ? -magnitude : magnitude;
    }
}
