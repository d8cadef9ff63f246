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
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleSource;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.jpegls.Interleave;
import org.skiagraph.compression.jpegls.JpegLsDecoder;
import org.skiagraph.compression.jpegls.JpegLsEncoder;
import org.skiagraph.compression.jpegls.JpegLsOptions;
import org.skiagraph.samples.Drawing;
import org.skiagraph.samples.ImageClass;

/**
 * Question: how fast does one thread decode and encode JPEG-LS, from memory to memory, in every interleave mode, with and without
 * loss?
 *
 * <p>Baseline: CharLS on the same image in the same run. Goal: 1.3 × both ways; floor: 1.1 × for one component, 1.0 × for RGB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class JpegLsBenchmark implements ImageCase {
    private static final int NEAR = 2;

    /** How it is coded, and which picture. Without a mode, components are interleaved by sample. */
    @Param({
        "jls ct",
        "jls mr",
        "jls cr",
        "jls cr8",
        "jls us",
        "jls wsi",
        "jls-near2 ct",
        "jls-near2 mr",
        "jls-near2 cr",
        "jls-near2 cr8",
        "jls-near2 us",
        "jls-near2 wsi",
        "jls-line us",
        "jls-line wsi",
        "jls-line-near2 us",
        "jls-line-near2 wsi",
        "jls-none us",
        "jls-none wsi",
        "jls-none-near2 us",
        "jls-none-near2 wsi"
    })
    public String what = "jls ct";

    private final JpegLsDecoder decoder = new JpegLsDecoder();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private JpegLsEncoder encoder = new JpegLsEncoder(JpegLsOptions.lossless());
    private ImageHeader header = ImageHeader.of(1, 1, 1, 8, false);
    private SampleSource samples = SampleSource.of(List.of());
    private SampleTarget target = SampleTarget.of(List.of());
    private Source stream = Source.of(new byte[0]);
    private int rawBytes;

    /** Draws and encodes the picture. */
    @Override
    @Setup
    public void prepare() throws IOException {
        Drawing drawing = ImageClass.valueOf(subject().toUpperCase(Locale.ROOT)).draw();
        header = drawing.header();
        samples = SampleSource.of(drawing.samples());
        target = SampleTarget.of(drawing.samples());
        rawBytes = drawing.rawBytes();
        Interleave mode = codec().contains("line")
                ? Interleave.LINE
                : codec().contains("none") ? Interleave.NONE : Interleave.SAMPLE;
        JpegLsOptions options = JpegLsOptions.lossless().withInterleave(mode);
        encoder = new JpegLsEncoder(codec().endsWith("near2") ? options.withNear(NEAR) : options);
        stream = Source.of(encode().toByteArray());
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
                stream, DecodeRequest.all(), target, Limits.standard().open());
    }

    @Override
    public int rawBytes() {
        return rawBytes;
    }

    @Override
    public int codedBytes() {
        return (int) stream.size();
    }

    @Override
    public String what() {
        return what;
    }
}
