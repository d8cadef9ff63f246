package org.skiagraph.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Limits;

/** docs/limits.md states the limits that are in force. */
class LimitsTableTest {
    @Test
    void namesEveryLimitWithItsNumbers() throws IOException {
        Limits heap = Limits.forHeap(256L << 20);
        List<String> expected = Arrays.stream(Limit.values())
                .map(limit -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(
                                limit.word(),
                                limit.meaning(),
                                limit.isSum() ? "the whole operation" : "each",
                                number(limit.standard()),
                                number(heap.of(limit))))
                .toList();
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "limits.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(expected, rows);
    }

    private static String number(long value) {
        return value == Long.MAX_VALUE ? "none" : String.format(Locale.ROOT, "%,d", value);
    }
}
