package org.skiagraph.cli.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;

/**
 * Rows of samples as bytes.
 *
 * @param bytes of one sample, 1, 2 or 4
 * @param bigEndian order of the bytes
 * @param signed true if samples read are sign extended
 */
record SampleBytes(int bytes, boolean bigEndian, boolean signed) {
    /** Writes the low bytes of samples. */
    void write(int[] row, int count, OutputStream out) throws IOException {
        byte[] packed = new byte[count * bytes];
        for (int i = 0; i < count; i++) {
            for (int b = 0; b < bytes; b++) {
                packed[i * bytes + b] = (byte) (row[i] >> shift(b));
            }
        }
        out.write(packed);
    }

    /** Reads samples. */
    void read(int[] row, int count, InputStream in) throws IOException {
        byte[] packed = in.readNBytes(count * bytes);
        if (packed.length < count * bytes) {
            throw new MalformedDataException("the samples end early", Place.of("samples"));
        }
        int unused = 32 - 8 * bytes;
        for (int i = 0; i < count; i++) {
            int value = 0;
            for (int b = 0; b < bytes; b++) {
                value |= (packed[i * bytes + b] & 0xFF) << shift(b);
            }
            row[i] = signed ? value << unused >> unused : value;
        }
    }

    private int shift(int b) {
        return 8 * (bigEndian ? bytes - 1 - b : b);
    }
}
