package org.skiagraph.codec;

import java.io.IOException;

/** Bytes that come one after the other and cannot be had again, and of which nobody knows how many there are. */
abstract class StreamInput extends Input {
    private static final int WINDOW = 1 << 16;

    /** Nothing more will come. */
    boolean ended;

    StreamInput() {
        super(new byte[WINDOW], 0, 0, 0);
    }

    /** Puts some bytes behind {@code limit}, where there is room, or says that they have ended. */
    abstract void readSome() throws IOException;

    @Override
    final boolean fill(int n) throws IOException {
        makeRoom(n);
        while (limit < n && !ended) {
            readSome();
        }
        return limit >= n;
    }

    @Override
    final long skip(long n) throws IOException {
        long left = n;
        while (left > 0 && ensure(1)) {
            int step = (int) Math.min(left, limit - position);
            position += step;
            left -= step;
        }
        return n - left;
    }

    @Override
    final long end() {
        return ended ? base + limit : -1;
    }
}
