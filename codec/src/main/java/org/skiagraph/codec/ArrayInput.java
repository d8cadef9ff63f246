package org.skiagraph.codec;

import org.skiagraph.bounds.ArraySlice;

/** Bytes of an array: the window is all of it. */
final class ArrayInput extends Input {
    ArrayInput(ArraySlice slice) {
        super(slice.array(), slice.offset(), slice.offset() + slice.length(), -slice.offset());
    }

    @Override
    boolean fill(int n) {
        return false;
    }

    @Override
    long skip(long n) {
        int skipped = (int) Math.min(n, limit - position);
        position += skipped;
        return skipped;
    }

    @Override
    long end() {
        return base + limit;
    }
}
