package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Components of a tile whose rows are made together: three that the component transform has mixed, or one alone. Their code blocks
 * are ordered a stripe of rows at a time; the rows of a stripe are made span by span.
 *
 * @param <R> an array of numbers
 */
final class ComponentGroup<R> {
    private static final int MIN_SPAN = 128; // columns: of less too many are lifted twice

    private static final int MOST_MARGIN = Lifting.margin(false);

    private final List<ComponentRows<R>> components = new ArrayList<>();
    private final List<SpanRows<R>> spans = new ArrayList<>();
    private final Rect window;
    private long ordered; // the row behind the last that is ordered

    /**
     * A group.
     *
     * @param targets where the samples of each component go, if they are wanted
     * @param ranges what they may be
     * @param liftings makes numbers that are wide enough, for lines of at most some width
     * @param wide true if quantiser indices may have more bits than an {@code int}
     * @param spans how many threads may make rows, at most
     */
    ComponentGroup(
            List<TileComponent> components,
            List<@Nullable SampleRows> targets,
            List<SampleRange> ranges,
            IntFunction<? extends Lifting<R>> liftings,
            boolean wide,
            int spans) {
        Lifting<R> shared = liftings.apply(1);
        for (TileComponent component : components) {
            this.components.add(new ComponentRows<>(component, shared, wide));
        }
        this.window = components.get(0).window();
        int count = Math.max(1, Math.min(spans, window.width() / MIN_SPAN));
        for (int i = 0; i < count; i++) {
            addSpan(i, count, targets, ranges, liftings);
        }
        this.ordered = window.y0();
    }

    private void addSpan(
            int i,
            int count,
            List<@Nullable SampleRows> targets,
            List<SampleRange> ranges,
            IntFunction<? extends Lifting<R>> liftings) {
        long x0 = window.x0() + (long) window.width() * i / count;
        long x1 = window.x0() + (long) window.width() * (i + 1) / count;
        Rect part = new Rect(x0, window.y0(), x1, window.y1());
        // a line of each resolution is half as long as that above it and longer by margins on both sides
        Lifting<R> lifting = liftings.apply(part.width() + 4 * MOST_MARGIN + 2);
        List<RowFeed<R>> feeds = new ArrayList<>();
        for (ComponentRows<R> component : components) {
            feeds.add(component.feed(part, lifting));
        }
        spans.add(new SpanRows<>(feeds, targets, ranges, lifting, part));
    }

    /** True if all rows are ordered. */
    boolean isOrdered() {
        return ordered >= window.y1();
    }

    /** Orders the code blocks of a further stripe of rows. */
    void order(List<BandRows<?>.Piece> pieces) {
        ordered = components.get(0).stripeEnd(ordered);
        for (ComponentRows<R> component : components) {
            component.order(ordered, pieces);
        }
    }

    /** The row behind the last that is ordered. */
    long ordered() {
        return ordered;
    }

    /** How many code blocks there are in all. */
    long blocks() {
        return components.stream().mapToLong(ComponentRows::blocks).sum();
    }

    /** Parts of a row, each of which is for one thread at a time. */
    List<SpanRows<R>> spans() {
        return spans;
    }

    /** Takes back the memory of what all spans have used; none may be at work. */
    void reuse() {
        components.forEach(ComponentRows::reuse);
    }
}
