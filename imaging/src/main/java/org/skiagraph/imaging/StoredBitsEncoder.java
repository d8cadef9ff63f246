package org.skiagraph.imaging;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.RowSource;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpeg.Ycbcr;

/** Encodes what Bits Stored and High Bit leave of cells, and YCbCr for RGB if that is asked for. */
final class StoredBitsEncoder implements ImageEncoder {
    private final ImageEncoder encoder;
    private final PixelDescription pixels;
    private final boolean fromRgb;

    StoredBitsEncoder(ImageEncoder encoder, PixelDescription pixels, boolean fromRgb) {
        this.encoder = encoder;
        this.pixels = pixels;
        this.fromRgb = fromRgb;
    }

    @Override
    public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
            throws IOException {
        ImageHeader stored = ImageHeader.of(header.width(), header.height(), pixels.samples(), pixels.stored(), false);
        Rows rows = new Rows(samples, header.width());
        encoder.encode(stored, rows, out, workers, budget);
    }

    /** Rows of an encoder, which may ask for the components of a row one after the other. */
    private final class Rows implements RowSource {
        private final SampleSource cells;
        private final int[][] converted = new int[pixels.samples()][];
        private int convertedRow = -1;

        Rows(SampleSource cells, int width) {
            this.cells = cells;
            for (int i = 0; i < converted.length; i++) {
                converted[i] = new int[width];
            }
        }

        @Override
        public void row(int component, int y, int[] row, int width) throws IOException {
            if (!fromRgb) {
                read(component, y, row, width);
                return;
            }
            if (y != convertedRow) {
                for (int i = 0; i < converted.length; i++) {
                    read(i, y, converted[i], width);
                }
                Ycbcr.fromRgb(converted[0], converted[1], converted[2], width, pixels.stored());
                convertedRow = y;
            }
            System.arraycopy(converted[component], 0, row, 0, width);
        }

        private void read(int component, int y, int[] row, int width) throws IOException {
            if (cells instanceof RowSource source) {
                source.row(component, y, row, width);
            } else {
                Samples plane = ((SampleSource.Arrays) cells).components().get(component);
                int at = plane.offset() + y * plane.rowStride();
                for (int x = 0; x < width; x++, at += plane.pixelStride()) {
                    row[x] = plane.get(at, false);
                }
            }
            int shift = pixels.highBit() + 1 - pixels.stored();
            int mask = (1 << pixels.stored()) - 1;
            for (int x = 0; x < width; x++) {
                row[x] = row[x] >>> shift & mask;
            }
        }
    }
}
