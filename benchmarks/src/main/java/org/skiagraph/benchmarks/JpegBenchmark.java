package org.skiagraph.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.StreamColour;
import org.skiagraph.compression.jpeg.JpegDecoder;
import org.skiagraph.compression.jpeg.JpegEncoder;
import org.skiagraph.compression.jpeg.JpegEncoding;
import org.skiagraph.compression.jpeg.JpegProcess;
import org.skiagraph.compression.jpeg.SamplingFactors;
import org.skiagraph.compression.jpeg.Ycbcr;
import org.skiagraph.samples.Drawing;
import org.skiagraph.samples.ImageClass;

/**
 * Question: how fast does one thread encode and decode JPEG, from memory to memory?
 *
 * <p>Baseline: of 8 bits libjpeg-turbo with SIMD, of 12 bits and without loss DCMTK, on the same image in the same run, with the same
 * bytes or a size within 1 %. Goals: of 8 bits decode 0.8 ×, encode 0.7 ×, of 12 bits 1.8 × and 4 ×, without loss 2.5 × and 4 ×;
 * floors: 0.4 × and 0.25 ×, 1.2 × and 2.5 ×, 2 × and 2.5 ×.
 *
 * <p>Colour of 8 bits is luminance and chrominance on our side before the clock starts and after it stops, since no codec here applies a
 * colour transform. The peer is measured with its own transform, from RGB and to RGB, as it is fastest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class JpegBenchmark implements ImageCase {
    /** How it is coded, and which picture. */
    @Param({
        "jpeg8-q90 cr8",
        "jpeg8-q90 us",
        "jpeg8-q90 wsi",
        "jpeg8-q90-422 us",
        "jpeg8-q90-422 wsi",
        "jpeg12-q90 ct",
        "jpeg12-q90 mr",
        "jpeg12-q90 cr",
        "jpegll-sv1 ct",
        "jpegll-sv1 mr",
        "jpegll-sv1 cr",
        "jpegll-sv1 us",
        "jpegll-sv1 wsi"
    })
    public String what = "jpeg8-q90 cr8";

    private final JpegDecoder decoder = new JpegDecoder();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private JpegEncoder encoder = new JpegEncoder(JpegEncoding.of(JpegProcess.BASELINE));
    private ImageHeader header = ImageHeader.of(1, 1, 1, 8, false);
    private SampleSource samples = SampleSource.of(List.of());
    private SampleTarget target = SampleTarget.of(List.of());
    private Source coded = Source.of(new byte[0]);
    private int rawBytes;

    /** Draws and encodes the picture. */
    @Override
    @Setup
    public void prepare() throws IOException {
        Drawing drawing = ImageClass.valueOf(subject().toUpperCase(Locale.ROOT)).draw();
        encoder = new JpegEncoder(encoding());
        header = drawing.header();
        List<Samples> cells = drawing.samples();
        if (drawing.components() == 3 && codec().startsWith("jpeg8")) {
            header = new ImageHeader(header.width(), header.height(), header.components(), StreamColour.YCBCR);
            toYcbcr(((ByteSamples) cells.get(0)).array());
        }
        samples = SampleSource.of(cells);
        target = SampleTarget.of(drawing.samples());
        rawBytes = drawing.rawBytes();
        coded = Source.of(encode().toByteArray());
    }

    private JpegEncoding encoding() {
        return switch (codec()) {
            case "jpeg8-q90" -> JpegEncoding.of(JpegProcess.BASELINE);
            case "jpeg8-q90-422" ->
                JpegEncoding.of(JpegProcess.BASELINE)
                        .withSampling(List.of(new SamplingFactors(2, 1), SamplingFactors.ONE, SamplingFactors.ONE));
            case "jpeg12-q90" -> JpegEncoding.of(JpegProcess.EXTENDED);
            case "jpegll-sv1" -> JpegEncoding.of(JpegProcess.LOSSLESS);
            default -> throw new IllegalArgumentException(codec());
        };
    }

    private static void toYcbcr(byte[] pixels) {
        int count = pixels.length / 3;
        int[][] planes = new int[3][count];
        for (int i = 0; i < pixels.length; i++) {
            planes[i % 3][i / 3] = pixels[i] & 0xFF;
        }
        Ycbcr.fromRgb(planes[0], planes[1], planes[2], count, Byte.SIZE);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) planes[i % 3][i / 3];
        }
    }

    /** One image to memory. */
    @Benchmark
    public ByteArrayOutputStream encode() throws IOException {
        out.reset();
        encoder.encode(header, samples, out, Workers.none(), Limits.standard().open());
        return out;
    }

    /** One image from memory. */
    @Benchmark
    public DecodeResult decode() throws IOException {
        return decoder.decode(
                coded, DecodeRequest.all(), target, Limits.standard().open());
    }

    @Override
    public int rawBytes() {
        return rawBytes;
    }

    @Override
    public int codedBytes() {
        return (int) coded.size();
    }

    @Override
    public String what() {
        return what;
    }
}
