package org.skiagraph.conformance.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where another's document is known to differ from ours: file, attribute, clause, reason, our value and the other. */
final class Exceptions {
    private static final int COLUMNS = 6;

    private Exceptions() {}

    /** A row as both lists have it: without clause and reason. */
    static String row(String file, JsonComparison.Difference d) {
        return String.join("\t", file, d.path(), d.ours(), d.theirs());
    }

    /** The rows of a table beside this class. */
    static String listed(String table) throws IOException {
        List<String> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Exceptions.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                assertEquals(COLUMNS, cells.length, line);
                assertFalse(cells[2].isBlank() || cells[3].isBlank(), line);
                rows.add(String.join("\t", cells[0], cells[1], cells[4], cells[5]));
            }
        }
        return String.join("\n", rows);
    }
}
