package org.skiagraph.conformance.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skiagraph.conformance.Jvm;
import org.skiagraph.conformance.Program;

/** The libraries on the module path, in a run-time image that has {@code java.base} and them, and nothing else. */
class IsolationTest {
    private static final String MODULE = "org.skiagraph.isolated";
    private static final long SECONDS = 120;

    @TempDir
    Path folder;

    private static Set<String> modules() {
        Set<String> names = new TreeSet<>(Set.of("java.base", MODULE));
        Libraries.FOLDERS.forEach(library -> names.add(Libraries.module(library)));
        return names;
    }

    @Test
    void noLibraryRequiresMoreThanJavaBaseAndTheLibrariesBelowIt() throws IOException {
        List<String> below = new ArrayList<>(List.of("java.base"));
        ModuleFinder finder = ModuleFinder.of(Libraries.paths().toArray(Path[]::new));
        for (String library : Libraries.FOLDERS) {
            ModuleReference module = finder.find(Libraries.module(library)).orElseThrow();
            for (Requires required : module.descriptor().requires()) {
                boolean atRunTime = !required.modifiers().contains(Requires.Modifier.STATIC);
                assertTrue(!atRunTime || below.contains(required.name()), library + " requires " + required.name());
            }
            below.add(Libraries.module(library));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compression", "pdu"})
    void compressionAndPduAreUsableAlone(String library) throws IOException {
        ModuleFinder finder = ModuleFinder.of(Libraries.paths().toArray(Path[]::new));
        Set<String> required = finder.find(Libraries.module(library)).orElseThrow().descriptor().requires().stream()
                .filter(it -> !it.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("java.base", "org.skiagraph.bounds"), required);
    }

    @Test
    void readsChangesWritesAndDrawsWithNothingButJavaBase() throws IOException, InterruptedException {
        Path sample = Jvm.project().resolve("samples/ct.dcm");
        assumeTrue(canLink(), "this JDK has neither jmods nor a run-time image that jlink can link from");
        compile();
        Path image = link();
        String java = image.resolve("bin/java").toString();
        assertEquals(modules(), listed(run(List.of(java, "--list-modules")).out()));
        Program.Output output = run(
                List.of(java, "-m", MODULE + "/" + MODULE + ".Main", sample.toString(), "written.dcm", "drawn.png"));
        assertTrue(output.out().strip().matches("\\S+ \\d+x\\d+ true"), output.out());
        byte[] png = Files.readAllBytes(folder.resolve("drawn.png"));
        assertTrue(png.length > 1000 && png[1] == 'P' && png[2] == 'N' && png[3] == 'G');
    }

    private static boolean canLink() throws IOException, InterruptedException {
        if (Files.isDirectory(Path.of(System.getProperty("java.home"), "jmods"))) {
            return true;
        }
        Path here = Path.of("").toAbsolutePath();
        return Program.run(here, SECONDS, List.of(Jvm.tool("jlink"), "--help"))
                .out()
                .contains("run-time image enabled");
    }

    private Program.Output run(List<String> command) throws IOException, InterruptedException {
        Program.Output output = Program.run(folder, SECONDS, command);
        assertEquals(0, output.exitCode(), output.out() + output.err());
        return output;
    }

    private void compile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Jvm.tool("javac"),
                "--release",
                "17",
                "-p",
                Libraries.modulePath(),
                "-encoding",
                "UTF-8",
                "-d",
                "classes"));
        for (String source : List.of("module-info.java", "Main.java")) {
            try (InputStream in = Objects.requireNonNull(IsolationTest.class.getResourceAsStream(source))) {
                Files.copy(in, folder.resolve(source));
            }
            command.add(source);
        }
        run(command);
    }

    private Path link() throws IOException, InterruptedException {
        Path image = folder.resolve("image");
        run(List.of(
                Jvm.tool("jlink"),
                "--module-path",
                Libraries.modulePath() + File.pathSeparator + folder.resolve("classes"),
                "--add-modules",
                String.join(",", modules()),
                "--output",
                image.toString()));
        return image;
    }

    private static Set<String> listed(String modules) {
        return Arrays.stream(modules.split("\\R"))
                .map(line -> line.split("@")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
