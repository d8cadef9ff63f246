package org.skiagraph.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skiagraph.conformance.Jvm;

/** What fuzzing found is not found again: each file of {@code findings/TARGET} and each seed ends in a result or one refusal. */
class FindingsTest {
    /** Where they are, in the module. */
    static final String FOLDER = "src/test/resources/org/skiagraph/conformance/fuzz/findings/";

    private static final Duration EACH = Duration.ofSeconds(20);

    private static Path folder() {
        return Jvm.project().resolve("conformance").resolve(FOLDER);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundIsSurvived(FuzzTarget target) throws IOException {
        for (Path file : files(folder().resolve(target.word()))) {
            survives(target, file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void seedsAreRead(FuzzTarget target) throws IOException {
        Map<String, byte[]> seeds = target.seeds();
        assertFalse(seeds.isEmpty());
        assertFalse(target.dictionary().isEmpty());
        for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
            survives(target, seed.getKey(), seed.getValue());
        }
    }

    private static void survives(FuzzTarget target, String name, byte[] bytes) {
        Assertions.assertTimeoutPreemptively(
                EACH, () -> Assertions.assertDoesNotThrow(() -> target.survive(bytes), name), name);
    }

    @Test
    void foldersAreThoseOfTargets() throws IOException {
        List<String> strange = new ArrayList<>();
        for (Path folder : files(folder())) {
            strange.add(folder.getFileName().toString());
        }
        strange.removeAll(FuzzTarget.words());
        assertEquals(List.of(), strange);
    }
}
