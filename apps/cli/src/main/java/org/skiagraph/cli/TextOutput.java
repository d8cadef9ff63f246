package org.skiagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text as UTF-8, buffered, to an output that may be closed by its reader: {@code dicom dump ... | head} ends quietly.
 *
 * <p>Lighter than a {@code PrintStream}, and it does not hide that writing failed.
 */
final class TextOutput extends OutputStream {
    private static final int SIZE = 1 << 15;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int length;

    TextOutput(OutputStream out) {
        this.out = out;
    }

    /** Adds a text. */
    TextOutput print(String text) throws OutputClosedException {
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                write(rest, 0, rest.length);
                return this;
            }
            if (length == SIZE) {
                drain();
            }
            buffer[length++] = (byte) c;
        }
        return this;
    }

    /** Adds a text and ends the line. */
    TextOutput line(String text) throws OutputClosedException {
        return print(text).print("\n");
    }

    @Override
    public void write(int b) throws OutputClosedException {
        if (length == SIZE) {
            drain();
        }
        buffer[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws OutputClosedException {
        int done = 0;
        while (done < count) {
            if (length == SIZE) {
                drain();
            }
            int n = Math.min(count - done, SIZE - length);
            System.arraycopy(bytes, offset + done, buffer, length, n);
            length += n;
            done += n;
        }
    }

    @Override
    public void flush() throws OutputClosedException {
        drain();
    }

    private void drain() throws OutputClosedException {
        try {
            out.write(buffer, 0, length);
            out.flush();
        } catch (IOException e) {
            throw new OutputClosedException(e);
        } finally {
            length = 0;
        }
    }
}
