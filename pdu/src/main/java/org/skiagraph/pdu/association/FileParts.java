package org.skiagraph.pdu.association;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file over a transport that has to see its bytes. */
final class FileParts {
    private FileParts() {}

    static void write(Transport to, FileChannel file, long position, long count, int chunk, Deadline deadline)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(chunk, count));
        long done = 0;
        while (done < count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), count - done));
            if (file.read(buffer, position + done) < 0) {
                throw new EOFException("the file ends before " + (position + count));
            }
            done += buffer.flip().remaining();
            to.write(new ByteBuffer[] {buffer}, deadline);
        }
    }
}
