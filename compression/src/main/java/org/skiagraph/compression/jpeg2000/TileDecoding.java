package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skiagraph.bounds.Budget;
import org.skiagraph.bounds.Place;
import org.skiagraph.bounds.Workers;
import org.skiagraph.compression.jpeg2000.block.BlockDecoder;

/**
 * Decodes a tile whose packets were read, a stripe of rows at a time: first the code blocks that the stripe needs, then its rows.
 * While rows are made of one stripe, helpers decode the code blocks of the next.
 */
final class TileDecoding {
    private static final int MAX_NARROW_REVERSIBLE = 24; // bits of a sample
    private static final int MAX_NARROW_IRREVERSIBLE = 16;

    private final Tile tile;
    private final Budget budget;
    private final Place place;
    private final List<ComponentGroup<?>> groups = new ArrayList<>();
    private final Queue<BlockWork> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<BlockWork> works;
    private final AtomicInteger badPlanes = new AtomicInteger();
    private final AtomicInteger badSymbols = new AtomicInteger();
    private final AtomicInteger badTerminations = new AtomicInteger();

    /**
     * A tile to be decoded.
     *
     * @param targets where the samples of each component go, if they are wanted
     * @param works makes what a thread needs
     */
    TileDecoding(Tile tile, List<@Nullable SampleRows> targets, Supplier<BlockWork> works, Budget budget, Place place) {
        this.tile = tile;
        this.works = works;
        this.budget = budget;
        this.place = place;
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
        int width =
                components.stream().mapToInt(TileComponent::widestLine).max().orElseThrow();
        List<@Nullable SampleRows> own = targets.subList(from, to);
        if (reversible) {
            groups.add(
                    wide
                            ? ComponentGroup.of(components, own, ranges, new WideReversibleLifting(), wideBlocks)
                            : ComponentGroup.of(components, own, ranges, new ReversibleLifting(width), false));
        } else {
            groups.add(
                    wide
                            ? ComponentGroup.of(components, own, ranges, new WideIrreversibleLifting(), wideBlocks)
                            : ComponentGroup.of(components, own, ranges, new IrreversibleLifting(width), false));
        }
    }

    /** Bytes that decoding holds beside the target, about. */
    static long bytes(Tile tile) {
        long bytes = 0;
        for (int c = 0; c < tile.components(); c++) {
            if (!tile.component(c).window().isEmpty()) {
                bytes += ComponentRows.bytes(tile.component(c), Long.BYTES);
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
                group.deliver(group.ordered());
            }
        }
    }

    /**
     * Decodes the tile with helpers.
     *
     * @param rowsByCaller true if rows must be given out by the calling thread
     */
    void decode(Workers workers, boolean rowsByCaller) throws IOException {
        List<BandRows<?>.Piece> pieces = new ArrayList<>();
        long[] ends = new long[groups.size()]; // of the rows whose blocks are decoded
        for (int i = 0; i < ends.length; i++) {
            ends[i] = groups.get(i).ordered();
        }
        boolean more = true;
        while (more) {
            pieces.clear();
            more = false;
            for (ComponentGroup<?> group : groups) {
                if (!group.isOrdered()) {
                    group.order(pieces);
                    more = true;
                }
            }
            if (rowsByCaller) {
                workers.run(pieces.size(), i -> decodeWithAny(pieces.get(i)));
                deliver(groups.size(), i -> groups.get(i).deliver(groups.get(i).ordered()));
            } else {
                workers.run(groups.size() + pieces.size(), i -> {
                    if (i < ends.length) {
                        groups.get(i).deliver(ends[i]);
                    } else {
                        decodeWithAny(pieces.get(i - ends.length));
                    }
                });
                for (int i = 0; i < ends.length; i++) {
                    ends[i] = groups.get(i).ordered();
                }
            }
        }
    }

    private static void deliver(int count, Workers.Piece piece) throws IOException {
        for (int i = 0; i < count; i++) {
            piece.run(i);
        }
    }

    private void decodeWithAny(BandRows<?>.Piece piece) throws IOException {
        BlockWork work = idle.poll();
        if (work == null) {
            work = works.get();
        }
        decode(piece, work);
        idle.add(work);
    }

    private void decode(BandRows<?>.Piece piece, BlockWork work) throws IOException {
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
