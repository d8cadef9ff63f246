package org.skiagraph.compression;

/**
 * Samples in a {@code short[]}.
 *
 * @param array not copied
 */
public record ShortSamples(short[] array, int offset, int pixelStride, int rowStride) implements Samples {
    /** Samples without gaps: one component, row by row. */
    public static ShortSamples plane(short[] array, int width) {
        return new ShortSamples(array, 0, 1, width);
    }

    /** Samples of one of several components, interleaved by pixel without gaps. */
    public static ShortSamples interleaved(short[] array, int width, int component, int components) {
        return new ShortSamples(array, component, components, Math.multiplyExact(width, components));
    }

    @Override
    public int length() {
        return array.length;
    }

    @Override
    public int cellBits() {
        return 16;
    }

    @Override
    public int get(int index, boolean signed) {
        return signed ? array[index] : array[index] & 0xFFFF;
    }

    @Override
    public void set(int index, int value) {
        array[index] = (short) value;
    }

    @Override
    public void put(int x, int y, int[] row, int width) {
        int at = offset + y * rowStride + x * pixelStride;
        if (pixelStride == 1) {
            for (int i = 0; i < width; i++) {
                array[at + i] = (short) row[i];
            }
            return;
        }
        for (int i = 0; i < width; i++) {
            array[at + i * pixelStride] = (short) row[i];
        }
    }
}
