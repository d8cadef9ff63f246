package org.skiagraph.compression.jpeg2000.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Block coding as T.800 annexes C and D have it, slow and plain: what the fast decoder is compared with, and blocks for tests. */
public final class ReferenceBlockCoder {
    private ReferenceBlockCoder() {}

    /**
     * What decoding gives.
     *
     * @param values as {@link BlockDecoder} says
     * @param flags as {@link BlockDecoder#decode} returns
     */
    public record Decoded(long[] values, int flags) {}

    /** How many bit planes hold these values: the least to encode them with. */
    public static int planes(long[] values) {
        long all = 0;
        for (long value : values) {
            all |= Math.abs(value);
        }
        return 64 - Long.numberOfLeadingZeros(all);
    }

    /**
     * Encodes all passes of quantiser indices.
     *
     * @param values width × height of them row by row, whose magnitudes are below {@code 1 << planes}
     * @param planes at most 62; with 0 the block has no passes
     */
    public static ReferenceBlock encode(
            int width, int height, long[] values, Orientation orientation, int style, int planes) {
        return encode(width, height, values, orientation, style, planes, Math.max(0, 3 * planes - 2));
    }

    /** Encodes the first {@code passes} passes. */
    public static ReferenceBlock encode(
            int width, int height, long[] values, Orientation orientation, int style, int planes, int passes) {
        return encode(width, height, values, new boolean[values.length], 0, orientation, style, planes, passes);
    }

    /**
     * Encodes with a region of interest.
     *
     * @param region of which values are scaled up
     * @param roiShift by how much; planes of the rest
     * @param planes of the region, not scaled; the block then has those of both
     */
    public static ReferenceBlock encode(
            int width,
            int height,
            long[] values,
            boolean[] region,
            int roiShift,
            Orientation orientation,
            int style,
            int planes,
            int passes) {
        ReferencePasses.Samples samples = new ReferencePasses.Samples() {
            @Override
            public int bit(int i, int plane) {
                int down = region[i] ? plane - roiShift : plane;
                return down < 0 || down > 62 ? 0 : (int) (Math.abs(values[i]) >> down & 1);
            }

            @Override
            public int sign(int i) {
                return values[i] < 0 ? 1 : 0;
            }
        };
        Encoding encoding = new Encoding(style);
        ReferencePasses walk = new ReferencePasses(
                width, height, orientation, (style & BlockStyle.CAUSAL) != 0, roiShift, samples, encoding);
        for (int pass = 0; pass < passes; pass++) {
            encoding.begin(pass);
            walk.run(pass, planes + roiShift, BlockStyle.isRaw(style, pass), (style & BlockStyle.SYMBOLS) != 0);
            encoding.end(pass, pass == passes - 1);
        }
        return new ReferenceBlock(
                width, height, orientation, style, planes + roiShift, roiShift, encoding.segments, encoding.lengths);
    }

    /** Cuts what is coded into segments. */
    private static final class Encoding implements ReferencePasses.Bits {
        private final List<ReferenceBlock.Segment> segments = new ArrayList<>();
        private final List<Integer> lengths = new ArrayList<>();
        private final List<Integer> marks = new ArrayList<>();
        private final ReferenceMq.Contexts contexts = new ReferenceMq.Contexts();
        private final int style;
        private ReferenceMq.Encoder mq = new ReferenceMq.Encoder(contexts);
        private ReferenceRawBits.Writer rawBits = new ReferenceRawBits.Writer();
        private int first;
        private int before;

        Encoding(int style) {
            this.style = style;
        }

        void begin(int pass) {
            if ((style & BlockStyle.RESET) != 0) {
                contexts.reset();
            }
            if (marks.isEmpty()) {
                first = pass;
                mq = new ReferenceMq.Encoder(contexts);
                rawBits = new ReferenceRawBits.Writer();
            }
        }

