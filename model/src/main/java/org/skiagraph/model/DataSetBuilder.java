package org.skiagraph.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skiagraph.dictionary.Vr;

/**
 * Makes a {@link DataSet} from elements in the order in which they are read. For those who write readers.
 *
 * <p>Values are parts of one array: either of the array that is being read ({@link #overArray}), where nothing is copied, or
 * of one that the builder fills ({@link #copying}). What is nested is opened and closed; {@link #build} closes what is still
 * open, so that a file that ends early gives what was in it. For one thread, once.
 *
 * <p>Elements that come out of order are put in order; of elements with one tag the last stays.
 */
public final class DataSetBuilder {
    /** Smaller arrays are soon outgrown by what outgrows them. */
    private static final int SMALL = 1 << 14;

    private static final int FEW = 8;

    private final ElementTable work;
    private final ElementTable done;
    private final boolean copies;
    private int used;

    private int[] openFirst =
            new int[16]; // of each open level: where its elements, or its items, begin in the work arrays
    private int[] openTag = new int[16];
    private byte[] openForm = new byte[16];
    private int depth;
    private int itemCount; // items of open sequences, waiting to be put side by side
    private int doneItems;

    private DataSetBuilder(byte[] bytes, boolean bigEndian, boolean copies, int capacity) {
        this.work = new ElementTable(bytes, bigEndian, capacity);
        this.done = new ElementTable(bytes, bigEndian, capacity);
        this.copies = copies;
        work.itemFirsts = new int[16];
        work.itemSizes = new int[16];
    }

    /**
     * A builder whose values are parts of an array.
     *
     * @param bytes kept, not copied; must not be changed any more
     */
    public static DataSetBuilder overArray(byte[] bytes, boolean bigEndian) {
        return new DataSetBuilder(bytes, bigEndian, false, Math.min(1024, 16 + bytes.length / 40));
    }

    /** A builder that copies values into an array of its own. */
    public static DataSetBuilder copying(boolean bigEndian) {
        return new DataSetBuilder(new byte[1024], bigEndian, true, 64);
    }

    /** Adds an element whose value is part of the builder's array. */
    public void element(int tag, Vr vr, int offset, int length) {
        int i = append(work, tag);
        work.put(i, vr.ordinal(), offset, length, null);
    }

    /** Adds an element whose value is copied from another array. */
    public void copy(int tag, Vr vr, byte[] bytes, int offset, int length) {
        if (!copies) {
            throw new IllegalStateException("this builder's values are parts of the array it was made with");
        }
        if (length > work.bytes.length - used) {
            long next = (work.bytes.length < SMALL ? 8L : 2L) * work.bytes.length;
            long wanted = Math.max((long) used + length, Math.min(next, Integer.MAX_VALUE - 8));
            if (wanted > Integer.MAX_VALUE - 8) {
                throw new IllegalStateException("more than 2 GiB of values; leave large ones in their source");
            }
            work.bytes = Arrays.copyOf(work.bytes, (int) wanted);
        }
        System.arraycopy(bytes, offset, work.bytes, used, length);
        element(tag, vr, used, length);
        used += length;
    }

    /** Bytes of values copied so far. */
    public int copied() {
        return used;
    }

    /** Adds an element whose value stays in its source. */
    public void bulk(int tag, Vr vr, BulkData value) {
        work.put(append(work, tag), vr.ordinal(), 0, 0, value);
    }

    /** Adds encapsulated pixel data. */
    public void fragments(int tag, Vr vr, Fragments value) {
        work.put(append(work, tag), vr.ordinal(), 0, 0, value);
    }

    /**
     * Opens a sequence; {@link #endSequence} closes it.
     *
     * @param vr SQ, or UN for a sequence of unknown VR
     * @param undefinedLength how its length was given, to be written the same way
     */
    public void beginSequence(int tag, Vr vr, boolean undefinedLength) {
        open(
                tag,
                itemCount,
                vr.ordinal() | ElementTable.SEQUENCE | (undefinedLength ? ElementTable.UNDEFINED_LENGTH : 0));
    }

    /** Opens an item of the open sequence; {@link #endItem} closes it. */
    public void beginItem(boolean undefinedLength) {
        open(0, work.count, undefinedLength ? 1 : 0);
    }

    /** Closes the open item. */
    public void endItem() {
        depth--;
        int first = openFirst[depth];
        int size = moveRun(first);
        if (itemCount == work.itemFirsts.length) {
            work.itemFirsts = Arrays.copyOf(work.itemFirsts, itemCount * 2);
            work.itemSizes = Arrays.copyOf(work.itemSizes, itemCount * 2);
        }
        work.itemFirsts[itemCount] = done.count - size;
        work.itemSizes[itemCount] = size | (openForm[depth] == 0 ? 0 : ElementTable.UNDEFINED_ITEM);
        itemCount++;
    }

