package org.skiagraph.compression;

/**
 * Samples in a {@code byte[]}.
 *
 * @param array not copied
 */
public record ByteSamples(byte[] array, int offset, int pixelStride, int rowStride) implements Samples {
    /** Samples without gaps: one component, row by row. */
    public static ByteSamples plane(byte[] array, int width) {
        return new ByteSamples(array, 0, 1, width);
    }

    /** Samples of one of several components, interleaved by pixel without gaps. */
    public static ByteSamples interleaved(byte[] array, int width, int component, int components) {
        return new ByteSamples(array, component, components, Math.multiplyExact(width, components));
    }

    @Override
    public int length() {
        return array.length;
    }

    @Override
    public int cellBits() {
        return 8;
    }

    @Override
    public int get(int index, boolean signed) {
        return signed ? array[index] : array[index] & 0xFF;
    }

    @Override
    public void set(int index, int value) {
        array[index] = (byte) value;
    }

    @Override
    public void put(int x, int y, int[] row, int width) {
        int at = offset + y * rowStride + x * pixelStride;
        if (pixelStride == 1) {
            for (int i = 0; i < width; i++) {
                array[at + i] = (byte) row[i];
            }
            return;
        }
        for (int i = 0; i < width; i++) {
            array[at + i * pixelStride] = (byte) row[i];
        }
    }
}
