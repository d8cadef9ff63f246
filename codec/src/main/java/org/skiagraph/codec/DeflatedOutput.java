package org.skiagraph.codec;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Deflates a Data Set: RFC 1951 without a header, padded to even length. PS3.5 A.5. */
final class DeflatedOutput extends FilterOutputStream {
    private static final int BUFFER = 1 << 15;

    private final Deflater deflater;
    private final DeflaterOutputStream deflated;

    DeflatedOutput(OutputStream plain) {
        this(plain, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
    }

    private DeflatedOutput(OutputStream plain, Deflater deflater) {
        super(plain);
        this.deflater = deflater;
        this.deflated = new DeflaterOutputStream(plain, deflater, BUFFER);
    }

    @Override
    public void write(int b) throws IOException {
        deflated.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        deflated.write(bytes, offset, length);
    }

    /** Ends the deflated stream; the plain one stays open. */
    void finish() throws IOException {
        deflated.finish();
        if ((deflater.getBytesWritten() & 1) != 0) {
            out.write(0);
        }
        out.flush();
    }

    /** Gives back the memory that is not the heap's. */
    void release() {
        deflater.end();
    }
}
