package org.skiagraph.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.openjdk.jmh.infra.Blackhole;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.codec.DicomFile;
import org.skiagraph.codec.DicomReader;
import org.skiagraph.codec.ReadOptions;
import org.skiagraph.codec.document.DocumentOptions;
import org.skiagraph.codec.document.JsonReader;
import org.skiagraph.codec.document.JsonWriter;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.DataSet;

/**
 * Question: how many megabytes of header does one thread turn into JSON in a second, from a Data Set in memory and from the bytes of
 * a file in memory? And how many back?
 *
 * <p>Bytes of header are all of the file but its pixel data, whatever becomes of them. Baseline: DCMTK's {@code writeJson} in the
 * same run. Goal: 150 MB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class JsonBenchmark implements Measured {
    /** Which files. */
    @Param({"small", "mf"})
    public String files = "small";

    private static final DocumentOptions OPTIONS = DocumentOptions.standard().withoutBulk();
    private static final double MEGA = 1e6;

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<DataSet> dataSets = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private long headerBytes;

    /** Reads the files without their pixel data. */
    @Override
    @Setup
    public void prepare() throws IOException {
        for (Path path : FileSet.named(files).files()) {
            byte[] file = Files.readAllBytes(path);
            DicomFile whole = DicomFile.read(
                    Source.of(file), ReadOptions.standard(), Limits.standard().open());
            long pixels = whole.dataSet().element(Tag.PixelData).orElseThrow().length();
            int header = (int) (file.length - pixels);
            headerBytes += header;
            byte[] kept = Arrays.copyOf(file, header - 12); // without the header of pixel data, which come last
            bytes.add(kept);
            DataSet dataSet = DicomFile.read(
                            Source.of(kept),
                            ReadOptions.standard(),
                            Limits.standard().open())
                    .dataSet();
            dataSets.add(dataSet);
            out.reset();
            JsonWriter writer = new JsonWriter(out, OPTIONS, Limits.standard().open());
            writer.write(dataSet);
            writer.flush();
            documents.add(out.toByteArray());
        }
    }

    /** A Data Set in memory, to JSON. */
    @Benchmark
    public ByteArrayOutputStream write() throws IOException {
        for (DataSet dataSet : dataSets) {
            out.reset();
            JsonWriter writer = new JsonWriter(out, OPTIONS, Limits.standard().open());
            writer.write(dataSet);
            writer.flush();
        }
        return out;
    }

    /** The bytes of a file, read into a Data Set and that to JSON. */
    @Benchmark
    public ByteArrayOutputStream convert() throws IOException {
        for (byte[] file : bytes) {
            out.reset();
            DicomFile dicom = DicomFile.read(
                    Source.of(file), ReadOptions.standard(), Limits.standard().open());
            JsonWriter writer = new JsonWriter(out, OPTIONS, Limits.standard().open());
            writer.write(dicom.dataSet());
            writer.flush();
        }
        return out;
    }

    /** The bytes of a file, to JSON as they are read. */
    @Benchmark
    public ByteArrayOutputStream stream() throws IOException {
        for (byte[] file : bytes) {
            out.reset();
            var budget = Limits.standard().open();
            JsonWriter writer = new JsonWriter(out, OPTIONS, budget);
            writer.write(DicomReader.open(Source.of(file), ReadOptions.standard(), budget));
            writer.flush();
        }
        return out;
    }

    /** JSON, to a Data Set. */
    @Benchmark
    public void read(Blackhole hole) throws IOException {
        for (byte[] document : documents) {
            hole.consume(JsonReader.of(
                            new ByteArrayInputStream(document),
                            Limits.standard().open())
                    .readAll());
        }
    }

    @Override
    public String operation(String method) {
        return "json-" + method;
    }

    @Override
    public String subject() {
        return files;
    }

    @Override
    public double units() {
        return headerBytes / MEGA;
    }

    @Override
    public String last() {
        return "MB/s of header";
    }
}
