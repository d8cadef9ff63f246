package org.skiagraph.compression.rle;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** PS3.5 G.3 as it is printed, for rows: what the fast code must equal. */
final class ReferenceRle {
    private ReferenceRle() {}

    static byte[] pack(byte[] row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < row.length) {
            int literalEnd = i;
            while (literalEnd < row.length && runLength(row, literalEnd) < 3) {
                literalEnd++;
            }
            packBetweenRuns(Arrays.copyOfRange(row, i, literalEnd), out);
            if (literalEnd < row.length) {
                int n = runLength(row, literalEnd);
                replicate(row[literalEnd], n, out);
                i = literalEnd + n;
            } else {
                i = literalEnd;
            }
        }
        return out.toByteArray();
    }

    private static int runLength(byte[] row, int from) {
        int n = 1;
        while (from + n < row.length && row[from + n] == row[from]) {
            n++;
        }
        return n;
    }

    private static void packBetweenRuns(byte[] part, ByteArrayOutputStream out) {
        boolean pairs = part.length % 2 == 0;
        for (int i = 0; i + 1 < part.length; i += 2) {
            pairs &= part[i] == part[i + 1];
        }
        if (pairs) {
            for (int i = 0; i < part.length; i += 2) {
                replicate(part[i], 2, out);
            }
            return;
        }
        for (int i = 0; i < part.length; i += 128) {
            int n = Math.min(128, part.length - i);
            out.write(n - 1);
            out.write(part, i, n);
        }
    }

    private static void replicate(byte value, int length, ByteArrayOutputStream out) {
        for (int left = length; left > 0; left -= 128) {
            int n = Math.min(128, left);
            out.write(n == 1 ? 0 : -n + 1);
            out.write(value);
        }
    }

    /** The first {@code size} bytes that the codes give, or fewer if they give fewer. */
    static byte[] expand(byte[] codes, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (out.size() < size && i < codes.length) {
            int n = codes[i++];
            if (n >= 0) {
                int given = Math.min(n + 1, codes.length - i);
                out.write(codes, i, given);
                i += n + 1;
            } else if (n != -128 && i < codes.length) {
                for (int k = 0; k < -n + 1; k++) {
                    out.write(codes[i]);
                }
                i++;
            }
        }
        return Arrays.copyOf(out.toByteArray(), Math.min(size, out.size()));
    }
}
