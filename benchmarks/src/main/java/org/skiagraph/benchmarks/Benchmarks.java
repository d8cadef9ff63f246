package org.skiagraph.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
     * With {@code pictures DIR}: draws the pictures for the peers. With {@code measure OUT REGEX quick|full JVM...}: measures what
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
        } else {
            throw new IllegalArgumentException("pictures DIR | measure OUT REGEX quick|full JVM...");
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
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        return quick
                ? options.warmupIterations(2)
                        .measurementIterations(3)
                        .warmupTime(TimeValue.milliseconds(300))
                        .measurementTime(TimeValue.milliseconds(200))
                : options;
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
        String image = result.getParams().getParam("image");
        ImageCase measured = caseOf(method.substring(0, method.lastIndexOf('.')), image);
        String operation = (method.endsWith(".encode") ? "enc-" : "dec-") + measured.codec();
        String peer = "skiagraph@" + feature(result.getParams().getJdkVersion());
        List<Double> speeds = new ArrayList<>();
        List<Double> allocations = new ArrayList<>();
        result.getBenchmarkResults().forEach(fork -> {
            for (IterationResult iteration : fork.getIterationResults()) {
                speeds.add(
                        1e3 * measured.rawBytes() / iteration.getPrimaryResult().getScore());
                allocations.add(allocation(iteration.getSecondaryResults().values()));
            }
        });
        String ratio = String.format(Locale.ROOT, "%.2f", (double) measured.rawBytes() / measured.codedBytes());
        return List.of(
                Row.of(operation, image, peer, array(speeds), ratio),
                Row.of("alloc", operation + " " + image, peer, array(allocations), "B/op"));
    }

    @SuppressWarnings("rawtypes") // as JMH gives them
    private static double allocation(Collection<Result> results) {
        return results.stream()
                .filter(result -> result.getLabel().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The benchmark's own object, for the sizes of its image. */
    private static ImageCase caseOf(String name, String image) throws IOException {
        if (name.equals(RleBenchmark.class.getName())) {
            RleBenchmark rle = new RleBenchmark();
            rle.image = image;
            rle.prepare();
            return rle;
        }
        throw new IllegalArgumentException(name + " is not a benchmark of a codec");
    }

    private static int feature(String version) {
        return Runtime.Version.parse(version).feature();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
