package org.skiagraph.compression.jpeg2000.block;

/**
 * Decodes the code blocks of Part 1: bits of coefficients, modelled by their neighbours and coded arithmetically, or raw. T.800
 * annexes C and D.
 */
public final class ArithmeticBlockDecoder implements BlockDecoder {
    private final PassWalk walk = new PassWalk();
    private final NarrowPasses narrow = new NarrowPasses(walk.mq(), walk.bits());
    private final WidePasses wide = new WidePasses(walk.mq(), walk.bits());

    /** Makes a decoder. */
    public ArithmeticBlockDecoder() {}

    @Override
    public int decode(CodedBlock block, int[] values) {
        narrow.begin(block);
        int flags = walk.run(block, narrow);
        narrow.give(values, block.roiShift);
        return flags;
    }

    @Override
    public int decodeWide(CodedBlock block, long[] values) {
        wide.begin(block);
        int flags = walk.run(block, wide);
        wide.give(values);
        return flags;
    }
}