        /** Notes how much of the segment a decoder needs that stops here: it looks 15 bits ahead of those that were shifted out. */
        void end(int pass, boolean last) {
            boolean raw = BlockStyle.isRaw(style, pass);
            marks.add(raw ? rawBits.length() : mq.shifts() + 15);
            if (!last && marks.size() < BlockStyle.segmentPasses(style, first)) {
                return;
            }
            byte[] bytes =
                    raw ? rawBits.flush() : (style & BlockStyle.PREDICTABLE) != 0 ? mq.flushPredictably() : mq.flush();
            for (int i = 0; i < marks.size(); i++) {
                lengths.add(before + (i == marks.size() - 1 ? bytes.length : enough(bytes, marks.get(i), raw)));
            }
            segments.add(new ReferenceBlock.Segment(bytes, marks.size()));
            before += bytes.length;
            marks.clear();
        }

        private static int enough(byte[] bytes, int mark, boolean raw) {
            int length = raw ? Math.min(mark, bytes.length) : 0;
            while (!raw && length < bytes.length && ReferenceMq.bits(bytes, length) < mark) {
                length++;
            }
            return length;
        }

        @Override
        public int code(int cx, int bit) {
            mq.encode(cx, bit);
            return bit;
        }

        @Override
        public int raw(int bit) {
            rawBits.write(bit);
            return bit;
        }
    }

    /** Decodes. */
    public static Decoded decode(CodedBlock block) {
        Decoding decoding = new Decoding();
        ReferencePasses walk = new ReferencePasses(
                block.width,
                block.height,
                block.orientation,
                (block.style & BlockStyle.CAUSAL) != 0,
                block.roiShift,
                new Unknown(),
                decoding);
        int pass = 0;
        int flags = 0;
        for (int s = 0; s < block.segments; s++) {
            byte[] bytes = Arrays.copyOfRange(block.bytes, block.starts[s], block.starts[s] + block.lengths[s]);
            decoding.mq = new ReferenceMq.Decoder(decoding.contexts, bytes);
            decoding.rawBits = new ReferenceRawBits.Reader(bytes);
            boolean raw = BlockStyle.isRaw(block.style, pass);
            int whole = BlockStyle.segmentPasses(block.style, pass);
            for (int i = 0; i < block.passes[s]; i++) {
                if ((block.style & BlockStyle.RESET) != 0) {
                    decoding.contexts.reset();
                }
                walk.run(pass++, block.planes, raw, (block.style & BlockStyle.SYMBOLS) != 0);
            }
            boolean ended = block.passes[s] == whole || pass == 3 * block.planes - 2;
            if (ended && (block.style & BlockStyle.PREDICTABLE) != 0 && !decoding.endsPredictably(raw)) {
                flags = BlockDecoder.BAD_TERMINATION;
            }
        }
        return new Decoded(walk.values(), flags | (walk.badSymbol() ? BlockDecoder.BAD_SYMBOL : 0));
    }

    /** Gives what the segments say. */
    private static final class Decoding implements ReferencePasses.Bits {
        private final ReferenceMq.Contexts contexts = new ReferenceMq.Contexts();
        private ReferenceMq.Decoder mq = new ReferenceMq.Decoder(contexts, new byte[0]);
        private ReferenceRawBits.Reader rawBits = new ReferenceRawBits.Reader(new byte[0]);

        @Override
        public int code(int cx, int bit) {
            return mq.decode(cx);
        }

        @Override
        public int raw(int bit) {
            return rawBits.read();
        }

        boolean endsPredictably(boolean raw) {
            return raw ? rawBits.endsPredictably() : mq.endsPredictably();
        }
    }

    /** Nothing is known of samples that are to be decoded. */
    private static final class Unknown implements ReferencePasses.Samples {
        @Override
        public int bit(int i, int plane) {
            return 0;
        }

        @Override
        public int sign(int i) {
            return 0;
        }
    }
}
