package org.skiagraph.compression.jpegls;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.ImageCodecSuite;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;

/** Components interleaved by sample. */
class JpegLsCodecTest extends ImageCodecSuite {
    @Override
    protected ImageEncoder encoder() {
        return new JpegLsEncoder(options());
    }

    /** How it encodes. */
    protected JpegLsOptions options() {
        return JpegLsOptions.lossless();
    }

    @Override
    protected ImageDecoder decoder(ImageHeader header) {
        return new JpegLsDecoder();
    }

    @Override
    protected List<ImageHeader> kinds() {
        List<ImageHeader> kinds = new ArrayList<>();
        for (int bits : new int[] {2, 7, 8, 12, 16}) {
            for (int components : new int[] {1, 2, 3}) {
                kinds.add(ImageHeader.of(43, 31, components, bits, false));
            }
        }
        kinds.add(ImageHeader.of(40, 30, 6, 8, false));
        kinds.add(ImageHeader.of(41, 29, 3, 10, false));
        return kinds;
    }

    static class ByLine extends JpegLsCodecTest {
        @Override
        protected JpegLsOptions options() {
            return super.options().withInterleave(Interleave.LINE);
        }
    }

    static class ByComponent extends JpegLsCodecTest {
        @Override
        protected JpegLsOptions options() {
            return super.options().withInterleave(Interleave.NONE);
        }
    }

    static class WithRestarts extends JpegLsCodecTest {
        @Override
        protected JpegLsOptions options() {
            return super.options().withRestartInterval(3);
        }
    }
}
