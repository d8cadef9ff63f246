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

    /**
     * How far our samples may be from those of OpenJPEG: not at all with 5/3. Its factor for high-pass samples of 9/7 is
     * 1.625732422 / 2, where T.800 F.3.8.2 has 1 / 1.230174105, which tells from 14 bits on.
     */
    static Difference allowedAsideOpenJpeg(byte[] stream) throws IOException {
        Jpeg2000Header header =
                Jpeg2000Header.read(Source.of(stream), Limits.standard().open());
        long peak = 0;
        for (int c = 0; c < header.styles().size(); c++) {
            int precision = header.size().components().get(c).precision();
            peak = header.styles().get(c).reversible() ? peak : Math.max(peak, 1L << Math.max(0, precision - 13));
        }
        return new Difference(peak, Double.MAX_VALUE);
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
