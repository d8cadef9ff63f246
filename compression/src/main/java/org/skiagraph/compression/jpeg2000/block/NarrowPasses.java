package org.skiagraph.compression.jpeg2000.block;

/** The passes over blocks whose values fit into {@code int}. */
final class NarrowPasses implements PassWalk.Passes {
    private final Columns columns = new Columns();
    private final RefinementPass refinement = new RefinementPass();
    private final MqDecoder mq;
    private final RawBits bits;

    NarrowPasses(MqDecoder mq, RawBits bits) {
        this.mq = mq;
        this.bits = bits;
    }

    void begin(CodedBlock block) {
        columns.begin(block);
    }

    @Override
    public void propagate(int plane, boolean raw) {
        if (raw) {
            RawPasses.propagate(columns, bits, plane);
        } else {
            SignificancePass.decode(columns, mq, plane);
        }
    }

    @Override
    public void refine(int plane, boolean raw) {
        if (raw) {
            RawPasses.refine(columns, bits, plane);
        } else {
            refinement.decode(columns, mq, plane);
        }
    }

    @Override
    public void cleanUp(int plane) {
        CleanupPass.decode(columns, mq, plane);
    }

    /** Gives the values. */
    void give(int[] target, int roiShift) {
        int width = columns.width;
        for (int y = 0; y < columns.height; y++) {
            giveRow(columns.values, columns.cell(0, y), target, y * width, width);
        }
        if (roiShift > 0 && roiShift < BlockDecoder.NARROW_PLANES) {
            for (int i = 0; i < width * columns.height; i++) {
                target[i] = scaledDown(target[i], roiShift);
            }
        }
    }

    private static void giveRow(int[] values, int from, int[] target, int to, int width) {
        for (int x = 0; x < width; x++) {
            int value = values[from + x];
            target[to + x] = value - (value >> 31);
        }
    }

    /** A value of the region of interest in its own size. T.800 H.1. */
    private static int scaledDown(int value, int roiShift) {
        int magnitude = Math.abs(value);
        int index = magnitude >>> 1; // the half below the lowest bit is of no weight here
        if (index >>> roiShift == 0) {
            return value;
        }
        int plane = Math.max(0, Integer.numberOfTrailingZeros(magnitude) - roiShift);
        int scaled = (index >>> roiShift & -1 << plane) << 1 | 1 << plane;
        return value < 0 ? -scaled : scaled;
    }
}
