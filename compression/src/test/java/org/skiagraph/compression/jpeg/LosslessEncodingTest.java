package org.skiagraph.compression.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.ImageCodecSuite;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;

/** The lossless process with tables made for the image. */
class LosslessEncodingTest extends ImageCodecSuite {
    @Override
    protected ImageEncoder encoder() {
        return new JpegEncoder(JpegEncoding.of(JpegProcess.LOSSLESS));
    }

    @Override
    protected ImageDecoder decoder(ImageHeader header) {
        return new JpegDecoder();
    }

    @Override
    protected List<ImageHeader> kinds() {
        List<ImageHeader> kinds = new ArrayList<>();
        for (int bits : new int[] {2, 7, 8, 12, 16}) {
            kinds.add(ImageHeader.of(43, 31, 1, bits, false));
        }
        for (int components = 2; components <= 4; components++) {
            kinds.add(ImageHeader.of(43, 31, components, 8, false));
            kinds.add(ImageHeader.of(40, 30, components, 16, false));
        }
        return kinds;
    }
}
