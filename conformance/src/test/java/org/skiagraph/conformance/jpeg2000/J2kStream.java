package org.skiagraph.conformance.jpeg2000;

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
import org.skiagraph.compression.jpeg2000.Jp2Box;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;
import org.skiagraph.compression.jpeg2000.Jpeg2000Header;

/** Streams decoded into planes of {@code int}. */
final class J2kStream {
    private J2kStream() {}

    /** What came of a stream. */
    record Decoded(ImageHeader header, List<int[]> planes, DecodeResult result, Budget budget) {}

    static Decoded decode(byte[] stream, DecodeRequest request) throws IOException {
        Source source = Source.of(stream);
        Budget budget = Limits.forHeap(512L << 20).open();
        Jpeg2000Decoder decoder = new Jpeg2000Decoder();
        ImageHeader header = decoder.readHeader(source, request, budget.limits().open());
        List<int[]> planes = new ArrayList<>();
        List<IntSamples> samples = new ArrayList<>();
        for (Component component : header.components()) {
            int[] plane = new int[Math.toIntExact(component.samples())];
            planes.add(plane);
            samples.add(IntSamples.plane(plane, component.width()));
        }
        DecodeResult result = decoder.decode(source, request, SampleTarget.of(samples), budget);
        return new Decoded(header, planes, result, budget);
    }

    /** The code stream in a JP2 file, or the whole of another. */
    static byte[] bare(byte[] stream) throws IOException {
        Jpeg2000Header header =
                Jpeg2000Header.read(Source.of(stream), Limits.standard().open());
        for (Jp2Box box : header.boxes().map(b -> b.boxes()).orElse(List.of())) {
            if (box.type().equals("jp2c")) {
                return Arrays.copyOfRange(stream, (int) box.content(), (int) box.end());
            }
        }
        return stream;
    }
}
