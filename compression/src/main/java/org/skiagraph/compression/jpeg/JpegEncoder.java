package org.skiagraph.compression.jpeg;

import java.io.IOException;
import java.io.OutputStream;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleSource;

/**
 * Encodes images as JPEG streams of T.81 with Huffman coding: baseline, extended, progressive, lossless, as a {@link JpegEncoding}
 * says.
 *
 * <p>1 to 4 components of one precision, at most 65535 rows and columns. By a DCT, samples of 2 to 8 bits are coded as 8, those of 9 to
 * 12 as 12, as the numbers they are; they must not be signed. The lossless process codes 2 to 16 bits; JPEG has no sign, so of signed
 * samples it codes the low bits, and who decodes must know. Bits above the precision are not coded.
 *
 * <p>No colour transform is applied: the colour of the header decides which tables components share, and what the {@link
 * JpegEncoding#marker() marker} says.
 *
 * <p>Memory is that of some rows, but where Huffman tables are made for an image by a DCT: then its coefficients that are not 0 are held
 * between the two passes, and the budget is charged {@link Limit#HELD_BYTES} for them as they are made. Helpers take strips of the
 * image; a {@link org.skiagraph.compression.RowSource} is called by the calling thread alone, for some rows twice.
 */
public final class JpegEncoder implements ImageEncoder {
    private final JpegEncoding encoding;

    /** An encoder that encodes so. */
    public JpegEncoder(JpegEncoding encoding) {
        this.encoding = encoding;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if JPEG, or the encoding chosen, cannot express the image; nothing is written then
     */
    @Override
    public void encode(ImageHeader header, SampleSource samples, OutputStream out, Workers workers, Budget budget)
            throws IOException {
        FramePlan frame = FramePlan.of(header, encoding);
        SampleRows rows = new SampleRows(samples, header, frame.precision());
        budget.require(Limit.PIXELS, header.pixels(), Place.of("JPEG image"));
        Workers helpers = rows.isForOneThread() ? Workers.none() : workers;
        switch (encoding.process()) {
            case BASELINE, EXTENDED -> new SequentialEncoding(frame, rows, out, helpers, budget).encode();
            case PROGRESSIVE -> new ProgressiveEncoding(frame, rows, out, helpers, budget).encode();
            case LOSSLESS -> new LosslessEncoding(frame, rows, out, helpers, budget).encode();
        }
    }
}
