package org.skiagraph.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skiagraph.compression.jpeg.JpegQuirks;

/** docs/jpeg.md has the registry of JPEG as it is. */
class JpegTableTest {
    @Test
    void hasEveryQuirkInItsRow() throws IOException {
        List<String> expected = JpegQuirks.all().stream()
                .map(quirk -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(quirk.id(), quirk.clause(), quirk.recognised(), quirk.done(), quirk.seen()))
                .toList();
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "jpeg.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(expected, rows);
    }
}
