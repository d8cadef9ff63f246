package org.skiagraph.compression.jpeg;

import java.io.IOException;

/** Rows of pixels of three components of up to 8 bits, interleaved as they are coded. */
final class PixelStrip {
    /** Samples of a pixel. */
    static final int COMPONENTS = 3;

    private final byte[] samples;
    private final int stride;

    PixelStrip(int width, int rows) {
        this.stride = Math.multiplyExact(width, COMPONENTS);
        this.samples = new byte[Math.multiplyExact(stride, rows)];
    }

    byte[] samples() {
        return samples;
    }

    /** Where a row begins. */
    int row(int y) {
        return y * stride;
    }

    /** Hands on the first rows: at once, where they go to pixels that lie as these do. */
    void deliver(ComponentRows[] rows, int most) throws IOException {
        int count = Math.min(most, rows[0].left());
        for (int y = 0; y < count; y++) {
            if (!ComponentRows.pixels(rows, samples, row(y))) {
                for (int c = 0; c < COMPONENTS; c++) {
                    rows[c].bytes(samples, row(y) + c, COMPONENTS);
                }
            }
        }
    }
}
