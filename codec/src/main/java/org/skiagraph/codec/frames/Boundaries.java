package org.skiagraph.codec.frames;

import org.jspecify.annotations.Nullable;

/** At which fragment each frame begins and ends, from 0. Immutable. */
final class Boundaries {
    private final int each;
    private final int @Nullable [] first; // of each frame, and one more: where the last one ends

    private Boundaries(int each, int @Nullable [] first) {
        this.each = each;
        this.first = first;
    }

    /** Equally many for each frame. */
    static Boundaries shares(int each) {
        return new Boundaries(each, null);
    }

    /** Those of an array, which is kept: of each frame the first fragment, and one more, where the last frame ends. */
    static Boundaries of(int[] first) {
        return new Boundaries(0, first);
    }

    int first(int frame) {
        return first == null ? frame * each : first[frame];
    }

    int end(int frame) {
        return first == null ? (frame + 1) * each : first[frame + 1];
    }
}
