package org.skiagraph.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;
import org.skiagraph.bounds.Limits;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.WriteOptions;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.BulkData;

/**
 * Question: how many files a second does one thread read from a file system's cache: whole, up to the pixel data, and written
 * again?
 *
 * <p>Baseline: PixelMed's {@code AttributeList} in the same run ({@link PixelMedBenchmark}); for whole reads also DCMTK and GDCM.
 * Goal: small files 6 × PixelMed, the header of the large one 12 ×, whole reads no slower than the fastest, read and write 5 ×;
 * floor: 4.5 × and 8 ×.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ParseBenchmark implements Measured {
    /** Which files. */
    @Param({"small", "ct", "mf"})
    public String files = "small";

    private static final ReadOptions HEADER = ReadOptions.standard().withStopBefore(Tag.PixelData);
    private static final ReadOptions WHOLE = ReadOptions.standard().withBulkThreshold(Long.MAX_VALUE);

    private List<Path> paths = List.of();
    private final ByteBuffer pixels = ByteBuffer.allocateDirect(1 << 26);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes the files, if they are not there. */
    @Override
    @Setup
    public void prepare() throws IOException {
        paths = FileSet.named(files).files();
    }

    /** All bytes of each file. */
    @Benchmark
    public void full(Blackhole hole) throws IOException {
        for (Path path : paths) {
            hole.consume(DicomFile.read(path, WHOLE, Limits.standard().open()));
        }
    }

    /** All bytes of each file, its pixel data always into the same memory, as the peers' allocators do. */
    @Benchmark
    public void reused(Blackhole hole) throws IOException {
        for (Path path : paths) {
            try (DicomFile file = DicomFile.open(path)) {
                pixels.clear();
                Optional<BulkData> bulk = file.dataSet().bulk(Tag.PixelData);
                if (bulk.isPresent()) {
                    bulk.get().readTo(pixels);
                }
                hole.consume(file);
            }
        }
    }

    /** Each file up to its pixel data. */
    @Benchmark
    public void meta(Blackhole hole) throws IOException {
        for (Path path : paths) {
            try (DicomFile file = DicomFile.open(path, HEADER, Limits.standard().open())) {
                hole.consume(file);
            }
        }
    }

    /** Each file read, and written to memory. */
    @Benchmark
    public ByteArrayOutputStream write() throws IOException {
        for (Path path : paths) {
            out.reset();
            DicomFile file = DicomFile.read(path, WHOLE, Limits.standard().open());
            file.write(out, file.transferSyntax(), WriteOptions.standard());
        }
        return out;
    }

    @Override
    public String operation(String method) {
        return operationOf(method);
    }

    static String operationOf(String method) {
        return method.equals("write") ? "parse+write" : "parse-" + method;
    }

    @Override
    public String subject() {
        return files;
    }

    @Override
    public double units() {
        return paths.size();
    }

    @Override
    public String last() {
        return "files/s";
    }
}
