package org.skiagraph.pdu.association;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;

/**
 * One command or one Data Set as it comes, from its first fragment to its last. PS3.8 annex E.
 *
 * <p>It is read once, while its association waits for nothing else. Reading fails as the association does; what came until then is not
 * whole, and only the end of the stream says that it is. To close it does nothing.
 */
public final class IncomingData extends InputStream implements ReadableByteChannel {
    private final Association association;
    private final AgreedContext context;
    private final boolean command;
    private boolean open = true;

    IncomingData(Association association, AgreedContext context, boolean command) {
        this.association = association;
        this.context = context;
        this.command = command;
    }

    /** The presentation context of the message. */
    public AgreedContext context() {
        return context;
    }

    /** True for a command, false for a Data Set. */
    public boolean isCommand() {
        return command;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        return length == 0 ? 0 : association.read(this, target, offset, length);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!target.hasRemaining()) {
            return 0;
        }
        if (target.hasArray()) {
            int n = association.read(
                    this, target.array(), target.arrayOffset() + target.position(), target.remaining());
            target.position(target.position() + Math.max(0, n));
            return n;
        }
        byte[] chunk = new byte[Math.min(target.remaining(), 1 << 13)];
        int n = association.read(this, chunk, 0, chunk.length);
        target.put(chunk, 0, Math.max(0, n));
        return n;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
