package org.skiagraph.compression.jpeg;

import java.util.List;
import org.skiagraph.compression.ImageCodecSuite;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;

/** The lossless process with the best predictor, fixed tables and restarts. */
class LosslessRestartEncodingTest extends ImageCodecSuite {
    @Override
    protected ImageEncoder encoder() {
        return new JpegEncoder(JpegEncoding.of(JpegProcess.LOSSLESS)
                .withPredictor(0)
                .withOptimised(false)
                .withRestart(RestartInterval.rows(2)));
    }

    @Override
    protected ImageDecoder decoder(ImageHeader header) {
        return new JpegDecoder();
    }

    @Override
    protected List<ImageHeader> kinds() {
        return List.of(
                ImageHeader.of(43, 31, 1, 8, false),
                ImageHeader.of(43, 31, 1, 16, false),
                ImageHeader.of(43, 31, 3, 8, false),
                ImageHeader.of(40, 30, 2, 12, false));
    }
}
