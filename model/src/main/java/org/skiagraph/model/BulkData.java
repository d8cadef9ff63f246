package org.skiagraph.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.skiagraph.bounds.ArraySlice;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;

/**
 * A value that stays where it is: so many bytes of a source.
 *
 * <p>Immutable. The source belongs to whoever opened it; when it is closed, {@link #open} fails.
 */
public final class BulkData {
    private final Source source;
    private final long offset;
    private final long length;

    private BulkData(Source source, long offset, long length) {
        if (offset < 0 || length < 0 || offset > source.size() - length) {
            throw new IllegalArgumentException(length + " bytes at " + offset + " are not within " + source);
        }
        this.source = source;
        this.offset = offset;
        this.length = length;
    }

    /** A part of a source. */
    public static BulkData of(Source source, long offset, long length) {
        return new BulkData(source, offset, length);
    }

    /** Bytes in memory; the array is kept, not copied. */
    public static BulkData of(byte[] bytes) {
        return new BulkData(Source.of(bytes), 0, bytes.length);
    }

    /** Number of bytes. */
    public long length() {
        return length;
    }

    /** Where the bytes begin in {@link #source()}. */
    public long offset() {
        return offset;
    }

    /** Where the bytes are. */
    public Source source() {
        return source;
    }

    /**
     * The bytes, by position from 0. Closing what is returned does nothing.
     *
     * @throws IOException if the source cannot be read any more
     */
    public Source open() throws IOException {
        return offset == 0 && length == source.size() ? source : source.slice(offset, length);
    }

    /**
     * All bytes, copied.
     *
     * @throws LimitExceededException if they are more than an array holds
     * @throws IOException if the source cannot be read
     */
    public byte[] readAll() throws IOException {
        if (length > Integer.MAX_VALUE - 8) {
            throw new LimitExceededException(
                    Limit.VALUE_BYTES, Integer.MAX_VALUE - 8, length, Place.at(offset, source.toString()));
        }
        byte[] bytes = new byte[(int) length];
        source.readFully(offset, bytes, 0, bytes.length);
        return bytes;
    }

    /**
     * All bytes, copied into memory of the caller's, who may use it again for the next value: a fresh array of half a megabyte
     * costs more than what is read into it.
     *
     * @param target receives {@link #length()} bytes from its position on, which is behind them then; fastest is a direct one
     * @throws IllegalArgumentException if fewer remain in it
     * @throws IOException if the source cannot be read
     */
    public void readTo(ByteBuffer target) throws IOException {
        if (target.remaining() < length) {
            throw new IllegalArgumentException(length + " bytes do not fit into " + target);
        }
        source.readFully(offset, target.slice(target.position(), (int) length));
        target.position(target.position() + (int) length);
    }

    /**
     * The same numbers with their bytes in the other order, swapped when they are read.
     *
     * @param unit bytes of a number: 1 (nothing is swapped), 2, 4 or 8
     */
    public BulkData withBytesSwapped(int unit) {
        return unit == 1 ? this : of(new SwappedSource(this, unit), 0, length);
    }

    /** The array, if the bytes are in memory. */
    Optional<ArraySlice> array() {
        return source.array().map(a -> new ArraySlice(a.array(), a.offset() + (int) offset, (int) length));
    }

    /** Equal are the same part of the same source, and equal bytes in memory. Nothing is read from files. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BulkData bulk) || length != bulk.length) {
            return false;
        }
        if (source == bulk.source && offset == bulk.offset) {
            return true;
        }
        Optional<ArraySlice> mine = array();
        Optional<ArraySlice> theirs = bulk.array();
        return mine.isPresent() && theirs.isPresent() && sameBytes(mine.get(), theirs.get());
    }

    private static boolean sameBytes(ArraySlice a, ArraySlice b) {
        return Arrays.equals(
                a.array(), a.offset(), a.offset() + a.length(), b.array(), b.offset(), b.offset() + b.length());
    }

    @Override
    public int hashCode() {
        return Objects.hash(length);
    }

    @Override
    public String toString() {
        return length + " bytes at " + offset + " of " + source;
    }
}
