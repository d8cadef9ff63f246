package org.skiagraph.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;

/**
 * Question: how large must a heap be to hold a decoded image and what decoding it takes? The stream is a file that is read in
 * pieces. Whoever asks runs this with smaller and smaller heaps.
 */
final class DecodingHeap {
    private DecodingHeap() {}

    /** Decodes a JPEG 2000 stream into arrays as narrow as its samples allow. */
    static void decode(Path stream) throws IOException {
        Jpeg2000Decoder decoder = new Jpeg2000Decoder();
        try (Source source = Source.open(stream)) {
            List<Samples> target = new ArrayList<>();
            for (Component component :
                    decoder.readHeader(source, Limits.none().open()).components()) {
                int cells = Math.toIntExact(component.samples());
                target.add(
                        component.precision() <= 8
                                ? ByteSamples.plane(new byte[cells], component.width())
                                : ShortSamples.plane(new short[cells], component.width()));
            }
            decoder.decode(
                    source,
                    DecodeRequest.all(),
                    SampleTarget.of(target),
                    Limits.none().open());
        }
    }
}
