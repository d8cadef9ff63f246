package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.jpeg2000.block.BlockDecoder;

/**
 * Decodes a tile whose packets were read, a stripe of rows at a time: first the code blocks that the stripe needs, then its rows.
 * What threads do at once is for {@link StripeSchedule} to say.
 */
final class TileDecoding {
    private static final int MAX_NARROW_REVERSIBLE = 24; // bits of a sample
    private static final int MAX_NARROW_IRREVERSIBLE = 16;
    private static final int MOST_THREADS = 64; // of one tile: more find nothing to do

    private final Tile tile;
    private final Budget budget;
    private final Place place;
    private final int spans;
    private final List<ComponentGroup<?>> groups = new ArrayList<>();
    private final Supplier<BlockWork> works;
    private final AtomicInteger badPlanes = new AtomicInteger();
    private final AtomicInteger badSymbols = new AtomicInteger();
    private final AtomicInteger badTerminations = new AtomicInteger();

    /**
     * A tile to be decoded.
     *
     * @param targets where the samples of each component go, if they are wanted
     * @param works makes what a thread needs
     * @param spans how many threads may make rows of a component, at most
     */
    TileDecoding(
            Tile tile,
            List<@Nullable SampleRows> targets,
            Supplier<BlockWork> works,
            int spans,
            Budget budget,
            Place place) {
        this.tile = tile;
        this.works = works;
        this.budget = budget;
        this.place = place;
        this.spans = Math.min(spans, MOST_THREADS);
        boolean mixed = isMixed(tile);
        if (mixed && (targets.get(0) != null || targets.get(1) != null || targets.get(2) != null)) {
            addGroup(targets, 0, 3);
        }
        for (int c = mixed ? 3 : 0; c < tile.components(); c++) {
            if (targets.get(c) != null) {
                addGroup(targets, c, c + 1);
            }
        }
    }

    /** True if the first three components are mixed, and can be: they have the same size and transform. T.800 G.2. */
    static boolean isMixed(Tile tile) {
        if (!tile.parameters().componentTransform() || tile.components() < 3) {
            return false;
        }
        for (int c = 1; c < 3; c++) {
            if (tile.component(c).style().reversible()
                            != tile.component(0).style().reversible()
                    || !tile.component(c).rect().equals(tile.component(0).rect())
                    || !tile.component(c).window().equals(tile.component(0).window())) {
                return false;
            }
        }
        return true;
    }

    private void addGroup(List<@Nullable SampleRows> targets, int from, int to) {
        List<TileComponent> components = new ArrayList<>();
        List<SampleRange> ranges = new ArrayList<>();
        int precision = 0;
        int planes = 0;
        for (int c = from; c < to; c++) {
            components.add(tile.component(c));
            ranges.add(SampleRange.of(tile.sampling(c)));
            precision = Math.max(precision, tile.sampling(c).precision());
            planes = Math.max(planes, tile.component(c).planes());
        }
        if (components.get(0).window().isEmpty()) {
            return;
        }
        boolean reversible = components.get(0).style().reversible();
        boolean wideBlocks = planes > BlockDecoder.NARROW_PLANES;
        boolean wide = wideBlocks || precision > (reversible ? MAX_NARROW_REVERSIBLE : MAX_NARROW_IRREVERSIBLE);
        List<@Nullable SampleRows> own = targets.subList(from, to);
        if (reversible && wide) {
            groups.add(new ComponentGroup<>(
                    components, own, ranges, any -> new WideReversibleLifting(), wideBlocks, spans));
        } else if (reversible) {
            groups.add(new ComponentGroup<>(components, own, ranges, ReversibleLifting::new, false, spans));
        } else if (wide) {
            groups.add(new ComponentGroup<>(
                    components, own, ranges, any -> new WideIrreversibleLifting(), wideBlocks, spans));
        } else {
            groups.add(new ComponentGroup<>(components, own, ranges, IrreversibleLifting::new, false, spans));
        }
    }

    /**
     * Bytes that decoding holds beside the target, about.
     *
     * @param threads true if more than one may decode it
     */
    static long bytes(Tile tile, boolean threads) {
        int stripes = threads ? StripeSchedule.MOST_STRIPES : 1;
        boolean mixed = isMixed(tile);
        long bytes = 0;
        for (int c = 0; c < tile.components(); c++) {
            if (!tile.component(c).window().isEmpty()) {
                TileComponent first = tile.component(mixed && c < 3 ? 0 : c); // it says which rows the others give, too
                bytes += ComponentRows.bytes(tile.component(c), Long.BYTES, stripes * ComponentRows.stripeRows(first));
            }
        }
        return bytes;
    }

    /** Decodes the tile by the calling thread alone. */
    void decode() throws IOException {
        BlockWork work = works.get();
        List<BandRows<?>.Piece> pieces = new ArrayList<>();
        for (ComponentGroup<?> group : groups) {
            while (!group.isOrdered()) {
                pieces.clear();
                group.order(pieces);
                for (BandRows<?>.Piece piece : pieces) {
                    decode(piece, work);
                }
                for (SpanRows<?> span : group.spans()) {
                    span.deliver(group.ordered());
                }
                group.reuse();
            }
        }
    }

    /**
     * Decodes the tile with helpers.
     *
     * @param rowsByCaller true if rows must be given out by the calling thread
     */
    void decode(Workers workers, boolean rowsByCaller) throws IOException {
        StripeSchedule schedule = new StripeSchedule(groups, rowsByCaller);
        long blocks = groups.stream().mapToLong(ComponentGroup::blocks).sum();
        int threads = (int) Math.min(Math.min(workers.threads(), MOST_THREADS), blocks + 1);
        while (schedule.callHelpers()) {
            workers.run(threads, i -> {
                if (!schedule.wantsHelpers()) {
                    work(schedule);
                }
            });
            work(schedule); // at least one job, also if helpers have taken all turns
        }
    }

    /** Does what there is to do. */
    private void work(StripeSchedule schedule) throws IOException {
        boolean failed = true;
        schedule.come();
        try {
            BlockWork own = null; // made when there is something to do
            StripeSchedule.Job job = schedule.next();
            while (job != null) {
                own = own == null ? works.get() : own;
                job.run(this, own);
                schedule.done(job);
                job = schedule.wantsHelpers() ? null : schedule.next();
            }
            failed = false;
        } finally {
            schedule.leave(failed);
        }
    }

    /** Decodes a code block. */
    void decode(BandRows<?>.Piece piece, BlockWork work) throws IOException {
        int damage = piece.decode(work);
        budget.checkTime(place);
        if (damage != 0) {
            count(badPlanes, damage & BlockWork.BAD_PLANES);
            count(badSymbols, damage & BlockDecoder.BAD_SYMBOL);
            count(badTerminations, damage & BlockDecoder.BAD_TERMINATION);
        }
    }

    private static void count(AtomicInteger counter, int damage) {
        if (damage != 0) {
            counter.incrementAndGet();
        }
    }

    /** Reports what was wrong with code blocks: false if anything was. */
    boolean report() throws IOException {
        int planes = badPlanes.get();
        int symbols = badSymbols.get();
        int terminations = badTerminations.get();
        if (planes + symbols + terminations == 0) {
            return true;
        }
        String text = symbols + " code blocks without segmentation symbols, " + terminations
                + " that end unpredictably, " + planes + " of more bit planes than there are";
        budget.findings().report(Jpeg2000Quirks.BAD_BLOCK, place, text);
        return false;
    }
}
