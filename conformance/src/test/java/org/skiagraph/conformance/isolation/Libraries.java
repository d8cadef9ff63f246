package org.skiagraph.conformance.isolation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skiagraph.conformance.Jvm;

/** The library modules as this build has made them: their jars, or their classes where there is no jar yet. */
final class Libraries {
    /** The folders of the modules that must need nothing but {@code java.base}. */
    static final List<String> FOLDERS =
            List.of("bounds", "dictionary", "model", "codec", "compression", "imaging", "pdu", "dimse");

    private Libraries() {}

    /** The name of the module in a folder. */
    static String module(String folder) {
        return "org.skiagraph." + folder;
    }

    /** Where each of them is. */
    static List<Path> paths() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path target = Jvm.project().resolve(folder).resolve("target");
            Path classes = target.resolve("classes");
            assertTrue(Files.exists(classes.resolve("module-info.class")), () -> folder + " is not compiled");
            paths.add(jar(target, folder, classes).orElse(classes));
        }
        return paths;
    }

    /** The jar, if it is not older than the classes. */
    private static Optional<Path> jar(Path target, String folder, Path classes) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars = files.filter(file ->
                            file.getFileName().toString().matches("skiagraph-" + folder + "-[0-9][0-9.]*\\.jar"))
                    .toList();
            boolean fresh = jars.size() == 1 && !newerThan(classes, jars.get(0));
            return fresh ? Optional.of(jars.get(0)) : Optional.empty();
        }
    }

    private static boolean newerThan(Path classes, Path jar) throws IOException {
        long made = Files.getLastModifiedTime(jar).toMillis();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> file.toFile().lastModified() > made);
        }
    }

    /** All of them as a module path. */
    static String modulePath() throws IOException {
        return paths().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
