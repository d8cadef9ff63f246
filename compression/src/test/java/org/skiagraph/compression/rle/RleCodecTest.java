package org.skiagraph.compression.rle;

import java.util.ArrayList;
import java.util.List;
import org.skiagraph.compression.ImageCodecSuite;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;

class RleCodecTest extends ImageCodecSuite {
    @Override
    protected ImageEncoder encoder() {
        return new RleEncoder();
    }

    @Override
    protected ImageDecoder decoder(ImageHeader header) {
        return new RleDecoder(header);
    }

    @Override
    protected List<ImageHeader> kinds() {
        List<ImageHeader> kinds = new ArrayList<>();
        for (int bits : new int[] {8, 16, 24, 32}) {
            for (int components : new int[] {1, 2, 3}) {
                kinds.add(ImageHeader.of(43, 31, components, bits, false));
                kinds.add(ImageHeader.of(43, 31, components, bits, true));
            }
        }
        kinds.add(ImageHeader.of(43, 31, 15, 8, false));
        kinds.add(ImageHeader.of(40, 30, 1, 12, false));
        return kinds;
    }
}
