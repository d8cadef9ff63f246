package org.skiagraph.conformance.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.Component;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.IntSamples;
import org.skiagraph.compression.RowSink;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.jpegls.ColourTransform;
import org.skiagraph.compression.jpegls.Interleave;
import org.skiagraph.compression.jpegls.JpegLsDecoder;
import org.skiagraph.compression.jpegls.JpegLsEncoder;
import org.skiagraph.compression.jpegls.JpegLsHeader;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.compression.jpegls.MappingTable;
import org.skiagraph.compression.jpegls.PresetParameters;
import org.skiagraph.compression.jpegls.SpiffHeader;

/**
 * What is done with JPEG-LS streams: their segments are read, and they are decoded row by row and, if they are small, into arrays with
 * help. Both must come to the same, also of damaged streams, and what was decoded must survive being encoded.
 */
final class JpegLsUse {
    private static final int SMALL = 1 << 18;
    private static final int SIZE = 24;

    private JpegLsUse() {}

    static void decode(byte[] stream, Limits limits) throws IOException {
        Source source = Source.of(stream);
        JpegLsDecoder decoder = new JpegLsDecoder();
        ImageHeader header = decoder.readHeader(source, limits.open());
        if (JpegLsHeader.read(source, limits.open()).scans().isEmpty()) {
            throw new IllegalStateException("a header without a scan");
        }
        boolean small =
                header.components().stream().mapToLong(Component::samples).sum() <= SMALL;
        List<int[]> rows = new ArrayList<>();
        header.components().forEach(each -> rows.add(new int[small ? (int) each.samples() : 0]));
        RowSink sink = (component, y, row, width) -> {
            if (small) {
                System.arraycopy(row, 0, rows.get(component), y * width, width);
            }
        };
        Budget budget = limits.open();
        DecodeResult alone = decoder.decode(source, DecodeRequest.all(), sink, budget);
        if (!alone.complete() && budget.findings().isEmpty()) {
            throw new IllegalStateException("incomplete in silence");
        }
        if (small) {
            compare(source, header, alone, rows, limits);
            encodeAgain(header, rows);
        }
    }

    private static void compare(Source source, ImageHeader header, DecodeResult alone, List<int[]> rows, Limits limits)
            throws IOException {
        List<int[]> planes = rows.stream().map(row -> new int[row.length]).toList();
        DecodeRequest helped = DecodeRequest.all().withWorkers(Workers.of(ForkJoinPool.commonPool(), 2));
        DecodeResult result =
                new JpegLsDecoder().decode(source, helped, SampleTarget.of(samples(header, planes)), limits.open());
        if (!result.equals(alone)) {
            throw new IllegalStateException(alone + " alone and " + result + " with help");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!Arrays.equals(rows.get(i), planes.get(i))) {
                throw new IllegalStateException("other samples with help, of component " + i);
            }
        }
    }

    private static List<Samples> samples(ImageHeader header, List<int[]> planes) {
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            samples.add(
                    IntSamples.plane(planes.get(i), header.components().get(i).width()));
        }
        return samples;
    }

    private static void encodeAgain(ImageHeader header, List<int[]> planes) throws IOException {
        byte[] again;
        try {
            again = encode(header, planes, JpegLsOptions.lossless().withInterleave(Interleave.NONE));
        } catch (IllegalArgumentException e) {
            return; // sub-sampling that a header cannot tell in whole numbers
        }
        List<int[]> decoded =
                planes.stream().map(plane -> new int[plane.length]).toList();
        new JpegLsDecoder()
                .decode(
                        Source.of(again),
                        DecodeRequest.all(),
                        SampleTarget.of(samples(header, decoded)),
                        Limits.standard().open());
        for (int i = 0; i < planes.size(); i++) {
            if (!Arrays.equals(planes.get(i), decoded.get(i))) {
                throw new IllegalStateException("encoded and decoded, component " + i + " has other samples");
            }
        }
    }

    /** One stream of each kind. */
    static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        JpegLsOptions plain = JpegLsOptions.lossless();
        for (int bits : new int[] {2, 8, 12, 16}) {
            seeds.put("grey-" + bits, encode(1, bits, plain));
            seeds.put("grey-near-" + bits, encode(1, bits, plain.withNear(1)));
        }
        for (Interleave interleave : Interleave.values()) {
            String name = interleave.name().toLowerCase(Locale.ROOT);
            seeds.put(name, encode(3, 8, plain.withInterleave(interleave)));
            seeds.put(
                    name + "-near",
                    encode(3, 8, plain.withInterleave(interleave).withNear(3)));
            seeds.put(
                    name + "-restarts",
                    encode(3, 8, plain.withInterleave(interleave).withRestartInterval(5)));
            seeds.put(
                    name + "-mixed",
                    encode(3, 8, plain.withInterleave(interleave).withTransform(ColourTransform.HP2)));
        }
        seeds.put("preset", encode(2, 10, plain.withPreset(new PresetParameters(1000, 5, 50, 500, 7))));
        seeds.put(
                "beside",
                encode(
                        1,
                        8,
                        plain.withSpiff(SpiffHeader.of(SIZE, SIZE, 1, 8, 8))
                                .withMappingTables(List.of(new MappingTable(1, 3, new byte[30])))));
        return seeds;
    }

    private static byte[] encode(int components, int precision, JpegLsOptions options) throws IOException {
        List<int[]> planes = new ArrayList<>();
        for (int c = 0; c < components; c++) {
            int[] plane = new int[SIZE * SIZE];
            for (int i = 0; i < plane.length; i++) {
                int most = options.preset().map(PresetParameters::maxval).orElse((1 << precision) - 1);
                boolean flat = (i / 40 & 1) == 0;
                plane[i] = flat ? 1 : (i * (3 + c) + i / SIZE * 5 + (i * i >> 4 & 15)) % (most + 1);
            }
            planes.add(plane);
        }
        return encode(ImageHeader.of(SIZE, SIZE, components, precision, false), planes, options);
    }

    private static byte[] encode(ImageHeader header, List<int[]> planes, JpegLsOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegLsEncoder(options)
                .encode(
                        header,
                        SampleSource.of(samples(header, planes)),
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
        words.add("\u00FF\u00F8\0\r\u0001\0\u00FF\0\u0003\0\u0007\0\u0015\0\u0040");
        words.add("\u00FF\u00F8\0\u000C\u0004\u0004\0\0\0\u0018\0\0\0\u0018");
        words.add("\u00FF\u00E8\0\u0007mrfx\u0001");
        words.add("\u00FF\u00DA\0\u0008\u0001\u0001\0\0\0\0");
        return words;
    }
}
