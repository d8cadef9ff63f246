package org.skiagraph.codec.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limits;
import org.skiagraph.bounds.Source;
import org.skiagraph.model.BulkData;

/** Offset tables and fragments, for tests of this package. */
final class Tables {
    private Tables() {}

    /** Fragments of these lengths, of which nobody may read more than the first four bytes, which begin no code stream. */
    static List<BulkData> fragments(long... lengths) {
        List<BulkData> list = new ArrayList<>();
        for (long length : lengths) {
            list.add(BulkData.of(new UnreadSource(length), 0, length));
        }
        return list;
    }

    private record UnreadSource(long size) implements Source {
        @Override
        public int read(long position, byte[] target, int offset, int length) {
            if (position + length > 4) {
                throw new AssertionError("no more than the first four bytes of a fragment are read to find frames");
            }
            Arrays.fill(target, offset, offset + length, (byte) 0);
            return length;
        }
    }

    static BulkData basic(long... offsets) {
        byte[] table = new byte[offsets.length * 4];
        for (int i = 0; i < offsets.length; i++) {
            Bytes.put32L(table, i * 4, (int) offsets[i]);
        }
        return BulkData.of(table);
    }

    static Optional<BulkData> extended(long... entries) {
        byte[] table = new byte[entries.length * 8];
        for (int i = 0; i < entries.length; i++) {
            Bytes.put64L(table, i * 8, entries[i]);
        }
        return Optional.of(BulkData.of(table));
    }

    static Budget free() {
        return Limits.standard().open();
    }

    /** How many parts each frame has. */
    static List<Integer> counts(FrameIndex index) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 1; i <= index.frames(); i++) {
            counts.add(index.parts(i).size());
        }
        return counts;
    }
}
