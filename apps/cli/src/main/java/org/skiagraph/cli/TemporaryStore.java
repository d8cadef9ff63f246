package org.skiagraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.skiagraph.codec.BulkStore;
import org.skiagraph.codec.GrowingFile;
import org.skiagraph.model.BulkData;

/** Values on their way from one file to another: a few in memory, what is more in a temporary file that is gone after. */
final class TemporaryStore implements BulkStore, Closeable {
    /** Not much of a small heap, most of which is promised to other values already. */
    private static final long IN_MEMORY =
            Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

    private long held;
    private @Nullable GrowingFile file;

    @Override
    public Entry begin(long length) throws IOException {
        if (length <= IN_MEMORY - held) {
            held += length;
            return inMemory((int) length);
        }
        if (file == null) {
            file = GrowingFile.temporary();
        }
        return file.begin(length);
    }

    private static Entry inMemory(int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(32, length));
        return new Entry() {
            @Override
            public OutputStream out() {
                return bytes;
            }

            @Override
            public BulkData finish() {
                return BulkData.of(bytes.toByteArray());
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
