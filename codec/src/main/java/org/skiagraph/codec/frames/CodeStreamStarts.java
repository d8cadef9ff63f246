package org.skiagraph.codec.frames;

import java.io.IOException;
import java.util.Optional;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Bytes;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.Source;
import org.skiagraph.model.Fragments;

/**
 * Finds frames by fragments that begin as a code stream does: each frame begins a fragment, PS3.5 A.4. Four bytes of each fragment
 * are read.
 */
final class CodeStreamStarts {
    private static final int LENGTH = 4;
    private static final int JPEG = 0xFFD8FF00; // SOI and a marker, T.81 and T.87
    private static final int JPEG_MARK = 0xFFFFFF00;
    private static final int JPEG_2000 = 0xFF4FFF51; // SOC and SIZ, T.800
    private static final int JP2 = 0x0000000C; // the length of a signature box, T.800 I.5.1

    private CodeStreamStarts() {}

    /** Where frames begin; empty if not as many fragments begin so as there are frames, or not the first one. */
    static Optional<Boundaries> find(Fragments fragments, int frames, Budget budget) throws IOException {
        budget.spend(Limit.HELD_BYTES, 4L * frames, FrameIndex.PLACE);
        int[] first = new int[frames + 1];
        int found = 0;
        for (int i = 0; i < fragments.size(); i++) {
            if (begins(fragments.get(i).open())) {
                if (found == frames) {
                    return Optional.empty();
                }
                first[found++] = i;
            } else if (i == 0) {
                return Optional.empty();
            }
        }
        first[frames] = fragments.size();
        return found == frames ? Optional.of(Boundaries.of(first)) : Optional.empty();
    }

    private static boolean begins(Source fragment) throws IOException {
        if (fragment.size() < LENGTH) {
            return false;
        }
        byte[] bytes = new byte[LENGTH];
        fragment.readFully(0, bytes, 0, LENGTH);
        int start = Bytes.int32B(bytes, 0);
        return (start & JPEG_MARK) == JPEG || start == JPEG_2000 || start == JP2;
    }
}
