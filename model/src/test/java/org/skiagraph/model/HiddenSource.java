package org.skiagraph.model;

import java.io.IOException;
import org.skiagraph.bounds.Source;

/** Bytes that are not in memory as far as anybody can tell; may fail. */
final class HiddenSource implements Source {
    private final byte[] bytes;
    private boolean broken;

    HiddenSource(byte[] bytes) {
        this.bytes = bytes;
    }

    HiddenSource thatFails() {
        broken = true;
        return this;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (broken) {
            throw new IOException("the file is gone");
        }
        if (position >= bytes.length) {
            return -1;
        }
        int n = (int) Math.min(Math.min(length, 3), bytes.length - position); // few at a time
        System.arraycopy(bytes, (int) position, target, offset, n);
        return n;
    }
}
