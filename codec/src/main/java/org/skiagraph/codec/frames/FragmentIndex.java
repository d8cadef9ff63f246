package org.skiagraph.codec.frames;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.Fragments;

/** Frames in fragments. PS3.5 A.4. */
final class FragmentIndex extends FrameIndex {
    private final Fragments fragments;
    private final Boundaries boundaries;
    private final BitSet padded; // frames whose last byte is not theirs

    FragmentIndex(int frames, FrameOrigin origin, Fragments fragments, Boundaries boundaries, BitSet padded) {
        super(frames, origin);
        this.fragments = fragments;
        this.boundaries = boundaries;
        this.padded = padded;
    }

    @Override
    List<BulkData> partsOf(int frame) {
        List<BulkData> own = fragments.subList(boundaries.first(frame), boundaries.end(frame));
        return padded.get(frame) ? withoutLastByte(own) : own;
    }

    private static List<BulkData> withoutLastByte(List<BulkData> own) {
        List<BulkData> cut = new ArrayList<>(own);
        for (int i = cut.size() - 1; i >= 0; i--) { // fragments behind it may be empty
            BulkData part = cut.get(i);
            if (part.length() > 0) {
                cut.set(i, BulkData.of(part.source(), part.offset(), part.length() - 1));
                break;
            }
        }
        return List.copyOf(cut);
    }

    @Override
    int firstBitOf(int frame) {
        return 0;
    }
}
