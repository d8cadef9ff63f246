package org.skiagraph.compression.jpeg2000;

import java.util.BitSet;
import org.skiagraph.bounds.Source;

/** Counts which bytes are asked for. It is no array to its reader. */
final class CountingSource implements Source {
    private final byte[] bytes;
    private final BitSet asked = new BitSet();

    CountingSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public synchronized int read(long position, byte[] target, int offset, int length) {
        int n = (int) Math.min(length, bytes.length - position);
        if (n <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) position, target, offset, n);
        asked.set((int) position, (int) position + n);
        return n;
    }

    /** How many different bytes were asked for. */
    int asked() {
        return asked.cardinality();
    }
}
