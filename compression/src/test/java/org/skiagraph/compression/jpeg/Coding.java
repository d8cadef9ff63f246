package org.skiagraph.compression.jpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.Picture;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;

/** Encodes and decodes in a line, for tests. */
final class Coding {
    private Coding() {}

    /** What came of a stream. */
    record Decoded(ImageHeader header, int[][] planes, DecodeResult result, Budget budget) {}

    static byte[] encode(Picture picture, JpegEncoding encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SampleSource samples = SampleSource.of(picture.narrow());
        new JpegEncoder(encoding)
                .encode(
                        picture.header(),
                        samples,
                        out,
                        Workers.none(),
                        Limits.standard().open());
        return out.toByteArray();
    }

    static Decoded decode(byte[] stream) throws IOException {
        return decode(Source.of(stream), new JpegDecoder(Upsampling.OWN_SIZE), DecodeRequest.all(), false);
    }

    static Decoded decodeStrictly(byte[] stream) throws IOException {
        return decode(Source.of(stream), new JpegDecoder(Upsampling.OWN_SIZE), DecodeRequest.all(), true);
    }

    static Decoded decode(byte[] stream, Upsampling upsampling) throws IOException {
        return decode(Source.of(stream), new JpegDecoder(upsampling), DecodeRequest.all(), false);
    }

    static Decoded decode(Source source, JpegDecoder decoder, DecodeRequest request, boolean strict)
            throws IOException {
        Budget budget = new Budget(Limits.standard(), () -> 0, strict);
        ImageHeader header = decoder.readHeader(source, Limits.standard().open());
        List<Samples> target = Picture.empty(header, 32);
        DecodeResult result = decoder.decode(source, request, SampleTarget.of(target), budget);
        int[][] planes = new int[target.size()][];
        for (int i = 0; i < planes.length; i++) {
            Component component = header.components().get(i);
            planes[i] = Picture.read(target.get(i), component);
        }
        return new Decoded(header, planes, result, budget);
    }
}
