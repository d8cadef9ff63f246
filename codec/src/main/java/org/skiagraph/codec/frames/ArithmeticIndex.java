package org.skiagraph.codec.frames;

import java.util.List;
import org.skiagraph.model.BulkData;

/** Frames of one size, one after the other. PS3.5 8.1.1. */
final class ArithmeticIndex extends FrameIndex {
    private final BulkData bytes;
    private final long frameBits;

    ArithmeticIndex(BulkData bytes, long frameBits, int frames) {
        super(frames, FrameOrigin.ARITHMETIC);
        if (frameBits < 1) {
            throw new IllegalArgumentException(frameBits + " bits a frame");
        }
        this.bytes = bytes;
        this.frameBits = frameBits;
    }

    @Override
    List<BulkData> partsOf(int frame) {
        if (isBehindEnd(frame)) {
            return List.of();
        }
        long firstBit = frameBits * frame; // within the bytes that are there, so that it does not overflow
        long first = firstBit / Byte.SIZE;
        long wanted = ((firstBit & 7) + frameBits - 1) / Byte.SIZE + 1;
        long length = Math.min(wanted, bytes.length() - first);
        return List.of(BulkData.of(bytes.source(), bytes.offset() + first, length));
    }

    private boolean isBehindEnd(int frame) {
        long length = bytes.length();
        long bits = length > Long.MAX_VALUE / Byte.SIZE ? Long.MAX_VALUE : length * Byte.SIZE;
        return bits == 0 || frame > (bits - 1) / frameBits;
    }

    @Override
    int firstBitOf(int frame) {
        return (int) ((frameBits & 7) * frame & 7);
    }
}
