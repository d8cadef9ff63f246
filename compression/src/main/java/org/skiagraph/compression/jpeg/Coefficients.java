package org.skiagraph.compression.jpeg;

import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Place;

/**
 * The coefficients of one component of a progressive frame: 64 a block, in zigzag order, a row of blocks an array. A row that no
 * scan has touched is not there.
 */
final class Coefficients {
    private final @Nullable short[][] rows;
    private final int cells; // of a row
    private final Budget budget;
    private long held;

    Coefficients(int blocksAcross, int blocksDown, Budget budget) {
        this.rows = new short[blocksDown][];
        this.cells = Math.multiplyExact(blocksAcross, Zigzag.COEFFICIENTS);
        this.budget = budget;
    }

    /** A row of blocks, to be changed. */
    short[] row(int y) throws LimitExceededException {
        short[] row = rows[y];
        if (row == null) {
            long bytes = 2L * cells;
            budget.spend(Limit.HELD_BYTES, bytes, Place.of("coefficients of row " + y));
            held += bytes;
            row = new short[cells];
            rows[y] = row;
        }
        return row;
    }

    /** True if no scan has touched a row. */
    boolean isUntouched(int y) {
        return rows[y] == null;
    }

    /** A row as it is, or null if no scan has touched it. */
    short @Nullable [] peek(int y) {
        return rows[y];
    }

    /** Lets go of all rows. */
    void release() {
        budget.giveBack(Limit.HELD_BYTES, held);
        held = 0;
    }
}
