package org.skiagraph.imaging;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.UnsupportedDataException;

/**
 * Writes decoded frames as native pixel data, one after the other: 1-bit frames without padding between them, samples by pixel or
 * by plane as the description says. PS3.5 8.1, PS3.3 C.7.6.3.1.3.
 */
public final class NativeFrames {
    private final PixelDescription pixels;
    private final OutputStream out;
    private long bytes;
    private int pending; // bits of a byte that is not full yet
    private int pendingBits;

    /**
     * Writes to a stream.
     *
     * @param out neither flushed nor closed
     */
    public NativeFrames(PixelDescription pixels, OutputStream out) {
        this.pixels = pixels;
        this.out = out;
    }

    /**
     * Adds a frame.
     *
     * @throws UnsupportedDataException for packed samples by plane
     */
    public void add(Frame frame) throws IOException {
        byte[] cells = frame.cells();
        int lastBits = (int) (pixels.nativeBits() & 7);
        if (pixels.isPacked() && !pixels.planar() && (lastBits != 0 || pendingBits != 0)) {
            addBits(cells, lastBits);
        } else {
            byte[] ordered = pixels.planar() && !frame.hasHalfChrominance() ? planes(cells) : cells;
            out.write(ordered);
            bytes += ordered.length;
        }
    }

    private void addBits(byte[] cells, int lastBits) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            int bits = i == cells.length - 1 && lastBits != 0 ? lastBits : 8;
            pending |= (cells[i] & 0xFF) << pendingBits;
            pendingBits += bits;
            if (pendingBits >= 8) {
                out.write(pending);
                bytes++;
                pending >>>= 8;
                pendingBits -= 8;
            }
        }
    }

    private byte[] planes(byte[] cells) throws UnsupportedDataException {
        int unit = pixels.allocated() / 8;
        if (pixels.isPacked()) {
            throw new UnsupportedDataException("packed samples in colour planes", Place.of("PlanarConfiguration"));
        }
        int samples = pixels.samples();
        int count = pixels.rows() * pixels.columns();
        byte[] planes = new byte[cells.length];
        int to = 0;
        for (int s = 0; s < samples; s++) {
            for (int i = 0; i < count; i++) {
                System.arraycopy(cells, (i * samples + s) * unit, planes, to, unit);
                to += unit;
            }
        }
        return planes;
    }

    /** Writes what is left of a byte, and nothing more; gives how many bytes there are in all. */
    public long finish() throws IOException {
        if (pendingBits > 0) {
            out.write(pending);
            bytes++;
            pendingBits = 0;
        }
        return bytes;
    }
}
