package org.skiagraph.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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
import org.skiagraph.compression.rle.RleDecoder;
import org.skiagraph.compression.rle.RleEncoder;
import org.skiagraph.samples.Drawing;
import org.skiagraph.samples.ImageClass;

/**
 * Question: how fast does one thread decode and encode RLE, from memory to memory?
 *
 * <p>Baseline: the faster of DCMTK and GDCM on the same image in the same run. Goal: decode 2 × DCMTK, encode 1.5 × GDCM; floor:
 * 1.2 × and 1.0 ×.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class RleBenchmark implements ImageCase {
    /** Which picture. */
    @Param({"ct", "mr", "cr", "cr8", "us", "wsi"})
    public String image = "ct";

    private final RleEncoder encoder = new RleEncoder();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ImageHeader header = ImageHeader.of(1, 1, 1, 8, false);
    private SampleSource samples = SampleSource.of(List.of());
    private SampleTarget target = SampleTarget.of(List.of());
    private RleDecoder decoder = new RleDecoder(header);
    private Source stream = Source.of(new byte[0]);
    private int rawBytes;

    /** Draws and encodes the picture. */
    @Override
    @Setup
    public void prepare() throws IOException {
        Drawing drawing =
                ImageClass.valueOf(image.toUpperCase(java.util.Locale.ROOT)).draw();
        header = drawing.header();
        samples = SampleSource.of(drawing.samples());
        target = SampleTarget.of(drawing.samples());
        decoder = new RleDecoder(header);
        rawBytes = drawing.rawBytes();
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
        return "rle " + image;
    }
}
