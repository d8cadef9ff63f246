package org.skiagraph.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Rows of text cells, found by the text of a cell. The table stays bytes; a cell becomes a {@code String} when asked for.
 *
 * <p>The form is UTF-8, cells divided by tabs, each row ended by a line feed. Immutable.
 */
final class TextTable {
    private final byte[] bytes;
    private final int[] starts;

    TextTable(byte[] bytes) {
        this.bytes = bytes;
        this.starts = rowStarts(bytes);
    }

    /** Where each row begins, and where one more would. */
    private static int[] rowStarts(byte[] bytes) {
        int[] starts = new int[1024];
        int rows = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                rows++;
                if (rows == starts.length) {
                    starts = Arrays.copyOf(starts, rows * 2);
                }
                starts[rows] = i + 1;
            }
        }
        return Arrays.copyOf(starts, rows + 1);
    }

    int rows() {
        return starts.length - 1;
    }

    /** The text of a cell; empty beyond the last cell of the row. */
    String cell(int row, int column) {
        int start = cellStart(row, column);
        return new String(bytes, start, cellEnd(start) - start, UTF_8);
    }

    private int cellStart(int row, int column) {
        int i = starts[row];
        int last = starts[row + 1] - 1;
        for (int c = 0; c < column && i < last; i++) {
            c += bytes[i] == '\t' ? 1 : 0;
        }
        return i;
    }

    private int cellEnd(int start) {
        int end = start;
        while (bytes[end] != '\t' && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** An index of the rows by the text of one column. Of rows with the same text the first counts, empty cells are left out. */
    Index index(int column) {
        return new Index(this, column);
    }

    /** Rows by the hash of a cell: open addressing over row numbers, no object a row. */
    static final class Index {
        private final TextTable table;
        private final int column;
        private final int[] rowsPlusOne;

        private Index(TextTable table, int column) {
            this.table = table;
            this.column = column;
            this.rowsPlusOne = new int[Math.max(2, Integer.highestOneBit(table.rows()) * 4)];
            for (int row = 0; row < table.rows(); row++) {
                int start = table.cellStart(row, column);
                int end = table.cellEnd(start);
                if (end > start) {
                    insert(row, start, end);
                }
            }
        }

        private void insert(int row, int start, int end) {
            int slot = slot(table.bytes, start, end);
            while (rowsPlusOne[slot] != 0) {
                if (matches(rowsPlusOne[slot] - 1, table.bytes, start, end)) {
                    return;
                }
                slot = slot + 1 & rowsPlusOne.length - 1;
            }
            rowsPlusOne[slot] = row + 1;
        }

        /** The row whose cell is {@code text}, or -1. */
        int find(String text) {
            byte[] key = text.getBytes(UTF_8);
            int slot = slot(key, 0, key.length);
            while (rowsPlusOne[slot] != 0) {
                if (matches(rowsPlusOne[slot] - 1, key, 0, key.length)) {
                    return rowsPlusOne[slot] - 1;
                }
                slot = slot + 1 & rowsPlusOne.length - 1;
            }
            return -1;
        }

        private boolean matches(int row, byte[] key, int from, int to) {
            int start = table.cellStart(row, column);
            return Arrays.equals(table.bytes, start, table.cellEnd(start), key, from, to);
        }

        private int slot(byte[] key, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + key[i];
            }
            return (hash ^ hash >>> 16) & rowsPlusOne.length - 1;
        }
    }
}
