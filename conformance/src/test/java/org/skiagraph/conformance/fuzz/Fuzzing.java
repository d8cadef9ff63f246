package org.skiagraph.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skiagraph.conformance.Jvm;

/**
 * Fuzzes each target for {@code -Dfuzz.seconds=N}, those of {@code -Dfuzz.targets=WORD,...} if that is there. The script
 * {@code conformance/fuzz} calls it, and says how; a plain build does not, since its name is not that of a test.
 */
class Fuzzing {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final String TARGETS = System.getProperty("fuzz.targets", "");
    private static final int START_SECONDS = 120;
    private static final int TAIL = 40;

    @Test
    void chosenTargetsAreSome() {
        List<String> chosen = TARGETS.isEmpty() ? List.of() : List.of(TARGETS.split(","));
        assertTrue(FuzzTarget.words().containsAll(chosen), () -> chosen + " are not all of " + FuzzTarget.words());
    }

    private static Path folder(FuzzTarget target) {
        return Jvm.project().resolve("conformance/target/fuzz").resolve(target.word());
    }

    @ParameterizedTest
    @EnumSource
    void nothingButDataExceptionIsFound(FuzzTarget target) throws IOException, InterruptedException {
        assumeTrue(SECONDS > 0, "give -Dfuzz.seconds=N");
        assumeTrue(TARGETS.isEmpty() || List.of(TARGETS.split(",")).contains(target.word()), "not chosen");
        Path folder = folder(target);
        prepare(target, folder);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command(target, folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(SECONDS + START_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            fail(target.word() + " did not end: " + tail(log));
        }
        List<Path> crashes = crashes(folder);
        if (!crashes.isEmpty()) {
            fail(told(target, crashes.get(0), log));
        }
        assertEquals(0, process.exitValue(), () -> tail(log));
        String end = tail(log);
        assertTrue(end.contains("Done "), end);
        System.out.println(target.word() + ": "
                + end.lines()
                        .filter(line -> line.startsWith("Done "))
                        .findFirst()
                        .orElse(""));
    }

    private static void prepare(FuzzTarget target, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("found"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (Map.Entry<String, byte[]> seed : target.seeds().entrySet()) {
            Files.write(seeds.resolve(seed.getKey().replace('/', '-')), seed.getValue());
        }
        Files.writeString(folder.resolve("dictionary"), Words.file(target.dictionary()));
        for (Path old : crashes(folder)) {
            Files.delete(old);
        }
    }

    private static List<String> command(FuzzTarget target, Path folder) {
        List<String> command = new ArrayList<>(List.of(Jvm.tool("java"), "-Xmx512m", "-XX:+UseSerialGC"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzz.class.getName(),
                "--target_args=" + target.word(),
                "--instrumentation_includes=org.skiagraph.**",
                "--trace=none", // the words of the dictionary do what watching comparisons does, at eight times the
                // speed
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + folder.resolve("dictionary"),
                "-max_total_time=" + SECONDS,
                "-timeout=20",
                "-rss_limit_mb=0",
                "-max_len=4096",
                folder.resolve("found").toString(),
                folder.resolve("seeds").toString()));
        return command;
    }

    private static List<Path> crashes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("(crash|timeout|oom|leak|slow-unit)-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String told(FuzzTarget target, Path crash, Path log) throws IOException {
        byte[] input = Files.readAllBytes(crash);
        List<String> lines = lines(log);
        int at = 0;
        while (at < lines.size() - 1 && !lines.get(at).startsWith("== ")) {
            at++;
        }
        return String.join(
                "\n",
                target.word() + " broke on an input of " + input.length + " bytes:",
                String.join("\n", lines.subList(at, Math.min(lines.size(), at + TAIL))),
                "hex " + HexFormat.of().formatHex(input),
                "base64 " + Base64.getEncoder().encodeToString(input),
                "keep it, with a name that says what it shows:",
                "    echo BASE64 | base64 -d > conformance/" + FindingsTest.FOLDER + target.word() + "/NAME");
    }

    private static List<String> lines(Path log) throws IOException {
        return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    }

    private static String tail(Path log) {
        try {
            List<String> lines = lines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
