package org.skiagraph.compression.jpeg2000;

import java.util.List;
import org.skiagraph.compression.ImageCodecSuite;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;

/** What every codec must do, of streams that {@link ReferenceEncoder} writes. */
class Jpeg2000CodecTest extends ImageCodecSuite {
    private static final ImageEncoder ENCODER = new ReferenceImageEncoder(options -> options);

    @Override
    protected ImageEncoder encoder() {
        return ENCODER;
    }

    @Override
    protected ImageDecoder decoder(ImageHeader header) {
        return new Jpeg2000Decoder();
    }

    @Override
    protected List<ImageHeader> kinds() {
        return List.of(
                ImageHeader.of(41, 29, 1, 8, false),
                ImageHeader.of(41, 29, 1, 16, false),
                ImageHeader.of(41, 29, 3, 8, false),
                ImageHeader.of(41, 29, 2, 1, true));
    }
}
