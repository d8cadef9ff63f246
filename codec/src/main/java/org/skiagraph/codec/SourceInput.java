package org.skiagraph.codec;

import java.io.IOException;
import org.skiagraph.bounds.Source;

/** Bytes of a source: what is passed over is not read. */
final class SourceInput extends Input {
    /** Most headers fit; a fresh window of the larger size costs as much as parsing one. */
    private static final int FIRST_WINDOW = 1 << 14;

    private static final int WINDOW = 1 << 15;

    private final Source source;

    SourceInput(Source source) {
        super(new byte[(int) Math.min(FIRST_WINDOW, Math.max(16, source.size()))], 0, 0, 0);
        this.source = source;
    }

    @Override
    boolean fill(int n) throws IOException {
        boolean readOn = position > 0 && limit == buffer.length;
        makeRoom(readOn ? Math.max(n, WINDOW) : n);
        while (limit < n) {
            int read = source.read(base + limit, buffer, limit, buffer.length - limit);
            if (read <= 0) { // 0 is against its contract, and would be asked again for ever
                return false;
            }
            limit += read;
        }
        return true;
    }

    @Override
    long skip(long n) {
        long skipped = Math.min(n, source.size() - offset());
        if (skipped <= limit - position) {
            position += (int) skipped;
        } else {
            base = offset() + skipped;
            position = 0;
            limit = 0;
        }
        return skipped;
    }

    @Override
    long end() {
        return source.size();
    }
}
