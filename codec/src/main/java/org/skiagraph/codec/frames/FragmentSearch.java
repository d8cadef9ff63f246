package org.skiagraph.codec.frames;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.Fragments;

/** Finds out which fragments are those of which frame: asks the tables one after the other, then counts. */
final class FragmentSearch {
    private final Fragments fragments;
    private final int frames;
    private final Budget budget;

    FragmentSearch(Fragments fragments, int frames, Budget budget) {
        this.fragments = fragments;
        this.frames = frames;
        this.budget = budget;
    }

    FrameIndex find(Optional<BulkData> extendedTable, Optional<BulkData> extendedLengths) throws IOException {
        Optional<BulkData> extended = extendedTable.filter(table -> table.length() > 0);
        BulkData basic = fragments.offsetTable();
        if (extended.isPresent()) {
            if (basic.length() > 0) {
                report(FrameQuirks.TWO_OFFSET_TABLES, "both offset tables are there");
            }
            Optional<Boundaries> found = match(OffsetTable.extended(extended.get()));
            if (found.isPresent()) {
                return extended(found.get(), extendedLengths);
            }
        }
        if (basic.length() > 0) {
            Optional<Boundaries> found = match(OffsetTable.basic(basic));
            if (found.isPresent()) {
                return index(FrameOrigin.BASIC_TABLE, found.get(), new BitSet());
            }
        }
        return byNumber();
    }

    private Optional<Boundaries> match(OffsetTable table) throws IOException {
        return new TableMatch(table, fragments, frames, budget).match();
    }

    private FrameIndex extended(Boundaries found, Optional<BulkData> lengths) throws IOException {
        if (fragments.size() > frames) {
            String text = fragments.size() + " fragments of " + frames + " frames";
            report(FrameQuirks.EXTENDED_TABLE_FRAGMENTS, text);
        }
        return index(FrameOrigin.EXTENDED_TABLE, found, padded(found, lengths));
    }

    private FrameIndex index(FrameOrigin origin, Boundaries found, BitSet padded) {
        boolean single = frames == 1 && found.end(0) == fragments.size();
        return new FragmentIndex(frames, single ? FrameOrigin.SINGLE_FRAME : origin, fragments, found, padded);
    }

    /** The frames whose last byte only makes their fragment even. PS3.3 C.7.6.3.1.8. */
    private BitSet padded(Boundaries found, Optional<BulkData> lengths) throws IOException {
        BitSet padded = new BitSet();
        OffsetTable table = OffsetTable.extended(lengths.orElse(BulkData.of(new byte[0])));
        if (!table.hasExactly(frames)) {
            String text = table.entries() + " Extended Offset Table Lengths of " + frames + " frames";
            report(FrameQuirks.EXTENDED_LENGTHS_WRONG, text);
            return padded;
        }
        budget.spend(Limit.HELD_BYTES, frames / Byte.SIZE, FrameIndex.PLACE);
        OffsetTable.Cursor cursor = table.begin();
        for (int i = 0; i < frames; i++) {
            long said = cursor.next();
            long there = length(found.first(i), found.end(i));
            if (there == said + 1 && (said & 1) == 1) {
                padded.set(i);
            } else if (there != said && found.first(i) < found.end(i)) {
                String text = "frame " + (i + 1) + " of " + there + " bytes is said to have " + said;
                report(FrameQuirks.EXTENDED_LENGTHS_WRONG, text);
            }
        }
        return padded;
    }

    private long length(int first, int end) {
        long sum = 0;
        for (int i = first; i < end; i++) {
            sum += fragments.get(i).length();
        }
        return sum;
    }

    private FrameIndex byNumber() throws IOException {
        if (frames == 1) {
            return index(FrameOrigin.SINGLE_FRAME, Boundaries.shares(fragments.size()), new BitSet());
        }
        if (frames > fragments.size()) {
            throw new MalformedDataException(
                    frames + " frames, but only " + fragments.size() + " fragments", FrameIndex.PLACE);
        }
        String text = fragments.size() + " fragments of " + frames + " frames";
        if (fragments.size() > frames) {
            Optional<Boundaries> starts = CodeStreamStarts.find(fragments, frames, budget);
            if (starts.isPresent()) {
                report(FrameQuirks.NO_OFFSET_TABLE, text + ", each of which begins a code stream");
                return index(FrameOrigin.CODE_STREAM_STARTS, starts.get(), new BitSet());
            }
        }
        if (fragments.size() % frames != 0) {
            throw new MalformedDataException(text + ", and no table that says which is whose", FrameIndex.PLACE);
        }
        int each = fragments.size() / frames;
        if (each > 1) {
            report(FrameQuirks.NO_OFFSET_TABLE, text);
        }
        FrameOrigin origin = each == 1 ? FrameOrigin.FRAGMENT_EACH : FrameOrigin.EQUAL_SHARES;
        return index(origin, Boundaries.shares(each), new BitSet());
    }

    private void report(Quirk quirk, String text) throws IOException {
        budget.findings().report(quirk, FrameIndex.PLACE, text);
    }
}
