package org.skiagraph.compression.jpeg2000.block;

/** Code blocks of Part 1. T.800 annexes C and D. */
public final class ArithmeticBlockDecoder implements BlockDecoder {
    private final CodingPasses passes = new CodingPasses();

    @Override
    public int decode(CodedBlock block, int[] values) {
        passes.begin(block, values);
        MqDecoder mq = passes.mq;
        MqStates.reset(mq.contexts);
        int pass = 0;
        int most = 3 * block.planes - 2;
        int flags = 0;
        for (int s = 0; s < block.segments; s++) {
            mq.begin(block.bytes, block.starts[s], block.lengths[s]);
            for (int n = 0; n < block.passes[s] && pass < most; n++) {
                if ((block.style & BlockStyle.RESET) != 0) {
                    MqStates.reset(mq.contexts);
                }
                int plane = block.planes - 1 - (pass + 2) / 3;
                switch (pass % 3) {
                    case 1 -> passes.propagate(plane);
                    case 2 -> passes.refine(plane);
                    default -> passes.cleanUp(plane);
                }
                pass++;
            }
        }
        return flags;
    }

    @Override
    public int decodeWide(CodedBlock block, long[] values) {
        return 0;
    }
}
