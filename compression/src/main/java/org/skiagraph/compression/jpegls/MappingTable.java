package org.skiagraph.compression.jpegls;

import java.util.Arrays;

/**
 * A table that gives the meaning of samples, carried beside them and not applied. T.87 C.2.4.1.2.
 *
 * @param id 1 to 255; scans name it
 * @param entryBytes bytes of an entry, 1 to 255
 * @param entries one for each sample from 0 on, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record MappingTable(int id, int entryBytes, byte[] entries) {
    private static final int MOST = 255;

    /** Checks the ranges and copies the entries. */
    public MappingTable {
        if (id < 1 || id > MOST || entryBytes < 1 || entryBytes > MOST) {
            throw new IllegalArgumentException("mapping table " + id + " with entries of " + entryBytes + " bytes");
        }
        if (entries.length % entryBytes != 0) {
            throw new IllegalArgumentException(
                    entries.length + " bytes are no whole number of entries of " + entryBytes);
        }
        entries = entries.clone();
    }

    /** A copy of the entries. */
    @Override
    public byte[] entries() {
        return entries.clone();
    }

    /** How many entries there are. */
    public int size() {
        return entries.length / entryBytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappingTable table
                && id == table.id
                && entryBytes == table.entryBytes
                && Arrays.equals(entries, table.entries);
    }

    @Override
    public int hashCode() {
        return 31 * id + Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return "mapping table " + id + " of " + size() + " entries of " + entryBytes + " bytes";
    }
}
