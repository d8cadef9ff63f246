package org.skiagraph.imaging.png;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes one picture as PNG, row by row, holding two rows and one chunk.
 *
 * <p>The same samples give the same bytes on one JDK; another JDK's zlib may compress otherwise. See ISO/IEC 15948.
 */
public final class PngWriter implements Closeable {
    /** Compression that costs a little and gains most of what there is to gain. */
    private static final int LEVEL = 4;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final int GREY = 0;
    private static final int TRUE_COLOUR = 2;

    private final OutputStream out;
    private final int width;
    private final int height;
    private final int samples;
    private final int bits;
    private final RowFilter filter;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] chunk = new byte[CHUNK];
    private int chunkLength;
    private int rows;

    /**
     * Begins a picture: writes the signature and the header.
     *
     * @param out receives the file; neither flushed nor closed
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @param samples 1 for grey, 3 for red, green, blue
     * @param bits of a sample, 8 or 16
     */
    public PngWriter(OutputStream out, int width, int height, int samples, int bits) throws IOException {
        if (width < 1 || height < 1 || samples != 1 && samples != 3 || bits != 8 && bits != 16) {
            throw new IllegalArgumentException(
                    "PNG of " + width + "x" + height + ", " + samples + " samples of " + bits + " bits");
        }
        this.out = out;
        this.width = width;
        this.height = height;
        this.samples = samples;
        this.bits = bits;
        int pixelBytes = samples * (bits / 8);
        this.filter = new RowFilter(pixelBytes, Math.multiplyExact(width, pixelBytes));
        out.write(SIGNATURE);
        writeHeader();
    }

    private void writeHeader() throws IOException {
        byte[] header = new byte[13];
        putInt(header, 0, width);
        putInt(header, 4, height);
        header[8] = (byte) bits;
        header[9] = (byte) (samples == 1 ? GREY : TRUE_COLOUR);
        writeChunk("IHDR", header, header.length);
    }

    /**
     * Adds the next row.
     *
     * @param row width × samples values, interleaved by pixel, of which the low bits are taken; not retained
     */
    public void row(int[] row) throws IOException {
        if (rows == height) {
            throw new IllegalArgumentException("more than the " + height + " rows stated");
        }
        if (row.length < width * samples) {
            throw new IllegalArgumentException("row of " + row.length + " samples, " + width * samples + " needed");
        }
        rows++;
        byte[] raw = filter.nextRow();
        if (bits == 8) {
            for (int i = 0; i < width * samples; i++) {
                raw[i] = (byte) row[i];
            }
        } else {
            for (int i = 0; i < width * samples; i++) {
                raw[2 * i] = (byte) (row[i] >> 8);
                raw[2 * i + 1] = (byte) row[i];
            }
        }
        deflater.setInput(filter.filtered());
        drain();
    }

    private void drain() throws IOException {
        while (true) {
            int n = deflater.deflate(chunk, chunkLength, CHUNK - chunkLength);
            if (n == 0) {
                return;
            }
            chunkLength += n;
            if (chunkLength == CHUNK) {
                writeData();
            }
        }
    }

    private void writeData() throws IOException {
        writeChunk("IDAT", chunk, chunkLength);
        chunkLength = 0;
    }

    /**
     * Ends the picture.
     *
     * @throws IOException if rows are missing; the file is incomplete then
     */
    public void finish() throws IOException {
        if (rows != height) {
            throw new IOException("picture ended after " + rows + " of " + height + " rows");
        }
        deflater.finish();
        drain();
        if (chunkLength > 0) {
            writeData();
        }
        writeChunk("IEND", chunk, 0);
    }

    /** Frees what deflating holds; writes nothing. */
    @Override
    public void close() {
        deflater.end();
    }

    private void writeChunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        byte[] number = new byte[4];
        putInt(number, 0, length);
        out.write(number);
        out.write(name);
        out.write(data, 0, length);
        putInt(number, 0, (int) crc.getValue());
        out.write(number);
    }

    private static void putInt(byte[] target, int at, int value) {
        target[at] = (byte) (value >> 24);
        target[at + 1] = (byte) (value >> 16);
        target[at + 2] = (byte) (value >> 8);
        target[at + 3] = (byte) value;
    }
}
