package org.skiagraph.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is counted while it is read, and of which it is known how it begins. */
final class ListedStream extends FilterInputStream {
    /** Told of each part that was read. */
    @FunctionalInterface
    interface Meter {
        /**
         * Permits it.
         *
         * @param read bytes since the last time
         */
        void read(long read) throws IOException;
    }

    private final Meter meter;
    private final byte[] head = new byte[FileLister.HEAD];
    private long count;

    ListedStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    /** True if what was read begins as a DICOM file does. */
    boolean isDicom() {
        return FileLister.isDicom(head, (int) Math.min(count, head.length));
    }

    /** True if what was read begins as a zip archive does. */
    boolean isZip() {
        return FileLister.isZip(head, (int) Math.min(count, head.length));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = super.read(target, offset, length);
        if (n > 0) {
            if (count < head.length) {
                System.arraycopy(target, offset, head, (int) count, Math.min(n, head.length - (int) count));
            }
            count += n;
            meter.read(n);
        }
        return n;
    }

    /** Of a pipe that cannot be told: what is opened by its path looks for a position, which it has not. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
