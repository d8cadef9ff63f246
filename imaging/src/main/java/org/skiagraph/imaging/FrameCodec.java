package org.skiagraph.imaging;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;

/** How the frames of one transfer syntax are decoded and encoded. Immutable. */
public interface FrameCodec {
    /**
     * A decoder for frames of such pixels.
     *
     * @throws IllegalArgumentException if it decodes no such pixels
     */
    ImageDecoder decoder(PixelDescription pixels);

    /**
     * An encoder for frames of such pixels.
     *
     * @return empty if this codec does not encode
     * @throws IllegalArgumentException if it encodes no such pixels
     */
    Optional<ImageEncoder> encoder(PixelDescription pixels);

    /**
     * True if every correct decoder gives the same cells of a frame, bit by bit.
     *
     * @param encoded the frame's code stream
     */
    default boolean isExact(Source encoded, Budget budget) throws IOException {
        return true;
    }

    /** What such pixels are once they were decoded: the code stream's own colour transform was undone. */
    default PixelDescription decoded(PixelDescription pixels) {
        return pixels;
    }

    /** What a Data Set must say of such pixels when they are {@linkplain #encoder encoded}: colour may have been converted. */
    default PixelDescription encoded(PixelDescription pixels) {
        return pixels;
    }
}
