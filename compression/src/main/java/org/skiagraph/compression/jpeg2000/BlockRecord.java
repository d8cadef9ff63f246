package org.skiagraph.compression.jpeg2000;

import java.util.Arrays;
import org.skiagraph.compression.jpeg2000.block.BlockStyle;

/** What packets have said of one code block so far, and where its bytes are. */
final class BlockRecord {
    /** Bytes that a record holds at first, about. */
    static final int BYTES = 160;

    /** Bytes that each further piece holds, about. */
    static final int PIECE_BYTES = 16;

    private final int zeroPlanes;
    private final int style;
    private int passes;
    private int lengthBits = 3; // Lblock
    private int segmentLeft; // passes that the last segment may still take
    private int count;
    private int placed;
    private boolean cut;
    private int bytes;
    private long[] positions = new long[1];
    private int[] lengths = new int[1];
    private int[] passCounts = new int[1];
    private boolean[] begins = new boolean[1]; // a codeword segment

    /**
     * A block that is included for the first time.
     *
     * @param zeroPlanes most significant bit planes that are zero
     * @param style of the code block
     */
    BlockRecord(int zeroPlanes, int style) {
        this.zeroPlanes = zeroPlanes;
        this.style = style;
    }

    int style() {
        return style;
    }

    int zeroPlanes() {
        return zeroPlanes;
    }

    int lengthBits() {
        return lengthBits;
    }

    /** Bytes of all its pieces. */
    int bytes() {
        return bytes;
    }

    void addLengthBits(int more) {
        lengthBits += more;
    }

    /** How many of some new passes fit into the segment that they begin in. */
    int passesOfSegment(int wanted) {
        int room = segmentLeft > 0 ? segmentLeft : BlockStyle.segmentPasses(style, passes);
        return Math.min(wanted, room);
    }

    /**
     * Takes passes whose number and length a packet header gives, of one segment.
     *
     * @param keep false if the bytes will not be asked for
     */
    void add(int newPasses, int length, boolean keep) {
        boolean continues = segmentLeft > 0;
        int room = continues ? segmentLeft : BlockStyle.segmentPasses(style, passes);
        passes += newPasses;
        bytes += length;
        segmentLeft = room == Integer.MAX_VALUE ? room : room - newPasses;
        if (!keep) {
            return;
        }
        if (count == lengths.length) {
            int more = count * 2;
            positions = Arrays.copyOf(positions, more);
            lengths = Arrays.copyOf(lengths, more);
            passCounts = Arrays.copyOf(passCounts, more);
            begins = Arrays.copyOf(begins, more);
        }
        lengths[count] = length;
        passCounts[count] = newPasses;
        begins[count++] = !continues;
    }

    /**
     * Says where the first piece is that has no place yet.
     *
     * @param there how many of its bytes are there: fewer than it has where the stream is cut off
     */
    void place(long position, int there) {
        positions[placed] = position;
        if (cut) {
            passCounts[placed] = 0; // what comes before them is not there
        }
        if (there < lengths[placed]) {
            cut = true;
            // the passes that are likely to be in these bytes
            int passes = (int) ((long) passes(placed) * there / lengths[placed]);
            passCounts[placed] = passes;
            lengths[placed] = there;
        }
        placed++;
    }

    /** Pieces that were kept and are there. */
    int pieces() {
        return placed;
    }

    /** Where a piece is in the source. */
    long position(int piece) {
        return positions[piece];
    }

    int length(int piece) {
        return lengths[piece];
    }

    /** Coding passes of a piece. */
    int passes(int piece) {
        return passCounts[piece];
    }

    /** True if a piece begins a codeword segment. */
    boolean beginsSegment(int piece) {
        return begins[piece];
    }
}
