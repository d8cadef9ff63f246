package org.skiagraph.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.jpeg2000.Jpeg2000Quirks;

/** docs/jpeg2000.md has the registry of JPEG 2000 as it is. */
class Jpeg2000TableTest {
    @Test
    void hasEveryQuirkInItsRow() throws IOException {
        List<String> expected = Jpeg2000Quirks.all().stream()
                .map(quirk -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(quirk.id(), quirk.clause(), quirk.recognised(), quirk.done(), quirk.seen()))
                .toList();
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "jpeg2000.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(expected, rows);
    }
}
