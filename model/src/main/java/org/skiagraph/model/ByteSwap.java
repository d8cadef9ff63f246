package org.skiagraph.model;

/** Turns numbers of one byte order into the other. PS3.5 7.3. */
public final class ByteSwap {
    private ByteSwap() {}

    /**
     * Reverses the bytes of each whole number of a range, in place; a rest of fewer bytes stays as it is.
     *
     * @param unit bytes of a number: 1 (nothing happens), 2, 4 or 8
     */
    public static void reverse(byte[] bytes, int offset, int length, int unit) {
        int end = offset + length - length % unit;
        switch (unit) {
            case 2 -> reverse2(bytes, offset, end);
            case 4, 8 -> reverseMany(bytes, offset, end, unit);
            default -> {
                // single bytes have no order
            }
        }
    }

    private static void reverse2(byte[] bytes, int offset, int end) {
        for (int i = offset; i < end; i += 2) {
            byte b = bytes[i];
            bytes[i] = bytes[i + 1];
            bytes[i + 1] = b;
        }
    }

    private static void reverseMany(byte[] bytes, int offset, int end, int unit) {
        for (int i = offset; i < end; i += unit) {
            for (int low = i, high = i + unit - 1; low < high; low++, high--) {
                byte b = bytes[low];
                bytes[low] = bytes[high];
                bytes[high] = b;
            }
        }
    }
}
