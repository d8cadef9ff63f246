package org.skiagraph.compression.jpeg2000.block;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bits that the arithmetic coder is bypassed with. T.800 D.6. */
final class ReferenceRawBits {
    private ReferenceRawBits() {}

    /** Writes one segment: a byte behind FF has seven bits. */
    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int current;
        private int free = 8;
        private boolean afterFF;

        void write(int bit) {
            current |= bit << --free;
            if (free == 0) {
                out.write(current);
                afterFF = current == 0xFF;
                free = afterFF ? 7 : 8;
                current = 0;
            }
        }

        /** How many bytes hold what was written. */
        int length() {
            return out.size() + (free < (afterFF ? 7 : 8) ? 1 : 0);
        }

        /** Ends the segment: 0101... to the end of the byte, and no FF as the last one. */
        byte[] flush() {
            for (int bit = 0; free < (afterFF ? 7 : 8); bit ^= 1) {
                write(bit);
            }
            byte[] bytes = out.toByteArray();
            return afterFF ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        }
    }

    /** Reads one segment; ones follow its end, and a marker in it. */
    static final class Reader {
        private final byte[] in;
        private int next;
        private int current;
        private int left;
        private boolean marker;
        private int used;

        Reader(byte[] in) {
            this.in = in.clone();
        }

        int read() {
            used++;
            if (left == 0) {
                left = current == 0xFF ? 7 : 8;
                int coming = next < in.length ? in[next] & 0xFF : 0xFF;
                marker |= current == 0xFF && coming > 0x8F;
                if (marker) {
                    return 1; // from now on
                }
                current = coming;
                next++;
            }
            left--;
            return current >> left & 1;
        }

        /**
         * True if bytes and bits end together, as {@link Writer#flush} ends them. In place of an FF that is left out, FF 2A may
         * stand, too, which is no less predictable.
         */
        boolean endsPredictably() {
            for (int i = 1; i < in.length; i++) {
                if (in[i - 1] == -1 && (in[i] & 0xFF) > 0x8F) {
                    return false;
                }
            }
            int last = in.length - 1;
            if (last < 0) {
                return used == 0 || used == 8;
            } else if (in[last] == -1) {
                return false;
            }
            int bits = ReferenceMq.bits(in, in.length);
            int spare = bits - used;
            return spare == -8
                    || spare == 0
                    || spare > 0 && spare < 8 && (in[last] & (1 << spare) - 1) == 0x55 >> 8 - spare;
        }
    }
}
