package org.skiagraph.imaging;

import java.util.Optional;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.rle.RleDecoder;
import org.skiagraph.compression.rle.RleEncoder;

/** Frames of RLE Lossless. PS3.5 annex G, and 8.2.2. */
final class RleFrameCodec implements FrameCodec {
    private static final int MAX_SEGMENTS = 15;

    @Override
    public ImageDecoder decoder(PixelDescription pixels) {
        return new RleDecoder(pixels.cells());
    }

    @Override
    public Optional<ImageEncoder> encoder(PixelDescription pixels) {
        boolean packed = pixels.isPacked() && (pixels.allocated() != 1 || pixels.samples() > 1);
        if (pixels.samples() * pixels.allocated() / 8 > MAX_SEGMENTS || pixels.allocated() > 32 || packed) {
            throw new IllegalArgumentException(
                    "RLE Lossless has no " + pixels.samples() + " samples of " + pixels.allocated() + " bits a pixel");
        }
        return Optional.of(new RleEncoder());
    }
}
