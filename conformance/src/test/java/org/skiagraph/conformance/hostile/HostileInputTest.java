package org.skiagraph.conformance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.conformance.Corpus;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;
import org.skiagraph.conformance.Report;

/**
 * Truncations of ten files, and flipped bits of many, end in a result or one refusal, in a heap of 64 MiB and within 20 seconds
 * each: ten times what they may take. What is done to each input: {@link EveryUse}.
 *
 * <p>With {@code -Dhostile.step=1}, as on the default JDK of {@code .ci/run}, these are every truncation, and a million flips;
 * else a tenth of each.
 */
class HostileInputTest {
    private static final int STEP = Integer.getInteger("hostile.step", 10);
    private static final int FLIPS = 1_000_000 / STEP;
    private static final int TRUNCATIONS = 1_000_000 / STEP;
    private static final int SECONDS = 480;

    private static List<String[]> batch(String kind, int number) throws IOException, InterruptedException {
        Corpus.root();
        Program.Output output =
                Jvm.run("64m", SECONDS, HostileBatch.class.getName(), List.of(kind, String.valueOf(number)));
        assertEquals("", output.err());
        List<String[]> rows =
                output.out().lines().map(line -> line.split("\t", -1)).toList();
        assertEquals(
                List.of(), output.out().lines().filter(HostileInputTest::isBad).toList());
        assertEquals(0, output.exitCode());
        Report report = new Report("seed", "inputs", "read", "refused", "slowest_microseconds");
        rows.forEach(report::row);
        report.write("hostile-" + kind + ".tsv");
        long slowest =
                rows.stream().mapToLong(row -> Long.parseLong(row[4])).max().orElse(0);
        System.out.printf(
                "%s: %d inputs, %d read, %d refused; the slowest took %d microseconds%n",
                kind, sum(rows, 1), sum(rows, 2), sum(rows, 3), slowest);
        assertEquals(sum(rows, 1), sum(rows, 2) + sum(rows, 3));
        return rows;
    }

    private static boolean isBad(String line) {
        return line.startsWith("BREAKS") || line.startsWith("HANGS");
    }

    private static long sum(List<String[]> rows, int column) {
        return rows.stream().mapToLong(row -> Long.parseLong(row[column])).sum();
    }

    @Test
    void truncationsOfTenFilesEndInAResultOrARefusal() throws IOException, InterruptedException {
        List<String[]> rows = batch("truncations", STEP);
        assertEquals(10, rows.size());
        assertTrue(sum(rows, 1) >= TRUNCATIONS, () -> sum(rows, 1) + " inputs");
    }

    @Test
    void flippedBitsEndInAResultOrARefusal() throws IOException, InterruptedException {
        List<String[]> rows = batch("flips", FLIPS);
        assertTrue(rows.size() >= 50, () -> rows.size() + " seeds");
        assertTrue(sum(rows, 1) >= FLIPS, () -> sum(rows, 1) + " inputs");
    }
}
