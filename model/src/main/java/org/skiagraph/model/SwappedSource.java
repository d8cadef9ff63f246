package org.skiagraph.model;

import java.io.IOException;
import org.skiagraph.bounds.Source;

/** Bulk data with the bytes of its numbers in the other order. */
final class SwappedSource implements Source {
    private static final int CHUNK = 1 << 16;

    private final BulkData original;
    private final int unit;

    SwappedSource(BulkData original, int unit) {
        this.original = original;
        this.unit = unit;
    }

    @Override
    public long size() {
        return original.length();
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (position >= size()) {
            return length == 0 ? 0 : -1;
        }
        int n = (int) Math.min(Math.min(length, CHUNK), size() - position);
        long begin = position - position % unit;
        long end = Math.min(size(), (position + n + unit - 1) / unit * unit);
        byte[] numbers = new byte[(int) (end - begin)];
        original.source().readFully(original.offset() + begin, numbers, 0, numbers.length);
        ByteSwap.reverse(numbers, 0, numbers.length, unit);
        System.arraycopy(numbers, (int) (position - begin), target, offset, n);
        return n;
    }

    @Override
    public String toString() {
        return original.source() + " with bytes swapped";
    }
}
