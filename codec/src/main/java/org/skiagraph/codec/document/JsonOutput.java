package org.skiagraph.codec.document;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import org.skiagraph.bounds.Source;
import org.skiagraph.model.BulkData;

/** JSON text as UTF-8 bytes, buffered. RFC 8259. */
final class JsonOutput implements Flushable {
    private static final int SIZE = 1 << 14;
    private static final int BASE64_CHUNK = 3 << 10;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    JsonOutput(OutputStream out) {
        this.out = out;
    }

    /** One character of ASCII. */
    void put(char c) throws IOException {
        if (used == SIZE) {
            drain();
        }
        buffer[used++] = (byte) c;
    }

    /** Text that is ASCII and JSON already. */
    @SuppressWarnings("deprecation") // copies ASCII faster than any charset does
    void ascii(String text) throws IOException {
        int n = text.length();
        reserve(n);
        text.getBytes(0, n, buffer, used);
        used += n;
    }

    /** Eight upper case digits. */
    void tag(int tag) throws IOException {
        reserve(8);
        for (int shift = 28; shift >= 0; shift -= 4) {
            buffer[used++] = HEX[tag >>> shift & 15];
        }
    }

    /** Puts eight digits into bytes. */
    static void putTag(int tag, byte[] target, int at) {
        for (int i = 0; i < 8; i++) {
            target[at + i] = HEX[tag >>> 28 - 4 * i & 15];
        }
    }

    /** Bytes that are ASCII and JSON already. */
    void ascii(byte[] bytes, int offset, int length) throws IOException {
        if (length > SIZE - used) {
            drain();
            if (length > SIZE) {
                out.write(bytes, offset, length);
                return;
            }
        }
        System.arraycopy(bytes, offset, buffer, used, length);
        used += length;
    }

    /** Room for a short text. */
    private void reserve(int n) throws IOException {
        if (n > SIZE - used) {
            drain();
        }
    }

    /** A string with its quotes. Half a surrogate pair is escaped, so that the text stays valid UTF-8. */
    void string(String text) throws IOException {
        put('"');
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                put(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))) {
                utf8(Character.toCodePoint(c, text.charAt(++i)));
            } else if (c < 0x80 || Character.isSurrogate(c)) {
                escaped(c);
            } else {
                utf8(c);
            }
        }
        put('"');
    }

    private void escaped(char c) throws IOException {
        reserve(6);
        buffer[used++] = '\\';
        int letter = "\"\\\b\f\n\r\t".indexOf(c);
        if (letter >= 0) {
            buffer[used++] = (byte) "\"\\bfnrt".charAt(letter);
            return;
        }
        buffer[used++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[used++] = HEX[c >> shift & 15];
        }
    }

    private void utf8(int c) throws IOException {
        reserve(4);
        if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                buffer[used++] = (byte) (0xE0 | c >> 12);
            } else {
                buffer[used++] = (byte) (0xF0 | c >> 18);
                buffer[used++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        buffer[used++] = (byte) (0x80 | c & 0x3F);
    }

    /** Base 64 without line breaks. */
    void base64(BulkData bytes) throws IOException {
        Source source = bytes.open();
        byte[] chunk = new byte[(int) Math.min(BASE64_CHUNK, bytes.length())];
        for (long done = 0; done < bytes.length(); done += chunk.length) {
            int n = (int) Math.min(chunk.length, bytes.length() - done);
            source.readFully(done, chunk, 0, n);
            byte[] text = Base64.getEncoder().encode(n == chunk.length ? chunk : Arrays.copyOf(chunk, n));
            ascii(text, 0, text.length);
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** Hands all to the stream, and flushes it. */
    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }
}
