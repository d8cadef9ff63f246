package org.skiagraph.codec.frames;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.model.Fragments;

/** Lays the offsets of a table over the fragments, and says what is wrong with it. PS3.5 A.4. */
final class TableMatch {
    /** Tag and length before the bytes of a fragment. */
    static final int ITEM_HEADER = 8;

    private static final long LOW_32_BITS = 0xFFFF_FFFFL;
    private static final int TIME_CHECKED = 1 << 16;

    private final OffsetTable table;
    private final Fragments fragments;
    private final int frames;
    private final Budget budget;
    private final OffsetTable.Cursor cursor;

    private long origin; // what is taken off each entry
    private int[] first = {}; // fragment of each entry; none if each frame has one fragment, since it is known then
    private int matched; // entries at which a fragment begins
    private long previous = -1; // the last of them
    private long pending; // the entry that is looked for
    private long total; // bytes of all fragments with their headers
    private boolean overflowed;

    TableMatch(OffsetTable table, Fragments fragments, int frames, Budget budget) throws IOException {
        this.table = table;
        this.fragments = fragments;
        this.frames = frames;
        this.budget = budget;
        this.cursor = table.begin();
    }

    /** Bytes of a fragment with its header, and the one that makes it even. */
    static long itemLength(long length) {
        return ITEM_HEADER + length + (length & 1);
    }

    /** Where frames begin and end; empty if the table does not say it, which is a finding then. */
    Optional<Boundaries> match() throws IOException {
        if (!table.hasExactly(frames)) {
            String text = table.name() + " has " + table.entries() + " offsets for " + frames + " frames";
            report(FrameQuirks.OFFSET_TABLE_LENGTH, text);
        }
        if (table.entries() < frames || fragments.isEmpty() || !findOrigin()) {
            return Optional.empty();
        }
        if (fragments.size() == frames) {
            walk();
            return isRight() ? Optional.of(Boundaries.shares(1)) : Optional.empty();
        }
        long held = (frames + 1L) * Integer.BYTES;
        budget.spend(Limit.HELD_BYTES, held, FrameIndex.PLACE);
        first = new int[frames + 1];
        walk();
        if (isRight()) {
            return Optional.of(Boundaries.of(first));
        }
        budget.giveBack(Limit.HELD_BYTES, held);
        return Optional.empty();
    }

    /** Offsets are counted from the first fragment, and from elsewhere in some files; false if none can begin there. */
    private boolean findOrigin() throws IOException {
        origin = table.begin().next();
        if (origin == 0) {
            return true;
        }
        report(FrameQuirks.OFFSET_TABLE_START, "the first offset of " + table.name() + " is " + origin);
        return origin > 0 && !isFragment(origin);
    }

    private boolean isFragment(long offset) {
        long at = 0;
        for (int i = 0; i < fragments.size() && at < offset; i++) {
            at += itemLength(fragments.get(i).length());
        }
        return at == offset;
    }

    /** Goes through fragments and entries together: both are in order, so that each is looked at once. */
    private void walk() throws IOException {
        long entries = Math.min(table.entries(), frames + 1L); // one more than frames says where the last one ends
        pending = cursor.next() - origin;
        for (int i = 0; i < fragments.size(); i++) {
            if (matched < entries && pending == (total & table.mask())) {
                take(i, matched + 1 < entries);
            }
            total += itemLength(fragments.get(i).length());
            if (i % TIME_CHECKED == 0) {
                budget.checkTime(FrameIndex.PLACE);
            }
        }
        if (matched < first.length) {
            Arrays.fill(first, matched, first.length, fragments.size());
        }
    }

    private void take(int fragment, boolean more) throws IOException {
        if (matched < first.length) {
            first[matched] = fragment;
        }
        overflowed |= (total & table.mask()) != total;
        matched++;
        previous = pending;
        pending = more ? cursor.next() - origin : pending;
    }

    private boolean isRight() throws IOException {
        boolean wraps = table.mask() == LOW_32_BITS && total > LOW_32_BITS;
        if (matched >= frames) {
            if (overflowed) {
                report(FrameQuirks.OFFSET_TABLE_OVERFLOW, "offsets up to " + total + " in 32 bits");
            }
            return true;
        }
        if (!wraps && pending >= total && first.length > 0) {
            return isCut();
        }
        boolean back = !wraps && pending <= previous;
        String frame = "frame " + (matched + 1);
        report(
                back ? FrameQuirks.OFFSET_TABLE_ORDER : FrameQuirks.OFFSET_TABLE_WRONG,
                back
                        ? "the offset of " + frame + " is not above the one before"
                        : "no fragment begins where " + frame + " is said to");
        return false;
    }

    /** True if all offsets from the pending one on are behind the fragments, in order: the end of pixel data was cut off. */
    private boolean isCut() throws IOException {
        long before = pending;
        for (int i = matched + 1; i < frames; i++) {
            long next = cursor.next() - origin;
            if (next <= before) {
                String text = "the offset of frame " + (i + 1) + " is not above the one before";
                report(FrameQuirks.OFFSET_TABLE_ORDER, text);
                return false;
            }
            before = next;
        }
        String text = "of " + frames + " frames, " + (frames - matched) + " begin behind the last fragment";
        report(FrameQuirks.FRAMES_MISSING, text);
        return true;
    }

    private void report(Quirk quirk, String text) throws IOException {
        budget.findings().report(quirk, FrameIndex.PLACE, text);
    }
}
