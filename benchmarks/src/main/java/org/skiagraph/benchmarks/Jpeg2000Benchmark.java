package org.skiagraph.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.ByteSamples;
import org.skiagraph.compression.DecodeRequest;
import org.skiagraph.compression.DecodeResult;
import org.skiagraph.compression.ImageHeader;
import org.skiagraph.compression.SampleTarget;
import org.skiagraph.compression.Samples;
import org.skiagraph.compression.ShortSamples;
import org.skiagraph.compression.jpeg2000.Jpeg2000Decoder;

/**
 * Question: how fast do one thread and two decode JPEG 2000, from memory to memory, without loss (5/3) and at a ratio of 10 (9/7)?
 *
 * <p>Baseline: OpenJPEG on the same streams, which it wrote, in the same run; and {@link Jj2000Benchmark}. Goal: 1.4 × for 5/3, 1.3
 * × for 9/7, two threads 1.9 × one; floor: 1.0 ×, 0.9 × and 1.6 ×.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 800, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Jpeg2000Benchmark implements ImageCase {
    /** How it is coded, and which picture. */
    @Param({
        "j2k53 ct",
        "j2k53 mr",
        "j2k53 cr",
        "j2k53 cr8",
        "j2k53 us",
        "j2k53 wsi",
        "j2k97-r10 ct",
        "j2k97-r10 mr",
        "j2k97-r10 cr",
        "j2k97-r10 cr8",
        "j2k97-r10 us",
        "j2k97-r10 wsi"
    })
    public String what = "j2k53 ct";

    private final Jpeg2000Decoder decoder = new Jpeg2000Decoder();
    private SampleTarget target = SampleTarget.of(List.of());
    private byte[] stream = {};
    private int rawBytes;
    private final ExecutorService helper = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "helper");
        thread.setDaemon(true);
        return thread;
    });

    /** Reads the stream, and makes room for its samples. */
    @Override
    @Setup
    public void prepare() throws IOException {
        stream = J2kStreams.bytes(what);
        ImageHeader header =
                decoder.readHeader(Source.of(stream), Limits.standard().open());
        int components = header.components().size();
        int cells = Math.toIntExact(header.pixels() * components);
        rawBytes = header.precision() > 8 ? 2 * cells : cells;
        List<Samples> samples = new ArrayList<>();
        byte[] bytes = new byte[header.precision() > 8 ? 0 : cells];
        short[] shorts = new short[header.precision() > 8 ? cells : 0];
        for (int c = 0; c < components; c++) {
            samples.add(
                    header.precision() > 8
                            ? ShortSamples.interleaved(shorts, header.width(), c, components)
                            : ByteSamples.interleaved(bytes, header.width(), c, components));
        }
        target = SampleTarget.of(samples);
    }

    /** Lets go of the second thread. */
    @TearDown
    public void end() {
        helper.shutdown();
    }

    /** One image by one thread. */
    @Benchmark
    public DecodeResult decode() throws IOException {
        return decode(Workers.none());
    }

    /** One image by two threads. */
    @Benchmark
    public DecodeResult decodeByTwo() throws IOException {
        return decode(Workers.of(helper, 1));
    }

    private DecodeResult decode(Workers workers) throws IOException {
        return decoder.decode(
                Source.of(stream),
                DecodeRequest.all().withWorkers(workers),
                target,
                Limits.standard().open());
    }

    @Override
    public String operation(String method) {
        return "dec-" + codec() + (method.equals("decodeByTwo") ? "-2threads" : "");
    }

    @Override
    public int rawBytes() {
        return rawBytes;
    }

    @Override
    public int codedBytes() {
        return stream.length;
    }

    @Override
    public String what() {
        return what;
    }
}
