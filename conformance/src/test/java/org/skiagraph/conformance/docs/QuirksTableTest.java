package org.skiagraph.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.codec.findings.Quirks;

/** docs/quirks.md has the registry as it is. */
class QuirksTableTest {
    @Test
    void hasEveryQuirkInItsRow() throws IOException {
        List<String> expected = Quirks.all().stream()
                .map(quirk -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(quirk.id(), quirk.clause(), quirk.recognised(), quirk.done(), quirk.seen()))
                .toList();
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "quirks.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(expected, rows);
    }
}
