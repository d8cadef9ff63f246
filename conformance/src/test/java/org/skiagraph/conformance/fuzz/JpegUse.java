package org.skiagraph.conformance.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.JpegEncoder;
import org.skiagraph.compression.jpeg.JpegEncoding;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.compression.jpeg.Progression;
import org.skiagraph.compression.jpeg.RestartInterval;
import org.skiagraph.compression.jpeg.SamplingFactors;
import org.skiagraph.compression.jpeg.Upsampling;

/** What is done with JPEG streams: decoded row by row and, if they are small, side by side; both must come to the same. */
final class JpegUse {
    private static final int SMALL = 1 << 18;
    private static final int SIZE = 24;

    private JpegUse() {}

    static void decode(byte[] stream, Limits limits) throws IOException {
        Source source = Source.of(stream);
        JpegDecoder decoder = new JpegDecoder(Upsampling.TRIANGLE);
        ImageHeader header = decoder.readHeader(source, limits.open());
        long[] sums = new long[header.components().size()];
        RowSink sink = (component, y, row, width) -> {
            for (int x = 0; x < width; x++) {
                sums[component] += (long) row[x] * (1 + x % 7 + y % 5);
            }
        };
        Budget budget = limits.open();
        DecodeResult rows = decoder.decode(source, DecodeRequest.all(), sink, budget);
        if (!rows.complete() && budget.findings().isEmpty()) {
            throw new IllegalStateException("incomplete in silence");
        }
        if (header.pixels() * sums.length <= SMALL) {
            DecodeRequest helped = DecodeRequest.all().withWorkers(Workers.of(ForkJoinPool.commonPool(), 2));
            List<Samples> target = new ArrayList<>();
            for (int i = 0; i < sums.length; i++) {
                target.add(IntSamples.plane(new int[(int) header.pixels()], header.width()));
            }
            DecodeResult arrays = decoder.decode(source, helped, SampleTarget.of(target), limits.open());
            if (rows.complete()) {
                compare(rows, sums, arrays, target, header.width());
            }
        }
    }

    private static void compare(DecodeResult rows, long[] sums, DecodeResult arrays, List<Samples> target, int width) {
        if (!arrays.complete() || arrays.bytesUsed() != rows.bytesUsed()) {
            throw new IllegalStateException(rows + " alone and " + arrays + " with help");
        }
        for (int i = 0; i < sums.length; i++) {
            int[] plane = ((IntSamples) target.get(i)).array();
            long sum = 0;
            for (int j = 0; j < plane.length; j++) {
                sum += (long) plane[j] * (1 + j % width % 7 + j / width % 5);
            }
            if (sum != sums[i]) {
                throw new IllegalStateException("other samples with help, of component " + i);
            }
        }
    }

    /** One stream of each kind. */
    static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        List<SamplingFactors> half = List.of(new SamplingFactors(2, 2), SamplingFactors.ONE, SamplingFactors.ONE);
        for (JpegProcess process : JpegProcess.values()) {
            JpegEncoding encoding = JpegEncoding.of(process);
            String name = process.name().toLowerCase(Locale.ROOT);
            seeds.put(name + "-grey", encode(1, 8, encoding));
            seeds.put(name + "-restarts", encode(3, 8, encoding.withRestart(RestartInterval.rows(1))));
            if (process.isLossless()) {
                seeds.put(name + "-16", encode(1, 16, encoding.withPredictor(7).withPointTransform(1)));
            } else {
                seeds.put(
                        name + "-half", encode(3, 8, encoding.withSampling(half).withOptimised(true)));
            }
        }
        seeds.put("extended-12", encode(1, 12, JpegEncoding.of(JpegProcess.EXTENDED)));
        seeds.put(
                "spectral",
                encode(2, 12, JpegEncoding.of(JpegProcess.PROGRESSIVE).withProgression(Progression.SPECTRAL)));
        return seeds;
    }

    private static byte[] encode(int components, int precision, JpegEncoding encoding) throws IOException {
        List<Samples> planes = new ArrayList<>();
        for (int c = 0; c < components; c++) {
            int[] plane = new int[SIZE * SIZE];
            for (int i = 0; i < plane.length; i++) {
                plane[i] = (i * (3 + c) + i / SIZE * 5 + (i * i >> 4 & 15)) & (1 << precision) - 1;
            }
            planes.add(IntSamples.plane(plane, SIZE));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegEncoder(encoding)
                .encode(
                        ImageHeader.of(SIZE, SIZE, components, precision, false),
                        SampleSource.of(planes),
                        out,
                        Workers.none(),
                        Limits.standard().open());
        return out.toByteArray();
    }

    /** Markers, and heads of their segments. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (int marker = 0xC0; marker <= 0xFE; marker++) {
            words.add("\u00FF" + (char) marker);
        }
        words.add("\u00FF\u00DD\0\u0004\0\u0001");
        words.add("\u00FF\u00DC\0\u0004\0\u0018");
        words.add("\u00FF\u00DA\0\u0008\u0001\u0001\0\u0001\0\0");
        words.add("\u00FF\0");
        words.add("\u00FF\u00FF");
        words.add("Adobe\0");
        words.add("JFIF\0");
        return words;
    }
}
