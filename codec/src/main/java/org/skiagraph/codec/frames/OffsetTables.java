package org.skiagraph.codec.frames;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/**
 * The tables that say where frames begin, made of the fragments: the mirror of {@link FrameIndex}. PS3.5 A.4, PS3.3 C.7.6.3.1.8.
 *
 * <p>The Basic Offset Table has 32 bits an offset; the Extended Offset Table has 64, and is only permitted if each frame is one
 * fragment, and the Basic Offset Table empty. Immutable.
 *
 * <pre>{@code
 * OffsetTables.of(fragments).applyTo(dataSet);
 * }</pre>
 */
public final class OffsetTables {
    private static final long MAX_BASIC_OFFSET = 0xFFFF_FFFFL;
    private static final BulkData NONE = BulkData.of(new byte[0]);

    private final List<BulkData> fragments;
    private final int[] counts; // fragments of each frame; none if it is one each

    private OffsetTables(List<BulkData> fragments, int[] counts) {
        this.fragments = fragments;
        this.counts = counts;
    }

    /** The tables of frames that are one fragment each. */
    public static OffsetTables of(List<BulkData> fragments) {
        return new OffsetTables(List.copyOf(fragments), new int[0]);
    }

    /**
     * The tables of frames of several fragments.
     *
     * @param counts how many fragments each frame has, at least 1; not retained
     * @throws IllegalArgumentException if they do not add up to the number of fragments
     */
    public static OffsetTables of(List<BulkData> fragments, int[] counts) {
        long sum = 0;
        for (int count : counts) {
            if (count < 1) {
                throw new IllegalArgumentException("a frame of " + count + " fragments");
            }
            sum += count;
        }
        if (sum != fragments.size()) {
            throw new IllegalArgumentException(sum + " fragments of frames, where there are " + fragments.size());
        }
        boolean one = counts.length == fragments.size();
        return new OffsetTables(List.copyOf(fragments), one ? new int[0] : counts.clone());
    }

    /** True if each frame is one fragment, as the Extended Offset Table requires. */
    public boolean isOneEach() {
        return counts.length == 0;
    }

    private int frames() {
        return isOneEach() ? fragments.size() : counts.length;
    }

    /** Where the item of each frame's first fragment begins, from the end of the table's own item. */
    private long[] offsets() {
        long[] offsets = new long[frames()];
        long at = 0;
        int fragment = 0;
        for (int frame = 0; frame < offsets.length; frame++) {
            offsets[frame] = at;
            int end = fragment + (isOneEach() ? 1 : counts[frame]);
            while (fragment < end) {
                at += TableMatch.itemLength(fragments.get(fragment++).length());
            }
        }
        return offsets;
    }

    /** The Basic Offset Table; empty if an offset does not fit in 32 bits. */
    public BulkData basic() {
        long[] offsets = offsets();
        if (offsets.length == 0 || offsets[offsets.length - 1] > MAX_BASIC_OFFSET) {
            return NONE;
        }
        byte[] table = new byte[tableLength(offsets.length, Integer.BYTES)];
        for (int i = 0; i < offsets.length; i++) {
            Bytes.put32L(table, i * Integer.BYTES, (int) offsets[i]);
        }
        return BulkData.of(table);
    }

    /** The value of Extended Offset Table; empty if a frame has several fragments. */
    public Optional<BulkData> extended() {
        return isOneEach() ? Optional.of(table(offsets())) : Optional.empty();
    }

    /** The value of Extended Offset Table Lengths: of frames before they are made even; empty if one has several fragments. */
    public Optional<BulkData> extendedLengths() {
        if (!isOneEach()) {
            return Optional.empty();
        }
        long[] lengths = new long[frames()];
        Arrays.setAll(lengths, i -> fragments.get(i).length());
        return Optional.of(table(lengths));
    }

    private static BulkData table(long[] entries) {
        byte[] table = new byte[tableLength(entries.length, Long.BYTES)];
        for (int i = 0; i < entries.length; i++) {
            Bytes.put64L(table, i * Long.BYTES, entries[i]);
        }
        return BulkData.of(table);
    }

    private static int tableLength(int entries, int width) {
        if (entries > (Integer.MAX_VALUE - 8) / width) {
            throw new IllegalArgumentException(entries + " frames are more than a table in memory has");
        }
        return entries * width;
    }

    /**
     * Sets Pixel Data to the fragments, with the Basic Offset Table if its offsets fit, else with the Extended one if it is
     * permitted, else with none. A table that was there goes.
     *
     * @return the Data Set given
     */
    public DataSet applyTo(DataSet dataSet) {
        BulkData basic = basic();
        return basic.length() == 0 && isOneEach() && frames() > 0 ? applyExtendedTo(dataSet) : apply(dataSet, basic);
    }

    /**
     * Sets Pixel Data to the fragments, with an Extended Offset Table. A table that was there goes.
     *
     * @return the Data Set given
     * @throws IllegalArgumentException if a frame has several fragments
     */
    public DataSet applyExtendedTo(DataSet dataSet) {
        BulkData extended = extended()
                .orElseThrow(() -> new IllegalArgumentException("an Extended Offset Table of frames in fragments"));
        BulkData lengths = extendedLengths().orElseThrow();
        return apply(dataSet, NONE)
                .setBulk(Tag.ExtendedOffsetTable, Vr.OV, extended)
                .setBulk(Tag.ExtendedOffsetTableLengths, Vr.OV, lengths);
    }

    private DataSet apply(DataSet dataSet, BulkData basic) {
        return dataSet.remove(Tag.ExtendedOffsetTable)
                .remove(Tag.ExtendedOffsetTableLengths)
                .setFragments(Tag.PixelData, Vr.OB, Fragments.of(basic, fragments));
    }
}
