package org.skiagraph.imaging;

import org.skiagraph.bounds.Bytes;

/**
 * One decoded frame: cells of Bits Allocated, little endian, interleaved by pixel, nothing interpreted. 1-bit samples are
 * packed, the first in the lowest bit. Native YBR_FULL_422 is as stored, four cells for two pixels.
 *
 * @param pixels what the cells are; Photometric Interpretation as decoded
 * @param cells not copied
 */
public record Frame(PixelDescription pixels, byte[] cells) {
    /** Checks that there are as many cells as the description needs. */
    public Frame {
        if (cells.length != pixels.frameBytes() && cells.length != (pixels.nativeBits() + 7) / 8) {
            throw new IllegalArgumentException(cells.length + " bytes, where a frame has " + pixels.frameBytes());
        }
    }

    /**
     * A row of samples: what High Bit and Bits Stored leave of the cells, sign extended if signed.
     *
     * @param row from 0
     * @param target receives columns × samples, interleaved; chrominance that is stored once for two pixels goes to both
     */
    public void row(int row, long[] target) {
        int n = pixels.columns() * pixels.samples();
        if (hasHalfChrominance()) {
            halfRow((long) row * pixels.columns(), target);
            return;
        }
        for (int i = 0; i < n; i++) {
            target[i] = sample((long) row * n + i);
        }
    }

    /** Two luminances and one pair of chrominances for each two pixels. PS3.3 C.7.6.3.1.2. */
    private void halfRow(long firstPixel, long[] target) {
        for (int x = 0; x < pixels.columns(); x++) {
            long pixel = firstPixel + x;
            long pair = pixel / 2 * 4;
            target[x * 3] = sample(pair + (pixel & 1));
            target[x * 3 + 1] = sample(pair + 2);
            target[x * 3 + 2] = sample(pair + 3);
        }
    }

    private long sample(long index) {
        int unused = 64 - pixels.stored();
        long cell = cell(index) >>> pixels.highBit() + 1 - pixels.stored() << unused;
        return pixels.signed() ? cell >> unused : cell >>> unused;
    }

    /** True if chrominance is stored for every second pixel only: native pixel data of such a kind; decoders give all. */
    boolean hasHalfChrominance() {
        return pixels.isHalfChrominance() && cells.length != pixels.frameBytes();
    }

    /**
     * A row of samples as real numbers: of float cells what they say, of others what {@link #row} gives.
     *
     * @param row from 0
     * @param target receives columns × samples, interleaved
     */
    public void realRow(int row, double[] target) {
        int n = pixels.columns() * pixels.samples();
        if (!pixels.real()) {
            long[] stored = new long[n];
            row(row, stored);
            for (int i = 0; i < n; i++) {
                target[i] = stored[i];
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            long cell = cell((long) row * n + i);
            target[i] = pixels.allocated() == 32 ? Float.intBitsToFloat((int) cell) : Double.longBitsToDouble(cell);
        }
    }

    /** The cell with this number, unsigned. */
    long cell(long index) {
        if (pixels.isPacked()) {
            return packed(index * pixels.allocated());
        }
        int at = Math.toIntExact(index * (pixels.allocated() / 8));
        return switch (pixels.allocated()) {
            case 8 -> cells[at] & 0xFF;
            case 16 -> Bytes.uint16L(cells, at);
            case 32 -> Bytes.uint32L(cells, at);
            case 64 -> Bytes.int64L(cells, at);
            default -> wide(at);
        };
    }

    private long packed(long firstBit) {
        long value = 0;
        for (int i = 0; i < pixels.allocated(); i++) {
            long bit = firstBit + i;
            value |= (long) (cells[Math.toIntExact(bit >> 3)] >> (bit & 7) & 1) << i;
        }
        return value;
    }

    private long wide(int at) {
        long value = 0;
        for (int i = pixels.allocated() / 8 - 1; i >= 0; i--) {
            value = value << 8 | cells[at + i] & 0xFF;
        }
        return value;
    }
}
