package org.skiagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.ImageDecoder;
import org.skiagraph.compression.ImageEncoder;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.JpegEncoder;
import org.skiagraph.compression.jpeg.JpegHeader;
import org.skiagraph.compression.jpeg.Upsampling;

/** JPEG of ITU-T T.81. */
final class JpegStreams implements CodeStreams {
    private final JpegOptions options;

    JpegStreams(Arguments arguments) throws UsageException {
        this.options = JpegOptions.of(arguments);
    }

    @Override
    public ImageDecoder decoder(Optional<ImageHeader> shape, boolean ownSizes) {
        return new JpegDecoder(options.upsampling().orElse(ownSizes ? Upsampling.OWN_SIZE : Upsampling.TRIANGLE));
    }

    @Override
    public ImageEncoder encoder(ImageHeader image) {
        return new JpegEncoder(options.encoding(image));
    }

    @Override
    public void describe(Source source, Budget budget, Json line) throws IOException {
        JpegHeader header = JpegHeader.read(source, budget);
        List<String> sampling = header.components().stream()
                .map(c -> c.horizontal() + "x" + c.vertical())
                .toList();
        line.put("process", header.process().name().toLowerCase(Locale.ROOT))
                .put("description", header.process().description())
                .put("precision", header.precision())
                .put("sampling", sampling)
                .put("interleaved", header.interleaved())
                .put("restartInterval", header.restartInterval());
        if (header.predictor().isPresent()) {
            line.put("predictor", header.predictor().getAsInt()).put("pointTransform", header.pointTransform());
        }
        line.put("jfif", header.jfif());
        if (header.adobeTransform().isPresent()) {
            line.put("adobeTransform", header.adobeTransform().getAsInt());
        }
        List<String> segments = header.segments().stream()
                .map(s -> s.marker() + "@" + s.position() + "+" + s.length())
                .toList();
        line.put("segments", segments);
    }
}
