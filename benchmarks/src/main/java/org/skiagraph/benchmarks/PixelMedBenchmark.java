package org.skiagraph.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
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

/**
 * The peer of {@link ParseBenchmark} on the JVM: PixelMed's {@code AttributeList}, by its public methods. Its jar, of Debian's
 * {@code libpixelmed-java}, is named by a system property, so that nothing of it is needed to build.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PixelMedBenchmark implements Measured {
    /** The system property that names the jar. */
    static final String JAR = "skiagraph.benchmarks.pixelmed";

    private static final String EXPLICIT_LITTLE = "1.2.840.10008.1.2.1";

    /** Which files. */
    @Param({"small", "ct", "mf"})
    public String files = "small";

    private List<Path> paths = List.of();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private MethodHandle make = MethodHandles.empty(MethodType.methodType(Object.class));
    private MethodHandle read = make;
    private MethodHandle readUntil = make;
    private MethodHandle write = make;
    private Object pixelData = this;

    /** Loads PixelMed, and writes the files if they are not there. */
    @Override
    @Setup
    public void prepare() throws IOException {
        paths = FileSet.named(files).files();
        String jar = System.getProperty(JAR);
        if (jar == null) {
            return; // only the names and sizes are asked for
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {Path.of(jar).toUri().toURL()});
        try {
            Class<?> list = loader.loadClass("com.pixelmed.dicom.AttributeList");
            Class<?> tag = loader.loadClass("com.pixelmed.dicom.AttributeTag");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            make = lookup.unreflectConstructor(list.getConstructor()).asType(MethodType.methodType(Object.class));
            read = lookup.unreflect(list.getMethod("read", String.class))
                    .asType(MethodType.methodType(void.class, Object.class, String.class));
            readUntil = lookup.unreflect(list.getMethod("read", String.class, tag))
                    .asType(MethodType.methodType(void.class, Object.class, String.class, Object.class));
            write = lookup.unreflect(
                            list.getMethod("write", OutputStream.class, String.class, boolean.class, boolean.class))
                    .asType(MethodType.methodType(
                            void.class, Object.class, OutputStream.class, String.class, boolean.class, boolean.class));
            pixelData = tag.getConstructor(int.class, int.class).newInstance(0x7FE0, 0x0010);
        } catch (ReflectiveOperationException e) {
            throw new IOException("PixelMed is not as expected", e);
        }
    }

    /** Each file whole; PixelMed leaves large pixel data in the file. */
    @Benchmark
    public void full(Blackhole hole) throws Throwable {
        for (Path path : paths) {
            Object list = make.invokeExact();
            read.invokeExact(list, path.toString());
            hole.consume(list);
        }
    }

    /** Each file up to its pixel data. */
    @Benchmark
    public void meta(Blackhole hole) throws Throwable {
        for (Path path : paths) {
            Object list = make.invokeExact();
            readUntil.invokeExact(list, path.toString(), pixelData);
            hole.consume(list);
        }
    }

    /** Each file read, and written to memory. */
    @Benchmark
    public ByteArrayOutputStream write() throws Throwable {
        for (Path path : paths) {
            out.reset();
            Object list = make.invokeExact();
            read.invokeExact(list, path.toString());
            write.invokeExact(list, (OutputStream) out, EXPLICIT_LITTLE, true, true);
        }
        return out;
    }

    @Override
    public String operation(String method) {
        return ParseBenchmark.operationOf(method);
    }

    @Override
    public String subject() {
        return files;
    }

    @Override
    public String peer() {
        return "pixelmed";
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
