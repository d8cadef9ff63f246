package org.skiagraph.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of what was found, as a file of the build. */
public final class Report {
    private final List<String> lines = new ArrayList<>();

    /** A table with these columns. */
    public Report(String... columns) {
        row(columns);
    }

    /** Adds a row; tabs and line ends in a cell become spaces. */
    public void row(String... cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(cell.replaceAll("[\\t\\r\\n]+", " "));
        }
        lines.add(String.join("\t", clean));
    }

    /** Writes it among the reports of the build. */
    public void write(String name) throws IOException {
        writeText(name, String.join("\n", lines) + "\n");
    }

    /** Writes a text among the reports of the build. */
    public static void writeText(String name, String text) throws IOException {
        Path folder = Path.of(System.getProperty("reports", "target/reports"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }
}
