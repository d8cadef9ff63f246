package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Limit;
import org.skiagraph.bounds.LimitExceededException;
import org.skiagraph.bounds.Locator;

/** A resolution of a tile-component with its precincts. T.800 B.5 and B.6. */
final class Resolution {
    private static final int BYTES_OF_PRECINCT = 80;
    private static final int BYTES_OF_REFERENCE = 8;

    private final Rect rect;
    private final Rect window;
    private final int precinctWidth; // base 2 logarithms
    private final int precinctHeight;
    private final List<Subband> bands;
    private final long across;
    private final long down;
    private @Nullable Precinct[] precincts = new Precinct[0];

    /**
     * A resolution.
     *
     * @param rect its samples
     * @param window the samples that are wanted, as far as they decide which precincts are; may be empty
     * @param bands LL alone of the lowest; HL, LH, HH of others
     */
    Resolution(Rect rect, Rect window, int precinctWidth, int precinctHeight, List<Subband> bands) {
        this.rect = rect;
        this.window = window;
        this.precinctWidth = precinctWidth;
        this.precinctHeight = precinctHeight;
        this.bands = bands;
        this.across = rect.isEmpty() ? 0 : (rect.x1() - 1 >> precinctWidth) - (rect.x0() >> precinctWidth) + 1;
        this.down = rect.isEmpty() ? 0 : (rect.y1() - 1 >> precinctHeight) - (rect.y0() >> precinctHeight) + 1;
    }

    Rect rect() {
        return rect;
    }

    Rect window() {
        return window;
    }

    List<Subband> bands() {
        return bands;
    }

    /** Precincts in a row of them; 0 if there are none. */
    long across() {
        return across;
    }

    /** Precincts in all. */
    long precincts() {
        return across * down;
    }

    /** The row of samples at which a precinct begins; that of the first ones may lie above the resolution. */
    long rowOf(long precinct) {
        return row(precinct) << precinctHeight;
    }

    /** The column of samples at which a precinct begins; that of the first ones may lie to the left of the resolution. */
    long columnOf(long precinct) {
        return column(precinct) << precinctWidth;
    }

    private long row(long precinct) {
        return precinct / across + (rect.y0() >> precinctHeight);
    }

    private long column(long precinct) {
        return precinct % across + (rect.x0() >> precinctWidth);
    }

    /** True if a precinct has coefficients that are wanted. */
    boolean wants(long precinct) {
        for (Subband band : bands) {
            if (!part(band, precinct).intersection(band.window()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** How many precincts have coefficients that are wanted: of one subband, or of any of three. */
    long wanted() {
        Rect[] ranges = new Rect[bands.size()];
        long count = 0;
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = precinctsOf(bands.get(i));
            count += area(ranges[i]);
        }
        if (ranges.length == 1) {
            return count;
        }
        Rect both = ranges[0].intersection(ranges[1]);
        count -= area(both) + area(ranges[1].intersection(ranges[2])) + area(ranges[0].intersection(ranges[2]));
        return count + area(both.intersection(ranges[2]));
    }

    /** Columns and rows of precincts that have wanted coefficients of a subband. */
    private Rect precinctsOf(Subband band) {
        Rect wanted = band.window().intersection(band.rect());
        if (wanted.isEmpty()) {
            return new Rect(0, 0, 0, 0);
        }
        int down = bands.size() == 1 ? 0 : 1;
        int width = precinctWidth - down;
        int height = precinctHeight - down;
        return new Rect(
                wanted.x0() >> width,
                wanted.y0() >> height,
                (wanted.x1() - 1 >> width) + 1,
                (wanted.y1() - 1 >> height) + 1);
    }

    private static long area(Rect range) {
        return range.isEmpty() ? 0 : (range.x1() - range.x0()) * (range.y1() - range.y0());
    }

    /** A precinct's part of a subband; may be empty. */
    private Rect part(Subband band, long precinct) {
        int down = bands.size() == 1 ? 0 : 1; // subbands but LL have half the samples of the resolution
        int width = precinctWidth - down;
        int height = precinctHeight - down;
        long x = column(precinct) << width;
        long y = row(precinct) << height;
        return new Rect(x, y, x + (1L << width), y + (1L << height)).intersection(band.rect());
    }

    /** A precinct by its number, made when it is first asked for. */
    Precinct precinct(long number, Budget budget, Locator where) throws LimitExceededException {
        if (precincts.length == 0) {
            budget.spend(Limit.HELD_BYTES, precincts() * BYTES_OF_REFERENCE, where);
            budget.require(Limit.VALUE_BYTES, precincts() * BYTES_OF_REFERENCE, where);
            precincts = new Precinct[Math.toIntExact(precincts())];
        }
        Precinct precinct = precincts[(int) number];
        if (precinct == null) {
            precinct = make(number, budget, where);
            precincts[(int) number] = precinct;
        }
        return precinct;
    }

    private Precinct make(long number, Budget budget, Locator where) throws LimitExceededException {
        long held = BYTES_OF_PRECINCT;
        List<PrecinctBand> parts = new ArrayList<>(bands.size());
        for (Subband band : bands) {
            Rect part = part(band, number);
            long blocks = PrecinctBand.blocks(band, part);
            held += blocks == 0 ? 0 : 2 * TagTree.bytes(blocks) + blocks * BYTES_OF_REFERENCE;
        }
        budget.spend(Limit.HELD_BYTES, held, where);
        for (Subband band : bands) {
            Rect part = part(band, number);
            if (!part.isEmpty()) {
                parts.add(new PrecinctBand(band, part));
            }
        }
        return new Precinct(parts);
    }

    /** What packets gave of a code block, by its place in its subband; nothing if no packet included it. */
    @Nullable
    BlockRecord block(Subband band, long blockX, long blockY) {
        if (precincts.length == 0) {
            return null;
        }
        int down = bands.size() == 1 ? 0 : 1;
        long column = (blockX << band.blockWidth() >> precinctWidth - down) - (rect.x0() >> precinctWidth);
        long row = (blockY << band.blockHeight() >> precinctHeight - down) - (rect.y0() >> precinctHeight);
        Precinct precinct = precincts[(int) (row * across + column)];
        if (precinct == null) {
            return null;
        }
        for (PrecinctBand part : precinct.bands()) {
            if (part.band() == band) {
                return part.at(blockX, blockY).orElse(null);
            }
        }
        return null;
    }
}
