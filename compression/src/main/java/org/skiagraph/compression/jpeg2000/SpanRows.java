package org.skiagraph.compression.jpeg2000;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of columns of a {@link ComponentGroup}: takes the rows of its components through wavelets and component transform. What
 * stands beside the span in its code blocks changes some of its samples, so that the same is lifted twice along the edges of
 * spans; that is little, and no span waits for another.
 *
 * @param <R> an array of numbers
 */
final class SpanRows<R> {
    private final List<RowFeed<R>> feeds;
    private final List<@Nullable SampleRows> targets;
    private final List<SampleRange> ranges;
    private final boolean mixed;
    private final Lifting<R> lifting;
    private final long x0;
    private final int width;
    private final R[] current;
    private final R[] unmixed;
    private final int[] at;
    private final int[] samples;
    private long next;

    /**
     * A span.
     *
     * @param feeds give the rows of its components
     * @param targets where the samples of each component go, if they are wanted
     * @param ranges what they may be
     */
    SpanRows(
            List<RowFeed<R>> feeds,
            List<@Nullable SampleRows> targets,
            List<SampleRange> ranges,
            Lifting<R> lifting,
            Rect window) {
        this.feeds = feeds;
        this.targets = targets;
        this.ranges = ranges;
        this.mixed = feeds.size() > 1;
        this.lifting = lifting;
        this.x0 = window.x0();
        this.width = window.width();
        this.current = lifting.rows(feeds.size());
        this.unmixed = lifting.rows(feeds.size());
        for (int i = 0; i < feeds.size() && mixed; i++) {
            unmixed[i] = lifting.row(width);
        }
        this.at = new int[feeds.size()];
        this.samples = new int[width];
        this.next = window.y0();
    }

    /** Makes rows up to one, all of whose code blocks must be decoded. */
    void deliver(long endRow) throws IOException {
        for (; next < endRow; next++) {
            for (int i = 0; i < feeds.size(); i++) {
                RowFeed<R> rows = feeds.get(i);
                current[i] = rows.next();
                at[i] = rows.at();
            }
            if (mixed) {
                lifting.mix(current, at, width, unmixed);
            }
            for (int i = 0; i < feeds.size(); i++) {
                SampleRows target = targets.get(i);
                if (target != null) {
                    lifting.deliver(mixed ? unmixed[i] : current[i], mixed ? 0 : at[i], width, ranges.get(i), samples);
                    target.row(x0, next, samples, width);
                }
            }
        }
    }
}
