package org.skiagraph.compression.rle;

/**
 * The bytes of some samples of one component, as expanded.
 *
 * @param arrays one for each byte of a sample, the most significant first; may be one and the same
 * @param starts in each array the byte of the first sample
 * @param stride cells from one sample's byte to the next one's, the same in all
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays are the point; never compared
record BytePlanes(byte[][] arrays, int[] starts, int stride) {
    /** Puts samples together. */
    void toInts(int from, int n, boolean signed, int[] out, int at) {
        int shift = 32 - 8 * arrays.length;
        for (int plane = 0; plane < arrays.length; plane++) {
            byte[] in = arrays[plane];
            int i = starts[plane] + from * stride;
            for (int k = 0; k < n; k++, i += stride) {
                int above = plane == 0 ? 0 : out[at + k] << 8;
                out[at + k] = above | in[i] & 0xFF;
            }
        }
        for (int k = 0; k < n && shift > 0; k++) {
            int left = out[at + k] << shift;
            out[at + k] = signed ? left >> shift : left >>> shift;
        }
    }

    /** True if samples are single bytes, side by side. */
    boolean isBytes() {
        return arrays.length == 1 && stride == 1;
    }

    /** True if samples are two bytes in two planes. */
    boolean isShorts() {
        return arrays.length == 2 && stride == 1;
    }

    /** Spreads single bytes. */
    void toBytes(int from, int n, byte[] out, int at, int outStride) {
        byte[] in = arrays[0];
        int i = starts[0] + from;
        if (outStride == 1) {
            System.arraycopy(in, i, out, at, n);
            return;
        }
        for (int k = 0, o = at; k < n; k++, o += outStride) {
            out[o] = in[i + k];
        }
    }

    /** Puts two bytes each together. */
    void toShorts(int from, int n, short[] out, int at, int outStride) {
        if (outStride == 1) {
            merge(arrays[0], starts[0] + from, arrays[1], starts[1] + from, n, out, at);
            return;
        }
        byte[] high = arrays[0];
        byte[] low = arrays[1];
        int h = starts[0] + from;
        int l = starts[1] + from;
        for (int k = 0, o = at; k < n; k++, o += outStride) {
            out[o] = (short) (high[h + k] << 8 | low[l + k] & 0xFF);
        }
    }

    private static void merge(byte[] high, int h, byte[] low, int l, int n, short[] out, int at) {
        for (int k = 0; k < n; k++) {
            out[at + k] = (short) (high[h + k] << 8 | low[l + k] & 0xFF);
        }
    }
}
