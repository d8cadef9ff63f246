package org.skiagraph.compression.jpeg2000;

import org.skiagraph.compression.jpeg2000.block.BlockDecoder;
import org.skiagraph.compression.jpeg2000.block.CodedBlock;
import org.skiagraph.compression.jpeg2000.block.ReferenceBlockCoder;

/** The reference as a decoder of blocks: what is wrong with it as well is not the block decoder's fault. */
final class ReferenceBlockDecoder implements BlockDecoder {
    @Override
    public int decode(CodedBlock block, int[] values) {
        ReferenceBlockCoder.Decoded decoded = ReferenceBlockCoder.decode(block);
        for (int i = 0; i < block.width * block.height; i++) {
            values[i] = (int) decoded.values()[i];
        }
        return decoded.flags();
    }

    @Override
    public int decodeWide(CodedBlock block, long[] values) {
        ReferenceBlockCoder.Decoded decoded = ReferenceBlockCoder.decode(block);
        System.arraycopy(decoded.values(), 0, values, 0, block.width * block.height);
        return decoded.flags();
    }
}
