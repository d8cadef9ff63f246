package org.skiagraph.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.skiagraph.samples.ImageClass;

/** The main class behind {@code benchmarks/run}: measures, and writes rows. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * With {@code pictures DIR}: draws the pictures for the peers. With {@code files}: writes the files that reading is measured on.
     * With {@code decode STREAM}: decodes a JPEG 2000 stream once, to see in which heap it can.
     * With {@code list-files DIR COUNT}: writes so many small objects, a hundred a folder, of ten a series. With {@code measure OUT REGEX quick|full JVM...}: measures what
     * matches on each JVM and adds the rows to a file.
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> words = List.of(arguments);
        if (words.size() == 2 && words.get(0).equals("pictures")) {
            drawAll(Path.of(words.get(1)));
        } else if (words.size() >= 5 && words.get(0).equals("measure")) {
            boolean quick = words.get(3).equals("quick");
            for (String jvm : words.subList(4, words.size())) {
                write(
                        Path.of(words.get(1)),
                        measure(options(words.get(2), quick).jvm(jvm)));
            }
        } else if (words.size() == 3 && words.get(0).equals("list-files")) {
            FileSet.writeMany(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (words.size() == 2 && words.get(0).equals("decode")) {
            DecodingHeap.decode(Path.of(words.get(1)));
        } else if (words.size() == 1 && words.get(0).equals("files")) {
            for (FileSet set : FileSet.values()) {
                set.files();
            }
        } else {
            throw new IllegalArgumentException(
                    "pictures DIR | files | decode J2K | list-files DIR COUNT | measure OUT REGEX quick|full JVM...");
        }
    }

    private static void drawAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ImageClass kind : ImageClass.values()) {
            Path file = folder.resolve(kind.word() + ".pnm");
            if (!Files.exists(file)) {
                Files.write(file, kind.draw().pnm());
            }
        }
    }

    private static void write(Path file, List<Row> rows) throws IOException {
        List<String> lines = rows.stream().map(Row::toString).toList();
        Files.write(
                file,
                lines,
                StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    private static ChainedOptionsBuilder options(String regex, boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(regex)
                .jvmArgsAppend(inherited())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        return quick
                ? options.warmupIterations(2)
                        .measurementIterations(3)
                        .warmupTime(TimeValue.milliseconds(300))
                        .measurementTime(TimeValue.milliseconds(200))
                : options;
    }

    /** The system properties that say where things are. */
    private static String[] inherited() {
        return Stream.of(FileSet.FOLDER, PixelMedBenchmark.JAR, J2kStreams.FOLDER)
                .filter(name -> System.getProperty(name) != null)
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toArray(String[]::new);
    }

    /** Runs benchmarks; a row of speed and a row of allocation for each. */
    static List<Row> measure(ChainedOptionsBuilder options) throws RunnerException, IOException {
        List<Row> rows = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            rows.addAll(rowsOf(result));
        }
        return rows;
    }

    private static List<Row> rowsOf(RunResult result) throws IOException {
        String method = result.getParams().getBenchmark();
        int dot = method.lastIndexOf('.');
        Measured measured = stateOf(method.substring(0, dot), result.getParams());
        String operation = measured.operation(method.substring(dot + 1));
        String peer = measured.peer() + "@" + feature(result.getParams().getJdkVersion());
        List<Double> speeds = new ArrayList<>();
        List<Double> allocations = new ArrayList<>();
        result.getBenchmarkResults().forEach(fork -> {
            for (IterationResult iteration : fork.getIterationResults()) {
                speeds.add(1e9 * measured.units() / iteration.getPrimaryResult().getScore());
                allocations.add(allocation(iteration.getSecondaryResults().values()));
            }
        });
        return List.of(
                Row.of(operation, measured.subject(), peer, array(speeds), measured.last()),
                Row.of("alloc", operation + " " + measured.subject(), peer, array(allocations), "B/op"));
    }

    @SuppressWarnings("rawtypes") // as JMH gives them
    private static double allocation(Collection<Result> results) {
        return results.stream()
                .filter(result -> result.getLabel().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The benchmark's own state, for the names and sizes of what it measured. */
    private static Measured stateOf(String name, BenchmarkParams parameters) throws IOException {
        Measured state;
        try {
            Class<?> type = Class.forName(name);
            state = (Measured) type.getConstructor().newInstance();
            for (String key : parameters.getParamsKeys()) {
                type.getField(key).set(state, parameters.getParam(key));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " is no benchmark with parameters in public fields", e);
        }
        state.prepare();
        return state;
    }

    private static int feature(String version) {
        return Runtime.Version.parse(version).feature();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
