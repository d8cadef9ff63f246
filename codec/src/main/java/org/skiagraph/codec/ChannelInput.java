package org.skiagraph.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;

/** Bytes of a channel that cannot be asked again. */
final class ChannelInput extends Input {
    private static final int WINDOW = 1 << 16;

    /** A channel that blocks gives something or ends; one that so often gives nothing never will. */
    private static final int EMPTY_READS = 10_000;

    private final ReadableByteChannel channel;
    private boolean ended;
    private int emptyReads;

    ChannelInput(ReadableByteChannel channel) {
        super(new byte[WINDOW], 0, 0, 0);
        if (channel instanceof SelectableChannel selectable && !selectable.isBlocking()) {
            throw new IllegalArgumentException("a channel in non-blocking mode cannot be waited for: " + channel);
        }
        this.channel = channel;
    }

    @Override
    boolean fill(int n) throws IOException {
        makeRoom(n);
        ByteBuffer target = ByteBuffer.wrap(buffer);
        while (limit < n && !ended) {
            target.limit(buffer.length).position(limit);
            int read = channel.read(target);
            ended = read < 0;
            limit += Math.max(read, 0);
            countEmpty(read);
        }
        return limit >= n;
    }

    private void countEmpty(int read) throws IOException {
        emptyReads = read == 0 ? emptyReads + 1 : 0;
        if (emptyReads > EMPTY_READS) {
            throw new IOException("the channel gives no bytes and does not end: " + channel);
        }
    }

    @Override
    long skip(long n) throws IOException {
        long left = n;
        while (left > 0 && ensure(1)) {
            int step = (int) Math.min(left, limit - position);
            position += step;
            left -= step;
        }
        return n - left;
    }

    @Override
    long end() {
        return ended ? base + limit : -1;
    }
}
