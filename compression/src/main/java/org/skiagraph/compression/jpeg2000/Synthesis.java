package org.skiagraph.compression.jpeg2000;

import java.util.List;

/**
 * One step of the inverse transform: the rows of a resolution from those of the resolution below and of three subbands. Rows go
 * through it from the top, and no more are held than lifting needs. T.800 F.3.
 *
 * <p>Of a part of a resolution so many samples more are computed on each side as change its values, and then left away; so the
 * samples of any part are those of the whole, bit by bit.
 *
 * @param <R> an array of numbers
 */
final class Synthesis<R> implements RowFeed<R> {
    private final Lifting<R> lifting;
    private final int steps;
    private final Rect output;
    private final Rect needed;
    private final RowFeed<R> low;
    private final RowFeed<R> highX;
    private final RowFeed<R> highY;
    private final RowFeed<R> highXy;
    private final R[] ring;
    private long arrived; // the next row to come in
    private long next; // the next row to give out

    /**
     * A step.
     *
     * @param output the samples of the resolution that are wanted
     * @param needed those that must be lifted for them
     * @param below gives the resolution below
     * @param details gives HL, LH and HH
     */
    Synthesis(Rect output, Rect needed, Lifting<R> lifting, RowFeed<R> below, List<? extends RowFeed<R>> details) {
        this.lifting = lifting;
        this.steps = lifting.steps();
        this.output = output;
        this.needed = needed;
        this.low = below;
        this.highX = details.get(0);
        this.highY = details.get(1);
        this.highXy = details.get(2);
        this.ring = lifting.rows(steps + 2);
        for (int i = 0; i < ring.length; i++) {
            ring[i] = lifting.row(needed.width());
        }
        this.arrived = needed.y0();
        this.next = output.y0();
    }

    @Override
    public R next() {
        long y = next++;
        while (arrived <= y + steps) {
            advance();
        }
        return slot(y);
    }

    @Override
    public int at() {
        return (int) (output.x0() - needed.x0());
    }

    private R slot(long y) {
        return ring[(int) ((y - needed.y0()) % ring.length)];
    }

    /** Takes in a row, and does all lifting that it makes possible: of the row above, of the one above that, and so on. */
    private void advance() {
        long y = arrived++;
        if (y < needed.y1()) {
            takeIn(y);
        }
        if ((y & 1) == 1 && needed.height() > 1) {
            for (int step = 1; step <= steps; step++) {
                lift(step, y - step);
            }
        }
    }

    private void takeIn(long y) {
        R row = slot(y);
        int first = (int) needed.x0() & 1;
        if ((y & 1) == 0) {
            lifting.join(low.next(), low.at(), highX.next(), highX.at(), first, needed.width(), row);
        } else {
            lifting.join(highY.next(), highY.at(), highXy.next(), highXy.at(), first, needed.width(), row);
            if (needed.height() == 1) {
                lifting.single(row, needed.width());
            }
        }
    }

    private void lift(int step, long y) {
        if (y < needed.y0() || y >= needed.y1()) {
            return;
        }
        long above = y == needed.y0() ? y + 1 : y - 1;
        long below = y == needed.y1() - 1 ? y - 1 : y + 1;
        lifting.lift(step, slot(y), slot(above), slot(below), needed.width());
    }
}
