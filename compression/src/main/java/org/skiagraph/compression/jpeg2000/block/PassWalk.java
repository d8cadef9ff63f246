package org.skiagraph.compression.jpeg2000.block;

/** Goes through the segments of a block, pass by pass. T.800 D.3, D.4. */
final class PassWalk {
    /** What the passes do with the samples of one block; all read from the same decoders. */
    interface Passes {
        /** Significance propagation of a bit plane. */
        void propagate(int plane, boolean raw);

        /** Magnitude refinement of a bit plane. */
        void refine(int plane, boolean raw);

        /** Cleanup of a bit plane. */
        void cleanUp(int plane);
    }

    private final MqDecoder mq = new MqDecoder();
    private final RawBits bits = new RawBits();

    /** What arithmetically coded segments are read with. */
    MqDecoder mq() {
        return mq;
    }

    /** What raw segments are read with. */
    RawBits bits() {
        return bits;
    }

    /**
     * Decodes all segments.
     *
     * @return as {@link BlockDecoder#decode}
     */
    int run(CodedBlock block, Passes passes) {
        MqStates.reset(mq.contexts);
        int flags = 0;
        int most = 3 * block.planes - 2;
        int pass = 0;
        for (int segment = 0; segment < block.segments && pass < most; segment++) {
            boolean raw = BlockStyle.isRaw(block.style, pass);
            int whole = BlockStyle.segmentPasses(block.style, pass);
            int end = Math.min(most, pass + block.passes[segment]);
            begin(block, segment, raw);
            boolean ended = block.passes[segment] == whole || end == most;
            while (pass < end) {
                flags |= run(block, passes, pass++, raw);
            }
            if (ended && (block.style & BlockStyle.PREDICTABLE) != 0 && !endsPredictably(raw)) {
                flags |= BlockDecoder.BAD_TERMINATION;
            }
        }
        return flags;
    }

    private void begin(CodedBlock block, int segment, boolean raw) {
        if (raw) {
            bits.begin(block.bytes, block.starts[segment], block.lengths[segment]);
        } else {
            mq.begin(block.bytes, block.starts[segment], block.lengths[segment]);
        }
    }

    private boolean endsPredictably(boolean raw) {
        return raw ? bits.endsPredictably() : mq.endsPredictably();
    }

    private int run(CodedBlock block, Passes passes, int pass, boolean raw) {
        if ((block.style & BlockStyle.RESET) != 0) {
            MqStates.reset(mq.contexts);
        }
        int plane = block.planes - 1 - (pass + 2) / 3;
        switch (pass % 3) {
            case 1 -> passes.propagate(plane, raw);
            case 2 -> passes.refine(plane, raw);
            default -> {
                passes.cleanUp(plane);
                return symbol(block.style);
            }
        }
        return 0;
    }

    /** The symbol behind a cleanup pass. T.800 D.5. */
    private int symbol(int style) {
        boolean good = (style & BlockStyle.SYMBOLS) == 0 || mq.decodeUniform(4) == 0b1010;
        return good ? 0 : BlockDecoder.BAD_SYMBOL;
    }
}
