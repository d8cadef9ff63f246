package org.skiagraph.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Property
    void eachRowIsFoundByItsCellsAndNothingElse(
            @ForAll Set<@AlphaChars @StringLength(min = 1, max = 4) String> keys,
            @ForAll @AlphaChars @StringLength(max = 4) String other) {
        List<String> sorted = List.copyOf(new TreeSet<>(keys));
        TextTable table =
                table(sorted.stream().map(key -> key + "\t" + key + "é").toList());
        for (int row = 0; row < sorted.size(); row++) {
            assertEquals(row, table.search(sorted.get(row)));
            assertEquals(row, table.index(1).find(sorted.get(row) + "é"));
            assertEquals(sorted.get(row) + "é", table.cell(row, 1));
            assertEquals("", table.cell(row, 2));
        }
        assertEquals(sorted.indexOf(other), table.search(other));
        assertEquals(sorted.indexOf(other), table.index(0).find(other));
    }

    @Test
    void ofEqualCellsTheFirstCountsAndEmptyOnesNever() {
        TextTable table = table(List.of("\tx", "a\tx", "a\ty"));
        assertEquals(1, table.index(0).find("a"));
        assertEquals(0, table.index(1).find("x"));
        assertEquals(-1, table.index(0).find(""));
    }

    private static TextTable table(List<String> rows) {
        int[] starts = new int[rows.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(rows.get(row)).append('\n');
            starts[row + 1] = text.toString().getBytes(StandardCharsets.UTF_8).length;
        }
        return new TextTable(text.toString().getBytes(StandardCharsets.UTF_8), starts);
    }
}
