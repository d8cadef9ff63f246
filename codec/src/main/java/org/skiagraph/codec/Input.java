package org.skiagraph.codec;

import java.io.IOException;

/**
 * A window on bytes that are read once, from front to back.
 *
 * <p>{@code buffer[position]} is the next byte and {@code buffer[limit - 1]} the last one at hand; {@code base} is the offset
 * in the stream of {@code buffer[0]}. Readers use the fields directly after {@link #ensure}.
 */
abstract class Input {
    byte[] buffer;
    int position;
    int limit;
    long base;

    Input(byte[] buffer, int position, int limit, long base) {
        this.buffer = buffer;
        this.position = position;
        this.limit = limit;
        this.base = base;
    }

    /** The offset in the stream of the next byte. */
    final long offset() {
        return base + position;
    }

    /** Makes at least {@code n} bytes be at hand. False if the stream ends before; what there is, is at hand then. */
    final boolean ensure(int n) throws IOException {
        return limit - position >= n || fill(n);
    }

    /** Bytes at hand. */
    final int available() {
        return limit - position;
    }

    /**
     * Moves what is left to the front of a buffer that holds {@code n} bytes and reads more into it.
     *
     * @return false if the stream ends before {@code n} bytes
     */
    abstract boolean fill(int n) throws IOException;

    /** Passes over bytes that may not be at hand; gives how many there were. */
    abstract long skip(long n) throws IOException;

    /** The offset at which the stream ends, or -1 if nobody knows yet. */
    abstract long end();

    /** Makes room for {@code n} bytes from the position on, by moving what is left and by growing. */
    final void makeRoom(int n) {
        int left = limit - position;
        byte[] target = n > buffer.length ? new byte[Math.max(n, buffer.length)] : buffer;
        System.arraycopy(buffer, position, target, 0, left);
        base += position;
        buffer = target;
        position = 0;
        limit = left;
    }
}
