package org.skiagraph.bounds;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Bytes by position: a file, an array, a part of either, several of them one after the other.
 *
 * <p>Those made here may be used by several threads. Whoever opened a source closes it; the sources that {@link #slice} and
 * {@link #concat} make own nothing, and closing them does nothing.
 */
public interface Source extends Closeable {
    /** How many bytes there are. */
    long size();

    /**
     * Reads some bytes.
     *
     * @param position from 0; at or after {@link #size()} nothing is read
     * @param length at most this many; not negative
     * @return how many were read: at least 1 if {@code length} is above 0, or -1 at the end
     * @throws IOException if the bytes cannot be had
     */
    int read(long position, byte[] target, int offset, int length) throws IOException;

    /**
     * Reads some bytes into a buffer, from its position on. A file's bytes are copied once into a direct buffer, twice into any
     * other and into an array.
     *
     * @param position from 0; at or after {@link #size()} nothing is read
     * @param target at most as many as remain in it
     * @return how many were read: at least 1 if any remain in it, or -1 at the end
     * @throws IOException if the bytes cannot be had
     */
    default int read(long position, ByteBuffer target) throws IOException {
        return SourceBuffers.read(this, position, target);
    }

    /**
     * The array behind this source, if it is one: a fast path for readers. Its bytes must not be changed.
     *
     * @return empty if the bytes are not in memory
     */
    default Optional<ArraySlice> array() {
        return Optional.empty();
    }

    /**
     * Reads exactly {@code length} bytes.
     *
     * @throws EOFException if there are fewer
     */
    default void readFully(long position, byte[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int n = read(position + done, target, offset + done, length - done);
            if (n <= 0) { // 0 is against the rule above, and would be read for ever
                throw new EOFException("source of " + size() + " bytes ends before " + (position + length));
            }
            done += n;
        }
    }

    /**
     * Fills a buffer, from its position to its limit.
     *
     * @throws EOFException if there are fewer bytes
     */
    default void readFully(long position, ByteBuffer target) throws IOException {
        long end = position + target.remaining();
        while (target.hasRemaining()) {
            if (read(end - target.remaining(), target) <= 0) {
                throw new EOFException("source of " + size() + " bytes ends before " + end);
            }
        }
    }

    /**
     * A part of this source, without copying.
     *
     * @throws IllegalArgumentException if the part is not within this source
     */
    default Source slice(long offset, long length) {
        return SlicedSource.of(this, offset, length);
    }

    @Override
    default void close() throws IOException {}

    /** Bytes of an array; the array is kept, not copied. */
    static Source of(byte[] array) {
        return new ArraySource(array, 0, array.length);
    }

    /** Bytes of a part of an array; the array is kept, not copied. */
    static Source of(byte[] array, int offset, int length) {
        return new ArraySource(array, offset, length);
    }

    /**
     * Opens a file. A change of its size or its time of modification while it is open is noticed by the next read, which
     * then fails.
     */
    static Source open(Path file) throws IOException {
        return FileSource.open(file);
    }

    /** Several sources, one after the other, without copying. */
    static Source concat(List<Source> parts) {
        return parts.size() == 1 ? parts.get(0) : new ConcatenatedSource(parts);
    }
}