    /** Closes the open sequence. */
    public void endSequence() {
        depth--;
        int first = openFirst[depth];
        int items = itemCount - first;
        if (doneItems + items > done.itemFirsts.length) {
            int capacity = Math.max(doneItems + items, Math.max(4, done.itemFirsts.length * 2));
            done.itemFirsts = Arrays.copyOf(done.itemFirsts, capacity);
            done.itemSizes = Arrays.copyOf(done.itemSizes, capacity);
        }
        System.arraycopy(work.itemFirsts, first, done.itemFirsts, doneItems, items);
        System.arraycopy(work.itemSizes, first, done.itemSizes, doneItems, items);
        work.put(append(work, openTag[depth]), openForm[depth], doneItems, items, null);
        doneItems += items;
        itemCount = first;
    }

    /** How many sequences and items are open. */
    public int depth() {
        return depth;
    }

    /** Closes all that is open and gives the Data Set. */
    public DataSet build() {
        while (depth > 0) {
            if ((depth & 1) == 0) {
                endItem();
            } else {
                endSequence();
            }
        }
        int size = moveRun(0);
        done.bytes = copies ? Arrays.copyOf(work.bytes, used) : work.bytes;
        done.itemFirsts = Arrays.copyOf(done.itemFirsts, doneItems);
        done.itemSizes = Arrays.copyOf(done.itemSizes, doneItems);
        done.grow(done.count);
        return new DataSet(done, done.count - size, size);
    }

    private void open(int tag, int first, int form) {
        if (depth == openFirst.length) {
            openFirst = Arrays.copyOf(openFirst, depth * 2);
            openTag = Arrays.copyOf(openTag, depth * 2);
            openForm = Arrays.copyOf(openForm, depth * 2);
        }
        openFirst[depth] = first;
        openTag[depth] = tag;
        openForm[depth] = (byte) form;
        depth++;
    }

    private static int append(ElementTable table, int tag) {
        int i = table.count;
        if (i == table.tags.length) {
            table.grow(Math.max(16, i * 2));
        }
        table.tags[i] = tag;
        table.count = i + 1;
        return i;
    }

    /** Moves the elements from {@code first} on to the end of the done ones, in order; gives how many remain. */
    private int moveRun(int first) {
        sortRun(first);
        int size = work.count - first;
        int at = done.count;
        if (at + size > done.tags.length) {
            done.grow(Math.max(at + size, done.tags.length * (done.tags.length < SMALL ? 4 : 2)));
        }
        if (size <= FEW) { // as most items have: a loop is done before four calls have begun
            for (int i = 0; i < size; i++) {
                done.tags[at + i] = work.tags[first + i];
                done.offsets[at + i] = work.offsets[first + i];
                done.lengths[at + i] = work.lengths[first + i];
                done.kinds[at + i] = work.kinds[first + i];
            }
        } else {
            System.arraycopy(work.tags, first, done.tags, at, size);
            System.arraycopy(work.offsets, first, done.offsets, at, size);
            System.arraycopy(work.lengths, first, done.lengths, at, size);
            System.arraycopy(work.kinds, first, done.kinds, at, size);
        }
        moveObjects(first, at, size);
        done.count = at + size;
        work.count = first;
        return size;
    }

    private void moveObjects(int first, int at, int size) {
        @Nullable Object[] objects = work.objects;
        for (int i = 0; objects != null && i < size; i++) {
            if (objects[first + i] != null) {
                int to = at + i;
                done.put(to, done.kinds[to], done.offsets[to], done.lengths[to], objects[first + i]);
                objects[first + i] = null;
            }
        }
    }

    /** Puts a run in the order of tags, the last of equal ones winning. Runs are nearly always in order. */
    private void sortRun(int first) {
        int[] tags = work.tags;
        for (int i = first + 1; i < work.count; i++) {
            if (Integer.compareUnsigned(tags[i - 1], tags[i]) >= 0) {
                sortDisordered(first);
                return;
            }
        }
    }

    private void sortDisordered(int first) {
        int n = work.count - first;
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = (long) (work.tags[first + i] ^ Integer.MIN_VALUE) << 32 | i;
        }
        Arrays.sort(order);
        ElementTable sorted = new ElementTable(work.bytes, work.bigEndian, n);
        for (int i = 0; i < n; i++) {
            boolean replaced = i + 1 < n && order[i] >> 32 == order[i + 1] >> 32;
            if (!replaced) {
                int from = first + (int) order[i];
                int to = append(sorted, work.tags[from]);
                sorted.put(to, work.kinds[from], work.offsets[from], work.lengths[from], work.object(from));
            }
        }
        for (int i = 0; i < n; i++) {
            boolean kept = i < sorted.count;
            if (kept) {
                work.tags[first + i] = sorted.tags[i];
                work.put(first + i, sorted.kinds[i], sorted.offsets[i], sorted.lengths[i], sorted.object(i));
            } else {
                work.put(first + i, 0, 0, 0, null);
            }
        }
        work.count = first + sorted.count;
    }
}
