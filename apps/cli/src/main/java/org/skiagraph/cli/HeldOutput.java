package org.skiagraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds back what is written until it is whole or large: what fails early leaves nothing on standard output, and what
 * fails later leaves a line of its own. Closing passes on what {@link #flush} was called for, which is the end of it.
 */
final class HeldOutput extends OutputStream {
    private static final int HELD = 1 << 20;

    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean passing;
    private boolean whole;

    HeldOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (passing) {
            out.write(bytes, offset, length);
            return;
        }
        held.write(bytes, offset, length);
        if (held.size() > HELD) {
            pass();
        }
    }

    private void pass() throws IOException {
        held.writeTo(out);
        held.reset();
        passing = true;
    }

    /** All was written that belongs together. */
    @Override
    public void flush() {
        whole = true;
    }

    /** True if something was passed on already. */
    boolean hasPassed() {
        return passing;
    }

    @Override
    public void close() throws IOException {
        if (whole && !passing) {
            pass();
        } else if (passing && !whole) {
            out.write('\n'); // what comes behind a part is not to be taken for more of it
        }
    }
}
