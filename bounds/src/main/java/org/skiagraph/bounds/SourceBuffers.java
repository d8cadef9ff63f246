package org.skiagraph.bounds;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes of a source that knows arrays only, into a buffer. */
final class SourceBuffers {
    private static final int CHUNK = 1 << 13;

    private SourceBuffers() {}

    static int read(Source source, long position, ByteBuffer target) throws IOException {
        if (target.hasArray()) {
            int n = source.read(position, target.array(), target.arrayOffset() + target.position(), target.remaining());
            target.position(target.position() + Math.max(0, n));
            return n;
        }
        byte[] chunk = new byte[Math.min(CHUNK, target.remaining())];
        int n = source.read(position, chunk, 0, chunk.length);
        target.put(chunk, 0, Math.max(0, n));
        return n;
    }
}
