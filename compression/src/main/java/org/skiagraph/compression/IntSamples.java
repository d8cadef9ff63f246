package org.skiagraph.compression;

/**
 * Samples in a {@code int[]}.
 *
 * @param array not copied
 */
public record IntSamples(int[] array, int offset, int pixelStride, int rowStride) implements Samples {
    /** Samples without gaps: one component, row by row. */
    public static IntSamples plane(int[] array, int width) {
        return new IntSamples(array, 0, 1, width);
    }

    /** Samples of one of several components, interleaved by pixel without gaps. */
    public static IntSamples interleaved(int[] array, int width, int component, int components) {
        return new IntSamples(array, component, components, Math.multiplyExact(width, components));
    }

    @Override
    public int length() {
        return array.length;
    }

    @Override
    public int cellBits() {
        return 32;
    }

    @Override
    public int get(int index, boolean signed) {
        return array[index];
    }

    @Override
    public void set(int index, int value) {
        array[index] = value;
    }

    @Override
    public void put(int x, int y, int[] row, int width) {
        int at = offset + y * rowStride + x * pixelStride;
        if (pixelStride == 1) {
            System.arraycopy(row, 0, array, at, width);
            return;
        }
        for (int i = 0; i < width; i++) {
            array[at + i * pixelStride] = row[i];
        }
    }
}
