package org.skiagraph.bounds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Several sources, one after the other. */
final class ConcatenatedSource implements Source {
    private final Source[] parts;
    private final long[] ends;

    ConcatenatedSource(List<Source> parts) {
        this.parts = parts.toArray(new Source[0]);
        this.ends = new long[this.parts.length];
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            end = Math.addExact(end, this.parts[i].size());
            ends[i] = end;
        }
    }

    @Override
    public long size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public int read(long position, byte[] target, int offset, int wanted) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (position >= size()) {
            return wanted == 0 ? 0 : -1;
        }
        int i = partAt(position);
        long start = i == 0 ? 0 : ends[i - 1];
        return parts[i].read(position - start, target, offset, (int) Math.min(wanted, ends[i] - position));
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (position >= size()) {
            return target.hasRemaining() ? -1 : 0;
        }
        int i = partAt(position);
        long start = i == 0 ? 0 : ends[i - 1];
        return SlicedSource.readWithin(parts[i], position - start, ends[i] - position, target);
    }

    /** The first part that ends after a position; empty parts end where they begin and are passed over. */
    private int partAt(long position) {
        int i = Arrays.binarySearch(ends, position + 1);
        if (i < 0) {
            return -i - 1;
        }
        while (i > 0 && ends[i - 1] == position + 1) {
            i--;
        }
        return i;
    }

    @Override
    public String toString() {
        return size() + " bytes in " + parts.length + " parts";
    }
}
