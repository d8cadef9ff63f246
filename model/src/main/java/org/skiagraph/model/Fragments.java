package org.skiagraph.model;

import java.util.AbstractList;
import java.util.List;

/**
 * Encapsulated pixel data: the items of PS3.5 A.4, kept as they are. The first of them is the Basic Offset Table, which may
 * be empty and is not among the fragments of the list.
 *
 * <p>Immutable.
 */
public final class Fragments extends AbstractList<BulkData> {
    private final BulkData offsetTable;
    private final List<BulkData> list;

    private Fragments(BulkData offsetTable, List<BulkData> list) {
        this.offsetTable = offsetTable;
        this.list = list;
    }

    /**
     * Fragments with their Basic Offset Table.
     *
     * @param offsetTable its bytes, little endian; empty if there is none
     */
    public static Fragments of(BulkData offsetTable, List<BulkData> fragments) {
        return new Fragments(offsetTable, List.copyOf(fragments));
    }

    /** Fragments with an empty Basic Offset Table. */
    public static Fragments of(List<BulkData> fragments) {
        return of(BulkData.of(new byte[0]), fragments);
    }

    /** The bytes of the Basic Offset Table, 32 bits little endian a frame; empty if there is none. */
    public BulkData offsetTable() {
        return offsetTable;
    }

    @Override
    public BulkData get(int index) {
        return list.get(index);
    }

    @Override
    public int size() {
        return list.size();
    }

    /** Bytes of all fragments together, their item headers not counted. */
    public long length() {
        long sum = 0;
        for (BulkData fragment : list) {
            sum += fragment.length();
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fragments fragments
                && offsetTable.equals(fragments.offsetTable)
                && list.equals(fragments.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.size() + " fragments of " + length() + " bytes";
    }
}
