package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.bounds.Bytes;

/**
 * Writes the entropy-coded data of one scan: joins bits, stuffs a zero byte behind each 0xFF, puts restart markers between
 * intervals. T.81 B.1.1.5, F.1.2.3.
 */
final class ScanOutput {
    private static final int ROOM = 1 << 14;
    private static final int EACH_BYTE = 0x0101_0101;
    private static final int EACH_SIGN = 0x8080_8080;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int at;
    private long held;
    private int count; // of bits held: below 8 but within append
    private int restarts;

    ScanOutput(OutputStream out) {
        this.out = out;
    }

    /** Adds the bits of a buffer, which is aligned by that. */
    void append(BitBuffer bits) throws IOException {
        long length = bits.length();
        bits.align();
        long from = 0;
        for (int i = 0; i < bits.restarts(); i++) {
            append(bits.bytes, (int) (from >>> 3), bits.endOf(i) - from);
            restart();
            from = bits.endOf(i) + 7 & ~7L;
        }
        append(bits.bytes, (int) (from >>> 3), length - from);
    }

    private void append(byte[] bits, int start, long length) throws IOException {
        int i = start;
        long left = length;
        for (; left >= Integer.SIZE; left -= Integer.SIZE) {
            held = held << Integer.SIZE | Bytes.uint32B(bits, i);
            word((int) (held >>> count));
            i += Integer.BYTES;
        }
        for (; left >= Byte.SIZE; left -= Byte.SIZE) {
            held = held << Byte.SIZE | bits[i++] & 0xFF;
            put((int) (held >>> count));
        }
        if (left > 0) {
            held = held << left | (bits[i] & 0xFF) >> Byte.SIZE - left;
            count += (int) left;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                put((int) (held >>> count));
            }
        }
    }

    private void word(int word) throws IOException {
        if (at > ROOM - 2 * Integer.BYTES) {
            drain();
        }
        int inverse = ~word;
        if (((inverse - EACH_BYTE) & ~inverse & EACH_SIGN) == 0) { // no byte is 0xFF
            Bytes.put32B(buffer, at, word);
            at += Integer.BYTES;
        } else {
            for (int shift = 24; shift >= 0; shift -= 8) {
                put(word >>> shift);
            }
        }
    }

    private void put(int value) throws IOException {
        if (at > ROOM - 2) {
            drain();
        }
        buffer[at++] = (byte) value;
        if ((byte) value == -1) {
            buffer[at++] = 0;
        }
    }

    private void restart() throws IOException {
        fill();
        if (at > ROOM - 2) {
            drain();
        }
        buffer[at++] = (byte) 0xFF;
        buffer[at++] = (byte) (Marker.RST0 + (restarts++ & 7));
    }

    /** Fills the last byte with ones. */
    private void fill() throws IOException {
        if (count > 0) {
            put((int) (held << Byte.SIZE - count) | 0xFF >> count);
            count = 0;
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, at);
        at = 0;
    }

    /** Ends the scan: fills the last byte and gives all to the stream. */
    void finish() throws IOException {
        fill();
        drain();
    }
}
