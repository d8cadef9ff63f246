package org.skiagraph.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skiagraph.dictionary.Vr;
import org.skiagraph.model.ElementPath;

/**
 * What is open around the element at hand, outermost first: sequences, their items, fragments. Level 0 is the Data Set itself.
 * PS3.5 7.5.
 */
final class Levels {
    static final byte DATA_SET = 0;
    static final byte SEQUENCE = 1;
    static final byte ITEM = 2;
    static final byte FRAGMENTS = 3;

    /** The end of what has undefined length. */
    static final long UNKNOWN = Long.MAX_VALUE;

    private static final long NO_TAG = -1;
    private static final int FIRST = 6; // levels that are made room for at first: most files have fewer

    /** How elements of the innermost level are encoded. */
    Encoding encoding = Encoding.EXPLICIT_LITTLE;

    private int depth;
    private byte[] kinds = new byte[FIRST];
    private long[] ends = new long[FIRST];
    private long[] limits = new long[FIRST]; // where the first of a level and all around it must end
    private int[] tags = new int[FIRST]; // of the sequence that a level is, or is an item of
    private Vr[] vrs = new Vr[FIRST];
    private int[] counts = new int[FIRST];
    private long[] lastTags = new long[FIRST]; // unsigned
    private Encoding[] encodingsAround = new Encoding[FIRST];

    Levels(long endOfBytes) {
        setEndOfBytes(endOfBytes);
        lastTags[0] = NO_TAG;
    }

    int depth() {
        return depth;
    }

    byte kind() {
        return kinds[depth];
    }

    /** The tag of the innermost sequence or fragments. */
    int tag() {
        return tags[depth];
    }

    /** Their VR. */
    Vr vr() {
        return vrs[depth];
    }

    /** Opens a level within the innermost one. */
    void open(byte kind, int tag, Vr vr, long end) {
        depth++;
        if (depth == kinds.length) {
            grow(depth * 2);
        }
        kinds[depth] = kind;
        ends[depth] = end;
        limits[depth] = Math.min(end, limits[depth - 1]);
        tags[depth] = tag;
        vrs[depth] = vr;
        counts[depth] = 0;
        lastTags[depth] = NO_TAG;
        encodingsAround[depth] = encoding;
    }

    private void grow(int n) {
        kinds = Arrays.copyOf(kinds, n);
        ends = Arrays.copyOf(ends, n);
        limits = Arrays.copyOf(limits, n);
        tags = Arrays.copyOf(tags, n);
        vrs = Arrays.copyOf(vrs, n);
        counts = Arrays.copyOf(counts, n);
        lastTags = Arrays.copyOf(lastTags, n);
        encodingsAround = Arrays.copyOf(encodingsAround, n);
    }

    /** Closes the innermost level; not for the Data Set itself. */
    void close() {
        encoding = encodingsAround[depth];
        depth--;
    }

    /** Where the innermost level ends, or {@link #UNKNOWN}. */
    long end() {
        return ends[depth];
    }

    /** Where the bytes end, or {@link #UNKNOWN}. */
    long endOfBytes() {
        return ends[0];
    }

    /** Says where the bytes end; {@link #UNKNOWN} if nobody knows. */
    void setEndOfBytes(long end) {
        ends[0] = end;
        findLimits();
    }

    /**
     * As {@link #setEndOfBytes}, if it was not known.
     *
     * @param end -1 if it is still not known
     */
    void learnEndOfBytes(long end) {
        if (end >= 0 && ends[0] == UNKNOWN) {
            setEndOfBytes(end);
        }
    }

    /** Where the first of all that is open must end, or {@link #UNKNOWN}. */
    long limit() {
        return limits[depth];
    }

    /** Makes all that is open reach to {@code end} at least. */
    void extendTo(long end) {
        for (int i = depth; i > 0; i--) {
            ends[i] = Math.max(ends[i], end);
        }
        findLimits();
    }

    private void findLimits() {
        limits[0] = ends[0];
        for (int i = 1; i <= depth; i++) {
            limits[i] = Math.min(ends[i], limits[i - 1]);
        }
    }

    /** Another item or fragment of the innermost level begins. */
    void countItem() {
        counts[depth]++;
    }

    /** The tag of the element before in the innermost level, as an unsigned number; below all tags if there is none. */
    long lastTag() {
        return lastTags[depth];
    }

    void setLastTag(long tag) {
        lastTags[depth] = tag;
    }

    /** What comes next is not compared with what came before: the Data Set after the File Meta Information. */
    void forgetLastTag() {
        lastTags[depth] = NO_TAG;
    }

    /** The path of an element in the innermost level. */
    ElementPath path(int tag) {
        List<ElementPath.Step> steps = new ArrayList<>();
        for (int i = 1; i <= depth; i++) {
            if (kinds[i] == SEQUENCE && counts[i] > 0) {
                steps.add(new ElementPath.Step(tags[i], counts[i]));
            }
        }
        return new ElementPath(steps, tag);
    }
}
