package org.skiagraph.imaging;

import java.io.IOException;
import java.util.List;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.MalformedDataException;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Quirk;
import org.skiagraph.codec.PixelDataQuirks;
import org.skiagraph.dictionary.Tag;
import org.skiagraph.model.BulkData;
import org.skiagraph.model.DataSet;
import org.skiagraph.model.Fragments;

/**
 * Which fragments are those of which frame. PS3.5 A.4.
 *
 * <p>In this order: one frame has all fragments; the Extended Offset Table; the Basic Offset Table; as many fragments as frames,
 * one each; a multiple of the frames, alike many each, which is a guess and a finding. Immutable.
 */
final class FrameIndex {
    /** Frames without a table that says where they begin. */
    static final Quirk NO_OFFSET_TABLE = new Quirk(
            "no-offset-table",
            "PS3.5 A.4",
            "several fragments a frame, and no offset table",
            "each frame is taken to have as many as any other",
            "dicom/synthetic/g16_jls_nobot_frag.dcm");

    /** A table that does not lead to fragments. */
    static final Quirk OFFSET_TABLE_WRONG = PixelDataQuirks.OFFSET_TABLE_WRONG;

    private static final int ITEM_HEADER = 8;
    private static final long LOW_32_BITS = 0xFFFF_FFFFL;

    private final int[] first; // of each frame, and one more: the number of fragments

    private FrameIndex(int[] first) {
        this.first = first;
    }

    static FrameIndex of(DataSet dataSet, Fragments fragments, int frames, Budget budget) throws IOException {
        if (frames == 1) {
            return new FrameIndex(new int[] {0, fragments.size()});
        }
        if (frames > fragments.size()) {
            throw new MalformedDataException(
                    frames + " frames, but only " + fragments.size() + " fragments", Place.of("PixelData"));
        }
        int[] found = fromExtendedTable(dataSet, fragments, frames, budget);
        if (found.length == 0 && frames != fragments.size()) {
            found = fromBasicTable(fragments, frames, budget);
        }
        return new FrameIndex(found.length > 0 ? found : byNumber(fragments, frames, budget));
    }

    private static int[] fromExtendedTable(DataSet dataSet, Fragments fragments, int frames, Budget budget)
            throws IOException {
        BulkData table = dataSet.bulk(Tag.ExtendedOffsetTable).orElse(BulkData.of(new byte[0]));
        if (table.length() != 8L * frames) {
            return new int[0];
        }
        byte[] bytes = table.readAll();
        long[] offsets = new long[frames];
        for (int i = 0; i < frames; i++) {
            offsets[i] = Bytes.int64L(bytes, i * 8);
        }
        return match(fragments, offsets, -1, budget);
    }

    private static int[] fromBasicTable(Fragments fragments, int frames, Budget budget) throws IOException {
        BulkData table = fragments.offsetTable();
        if (table.length() != 4L * frames) {
            return new int[0];
        }
        byte[] bytes = table.readAll();
        long[] offsets = new long[frames];
        for (int i = 0; i < frames; i++) {
            offsets[i] = Bytes.uint32L(bytes, i * 4);
        }
        return match(fragments, offsets, LOW_32_BITS, budget); // writers of large objects let the rest go
    }

    /**
     * The fragments that begin at these offsets from the end of the table's item; none if one does not.
     *
     * @param bits those of an offset that the table has
     */
    private static int[] match(List<BulkData> fragments, long[] offsets, long bits, Budget budget) throws IOException {
        int[] first = new int[offsets.length + 1];
        long at = 0;
        int frame = 0;
        for (int i = 0; i < fragments.size(); i++) {
            if (frame < offsets.length && offsets[frame] == (at & bits)) {
                first[frame++] = i;
            }
            long length = fragments.get(i).length();
            at += ITEM_HEADER + length + (length & 1);
        }
        first[offsets.length] = fragments.size();
        if (frame == offsets.length && first[0] == 0) {
            return first;
        }
        budget.findings()
                .report(
                        OFFSET_TABLE_WRONG,
                        Place.of("PixelData"),
                        "no fragment begins where frame " + (frame + 1) + " is said to");
        return new int[0];
    }

    private static int[] byNumber(Fragments fragments, int frames, Budget budget) throws IOException {
        if (fragments.size() % frames != 0) {
            throw new MalformedDataException(
                    fragments.size() + " fragments of " + frames + " frames, and no table that says which is whose",
                    Place.of("PixelData"));
        }
        int each = fragments.size() / frames;
        if (each > 1) {
            budget.findings()
                    .report(
                            NO_OFFSET_TABLE,
                            Place.of("PixelData"),
                            fragments.size() + " fragments of " + frames + " frames");
        }
        int[] first = new int[frames + 1];
        for (int i = 0; i <= frames; i++) {
            first[i] = i * each;
        }
        return first;
    }

    /** The first fragment of a frame, from 0. */
    int first(int frame) {
        return first[frame];
    }

    /** The first fragment that is no longer the frame's. */
    int end(int frame) {
        return first[frame + 1];
    }
}
