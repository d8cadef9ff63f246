package org.skiagraph.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Data Elements side by side in arrays: the flat memory behind a {@link DataSet}.
 *
 * <p>A table that a reader filled holds a whole file: each Data Set in it, the outermost and the items at any depth, is a run
 * of elements in the order of their tags, and each sequence is a run of items. It is shared by all of them and never changed.
 * A Data Set that is changed gets a table of its own, with one run.
 *
 * <p>The value of an element is in {@code objects}, if there is something; otherwise it is {@code lengths} bytes of {@code
 * bytes} from {@code offsets}; for a sequence these two are its first item and the number of its items.
 */
final class ElementTable {
    /** In {@code kinds}: the sequence was read with undefined length. The other bits are the VR's ordinal. */
    static final int UNDEFINED_LENGTH = 0x80;

    /** In {@code kinds}: the value is a sequence of items. */
    static final int SEQUENCE = 0x40;

    /** In {@code itemSizes}: the item was read with undefined length. */
    static final int UNDEFINED_ITEM = 0x8000_0000;

    static final int VR_BITS = 0x3F;

    /** Of a heap up to 32 GB. */
    static final long REFERENCE_BYTES = 4;

    byte[] bytes;
    final boolean bigEndian;
    int count;
    int[] tags;
    int[] offsets;
    int[] lengths;
    byte[] kinds;

    @Nullable
    Object @Nullable [] objects;

    int[] itemFirsts = {};
    int[] itemSizes = {};

    ElementTable(byte[] bytes, boolean bigEndian, int capacity) {
        this.bytes = bytes;
        this.bigEndian = bigEndian;
        this.tags = new int[capacity];
        this.offsets = new int[capacity];
        this.lengths = new int[capacity];
        this.kinds = new byte[capacity];
    }

    /** Where a tag is in a run that is in the order of unsigned tags, or -(where it would be) - 1. */
    int find(int tag, int first, int size) {
        int[] all = tags;
        int low = first;
        int high = first + size - 1;
        int wanted = tag ^ Integer.MIN_VALUE;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = all[middle] ^ Integer.MIN_VALUE;
            if (there < wanted) {
                low = middle + 1;
            } else if (there > wanted) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -low - 1;
    }

    @Nullable
    Object object(int index) {
        return objects == null ? null : objects[index];
    }

    /** Makes room for one element at an index. */
    void insert(int index, int tag) {
        if (count == tags.length) {
            grow(Math.max(8, count + (count >> 1)));
        }
        int behind = count - index;
        System.arraycopy(tags, index, tags, index + 1, behind);
        System.arraycopy(offsets, index, offsets, index + 1, behind);
        System.arraycopy(lengths, index, lengths, index + 1, behind);
        System.arraycopy(kinds, index, kinds, index + 1, behind);
        if (objects != null) {
            System.arraycopy(objects, index, objects, index + 1, behind);
            objects[index] = null;
        }
        tags[index] = tag;
        count++;
    }

    /** Takes one element out. */
    void remove(int index) {
        int behind = count - index - 1;
        System.arraycopy(tags, index + 1, tags, index, behind);
        System.arraycopy(offsets, index + 1, offsets, index, behind);
        System.arraycopy(lengths, index + 1, lengths, index, behind);
        System.arraycopy(kinds, index + 1, kinds, index, behind);
        count--;
        if (objects != null) {
            System.arraycopy(objects, index + 1, objects, index, behind);
            objects[count] = null;
        }
    }

    /** Says what an element is: a VR, and either bytes of {@code bytes} or an object. */
    void put(int index, int kind, int offset, int length, @Nullable Object object) {
        kinds[index] = (byte) kind;
        offsets[index] = offset;
        lengths[index] = length;
        if (object != null && objects == null) {
            objects = new Object[tags.length];
        }
        if (objects != null) {
            objects[index] = object;
        }
    }

    void grow(int capacity) {
        tags = Arrays.copyOf(tags, capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        if (objects != null) {
            objects = Arrays.copyOf(objects, capacity);
        }
    }

    /** Bytes of the arrays, their headers not counted. */
    long heldBytes() {
        long numbers = (long) tags.length + offsets.length + lengths.length + itemFirsts.length + itemSizes.length;
        long references = objects == null ? 0 : objects.length * REFERENCE_BYTES;
        return bytes.length + kinds.length + Integer.BYTES * numbers + references;
    }
}
