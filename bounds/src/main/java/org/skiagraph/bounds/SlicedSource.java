package org.skiagraph.bounds;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A part of another source. */
final class SlicedSource implements Source {
    private final Source whole;
    private final long start;
    private final long length;

    private SlicedSource(Source whole, long start, long length) {
        this.whole = whole;
        this.start = start;
        this.length = length;
    }

    static Source of(Source whole, long offset, long length) {
        checkPart(offset, length, whole.size());
        if (whole instanceof SlicedSource slice) {
            return new SlicedSource(slice.whole, slice.start + offset, length);
        }
        return new SlicedSource(whole, offset, length);
    }

    /** As Objects.checkFromIndexSize, but an IllegalArgumentException that names the numbers. */
    static void checkPart(long offset, long length, long size) {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new IllegalArgumentException(length + " bytes at " + offset + " are not within " + size);
        }
    }

    @Override
    public long size() {
        return length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int wanted) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (position >= length) {
            return wanted == 0 ? 0 : -1;
        }
        return whole.read(start + position, target, offset, (int) Math.min(wanted, length - position));
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        return readWithin(whole, start + position, length - position, target);
    }

    /** Reads from a source of which only so many bytes, none if below 1, belong to the part that is read. */
    static int readWithin(Source whole, long position, long most, ByteBuffer target) throws IOException {
        if (most >= target.remaining()) {
            return whole.read(position, target);
        }
        if (most <= 0) {
            return target.hasRemaining() ? -1 : 0;
        }
        int n = whole.read(position, target.slice(target.position(), (int) most));
        target.position(target.position() + Math.max(0, n));
        return n;
    }

    @Override
    public String toString() {
        return length + " bytes at " + start + " of " + whole;
    }
}
