package org.skiagraph.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {
    private static ChainedOptionsBuilder once(String benchmarks) {
        return new OptionsBuilder()
                .include(benchmarks)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    @Test
    void everyBenchmarkRunsAndGivesRows() throws RunnerException, IOException {
        List<Row> rows = new ArrayList<>();
        rows.addAll(Benchmarks.measure(once("RleBenchmark").param("image", "ct")));
        rows.addAll(Benchmarks.measure(once("JpegLsBenchmark").param("what", "jls ct")));
        rows.addAll(Benchmarks.measure(once("JpegBenchmark").param("what", "jpeg8-q90-422 us", "jpegll-sv1 ct")));
        rows.addAll(Benchmarks.measure(once("ParseBenchmark").param("files", "small")));
        rows.addAll(Benchmarks.measure(once("PduBenchmark").param("kind", "associate", "p-data", "p-data-file")));
        Set<String> names =
                rows.stream().map(row -> row.operation() + " " + row.image()).collect(Collectors.toSet());
        Set<String> speeds = Set.of(
                "dec-rle ct",
                "enc-rle ct",
                "dec-jls ct",
                "enc-jls ct",
                "dec-jpeg8-q90-422 us",
                "enc-jpeg8-q90-422 us",
                "dec-jpegll-sv1 ct",
                "enc-jpegll-sv1 ct",
                "parse-full small",
                "parse-reused small",
                "parse-meta small",
                "parse+write small",
                "associate loopback",
                "p-data loopback",
                "p-data-file loopback");
        Set<String> expected = new HashSet<>(speeds);
        speeds.forEach(name -> expected.add("alloc " + name));
        assertEquals(expected, names);
        for (Row row : rows) {
            assertTrue(row.median() > 0, row.toString());
            assertEquals("skiagraph@" + Runtime.version().feature(), row.peer());
        }
    }

    @Test
    void aRowHasSevenColumnsWithTheMedianFirst() {
        Row row = Row.of("dec-rle", "ct", "dcmtk", new double[] {3, 1, 2.26}, "1.50");
        assertEquals("dec-rle\tct\tdcmtk\t2.3\t1.0\t3.0\t1.50", row.toString());
    }
}
