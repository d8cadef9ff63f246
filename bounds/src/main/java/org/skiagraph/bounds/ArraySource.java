package org.skiagraph.bounds;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

/** Bytes of a part of an array. */
final class ArraySource implements Source {
    private final byte[] array;
    private final int start;
    private final int length;

    ArraySource(byte[] array, int start, int length) {
        Objects.checkFromIndexSize(start, length, array.length);
        this.array = array;
        this.start = start;
        this.length = length;
    }

    @Override
    public long size() {
        return length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int wanted) {
        Objects.checkFromIndexSize(offset, wanted, target.length);
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (position >= length) {
            return wanted == 0 ? 0 : -1;
        }
        int n = (int) Math.min(wanted, length - position);
        System.arraycopy(array, start + (int) position, target, offset, n);
        return n;
    }

    @Override
    public int read(long position, ByteBuffer target) {
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (position >= length) {
            return target.hasRemaining() ? -1 : 0;
        }
        int n = (int) Math.min(target.remaining(), length - position);
        target.put(array, start + (int) position, n);
        return n;
    }

    @Override
    public Optional<ArraySlice> array() {
        return Optional.of(new ArraySlice(array, start, length));
    }

    @Override
    public Source slice(long offset, long wanted) {
        SlicedSource.checkPart(offset, wanted, length);
        return new ArraySource(array, start + (int) offset, (int) wanted);
    }

    @Override
    public String toString() {
        return length + " bytes in memory";
    }
}
