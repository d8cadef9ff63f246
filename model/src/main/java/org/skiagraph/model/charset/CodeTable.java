package org.skiagraph.model.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of a code table and their characters, all of the Basic Multilingual Plane; read from a resource of this package. */
final class CodeTable {
    private static final char NOTHING = '\uFFFD';
    private static final int PAGE = 256;

    private final char[] characters;

    /** Cells by upper and lower byte of their character, plus 1. */
    private final char[] @Nullable [] cells = new char[PAGE][];

    private CodeTable(char[] characters) {
        this.characters = characters;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] != NOTHING) {
                put(characters[i], i);
            }
        }
    }

    private void put(char character, int cell) {
        char[] page = cells[character >> 8];
        if (page == null) {
            page = new char[PAGE];
            cells[character >> 8] = page;
        }
        if (page[character & 0xFF] == 0) { // the first of two cells with one character
            page[character & 0xFF] = (char) (cell + 1);
        }
    }

    /** A table with a line for each row, and so many cells in a row. */
    static CodeTable read(String resource, int row) {
        String[] lines = text(resource).split("\n", -1);
        char[] characters = new char[lines.length * row];
        Arrays.fill(characters, NOTHING);
        for (int i = 0; i < lines.length; i++) {
            lines[i].getChars(0, lines[i].length(), characters, i * row);
        }
        return new CodeTable(characters);
    }

    /** A table of one row: what stands after a name and a tab. */
    static CodeTable readLine(String resource, String name) {
        String all = "\n" + text(resource);
        int start = all.indexOf("\n" + name + "\t") + name.length() + 2;
        return new CodeTable(all.substring(start, all.indexOf('\n', start)).toCharArray());
    }

    private static String text(String resource) {
        try (InputStream in = CodeTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The character of a cell, or -1. */
    int character(int cell) {
        return cell < 0 || cell >= characters.length || characters[cell] == NOTHING ? -1 : characters[cell];
    }

    /** The cell of a character, or -1. */
    int cell(int character) {
        if (character >>> 16 != 0) {
            return -1;
        }
        char[] page = cells[character >> 8];
        return page == null ? -1 : page[character & 0xFF] - 1;
    }
}
