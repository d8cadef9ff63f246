package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components of a tile whose rows are made together: three that the component transform has mixed, or one alone.
 *
 * @param <R> an array of numbers
 */
final class ComponentGroup<R> {
    private final List<ComponentRows<R>> components;
    private final List<@Nullable SampleRows> targets;
    private final List<SampleRange> ranges;
    private final boolean mixed;
    private final Lifting<R> lifting;
    private final R[] current;
    private final R[] unmixed;
    private final int[] at;
    private final int[] samples;
    private long ordered; // the row behind the last that is ordered
    private long delivered; // the next row

    /**
     * A group.
     *
     * @param targets where the samples of each component go, if they are wanted
     * @param ranges what they may be
     */
    ComponentGroup(
            List<ComponentRows<R>> components,
            List<@Nullable SampleRows> targets,
            List<SampleRange> ranges,
            Lifting<R> lifting) {
        this.components = components;
        this.targets = targets;
        this.ranges = ranges;
        this.mixed = components.size() > 1;
        this.lifting = lifting;
        Rect window = components.get(0).window();
        this.current = lifting.rows(components.size());
        this.unmixed = lifting.rows(components.size());
        for (int i = 0; i < components.size() && mixed; i++) {
            unmixed[i] = lifting.row(window.width());
        }
        this.at = new int[components.size()];
        this.samples = new int[window.width()];
        this.ordered = window.y0();
        this.delivered = window.y0();
    }

    /** Makes the group of some components with numbers that are wide enough. */
    static <R> ComponentGroup<R> of(
            List<TileComponent> components,
            List<@Nullable SampleRows> targets,
            List<SampleRange> ranges,
            Lifting<R> lifting,
            boolean wide) {
        List<ComponentRows<R>> rows = new ArrayList<>();
        for (TileComponent component : components) {
            rows.add(new ComponentRows<>(component, lifting, wide));
        }
        return new ComponentGroup<>(rows, targets, ranges, lifting);
    }

    /** True if all rows are ordered. */
    boolean isOrdered() {
        return ordered >= components.get(0).window().y1();
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

    /** Makes rows up to one, all of whose code blocks must be decoded. */
    void deliver(long endRow) throws IOException {
        Rect window = components.get(0).window();
        int width = window.width();
        for (; delivered < endRow; delivered++) {
            for (int i = 0; i < components.size(); i++) {
                RowFeed<R> rows = components.get(i).rows();
                current[i] = rows.next();
                at[i] = rows.at();
            }
            if (mixed) {
                lifting.mix(current, at, width, unmixed);
            }
            for (int i = 0; i < components.size(); i++) {
                SampleRows target = targets.get(i);
                if (target != null) {
                    lifting.deliver(mixed ? unmixed[i] : current[i], mixed ? 0 : at[i], width, ranges.get(i), samples);
                    target.row(window.x0(), delivered, samples, width);
                }
            }
        }
    }
}
