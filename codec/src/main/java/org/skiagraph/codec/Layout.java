package org.skiagraph.codec;

import java.util.Arrays;
import org.skiagraph.codec.WriteOptions.GroupLengths;
import org.skiagraph.codec.WriteOptions.Lengths;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;
import org.skiagraph.model.Sequence;

/**
 * How long things are when they are written, found before the first byte is. The numbers are listed in the order in which the
 * writer comes to need them: a sequence, each item of it, each group.
 */
final class Layout {
    static final long UNDEFINED = 0xFFFF_FFFFL;

    /** PS3.5 6.2.2: the longest value of a VR with a 16-bit length; what is longer is written as UN. */
    static final int MAX_SHORT_LENGTH = 0xFFFE;

    private static final int DELIMITER = 8;
    private static final int ITEM_HEADER = 8;
    private static final int GROUP_LENGTH = 12;

    private final WriteOptions options;
    private long[] numbers = new long[16];
    private int count;
    private int taken;

    private Layout(WriteOptions options) {
        this.options = options;
    }

    static Layout of(DataSet dataSet, boolean explicit, WriteOptions options) {
        Layout layout = new Layout(options);
        layout.dataSet(dataSet, explicit);
        return layout;
    }

    /** The next number. */
    long next() {
        return numbers[taken++];
    }

    private int reserve() {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        return count++;
    }

    /** Bytes of all elements. */
    private long dataSet(DataSet dataSet, boolean explicit) {
        long sum = 0;
        int group = -1;
        int slot = -1;
        long groupSum = 0;
        for (int i = 0, n = dataSet.size(); i < n; i++) {
            int tag = dataSet.tagAt(i);
            if (tag >>> 16 != group) {
                endGroup(slot, groupSum);
                group = tag >>> 16;
                groupSum = 0;
                boolean lengthFirst = writesGroupLength(options, dataSet, i);
                slot = lengthFirst ? reserve() : -1;
                sum += lengthFirst ? GROUP_LENGTH : 0;
            }
            if (!Tags.isGroupLength(tag)) {
                long bytes = element(dataSet.elementAt(i), explicit);
                groupSum += bytes;
                sum += bytes;
            }
        }
        endGroup(slot, groupSum);
        return sum;
    }

    private void endGroup(int slot, long sum) {
        if (slot >= 0) {
            numbers[slot] = sum;
        }
    }

    /** Whether a group length comes before the element at a position, the first of its group. */
    static boolean writesGroupLength(WriteOptions options, DataSet dataSet, int position) {
        boolean there = Tags.isGroupLength(dataSet.tagAt(position));
        return options.groupLengths() == GroupLengths.ALL || (there && options.groupLengths() == GroupLengths.AS_READ);
    }

    private long element(DataElement e, boolean explicit) {
        if (e.isPlain()) {
            long even = e.length() + (e.length() & 1);
            return headerLength(e.vr(), even, explicit) + even;
        }
        if (e.fragments().isPresent()) {
            return (explicit ? 12 : 8) + fragments(e.fragments().get()) + DELIMITER;
        }
        return sequence(e, explicit);
    }

    static int headerLength(Vr vr, long length, boolean explicit) {
        return explicit && (!vr.hasShortLength() || length > MAX_SHORT_LENGTH) ? 12 : 8;
    }

    private static long fragments(Fragments fragments) {
        long sum = ITEM_HEADER + even(fragments.offsetTable().length());
        for (var fragment : fragments) {
            sum += ITEM_HEADER + even(fragment.length());
        }
        return sum;
    }

    static long even(long length) {
        return length + (length & 1);
    }

    private long sequence(DataElement e, boolean explicit) {
        Sequence items = e.sequence().orElseThrow();
        boolean unknown = e.vr() == Vr.UN && explicit;
        int slot = reserve();
        long sum = 0;
        for (DataSet item : items) {
            int itemSlot = reserve();
            long bytes = dataSet(item, explicit && !unknown);
            boolean undefined = isUndefined(item.hasUndefinedLength());
            numbers[itemSlot] = undefined ? UNDEFINED : bytes;
            sum += ITEM_HEADER + bytes + (undefined ? DELIMITER : 0);
        }
        boolean undefined = unknown || isUndefined(items.hasUndefinedLength());
        numbers[slot] = undefined ? UNDEFINED : sum;
        return (explicit ? 12 : 8) + sum + (undefined ? DELIMITER : 0);
    }

    private boolean isUndefined(boolean asRead) {
        return options.lengths() == Lengths.UNDEFINED || (options.lengths() == Lengths.AS_READ && asRead);
    }
}
