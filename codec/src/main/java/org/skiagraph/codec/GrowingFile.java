package org.skiagraph.codec;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.skiagraph.bounds.Source;
import org.skiagraph.model.BulkData;

/**
 * Large values, one after the other in one file. The values can be read until it is closed. For one value at a time.
 *
 * <p>Where the system allows it, a {@linkplain #temporary temporary} one is gone even if the process is killed.
 */
public final class GrowingFile implements BulkStore, Closeable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private GrowingFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Values in a new file of the system's folder for temporary ones, deleted when it is closed. */
    public static GrowingFile temporary() throws IOException {
        Path path = Files.createTempFile("dicom-", ".tmp");
        return new GrowingFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /**
     * Values in a new file, which stays.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    public static GrowingFile create(Path path) throws IOException {
        return new GrowingFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    @Override
    public Entry begin(long length) throws IOException {
        long begin = channel.size();
        channel.position(begin);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        return new Entry() {
            @Override
            public OutputStream out() {
                return out;
            }

            @Override
            public BulkData finish() throws IOException {
                out.flush();
                return BulkData.of(new Part(channel, begin, channel.size() - begin), 0, channel.size() - begin);
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A part of the file; what comes after it may still grow. */
    private record Part(FileChannel channel, long begin, long size) implements Source {
        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            if (position >= size) {
                return length == 0 ? 0 : -1;
            }
            int n = (int) Math.min(length, size - position);
            return channel.read(ByteBuffer.wrap(target, offset, n), begin + position);
        }
    }
}
