package org.skiagraph.cli;

import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.UnsupportedDataException;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.rle.RleDecoder;
import org.skiagraph.compression.rle.RleEncoder;

/** RLE of PS3.5 Annex G: the user says what the image is. */
final class RleStreams implements CodeStreams {
    @Override
    public ImageDecoder decoder(Optional<ImageHeader> shape, boolean ownSizes) throws UnsupportedDataException {
        if (shape.isEmpty()) {
            throw new UnsupportedDataException("rle does not know the size of its image; give --size", Place.of(""));
        }
        try {
            return new RleDecoder(shape.get());
        } catch (IllegalArgumentException e) {
            throw new UnsupportedDataException(String.valueOf(e.getMessage()), Place.of(""));
        }
    }

    @Override
    public ImageEncoder encoder(ImageHeader image) {
        return new RleEncoder();
    }

    @Override
    public void describe(Source source, Budget budget, Json line) {
        // its header has offsets only
    }
}
