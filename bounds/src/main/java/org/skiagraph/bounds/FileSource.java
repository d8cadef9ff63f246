package org.skiagraph.bounds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/** An open file, which is noticed if it changes. */
final class FileSource implements Source {
    /** A channel copies through memory outside of the heap: of this size, it is still in the processor's cache when read back. */
    private static final int CHUNK = 1 << 17;

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final FileTime modified;

    private FileSource(Path file, FileChannel channel, long size, FileTime modified) {
        this.file = file;
        this.channel = channel;
        this.size = size;
        this.modified = modified;
    }

    static FileSource open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new FileSource(file, channel, channel.size(), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (length == 0) {
            return 0;
        }
        int n = position >= size ? -1 : readChunks(position, target, offset, (int) Math.min(length, size - position));
        checkUnchanged(); // after the read: bytes that were changed before it must not be believed
        return n;
    }

    @Override
    public int read(long position, ByteBuffer target) throws IOException {
        if (!target.isDirect()) {
            return SourceBuffers.read(this, position, target);
        }
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
        if (!target.hasRemaining()) {
            return 0;
        }
        int most = (int) Math.min(target.remaining(), Math.max(0, size - position));
        int n = most == 0 ? -1 : channel.read(target.slice(target.position(), most), position);
        target.position(target.position() + Math.max(0, n));
        checkUnchanged();
        return n;
    }

    private int readChunks(long position, byte[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            ByteBuffer part = ByteBuffer.wrap(target, offset + done, Math.min(CHUNK, length - done));
            int n = channel.read(part, position + done);
            if (n < 0) {
                break; // became shorter
            }
            done += n;
        }
        return done == 0 ? -1 : done;
    }

    private void checkUnchanged() throws IOException {
        if (channel.size() != size || !Files.getLastModifiedTime(file).equals(modified)) {
            throw new IOException(file + " changed while it was being read");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
