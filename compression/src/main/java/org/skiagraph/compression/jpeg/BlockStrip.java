package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.util.Arrays;

/** Samples of some rows of blocks of one component: what a DCT scan decodes before the rows are handed on. */
final class BlockStrip {
    private final int precision;
    private final int stride;
    private final byte[] bytes; // samples of up to 8 bits
    private final short[] shorts; // of more

    /**
     * A strip.
     *
     * @param blocksAcross blocks of a row, those that only fill up included
     * @param blocksDown rows of blocks
     */
    BlockStrip(int precision, int blocksAcross, int blocksDown) {
        this.precision = precision;
        this.stride = blocksAcross * 8;
        int cells = Math.multiplyExact(stride, blocksDown * 8);
        this.bytes = new byte[precision <= 8 ? cells : 0];
        this.shorts = new short[precision <= 8 ? 0 : cells];
    }

    /** Blocks of a row. */
    int blocksAcross() {
        return stride / 8;
    }

    /** Where the first sample of a block is. */
    int place(int blockX, int blockY) {
        return blockY * 8 * stride + blockX * 8;
    }

    /** Samples from a line to the next. */
    int stride() {
        return stride;
    }

    /** The samples, if they have up to 8 bits. */
    byte[] bytes() {
        return bytes;
    }

    /** The samples, if they have more than 8 bits. */
    short[] shorts() {
        return shorts;
    }

    /** Transforms a block into its place. The block is 0 afterwards. */
    void put(InverseDct dct, int[] block, long mask, int at) {
        if (precision <= 8) {
            dct.toBytes(block, mask, bytes, at, stride);
        } else {
            dct.toShorts(block, mask, shorts, at, stride);
        }
    }

    /** Fills blocks of a row with what a block without coefficients gives. */
    void blank(int fromX, int toX, int blockY) {
        int middle = 1 << precision - 1;
        for (int y = 0; y < 8; y++) {
            int row = (blockY * 8 + y) * stride;
            if (precision <= 8) {
                Arrays.fill(bytes, row + fromX * 8, row + toX * 8, (byte) middle);
            } else {
                Arrays.fill(shorts, row + fromX * 8, row + toX * 8, (short) middle);
            }
        }
    }

    /** Hands on the first rows, as many as the component still lacks. */
    void deliver(ComponentRows rows, int most) throws IOException {
        int count = Math.min(most, rows.left());
        for (int y = 0; y < count; y++) {
            if (precision <= 8) {
                rows.bytes(bytes, y * stride);
            } else {
                rows.shorts(shorts, y * stride);
            }
        }
    }
}
