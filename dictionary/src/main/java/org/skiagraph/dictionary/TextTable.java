package org.skiagraph.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Rows of text cells, found by the text of a cell. The table stays bytes; a cell becomes a {@code String} when asked for.
 *
 * <p>UTF-8; each cell but the last of a row ends with a tab, each row with a line feed. Immutable.
 */
final class TextTable {
    private final byte[] bytes;
    private final int[] starts;

    /**
     * @param bytes  the rows, not copied
     * @param starts where each row begins, and where one more would; not copied
     */
    TextTable(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
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

    /** The row whose first cell is {@code text}, or -1, if the rows ascend by the bytes of that cell: no index to be made. */
    int search(String text) {
        byte[] key = text.getBytes(UTF_8);
        int low = 0;
        int high = rows() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = Arrays.compareUnsigned(bytes, starts[middle], cellEnd(starts[middle]), key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
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
            this.rowsPlusOne = new int[Integer.highestOneBit(Math.max(1, table.rows())) * 4];
            for (int row = 0; row < table.rows(); row++) {
                int start = table.cellStart(row, column);
                int end = table.cellEnd(start);
                int slot = slot(table.bytes, start, end);
                if (end > start && rowsPlusOne[slot] == 0) {
                    rowsPlusOne[slot] = row + 1;
                }
            }
        }

        /** The row whose cell is {@code text}, or -1. */
        int find(String text) {
            byte[] key = text.getBytes(UTF_8);
            return rowsPlusOne[slot(key, 0, key.length)] - 1;
        }

        /** The slot that holds the row of this key, or the empty one where it belongs. */
        private int slot(byte[] key, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + key[i];
            }
            int slot = (hash ^ hash >>> 16) & rowsPlusOne.length - 1;
            while (rowsPlusOne[slot] != 0 && !isCell(rowsPlusOne[slot] - 1, key, from, to)) {
                slot = slot + 1 & rowsPlusOne.length - 1;
            }
            return slot;
        }

        private boolean isCell(int row, byte[] key, int from, int to) {
            int start = table.cellStart(row, column);
            return Arrays.equals(table.bytes, start, table.cellEnd(start), key, from, to);
        }
    }
}
