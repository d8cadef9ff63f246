package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.Arrays;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.jpeg2000.block.BlockDecoder;
import org.skiagraph.compression.jpeg2000.block.CodedBlock;

/** What one thread needs to decode code blocks: their bytes gathered from the source, and room for their values. */
final class BlockWork {
    /** Coding passes of more bit planes than there are; beside the bits of {@link BlockDecoder}. */
    static final int BAD_PLANES = 4;

    private static final int MOST_SAMPLES = 4096;

    private final Source source;
    private final BlockDecoder decoder;
    private final CodedBlock block = new CodedBlock();
    private final int[] values = new int[MOST_SAMPLES];
    private boolean excess; // of coding passes
    private long[] wideValues = new long[0];

    BlockWork(Source source, BlockDecoder decoder) {
        this.source = source;
        this.decoder = decoder;
    }

    /** To be given its shape. */
    CodedBlock block() {
        return block;
    }

    /** Reads the bytes of a code block; false if it has no pass that can be decoded. */
    boolean gather(BlockRecord record) throws IOException {
        block.style = record.style();
        excess = false;
        block.segments = 0;
        int most = 3 * block.planes - 2;
        int passes = 0;
        int end = 0; // of what is gathered
        for (int i = 0; i < record.pieces(); i++) {
            int n = Math.min(record.passes(i), most - passes);
            excess |= n < record.passes(i);
            if (passes >= most) {
                break;
            }
            int length = record.length(i);
            int segment = block.segments - 1;
            if (record.beginsSegment(i) || segment < 0) {
                end += segment < 0 ? 0 : CodedBlock.GAP;
                segment++;
                begin(segment, end);
            }
            if (end + length + CodedBlock.GAP > block.bytes.length) {
                block.bytes =
                        Arrays.copyOf(block.bytes, Math.max(end + length + CodedBlock.GAP, 2 * block.bytes.length));
            }
            source.readFully(record.position(i), block.bytes, end, length);
            end += length;
            block.passes[segment] += n;
            block.lengths[segment] += length;
            passes += n;
        }
        return passes > 0;
    }

    private void begin(int segment, int start) {
        if (segment == block.passes.length) {
            block.passes = Arrays.copyOf(block.passes, 2 * segment);
            block.starts = Arrays.copyOf(block.starts, 2 * segment);
            block.lengths = Arrays.copyOf(block.lengths, 2 * segment);
        }
        block.passes[segment] = 0;
        block.starts[segment] = start;
        block.lengths[segment] = 0;
        block.segments = segment + 1;
    }

    /** Decodes what was gathered; bits that say what was wrong. */
    int decode(boolean wide) {
        if (!wide) {
            return decoder.decode(block, values) | excess();
        }
        if (wideValues.length == 0) {
            wideValues = new long[MOST_SAMPLES];
        }
        return decoder.decodeWide(block, wideValues) | excess();
    }

    private int excess() {
        return excess ? BAD_PLANES : 0;
    }

    int[] values() {
        return values;
    }

    long[] wideValues() {
        return wideValues;
    }
}
