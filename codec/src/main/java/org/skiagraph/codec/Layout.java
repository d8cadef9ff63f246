package org.skiagraph.codec;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.skiagraph.codec.WriteOptions.GroupLengths;
import org.skiagraph.codec.WriteOptions.Lengths;
import org.skiagraph.dictionary.Tags;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.DataElement;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

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
    private static final int NONE = -1;

    private final WriteOptions options;
    private long[] numbers = new long[16];
    private int count;
    private int taken;

    /** A Data Set, or an item, as far as it has been looked through. */
    private static final class Level {
        final DataSet dataSet;
        final boolean explicit;
        final int slot; // of its length, if it is an item
        long bytes;
        int groupSlot = NONE;
        long groupBytes;
        boolean undefined; // the length of the open sequence
        boolean unknown; // it is UN, and in Implicit VR
        int sequenceSlot;
        long sequenceBytes;

        Level(DataSet dataSet, boolean explicit, int slot) {
            this.dataSet = dataSet;
            this.explicit = explicit;
            this.slot = slot;
        }

        void add(long more) {
            bytes += more;
            groupBytes += more;
        }
    }

    private Layout(WriteOptions options) {
        this.options = options;
    }

    static Layout of(DataSet dataSet, boolean explicit, WriteOptions options) {
        Layout layout = new Layout(options);
        layout.find(dataSet, explicit);
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

    private void find(DataSet dataSet, boolean explicit) {
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(dataSet, explicit, NONE));
        DataSetTokens tokens = new DataSetTokens(dataSet);
        for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
            Level level = open.getFirst();
            switch (token) {
                case ITEM -> open.push(new Level(tokens.dataSet(), level.explicit && !level.unknown, reserve()));
                case ITEM_END -> {
                    open.pop();
                    open.getFirst().sequenceBytes += endItem(level);
                }
                case SEQUENCE_END -> level.add(endSequence(level));
                default -> {
                    DataElement e = tokens.element();
                    if (tokens.beginsGroup()) {
                        beginGroup(level, e.tag());
                    }
                    if (token == Token.SEQUENCE) {
                        beginSequence(level, e);
                    } else {
                        level.add(element(e, level.explicit));
                    }
                }
            }
        }
        endGroup(open.getFirst());
    }

    private void beginGroup(Level level, int tag) {
        endGroup(level);
        if (writesGroupLength(options, tag)) {
            level.groupSlot = reserve();
            level.bytes += GROUP_LENGTH;
            level.groupBytes = 0;
        }
    }

    /** Whether a group length comes before the first element of a group, which may be one itself. */
    static boolean writesGroupLength(WriteOptions options, int firstTag) {
        return options.groupLengths() == GroupLengths.ALL
                || (options.groupLengths() == GroupLengths.AS_READ && Tags.isGroupLength(firstTag));
    }

    private void endGroup(Level level) {
        if (level.groupSlot != NONE) {
            numbers[level.groupSlot] = level.groupBytes;
            level.groupSlot = NONE;
        }
    }

    private void beginSequence(Level level, DataElement e) {
        level.undefined = isUndefined(e.sequence().orElseThrow().hasUndefinedLength());
        level.unknown = e.vr() == Vr.UN && level.explicit;
        level.sequenceSlot = reserve();
        level.sequenceBytes = 0;
    }

    /** Bytes of an item that was looked through, with its header. */
    private long endItem(Level item) {
        endGroup(item);
        boolean undefined = isUndefined(item.dataSet.hasUndefinedLength());
        numbers[item.slot] = undefined ? UNDEFINED : item.bytes;
        return ITEM_HEADER + item.bytes + (undefined ? DELIMITER : 0);
    }

    /** Bytes of a sequence whose items were looked through, with its header. */
    private long endSequence(Level level) {
        boolean undefined = level.unknown || level.undefined;
        numbers[level.sequenceSlot] = undefined ? UNDEFINED : level.sequenceBytes;
        return (level.explicit ? 12 : 8) + level.sequenceBytes + (undefined ? DELIMITER : 0);
    }

    /** Bytes of an element that is no sequence, with its header; none of a group length, which is counted by itself. */
    private static long element(DataElement e, boolean explicit) {
        if (Tags.isGroupLength(e.tag())) {
            return 0;
        }
        if (e.fragments().isPresent()) {
            return (explicit ? 12 : 8) + fragments(e.fragments().get()) + DELIMITER;
        }
        return headerLength(e.vr(), even(e.length()), explicit) + even(e.length());
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

    private boolean isUndefined(boolean asRead) {
        return options.lengths() == Lengths.UNDEFINED || (options.lengths() == Lengths.AS_READ && asRead);
    }
}
