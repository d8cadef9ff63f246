package org.skiagraph.compression.jpeg2000;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code blocks of one subband in one precinct. T.800 B.7. */
final class PrecinctBand {
    private final Subband band;
    private final long x; // of the first code block, in code blocks of the subband
    private final long y;
    private final int across;
    private final int down;
    private final TagTree inclusion;
    private final TagTree zeroPlanes;
    private final @Nullable BlockRecord[] blocks;
    private boolean anyIncluded;

    /**
     * None included yet.
     *
     * @param part the precinct's part of the subband, not empty
     */
    PrecinctBand(Subband band, Rect part) {
        this.band = band;
        this.x = part.x0() >> band.blockWidth();
        this.y = part.y0() >> band.blockHeight();
        this.across = across(band, part);
        this.down = down(band, part);
        this.inclusion = new TagTree(across, down);
        this.zeroPlanes = new TagTree(across, down);
        this.blocks = new BlockRecord[across * down];
    }

    private static int across(Subband band, Rect part) {
        return (int) ((part.x1() - 1 >> band.blockWidth()) - (part.x0() >> band.blockWidth()) + 1);
    }

    private static int down(Subband band, Rect part) {
        return (int) ((part.y1() - 1 >> band.blockHeight()) - (part.y0() >> band.blockHeight()) + 1);
    }

    /** Code blocks of such a part. */
    static long blocks(Subband band, Rect part) {
        return part.isEmpty() ? 0 : (long) across(band, part) * down(band, part);
    }

    Subband band() {
        return band;
    }

    int across() {
        return across;
    }

    int blocks() {
        return blocks.length;
    }

    TagTree inclusion() {
        return inclusion;
    }

    TagTree zeroPlanes() {
        return zeroPlanes;
    }

    /** A block by its number in the precinct, if it was included. */
    @Nullable
    BlockRecord block(int index) {
        return blocks[index];
    }

    /** True if any block was included. */
    boolean isAnyIncluded() {
        return anyIncluded;
    }

    void include(int index, BlockRecord block) {
        anyIncluded = true;
        blocks[index] = block;
    }

    /** True if a block by its number has coefficients that are wanted. */
    boolean wants(int index) {
        return band.wants(x + index % across, y + index / across);
    }

    /** A block by its place in the subband, counted in code blocks, if it is here and was included. */
    Optional<BlockRecord> at(long blockX, long blockY) {
        long column = blockX - x;
        long row = blockY - y;
        if (column < 0 || row < 0 || column >= across || row >= down) {
            return Optional.empty();
        }
        return Optional.ofNullable(blocks[(int) (row * across + column)]);
    }
}
