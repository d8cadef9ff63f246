package org.skiagraph.dictionary.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A table of facts: cells divided by tabs, the first line names the columns. */
public record Table(String file, List<String> columns, List<List<String>> rows) {
    /** Reads {@code file} of this folder. */
    public static Table read(Path folder, String file) throws IOException {
        List<List<String>> lines = Files.readString(folder.resolve(file), UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        return new Table(file, lines.get(0), lines.subList(1, lines.size()));
    }

    /** A cell by the name of its column. */
    public String cell(List<String> row, String column) {
        int i = columns.indexOf(column);
        if (i < 0) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return i < row.size() ? row.get(i) : "";
    }
}
