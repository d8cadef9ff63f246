package org.skiagraph.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** Each Java block of README, of the tour and of the network's page compiles by itself and runs, in a folder that holds the samples. */
class ExamplesTest {
    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    static List<JavaBlocks.Block> blocks() throws IOException {
        List<JavaBlocks.Block> blocks = new ArrayList<>();
        for (String document : List.of("README.md", "docs/tour.md", "docs/network.md")) {
            blocks.addAll(JavaBlocks.of(Jvm.project(), document));
        }
        return blocks;
    }

    @BeforeEach
    void copySamples() throws IOException {
        Path samples = Jvm.project().resolve("samples");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".dcm")).toList()) {
                Path copy = folder.resolve("samples")
                        .resolve(samples.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void readmeAndTourHaveExamples() throws IOException {
        assertFalse(JavaBlocks.of(Jvm.project(), "README.md").isEmpty());
        assertFalse(JavaBlocks.of(Jvm.project(), "docs/tour.md").isEmpty());
    }

    @Test
    void theExampleOfReadmeHasTenLines() throws IOException {
        List<String> lines = JavaBlocks.of(Jvm.project(), "README.md").get(0).lines();
        long statements = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
        assertTrue(statements <= 10, statements + " lines");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void compilesAndRuns(JavaBlocks.Block block) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Example.java"), block.source("Example"));
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + ".";
        Program.Output compiled = Program.run(
                folder,
                SECONDS,
                List.of(
                        Jvm.tool("javac"),
                        "--release",
                        "17",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath,
                        "-d",
                        ".",
                        "Example.java"));
        assertEquals(0, compiled.exitCode(), block + "\n" + compiled.err());
        Program.Output output = Program.run(
                folder,
                SECONDS,
                List.of(Jvm.tool("java"), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classPath, "Example"));
        assertEquals(0, output.exitCode(), block + "\n" + output.err());
        assertEquals("", output.err(), block.toString());
    }
}
