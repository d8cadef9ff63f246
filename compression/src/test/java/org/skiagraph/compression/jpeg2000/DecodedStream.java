package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.SampleTarget;

/** What {@link Jpeg2000Decoder} made of a stream, in planes without gaps. */
record DecodedStream(ImageHeader header, List<int[]> planes, DecodeResult result, Budget budget) {
    static DecodedStream of(byte[] stream) throws IOException {
        return of(stream, DecodeRequest.all());
    }

    static DecodedStream of(byte[] stream, DecodeRequest request) throws IOException {
        return of(Source.of(stream), request, Limits.standard().open());
    }

    static DecodedStream of(Source source, DecodeRequest request, Budget budget) throws IOException {
        Jpeg2000Decoder decoder = new Jpeg2000Decoder();
        ImageHeader header = decoder.readHeader(source, request, budget.limits().open());
        List<int[]> planes = new ArrayList<>();
        List<IntSamples> samples = new ArrayList<>();
        for (Component component : header.components()) {
            int[] plane = new int[Math.toIntExact(component.samples())];
            Arrays.fill(plane, 77); // what is not written is seen
            planes.add(plane);
            samples.add(IntSamples.plane(plane, component.width()));
        }
        DecodeResult result = decoder.decode(source, request, SampleTarget.of(samples), budget);
        return new DecodedStream(header, planes, result, budget);
    }
}
