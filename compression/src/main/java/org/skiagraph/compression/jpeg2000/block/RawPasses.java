package org.skiagraph.compression.jpeg2000.block;

/** The passes that bypass the arithmetic coder. T.800 D.6. */
final class RawPasses {
    private RawPasses() {}

    /** Significance propagation. */
    static void propagate(Columns block, RawBits bits, int plane) {
        int[] columns = block.columns;
        int i = block.stride + 1;
        for (int top = 0; top < block.height; top += 4, i += 2) {
            int rows = block.rows(top);
            for (int at = block.cell(0, top), last = at + block.width; at < last; at++, i++) {
                int w = columns[i];
                int todo = Columns.touched(w) & ~(w >>> 4) & rows;
                while (todo != 0) {
                    int k = Integer.numberOfTrailingZeros(todo);
                    todo &= todo - 1;
                    w |= 1 << k + Columns.VISITED;
                    if (bits.read() != 0) {
                        int cell = at + k * block.third;
                        int negative = -bits.read();
                        block.values[cell] = 3 << plane ^ negative;
                        block.signs[cell] = (byte) (1 + 2 * negative);
                        w |= Columns.SELF << k;
                        Columns.spread(columns, i, k, block.stride, block.causal);
                        todo |= 1 << k + 3 & rows & ~(w >>> 4);
                    }
                }
                columns[i] = w;
            }
        }
    }

    /** Magnitude refinement. */
    static void refine(Columns block, RawBits bits, int plane) {
        int[] columns = block.columns;
        int i = block.stride + 1;
        for (int top = 0; top < block.height; top += 4, i += 2) {
            for (int at = block.cell(0, top), last = at + block.width; at < last; at++, i++) {
                int w = columns[i];
                int todo = w >>> 4 & ~(w >>> Columns.VISITED) & Columns.SAMPLES;
                columns[i] = w | todo << Columns.REFINED;
                while (todo != 0) {
                    int cell = at + Integer.numberOfTrailingZeros(todo) * block.third;
                    todo &= todo - 1;
                    block.values[cell] ^= bits.read() == 0 ? 3 << plane : 1 << plane;
                }
            }
        }
    }
}
