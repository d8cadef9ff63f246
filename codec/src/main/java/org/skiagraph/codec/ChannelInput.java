package org.skiagraph.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Bytes of a channel that cannot be asked again. */
final class ChannelInput extends Input {
    private static final int WINDOW = 1 << 16;

    private final ReadableByteChannel channel;
    private boolean ended;

    ChannelInput(ReadableByteChannel channel) {
        super(new byte[WINDOW], 0, 0, 0);
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
        }
        return limit >= n;
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
