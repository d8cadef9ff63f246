package org.skiagraph.imaging.render;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;

/** A look-up table with its descriptor: PS3.3 C.11.1.1.1 and C.7.6.3.1.5. Immutable. */
final class LookUpTable {
    private static final int MAX_ENTRIES = 1 << 16;

    private final int[] entries;
    private final int firstMapped;
    private final int bits;

    private LookUpTable(int[] entries, int firstMapped, int bits) {
        this.entries = entries;
        this.firstMapped = firstMapped;
        this.bits = bits;
    }

    /** The table of an item of Modality or VOI LUT Sequence. */
    static LookUpTable ofItem(DataSet item, boolean signedInput) throws IOException {
        return of(item, Tag.LUTDescriptor, Tag.LUTData, signedInput);
    }

    static LookUpTable of(DataSet dataSet, int descriptorTag, int dataTag, boolean signedInput) throws IOException {
        long[] descriptor = dataSet.integers(descriptorTag);
        if (descriptor.length != 3) {
            throw new MalformedDataException(
                    "a look-up table's descriptor has " + descriptor.length + " values, not 3",
                    Place.of("LUTDescriptor"));
        }
        int count = (int) descriptor[0] & 0xFFFF;
        count = count == 0 ? MAX_ENTRIES : count; // C.11.1.1.1: 0 is 65536
        int first = signedInput ? (short) descriptor[1] : (int) descriptor[1] & 0xFFFF;
        int bits = (int) descriptor[2] & 0xFFFF;
        byte[] data = bytes(dataSet.element(dataTag), 2 * MAX_ENTRIES);
        return new LookUpTable(entries(data, count, bits), first, Math.max(8, Math.min(16, bits)));
    }

    static LookUpTable ofEntries(int[] entries, int firstMapped, int bits) {
        return new LookUpTable(entries, firstMapped, bits);
    }

    /** The first bytes of the data, little endian, be they OW, US or SS; no more than these are read. */
    static byte[] bytes(Optional<DataElement> element, int most) throws IOException {
        Optional<BulkData> bulk = element.flatMap(DataElement::littleEndian);
        if (bulk.isEmpty()) {
            return new byte[0];
        }
        byte[] bytes = new byte[(int) Math.min(most, bulk.get().length())];
        bulk.get().open().readFully(0, bytes, 0, bytes.length);
        return bytes;
    }

    /** Entries that 8 bits hold may be packed two in a word, or one in each. */
    private static int[] entries(byte[] data, int count, int bits) throws MalformedDataException {
        boolean wide = data.length >= 2 * count;
        boolean packed = data.length >= count && (bits <= 8 || data.length <= count + 1);
        if (!wide && !packed) {
            throw new MalformedDataException(
                    "a look-up table of " + count + " entries of " + bits + " bits has " + data.length + " bytes",
                    Place.of("LUTData"));
        }
        int[] entries = new int[count];
        int lift = Math.max(0, Math.min(16, bits) - 8);
        for (int i = 0; i < count; i++) {
            entries[i] = wide ? Bytes.uint16L(data, 2 * i) : (data[i] & 0xFF) << lift;
        }
        return entries;
    }

    /** The entry of a value; what is before the first or behind the last has these. */
    int entry(long value) {
        if (value <= firstMapped) {
            return entries[0];
        }
        return value >= (long) firstMapped + entries.length
                ? entries[entries.length - 1]
                : entries[(int) value - firstMapped];
    }

    /** Bits of an entry, 8 to 16. */
    int bits() {
        return bits;
    }

    /** The highest that an entry of its bits can be. */
    int highest() {
        return (1 << bits) - 1;
    }

    /** The highest of the entries. */
    int most() {
        int most = 0;
        for (int entry : entries) {
            most = Math.max(most, entry);
        }
        return most;
    }
}
