package org.skiagraph.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;

/** Bytes of a channel that cannot be asked again. */
final class ChannelInput extends StreamInput {
    /** A channel that blocks gives something or ends; one that so often gives nothing never will. */
    private static final int EMPTY_READS = 10_000;

    private final ReadableByteChannel channel;
    private int emptyReads;

    ChannelInput(ReadableByteChannel channel) {
        if (channel instanceof SelectableChannel selectable && !selectable.isBlocking()) {
            throw new IllegalArgumentException("a channel in non-blocking mode cannot be waited for: " + channel);
        }
        this.channel = channel;
    }

    @Override
    void readSome() throws IOException {
        ByteBuffer target = ByteBuffer.wrap(buffer);
        target.position(limit);
        int read = channel.read(target);
        ended = read < 0;
        limit += Math.max(read, 0);
        countEmpty(read);
    }

    private void countEmpty(int read) throws IOException {
        emptyReads = read == 0 ? emptyReads + 1 : 0;
        if (emptyReads > EMPTY_READS) {
            throw new IOException("the channel gives no bytes and does not end: " + channel);
        }
    }
}
